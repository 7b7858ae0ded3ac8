"""Which guides there are."""

from bot.domain.marketplaces import MARKETPLACES
from bot.flows.buy import BUY, BuyFacts, Recipient
from bot.flows.forget import FORGET, ForgetDraft
from bot.flows.later import LATER, LaterFacts
from bot.flows.place import PLACE, PlaceFacts
from bot.flows.proof import PROOF, ProofFacts
from bot.flows.quiet import QUIET
from bot.flows.receipt import RECEIPT
from bot.flows.redeem import REDEEM
from handlers.cards import later, ordered, redeeming
from handlers.exchange import buying
from handlers.exchange.leaving import leaves_everywhere
from handlers.exchange.organising.questions import QUESTIONS as ORGANISING
from handlers.exchange.place import answers
from handlers.exchange.relay import asking
from handlers.guides.guide import Guide, Guides
from handlers.guides.visit import Visit
from handlers.person import forgetting, settings
from storage.cards import sites_used
from storage.recipients import recipients_of

__all__ = ["GUIDES", "Guide", "Guides"]


_OFFERED = 3


def _buy_facts(visit: Visit) -> BuyFacts:
    person = visit.person
    return BuyFacts(
        today=visit.today,
        language=person.language,
        territory=person.territory,
        sites=lambda: sites_used(visit.tx, person.id, _OFFERED),
        recipients=lambda: _remembered(visit),
    )


def _remembered(visit: Visit) -> tuple[Recipient, ...]:
    known = recipients_of(visit.tx, visit.person.id, _OFFERED)
    return tuple(Recipient(one.id, one.details) for one in known)


def _later_facts(visit: Visit) -> LaterFacts:
    person = visit.person
    return LaterFacts(visit.now, person.clock, person.language, person.territory or "US")


def _place_facts(visit: Visit) -> PlaceFacts:
    """Whoever shops on a site has an account there, and often lives there."""
    used = sites_used(visit.tx, visit.person.id, 1)
    near = tuple(MARKETPLACES[code].territory for code in used)
    return PlaceFacts(visit.now, visit.person.language, near)


def _forget(visit: Visit, draft: ForgetDraft) -> None:
    """Erased, they leave the exchanges they take part in; others hear what follows from that."""
    forgetting.erase(visit, draft, leaves_everywhere)


GUIDES: Guides = {
    "buy": Guide(
        BUY,
        facts=_buy_facts,
        reminder="buy-reminder",
        ending=ordered.keep_ordered,
        done=buying.ordered,
        warnings=frozenset(
            f"buy-{step.name}-problem-told" for step in BUY.steps if "told" in step.problems
        ),
    ),
    "redeem": Guide(
        REDEEM,
        facts=redeeming.facts,
        reminder="redeem-reminder",
        ending=redeeming.keep,
        stopped=redeeming.stopped,
    ),
    "proof": Guide(
        PROOF,
        facts=lambda visit: ProofFacts(visit.today, visit.person.language, visit.person.territory),
        done=ordered.keep_proof,
        command=False,
    ),
    "receipt": Guide(RECEIPT, facts=lambda _: None, command=False),
    "place": Guide(
        PLACE,
        facts=_place_facts,
        ending=settings.keep_place,
        command=False,
    ),
    "later": Guide(LATER, facts=_later_facts, done=later.keep, command=False),
    "forget": Guide(
        FORGET,
        facts=forgetting.facts,
        done=_forget,
        command=False,
    ),
    "quiet": Guide(QUIET, facts=lambda _: None, ending=settings.keep_quiet, command=False),
    **ORGANISING,
    **answers.GUIDES,
    **asking.GUIDES,
}
