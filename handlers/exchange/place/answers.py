"""What the answers of the small questions lead to: saved at once, and the place is shown again."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.dialogue import Reply, Text
from bot.exchange.details import Details
from bot.flows.exchange.answer import AnswerDraft
from bot.flows.exchange.apart import APART
from bot.flows.exchange.site import SITE
from bot.flows.exchange.way import WAY, WayDraft
from bot.flows.exchange.words import NAME, UNWANTED, WARD, WISHES, WORD
from bot.flows.flow import Flow
from handlers.exchange import living
from handlers.exchange.act import Act, act_on
from handlers.exchange.place import apart, screen, taps, telling_giver, whose
from handlers.exchange.place.whose import Place
from handlers.guides.guide import Ending, Guide, Guides
from handlers.guides.visit import Visit
from storage import exchanges, participants
from storage.exchanges import new_id
from storage.participants import Participant

# Saved --------------------------------------------------------------------------------------------


def _name(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(name=draft.said, word_asked=False)


def _word(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(word=draft.said or "", word_asked=True)


def _wishes(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(wishes=draft.said, nothing_please=draft.done == "nothing")


def _unwanted(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(not_wanted=draft.said)


def _site(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(marketplace=draft.said)


def _way(place: Place, draft: AnswerDraft) -> Place:
    return place.keep(where=draft.said, way=draft.way if isinstance(draft, WayDraft) else None)


_SAVED: Mapping[str, Callable[[Place, AnswerDraft], Place]] = {
    NAME.name: _name,
    WORD.name: _word,
    WISHES.name: _wishes,
    UNWANTED.name: _unwanted,
    SITE.name: _site,
    WAY.name: _way,
}
_OF_GIVER = frozenset({WISHES.name, UNWANTED.name, SITE.name, WAY.name})
_BEFORE_THE_DRAW = frozenset({NAME.name, WORD.name})


def _ending(flow: str) -> Callable[[Visit, AnswerDraft], Ending]:
    """Save the answer, and show the place; a place that has gone meanwhile keeps nothing."""

    def ended(visit: Visit, draft: AnswerDraft) -> Ending:
        place = whose.by_id(visit, draft.exchange, draft.place)
        if place is None:
            return Ending(screen=_gone(visit, draft))
        if draft.done is None:
            return _back_to(place)
        if flow in _BEFORE_THE_DRAW and not place.act.exchange.is_open:
            return _too_late(place)
        before, place = place.details, _SAVED[flow](place, draft)
        if flow in _OF_GIVER and place.details != before:
            telling_giver.changed(place)
        if flow == NAME.name and taps.asks_for_word(place):
            return Ending(then=lambda: taps.ask_for_word(place))
        return _back_to(place)

    return ended


def _back_to(place: Place) -> Ending:
    return Ending(screen=screen.of_place(place))


def _too_late(place: Place) -> Ending:
    return Ending(screen=screen.of_place(place, Text("exchange-settled")))


def _gone(visit: Visit, draft: AnswerDraft) -> Reply:
    act = act_on(visit, draft.exchange)
    return Reply((Text("exchange-over"),)) if act is None else screen.not_in(act)


# Not with … ---------------------------------------------------------------------------------------


def _kept_apart(visit: Visit, draft: AnswerDraft) -> Ending:
    place = whose.by_id(visit, draft.exchange, draft.place)
    if place is None:
        return Ending(screen=_gone(visit, draft))
    if draft.done is None:
        return _back_to(place)
    if not place.act.exchange.is_open:
        return _too_late(place)
    apart.add(place, (draft.said or "").split())
    late = apart.stands_in_the_way(place)
    return Ending(screen=apart.screen(place)) if late else _back_to(place)


# Somebody without Telegram ------------------------------------------------------------------------


def _looked_after(visit: Visit, draft: AnswerDraft) -> Ending:
    """They take part; their own screen takes what else there is to say of them."""
    act = act_on(visit, draft.exchange)
    if act is None or not (draft.said and whose.may_look_after_more(act)):
        return Ending(screen=_gone_or_own(visit, draft, act))
    place = _joined(act, draft.said)
    if taps.asks_for_word(place):
        return Ending(then=lambda: taps.ask_for_word(place))
    return _back_to(place)


def _gone_or_own(visit: Visit, draft: AnswerDraft, act: Act | None) -> Reply:
    place = whose.own(act) if act is not None else None
    return _gone(visit, draft) if place is None else screen.of_place(place)


def _joined(act: Act, name: str) -> Place:
    visit, exchange = act.visit, act.exchange
    number = participants.next_number(visit.tx, exchange.id)
    someone = Participant(
        new_id(), exchange.id, None, "offline", number, Details(name=name),
        guardian_id=visit.person.id,
    )  # fmt: skip
    participants.join(visit.tx, someone)
    exchanges.touch(visit.tx, exchange, visit.now)
    visit.rows += living.changed(visit.tx, exchange.id, visit.now)
    return Place(act, someone)


# The guides ---------------------------------------------------------------------------------------


def _stopped(
    ending: Callable[[Visit, AnswerDraft], Ending],
) -> Callable[[Visit, AnswerDraft], bool]:
    """Left by /cancel: what was said before stays, and is shown."""

    def stopped(visit: Visit, draft: AnswerDraft) -> bool:
        left = ending(visit, draft.model_copy(update={"done": None, "said": None}))
        if left.screen is not None:
            visit.say(left.screen)
        return left.screen is not None

    return stopped


def _guide(flow: Flow[Any, Any], ending: Callable[[Visit, AnswerDraft], Ending]) -> Guide:
    return Guide(
        flow,
        facts=whose.facts,
        ending=ending,
        stopped=_stopped(ending),
        command=False,
    )


GUIDES: Guides = {
    **{
        flow.name: _guide(flow, _ending(flow.name))
        for flow in (NAME, WORD, WISHES, UNWANTED, SITE, WAY)
    },
    APART.name: _guide(APART, _kept_apart),
    WARD.name: _guide(WARD, _looked_after),
}
