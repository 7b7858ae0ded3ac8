"""Small questions about a card: they go when it goes, so that no answer promises anything of it."""

from bot.flows.flow import Draft
from bot.flows.later import LaterDraft
from bot.flows.place import PlaceDraft
from bot.flows.proof import ProofDraft
from bot.flows.receipt import ReceiptDraft
from bot.flows.saved import restore
from handlers.guided import go_back
from handlers.visit import Visit
from storage import conversations

_MOST = 20


def close_all(visit: Visit, card_id: str) -> None:
    """The card is gone: nothing about it is asked any more."""
    _close(visit, {f"proof:{card_id}", f"receipt:{card_id}", *_of_reminders(card_id)})


def close_reminders(visit: Visit, card_id: str) -> None:
    """The card is redeemed: there is nothing left to remind of."""
    _close(visit, _of_reminders(card_id))


def _of_reminders(card_id: str) -> set[str]:
    return {f"later:card:{card_id}", f"place:card:{card_id}", f"place:later:card:{card_id}"}


def _close(visit: Visit, subjects: set[str]) -> None:
    for row in conversations.open_conversations(visit.tx, visit.person.id, _MOST):
        guide = visit.guides.get(row.flow)
        state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
        if state and f"{row.flow}:{_subject(state.draft)}" in subjects:
            conversations.close(visit.tx, row, None, visit.now)
            go_back(visit, state)


def _subject(draft: Draft) -> str:
    match draft:
        case ProofDraft(card=card) | ReceiptDraft(card=card):
            return card
        case LaterDraft(about=about):
            return about
        case PlaceDraft(then=then):
            return then
    return ""
