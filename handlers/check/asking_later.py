"""Whoever has sent a code waits for the issuer's answer: they may be asked whether it has come.

What is asked stands on a locked phone, too: neither it nor its row names a loss.
"""

from datetime import timedelta

from bot.dialogue import Arg, Choice, Reply, Rows, Text
from bot.flows.place import PlaceDraft
from handlers.delivery import payload
from handlers.guides import conversation
from handlers.guides.guide import Ending
from handlers.guides.visit import Visit
from storage import answers_awaited as awaited
from storage.outbox import Lane, OutboxRow, post
from storage.transaction import Transaction

NAME = "answer"
_DAYS = 2
_AT_ONCE = 50


def tapped(visit: Visit, rest: str, message_id: int | None) -> bool:
    """Its buttons: to be asked, not to be asked, that the answer has come."""
    match rest:
        case "" | "again":
            _wish(visit)
        case "no" | "came":
            awaited.forget(visit.tx, visit.person.id)
            visit.say(Reply((Text(f"answer-{rest}"),)), message_id)
        case _:
            return False
    return True


def _wish(visit: Visit) -> None:
    """At a good hour in two days; the country first, where only that tells the hour."""
    if visit.person.territory is None:
        conversation.start(visit, "place", PlaceDraft(then=NAME))
        return
    planned = planned_now(visit)
    if planned is None:
        visit.toast = _will_ask(visit)
    else:
        visit.say(Reply(planned.texts, planned.buttons))


def planned_now(visit: Visit) -> Ending | None:
    """Ask then, and say so; None if it was planned already."""
    if not awaited.ask_later(visit.tx, visit.person.id, _moment(visit)):
        return None
    return Ending((_will_ask(visit),), _buttons("no"))


def _moment(visit: Visit) -> int:
    return visit.person.clock.on(visit.today + timedelta(days=_DAYS))


def _will_ask(visit: Visit) -> Text:
    about: dict[str, Arg] = {"day": visit.person.clock.day(_moment(visit))}
    return Text("answer-will-ask", about)


def _buttons(*names: str) -> Rows:
    return tuple((Choice(f"{NAME}:{name}", Text(f"answer-button-{name}")),) for name in names)


def due(tx: Transaction, now: int) -> list[str]:
    """Whom to ask now."""
    return awaited.due(tx, now, _AT_ONCE)


def question(tx: Transaction, ident: str, now: int) -> list[OutboxRow]:
    """Ask, once; not in quiet hours."""
    found = awaited.awaited(tx, int(ident))
    if found is None or found[1] > now:
        return []
    person, clock = found[0], found[0].clock
    if clock.is_quiet(now):
        awaited.ask_later(tx, person.id, clock.after_quiet(now))
        return []
    awaited.forget(tx, person.id)
    steps = (Choice("sent", Text("answer-button-steps")),)
    reply = Reply((Text("answer-ask"),), (*_buttons("came", "again"), steps))
    row = OutboxRow(
        tx.ids.next(), person.chat_id, "message", person.language, payload.dump(reply),
        lane=Lane.BULK,
    )  # fmt: skip
    return [post(tx, row, now)]


def put_off(tx: Transaction, ident: str, now: int) -> bool:
    """It could not be asked."""
    return awaited.put_off(tx, int(ident), now)
