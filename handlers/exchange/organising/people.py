"""Who takes part, in the order of signing up; somebody is taken out, or comes without Telegram."""

from bot.dialogue import Parts, Reply, Text
from bot.exchange.details import Details
from bot.flows.organising.guest import MYSELF, GuestDraft
from handlers.exchange import living, question
from handlers.exchange.act import Act
from handlers.exchange.leaving import leaves
from handlers.exchange.organising import repair
from handlers.exchange.organising.roll import Roll, roll, which
from handlers.exchange.organising.rows import back, button, on_page, page_in
from handlers.exchange.telling import told, who_sees
from handlers.guides.visit import Visit
from storage import exchanges, participants
from storage.exchanges import Exchange, new_id
from storage.participants import Participant
from storage.transaction import Transaction

_MOST_WARDS = 12


def shown(act: Act, words: str) -> None:
    """Everybody, a page at a time."""
    act.shows(listed(act.visit.tx, act.exchange, page_in(words)))


def listed(
    tx: Transaction, exchange: Exchange, page: int = 0, said: tuple[Text, ...] = ()
) -> Reply:
    """The screen, below what is `said` of a change."""
    there = roll(tx, exchange)
    each = [
        button(
            exchange,
            "one",
            words=one.id,
            label=Text("exchange-run-someone", {"name": there.name(one.id)}),
        )
        for one in there.people
    ]
    shown, _ = on_page(exchange, "people", page, each)
    bring = (button(exchange, "bring"),)
    texts = (*said, Text("exchange-run-people-screen", {"people": len(there.people)}))
    return Reply(texts, (*shown, bring, back(exchange)), lines=tuple(_lines(there)))


def _lines(there: Roll) -> list[Text]:
    wards = [one for one in there.people if one.kind == "offline"]
    backups = sum(one.details.backup for one in there.people)
    same = [one.id for one in there.named if there.called[one.id] != one.name]
    lines = []
    if wards:
        named = Parts(tuple(_ward(there, one) for one in wards[:_MOST_WARDS]))
        lines.append(Text("exchange-run-wards-line", {"count": len(wards), "names": named}))
    if same:
        lines.append(Text("exchange-run-namesakes-line", {"names": there.names(same)}))
    if backups:
        lines.append(Text("exchange-run-backups-line", {"people": backups}))
    return lines


def _ward(there: Roll, ward: Participant) -> Text:
    """Somebody, and who looks after them if that is somebody who takes part."""
    by = next((one for one in there.people if one.person_id == ward.guardian_id), None)
    if by is None or ward.guardian_id is None:
        return Text("exchange-run-someone", {"name": there.name(ward.id)})
    return Text("exchange-run-ward", {"name": there.name(ward.id), "by": there.name(by.id)})


def one(act: Act, participant_id: str) -> None:
    """Somebody, and what taking them out would mean."""
    exchange = act.exchange
    there = roll(act.visit.tx, exchange)
    found = there.one(participant_id)
    if found is None:
        act.visit.toast = Text("exchange-run-left-already")
        if exchange.is_open:
            shown(act, "")
        else:
            repair.shown(act)
        return
    act.shows(out_ask(exchange, there, found))


def out_ask(exchange: Exchange, there: Roll, found: Participant) -> Reply:
    """The question."""
    ask = Text("exchange-run-out-ask", {"name": there.name(found.id), "kind": found.kind})
    out = button(exchange, "out", words=found.id, style="danger")
    return Reply((ask,), ((out,), back(exchange, "people" if exchange.is_open else "")))


def take_out(act: Act, participant_id: str) -> None:
    """Take somebody out; they are told, where they can be."""
    exchange, visit = act.exchange, act.visit
    there = roll(visit.tx, exchange)
    found = there.one(participant_id)
    if found is None:
        one(act, participant_id)
        return
    visit.rows += leaves(visit.tx, exchange, found, visit.now, taken_out=True)
    kind = "own" if found.person_id is not None else "ward"
    out = Text(
        "exchange-taken-out", {**which(exchange), "whose": kind, "name": there.name(found.id)}
    )
    if who_sees(found) != visit.person.id:
        visit.rows += told(visit.tx, who_sees(found), Reply((out,)), visit.now)
    gone = Text("exchange-run-is-out", {"name": there.name(found.id)})
    if exchange.is_open:
        act.shows(listed(visit.tx, exchange, said=(gone,)))
    else:
        act.shows(repair.preview(visit.tx, exchange, visit.now, gone))


def bring(act: Act, _: str) -> None:
    """Ask for the name of somebody without Telegram."""
    draft = GuestDraft(exchange=act.exchange.id)
    question.ask(act, "exchange-guest", draft)


def brought(visit: Visit, exchange: Exchange, draft: GuestDraft) -> tuple[Text, ...]:
    """Somebody without Telegram takes part; whoever looks after them is told. What is said of it.

    Nothing, if whoever was to look after them has left.
    """
    there = roll(visit.tx, exchange)
    guardian = there.one(draft.guardian or "")
    other = guardian.person_id if guardian is not None else None
    guardian_id = visit.person.id if draft.guardian == MYSELF else other
    if guardian_id is None or not draft.name:
        return (Text("exchange-run-left-already"),)
    new = Participant(
        new_id(), exchange.id, None, "offline", participants.next_number(visit.tx, exchange.id),
        Details(name=draft.name), guardian_id=guardian_id,
    )  # fmt: skip
    participants.join(visit.tx, new)
    exchanges.touch(visit.tx, exchange, visit.now)
    visit.rows += living.changed(visit.tx, exchange.id, visit.now)
    after = roll(visit.tx, exchange)
    args = {**which(exchange), "name": after.name(new.id)}
    if guardian_id != visit.person.id:
        visit.rows += told(
            visit.tx, guardian_id, Reply((Text("exchange-you-look-after", args),)), visit.now
        )
    whose = "myself" if guardian_id == visit.person.id else "other"
    by = after.name(guardian.id if guardian else "")
    return (Text("exchange-run-brought", {"name": args["name"], "whose": whose, "guardian": by}),)
