"""What a draw owes: word that there is a match, never whom; to the organiser, how it went."""

from bot.dialogue import Choice, Name, Reply, Rows, Text
from bot.exchange.problem import Drawn, PrivateWish, Reason
from handlers.exchange import group_screen, matches, wishes_in_the_way
from handlers.exchange.act import NAME
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import roll
from handlers.exchange.telling import told
from storage import exchanges, participants
from storage import matches as kept_matches
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Place
from storage.transaction import Transaction

# Matches ------------------------------------------------------------------------------------------


def of_matches(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Word to each, in the order of signing up; who cannot be reached has the group's button."""
    rows = list[OutboxRow]()
    for place in participants.places(tx, exchange.id):
        reader, said = place.person_id or place.guardian_id, announced(tx, exchange, place)
        owed = told(tx, reader, said, now, receipt=f"match:{place.id}")
        if not owed:
            kept_matches.delivered(tx, place.id, sent=False)
        rows += owed
    return rows


def announced(tx: Transaction, exchange: Exchange, place: Place) -> Reply:
    """That somebody has drawn somebody: whom, is behind the button."""
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
        Text("exchange-ran-forced", {"people": found.forced}) if found.forced else None,
    )
    done = Text("exchange-ran", {"people": len(found.pairs)})
    said = (group_screen.title(exchange), done, *(note for note in notes if note is not None))
    return to_organiser(tx, exchange, said, now)


def of_reason(tx: Transaction, exchange: Exchange, reason: Reason, now: int) -> list[OutboxRow]:
    """That it is not drawn yet, why, and which rule might go. Who said a wish in the way is asked.

    Nothing private is named.
    """
    there = roll(tx, exchange)
    why = why_not.said(there)
    if why is None:
        raise LookupError("a reason that is none")
    no = "exchange-run-not-drawn" if exchange.is_open else "exchange-run-no-repair"
    said = (group_screen.title(exchange), Text(no), why.text)
    rows = to_organiser(tx, exchange, said, now, why_not.drops(exchange, there, why))
    if isinstance(reason, PrivateWish):
        rows += wishes_in_the_way.asked(tx, exchange, reason, now)
    return rows


def of_trouble(tx: Transaction, exchange_id: str, now: int) -> list[OutboxRow]:
    """That it failed by a mistake of ours; of the exchange nothing may be readable."""
    return told(tx, exchanges.run_by(tx, exchange_id), Reply((Text("exchange-ran-aground"),)), now)


def to_organiser(
    tx: Transaction, exchange: Exchange, said: tuple[Text, ...], now: int, more: Rows = ()
) -> list[OutboxRow]:
    """Word to whoever runs it, with the way to the screen."""
    screen = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"), style="primary")
    return told(tx, exchange.organiser_id, Reply(said, (*more, (screen,))), now)
