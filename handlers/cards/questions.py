"""What is asked about a card: it goes when the card goes, so that no answer promises anything."""

from bot.flows.later import LaterDraft
from bot.flows.place import PlaceDraft
from bot.flows.proof import ProofDraft
from bot.flows.receipt import ReceiptDraft
from bot.flows.redeem import RedeemDraft
from bot.flows.saved import restore
from bot.flows.state import Draft
from handlers.guides import living
from handlers.guides.open_guide import go_back
from handlers.guides.visit import Visit
from storage import conversations

_MOST = 20


def close_all(visit: Visit, card_id: str) -> None:
    """The card is gone: nothing about it is asked any more."""
    _close(visit, {f"proof:{card_id}", f"receipt:{card_id}", *_until_redeemed(card_id)})


def close_when_redeemed(visit: Visit, card_id: str) -> None:
    """The card is redeemed: there is nothing left to remind of, and nothing to redeem."""
    _close(visit, _until_redeemed(card_id))


def _until_redeemed(card_id: str) -> set[str]:
    asked = ("later:card", "place:card", "place:later:card", "redeem")
    return {f"{question}:{card_id}" for question in asked}


def _close(visit: Visit, subjects: set[str]) -> None:
    ended = []
    for row in conversations.open_conversations(visit.tx, visit.person.id, _MOST):
        guide = visit.guides.get(row.flow)
        state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
        if state and f"{row.flow}:{_subject(state.draft)}" in subjects:
            living.stopped(visit, row)
            ended.append(state)
    for state in ended:  # what another of them had interrupted is not asked first, and closed then
        go_back(visit, state)


def _subject(draft: Draft) -> str:
    match draft:
        case ProofDraft(card=card) | ReceiptDraft(card=card) | RedeemDraft(card=card):
            return card
        case LaterDraft(about=about):
            return about
        case PlaceDraft(then=then):
            return then
    return ""
