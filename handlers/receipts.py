"""Receipts kept with a card: Telegram's id of the file, encrypted with the card, not the file."""

from dataclasses import replace

from bot.dialogue import KeptFile, Reply, Text
from bot.flows.receipt import KEPT, ReceiptDraft
from handlers import card_screen, conversation
from handlers.guided import Guided, front, opened
from handlers.visit import Visit
from storage import cards
from storage.cards import Card
from storage.picture_jobs import PictureJob

_MOST = 5


def ask(visit: Visit, card: Card) -> None:
    """Ask for the receipt of a card."""
    conversation.start(visit, "receipt", ReceiptDraft(card=card.id))


def card_in_question(visit: Visit) -> str | None:
    """The card whose receipt the open question asks for; None if it asks for something else."""
    guided = _asking(visit)
    return guided.state.draft.card if guided is not None else None


def keep(visit: Visit, job: PictureJob) -> bool:
    """A file was read and holds no code: keep where it is with its card, the latest few.

    False if the card is gone.
    """
    card = cards.card(visit.tx, visit.person.id, job.purpose)
    if card is None:
        return False
    kept = [*card.details.get("receipt", "").split(), f"{job.form}:{job.file_id}"]
    details = {**card.details, "receipt": " ".join(kept[-_MOST:])}
    cards.keep(visit.tx, replace(card, details=details), visit.now)
    return True


def say_kept(visit: Visit) -> None:
    """It is kept: the question for it is answered, if that is still open."""
    guided = _asking(visit)
    if guided is not None:
        guided.press(KEPT)
    else:
        visit.say(Reply((Text("receipt-kept"),)))


def show(visit: Visit, card: Card) -> None:
    """Send the receipts of a card back."""
    for kept in card.details.get("receipt", "").split():
        form, _, file_id = kept.partition(":")
        file = KeptFile("photo" if form == "photo" else "document", file_id)
        visit.say(Reply((Text("receipt-shown"),), file=file))


def drop(visit: Visit, card: Card, message_id: int | None) -> None:
    """Forget the receipts of a card."""
    details = {name: value for name, value in card.details.items() if name != "receipt"}
    changed = replace(card, details=details)
    cards.keep(visit.tx, changed, visit.now)
    visit.say(card_screen.screen(changed), message_id)


def _asking(visit: Visit) -> Guided | None:
    row = front(visit)
    if row is None or row.flow != "receipt":
        return None
    return opened(visit, row)
