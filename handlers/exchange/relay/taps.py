"""What the buttons of the anonymous messages lead to. The message tapped is never painted over."""

import secrets
from dataclasses import replace

from bot.clock import MINUTE
from bot.dialogue import Reply, Text
from bot.exchange.thread import Side
from bot.flows.exchange.message import MESSAGE, MessageDraft, To
from handlers.exchange import question
from handlers.exchange.act import Act
from handlers.exchange.place import whose
from handlers.exchange.place.whose import Place
from handlers.exchange.relay import buttons
from handlers.exchange.relay.pairs import Pair, open_pair
from storage import exchange_threads

_REPORTED_WITHIN = 10 * MINUTE


def tapped(act: Act) -> None:
    """A button: write to one's match or giver, from one's own place or a ward's; stop; allow."""
    asks(act)


def asks(act: Act) -> bool:
    """The same; whether what is to be written has been asked now."""
    place, words = whose.meant(replace(act, message_id=None))
    action, _, thread_id = words.partition(":")
    match action:
        case _ if place is None:
            act.visit.say(Reply((Text("exchange-not-in"),)))
        case "match" | "giver":
            return _write(place, action, thread_id)
        case buttons.STOP:
            _stop(place, thread_id)
        case buttons.ALLOW:
            _allow(place, thread_id)
    return False


def _write(place: Place, to: To, thread_id: str) -> bool:
    found = open_pair(place, to, thread_id)
    if isinstance(found, Reply):
        place.act.visit.say(found)
        return False
    _ask(found)
    return True


def _ask(found: Pair) -> None:
    """The question; a giver is told once that style may tell."""
    place, talk = found.place, found.thread.talk
    tells = found.side == "giver" and not talk.told_of_style
    found.keep(talk.model_copy(update={"told_of_style": talk.told_of_style or tells}))
    draft = MessageDraft(
        exchange=place.act.exchange.id,
        place=place.participant.id,
        to=found.to,
        thread=found.thread.id,
    )
    before = (Text("exchange-message-style"),) if tells else ()
    question.ask(place.act, MESSAGE.name, draft, *before)


def _stop(place: Place, thread_id: str) -> None:
    """No more messages, either way. Which of the two it was, nobody else learns."""
    found = _own(place, thread_id)
    if found is None:
        place.act.visit.say(Reply((Text("exchange-message-gone"),)))
        return
    thread, side = found
    report_at = place.act.visit.now + 1 + secrets.randbelow(_REPORTED_WITHIN)
    stopped = replace(thread, talk=thread.talk.stopped(side, report_at))
    exchange_threads.keep(place.act.visit.tx, stopped)
    again = ((buttons.allow(place.act.exchange, place.participant, thread.id),),)
    to = "match" if side == "giver" else "giver"
    place.act.visit.say(Reply((Text("exchange-message-now-stopped", {"to": to}),), again))


def _allow(place: Place, thread_id: str) -> None:
    found = _own(place, thread_id)
    if found is None:
        place.act.visit.say(Reply((Text("exchange-message-gone"),)))
        return
    thread, side = found
    exchange_threads.keep(place.act.visit.tx, replace(thread, talk=thread.talk.allowed(side)))
    to: To = "match" if side == "giver" else "giver"
    write = ((buttons.write(place.act.exchange, to, place.participant, thread.id),),)
    place.act.visit.say(Reply((Text("exchange-message-allowed", {"to": to}),), write))


def _own(place: Place, thread_id: str) -> tuple[exchange_threads.Thread, Side] | None:
    """A thread of this place that has not ended, and the place's side of it."""
    found = exchange_threads.thread(place.act.visit.tx, thread_id)
    if found is None or found.talk.ended or place.participant.id not in found.talk.pair:
        return None
    return found, "giver" if found.talk.giver == place.participant.id else "match"
