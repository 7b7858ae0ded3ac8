"""Somebody at a place, and whom they may write to from there."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.dialogue import Choice, Reply, Rows, Text
from bot.exchange.thread import MOST_A_DAY, Side, Talk
from bot.flows.exchange.message import To
from handlers.exchange import telling
from handlers.exchange.leaving import giver_of
from handlers.exchange.place.whose import Place
from handlers.exchange.relay import buttons
from storage import exchange_threads, participants
from storage.exchange_threads import Thread
from storage.exchanges import Exchange, new_id
from storage.participants import Participant
from storage.people import is_reachable
from storage.retention import WISHES_KEPT


@dataclass(frozen=True, slots=True)
class Pair:
    """A place, whom they write to from there, and the thread of the two."""

    place: Place
    to: To
    reader: Participant
    thread: Thread

    @property
    def side(self) -> Side:
        """Which of the two it is who writes."""
        return "giver" if self.to == "match" else "match"

    def keep(self, talk: Talk, due_at: int = 0) -> "Pair":
        """The same with another talk; it is stored."""
        changed = replace(self.thread, talk=talk)
        exchange_threads.keep(self.place.act.visit.tx, changed, due_at)
        return replace(self, thread=changed)


def is_over(exchange: Exchange, now: int) -> bool:
    """Whether nothing is passed on: not drawn, called off, or long ago."""
    until = exchange.exchange_day + timedelta(days=WISHES_KEPT.days)
    return exchange.state != "drawn" or exchange.terms.clock.day(now) > until


def pair(place: Place, to: To) -> Pair | None:
    """Whom they write to, with a new thread where there is none yet; None: nobody is there."""
    tx, own = place.act.visit.tx, place.participant
    if to == "match":
        reader = participants.participant(tx, own.match.receiver) if own.match else None
        ids = (own.id, reader.id if reader is not None else "")
    else:
        reader = giver_of(tx, own)
        ids = (reader.id if reader is not None else "", own.id)
    if reader is None or reader.left_at is not None:
        return None
    found = exchange_threads.between(tx, own.exchange_id, *ids)
    begun = found or Thread(new_id(), own.exchange_id, Talk(giver=ids[0], match=ids[1]))
    return Pair(place, to, reader, begun)


def open_pair(place: Place, to: To, thread_id: str = "") -> Pair | Reply:
    """The same if something may be written now; else what there is to say.

    `thread_id`: it is to be that thread, and no other.
    """
    act = place.act
    if is_over(act.exchange, act.visit.now):
        return Reply((Text("exchange-over"),))
    found = pair(place, to)
    anew = ((buttons.write(act.exchange, to, place.participant),),)
    if thread_id and (found is None or found.thread.id != thread_id):
        return Reply((Text("exchange-message-over", {"to": to}),), anew)
    if found is None:
        return Reply((Text("exchange-message-nobody", {"to": to}),))
    return found if (problem := _problem(found)) is None else problem


def _problem(found: Pair) -> Reply | None:
    act, talk = found.place.act, found.thread.talk
    if found.side in talk.stopped_by:
        return Reply((Text("exchange-message-you-stopped", {"to": found.to}),), _allow(found))
    if not talk.is_open:
        return Reply((Text("exchange-message-stopped", {"to": found.to}),))
    if talk.written(found.side).on(act.visit.today) >= MOST_A_DAY:
        return Reply((Text("exchange-message-enough", {"most": MOST_A_DAY}),))
    reader = telling.who_sees(found.reader)
    if reader is None or not is_reachable(act.visit.tx, reader):
        return Reply((Text("exchange-message-nobody", {"to": found.to}),))
    return None


def _allow(found: Pair) -> Rows:
    act = found.place.act
    again: Choice = buttons.allow(act.exchange, found.place.participant, found.thread.id)
    return ((again,),)
