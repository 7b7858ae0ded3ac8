"""Which guides there are."""

from bot.flows.buy import BUY, BuyFacts
from bot.flows.later import LATER, LaterFacts
from bot.flows.place import PLACE, PlaceFacts
from bot.flows.proof import PROOF, ProofFacts
from bot.flows.quiet import QUIET
from bot.flows.receipt import RECEIPT
from handlers import cards, later, settings
from handlers.guide import Guide, Guides
from handlers.visit import Visit

__all__ = ["GUIDES", "Guide", "Guides"]


def _buy_facts(visit: Visit) -> BuyFacts:
    return BuyFacts(today=visit.today, language=visit.person.language)


def _later_facts(visit: Visit) -> LaterFacts:
    person = visit.person
    return LaterFacts(visit.now, person.clock, person.language, person.territory or "US")


GUIDES: Guides = {
    "buy": Guide(BUY, facts=_buy_facts, reminder="buy-reminder", done=cards.keep_ordered),
    "proof": Guide(
        PROOF,
        facts=lambda visit: ProofFacts(visit.today, visit.person.language, visit.person.territory),
        done=cards.keep_proof,
        command=False,
    ),
    "receipt": Guide(RECEIPT, facts=lambda _: None, command=False),
    "place": Guide(
        PLACE,
        facts=lambda visit: PlaceFacts(visit.now, visit.person.language),
        done=settings.keep_place,
        command=False,
    ),
    "later": Guide(LATER, facts=_later_facts, done=later.keep, command=False),
    "quiet": Guide(QUIET, facts=lambda _: None, done=settings.keep_quiet, command=False),
}
