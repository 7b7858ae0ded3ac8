"""The question for a message, and what becomes of that: it waits a moment to be handed on."""

import secrets

from bot.dialogue import Text
from bot.exchange.leaks import Writer
from bot.exchange.thread import Waiting
from bot.flows.exchange.message import MESSAGE, MessageDraft, MessageFacts
from handlers.exchange.act import act_on
from handlers.exchange.place import whose
from handlers.exchange.place.whose import Place
from handlers.exchange.relay import buttons
from handlers.exchange.relay.pairs import Pair, is_over, open_pair
from handlers.guides.guide import Ending, Guide, Guides
from handlers.guides.visit import Visit
from storage import participants
from storage.participants import Participant

_WAITS_AT_MOST = 2_000
"""Milliseconds: so that what leaves next to it does not tell who wrote it."""


# What the question is told ------------------------------------------------------------------------


def facts(visit: Visit) -> MessageFacts:
    """Each looks up the place that is written from."""

    def found(place_id: str) -> Participant | None:
        one = participants.participant(visit.tx, place_id)
        mine = one is not None and visit.person.id in (one.person_id, one.guardian_id)
        return one if mine else None

    def writer(place_id: str) -> Writer:
        one = found(place_id)
        places = [] if one is None else [one]
        own = participants.in_exchange(visit.tx, one.exchange_id, visit.person.id) if one else None
        if own is not None and own.id != place_id:
            places.append(own)
        here = (name for each in places for name in (each.details.name, each.details.word))
        names = (*here, *visit.names)
        where = tuple(each.details.where for each in places if each.details.where)
        return Writer(names, visit.username, where)

    def ward(place_id: str) -> str:
        one = found(place_id)
        return "" if one is None or one.person_id is not None else one.details.name

    return MessageFacts(writer, ward)


# What becomes of it -------------------------------------------------------------------------------


def _ended(visit: Visit, draft: MessageDraft) -> Ending:
    if draft.done is None:
        return Ending((Text("exchange-message-left"),))
    place = whose.by_id(visit, draft.exchange, draft.place)
    if place is None:
        act = act_on(visit, draft.exchange)
        over = act is None or is_over(act.exchange, visit.now)
        return Ending((Text("exchange-over" if over else "exchange-not-in"),))
    found = open_pair(place, draft.to, draft.thread)
    return (
        _passed_on(found, place, draft)
        if isinstance(found, Pair)
        else Ending(found.texts, found.buttons)
    )


def _passed_on(found: Pair, place: Place, draft: MessageDraft) -> Ending:
    visit = place.act.visit
    one = Waiting(by=found.side, words=draft.said or "", careful=draft.careful)
    due_at = visit.now + secrets.randbelow(_WAITS_AT_MOST)
    found.keep(found.thread.talk.with_message(one, visit.today), due_at)
    more = buttons.write(place.act.exchange, found.to, place.participant, found.thread.id)
    return Ending((Text("exchange-message-sent", {"to": found.to}),), ((more,),))


GUIDES: Guides = {
    MESSAGE.name: Guide(MESSAGE, facts=facts, ending=_ended, command=False),
}
