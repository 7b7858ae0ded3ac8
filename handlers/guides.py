"""Which guides there are."""

from bot.clock import day_of
from bot.flows.buy import BUY, BuyFacts
from bot.flows.proof import PROOF, ProofFacts
from handlers import cards
from handlers.guide import Guide, Guides

__all__ = ["GUIDES", "Guide", "Guides"]

GUIDES: Guides = {
    "buy": Guide(
        BUY,
        facts=lambda now, language: BuyFacts(today=day_of(now), language=language),
        reminder="buy-reminder",
        done=cards.keep_ordered,
    ),
    "proof": Guide(
        PROOF,
        facts=lambda now, _: ProofFacts(today=day_of(now)),
        done=cards.keep_proof,
        command=False,
    ),
}
