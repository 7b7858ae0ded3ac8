"""What a draw owes: word that there is a match, never whom; to the organiser, how it went."""

from bot.dialogue import Choice, Name, Reply, Text
from bot.exchange.problem import Drawn, Impossible, PrivateWish, Reason, TooFew
from handlers.delivery import payload
from handlers.exchange import group_screen, matches, wishes_in_the_way
from handlers.exchange.act import NAME
from storage import exchanges, participants, people
from storage.exchanges import Exchange
from storage.outbox import Lane, OutboxRow, post
from storage.participants import Place
from storage.people import Person
from storage.transaction import Transaction

# Matches ------------------------------------------------------------------------------------------


def of_matches(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Word to each, in the order of signing up; who cannot be reached has the group's button."""
    rows = []
    for place in participants.places(tx, exchange.id):
        reader = _reachable(tx, place.person_id or place.guardian_id)
        if reader is None:
            participants.delivered(tx, place.id, sent=False)
        else:
            said = _announced(tx, exchange, place)
            rows.append(_told(tx, reader, said, now, receipt=f"match:{place.id}", lane=Lane.BULK))
    return rows


def _announced(tx: Transaction, exchange: Exchange, place: Place) -> Reply:
    heading, day = group_screen.title(exchange), exchange.exchange_day
    if place.kind == "telegram":
        said = Text("exchange-announced", {"day": day})
        return Reply((heading, said), ((matches.button(exchange),),))
    ward = participants.participant(tx, place.id)
    assert ward is not None  # noqa: S101 - they are among the places
    said = Text("exchange-announced-ward", {"ward": Name(ward.details.name), "day": day})
    return Reply((heading, said), ((matches.button(exchange, ward),),))


# The organiser ------------------------------------------------------------------------------------


def of_draw(tx: Transaction, exchange: Exchange, found: Drawn, now: int) -> list[OutboxRow]:
    """That it is drawn: in counts, what could not be had, and that it came late."""
    late = exchange.terms.clock.day(now) > exchange.exchange_day
    notes = (
        Text("exchange-ran-late", {"day": exchange.exchange_day}) if late else None,
        Text("exchange-ran-years", {"years": found.years_relaxed}) if found.years_relaxed else None,
        Text("exchange-ran-mutual", {"pairs": found.mutual}) if found.mutual else None,
    )
    done = Text("exchange-ran", {"people": len(found.pairs)})
    said = (group_screen.title(exchange), done, *(note for note in notes if note is not None))
    return _to_organiser(tx, exchange, said, now)


def of_reason(tx: Transaction, exchange: Exchange, reason: Reason, now: int) -> list[OutboxRow]:
    """That it is not drawn yet: why, in words that name nothing private. Who may help is asked."""
    match reason:
        case TooFew(people=count):
            why = Text("exchange-waits-few", {"people": count})
        case Impossible():
            why = Text("exchange-waits-rules")
        case PrivateWish():
            why = Text("exchange-waits-wish")
    rows = _to_organiser(tx, exchange, (group_screen.title(exchange), why), now)
    if isinstance(reason, PrivateWish):
        for person_id, question in wishes_in_the_way.questions(tx, exchange, reason):
            if (asked := _reachable(tx, person_id)) is not None:
                rows.append(_told(tx, asked, question, now))
    return rows


def of_trouble(tx: Transaction, exchange_id: str, now: int) -> list[OutboxRow]:
    """That it failed by a mistake of ours; of the exchange nothing may be readable."""
    organiser = _reachable(tx, exchanges.run_by(tx, exchange_id))
    said = Reply((Text("exchange-ran-aground"),))
    return [_told(tx, organiser, said, now)] if organiser is not None else []


def _to_organiser(
    tx: Transaction, exchange: Exchange, said: tuple[Text, ...], now: int
) -> list[OutboxRow]:
    organiser = _reachable(tx, exchange.organiser_id)
    if organiser is None:
        return []
    screen = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"), style="primary")
    return [_told(tx, organiser, Reply(said, ((screen,),)), now)]


# Rows ---------------------------------------------------------------------------------------------


def _reachable(tx: Transaction, person_id: int | None) -> Person | None:
    if person_id is None or not people.is_reachable(tx, person_id):
        return None
    return people.somebody(tx, person_id)


def _told(  # noqa: PLR0913 - what a row is of
    tx: Transaction,
    person: Person,
    reply: Reply,
    now: int,
    *,
    receipt: str | None = None,
    lane: Lane = Lane.ANSWERS,
) -> OutboxRow:
    row = OutboxRow(
        tx.ids.next(), person.chat_id, "message", person.language, payload.dump(reply),
        lane=lane, receipt=receipt, reply=reply,
    )  # fmt: skip
    return post(tx, row, now)
