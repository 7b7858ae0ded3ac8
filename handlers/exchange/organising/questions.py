"""The organiser's small questions: what they are told, and the screen that each leads back to."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from bot.dialogue import Reply, Text
from bot.flows.flow import Flow
from bot.flows.organising.asked import OrganiserFacts, Planned
from bot.flows.organising.change import CHANGE, ChangeDraft
from bot.flows.organising.guest import GUEST, GuestDraft
from bot.flows.organising.heir import HEIR, HeirDraft
from bot.flows.organising.removal import REMOVAL, RemovalDraft
from bot.flows.organising.rule import RULE
from bot.flows.organising.rule_draft import RuleDraft
from handlers.exchange.organising import asking, changing, handing_over, people, rules, screen
from handlers.exchange.organising.roll import named, roll
from handlers.guides.guide import Ending, Guide, Guides
from handlers.guides.visit import Visit
from storage import exchanges, participants
from storage.exchanges import Exchange
from storage.participants import Participant

_Leads = Callable[[Visit, Exchange, Any], Reply]


def _facts(visit: Visit) -> OrganiserFacts:
    there = cache(lambda exchange_id: _there(visit, exchange_id))
    person = visit.person
    return OrganiserFacts(
        visit.now, person.language, person.territory,
        people=lambda exchange_id: tuple(named(one) for one in there(exchange_id)),
        reachable=cache(lambda ident: tuple(participants.reachable(visit.tx, ident, person.id))),
        planned=lambda exchange_id: _planned(visit, exchange_id),
    )  # fmt: skip


def _there(visit: Visit, exchange_id: str) -> tuple[Participant, ...]:
    everybody = participants.everybody(visit.tx, exchange_id)
    return tuple(one for one in everybody if one.left_at is None)


def _planned(visit: Visit, exchange_id: str) -> Planned | None:
    found = exchanges.exchange(visit.tx, exchange_id)
    if found is None:
        return None
    return Planned(found.terms, found.sign_up_until, found.exchange_day)


def _ending(leads: _Leads, *states: str) -> Callable[[Visit, Any], Ending]:
    """What a question leads to; to a plain word if the exchange is not theirs any more."""

    def ending(visit: Visit, draft: Any) -> Ending:
        exchange = exchanges.exchange(visit.tx, draft.exchange)
        if exchange is None or exchange.organiser_id != visit.person.id:
            return Ending(screen=Reply((Text("exchange-run-not-yours"),)))
        if exchange.state not in states:
            now = screen.of(visit.tx, exchange, visit.now)
            late = Text("exchange-run-too-late")
            return Ending(screen=replace(now, texts=(late, *now.texts)))
        return Ending(screen=leads(visit, exchange, draft))

    return ending


def _stopped(ending: Callable[[Visit, Any], Ending]) -> Callable[[Visit, Any], bool]:
    """Left by /cancel: nothing has changed, and the screen is shown."""

    def stopped(visit: Visit, draft: Any) -> bool:
        left = ending(visit, draft.model_copy(update={"people": None}))
        if left.screen is not None:
            visit.say(left.screen)
        return left.screen is not None

    return stopped


def _guide(flow: Flow[Any, Any], leads: _Leads, *states: str) -> Guide:
    ending = _ending(leads, *states)
    return Guide(flow, _facts, ending=ending, stopped=_stopped(ending), command=False)


def _rule(visit: Visit, exchange: Exchange, draft: RuleDraft) -> Reply:
    if draft.people is None:
        return rules.listed(visit.tx, exchange)
    said, added = rules.keep(visit.tx, exchange, draft, visit.now)
    asking.about_wishes(visit, exchange.id)
    return rules.listed(visit.tx, exchange, said=said, added=added)


def _guest(visit: Visit, exchange: Exchange, draft: GuestDraft) -> Reply:
    said = people.brought(visit, exchange, draft) if draft.guardian else ()
    return people.listed(visit.tx, exchange, said=said)


def _change(visit: Visit, exchange: Exchange, draft: ChangeDraft) -> Reply:
    if getattr(draft, draft.field) is None:
        return changing.offers(exchange)
    after = changing.changed(visit, exchange, draft)
    return changing.offers(after, (Text("exchange-run-changed"),))


def _heir(visit: Visit, exchange: Exchange, draft: HeirDraft) -> Reply:
    return handing_over.asked(visit, exchange, draft.who)


def _removal(visit: Visit, exchange: Exchange, draft: RemovalDraft) -> Reply:
    there = roll(visit.tx, exchange)
    found = there.one(draft.who or "")
    if found is None:
        return screen.of(visit.tx, exchange, visit.now)
    return people.out_ask(exchange, there, found)


QUESTIONS: Guides = {
    "exchange-rule": _guide(RULE, _rule, "collecting", "drawn"),
    "exchange-guest": _guide(GUEST, _guest, "collecting"),
    "exchange-heir": _guide(HEIR, _heir, "collecting", "drawn"),
    "exchange-removal": _guide(REMOVAL, _removal, "drawn"),
    "exchange-change": _guide(CHANGE, _change, "proposed", "collecting"),
}
"""Guides by name."""
