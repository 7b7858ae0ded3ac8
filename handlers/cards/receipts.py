"""Receipts kept with a card: Telegram's id of the file, encrypted with the card, not the file."""

from dataclasses import replace

from bot.dialogue import KeptFile, Reply, Text
from bot.flows.receipt import KEPT, ReceiptDraft
from handlers.cards import screen
from handlers.guides import conversation
from handlers.guides.open_guide import OpenGuide, front, opened
from handlers.guides.visit import Visit
from handlers.updates.files import SentFile
from storage import cards
from storage.cards import Card
from storage.picture_jobs import PictureJob

_MOST = 5
_MOST_CARDS = 100


def ask(visit: Visit, card: Card) -> None:
    """Ask for the receipt of a card."""
    conversation.start(visit, "receipt", ReceiptDraft(card=card.id))


def card_in_question(visit: Visit) -> str | None:
    """The card whose receipt the open question asks for; None if it asks for something else."""
    guided = _asking(visit)
    return guided.state.draft.card if guided is not None else None


def card_with(visit: Visit, file: SentFile) -> str | None:
    """The card that a file is kept with; None if it is kept with none."""
    written = f"{file.form}:{file.file_id}"
    found = cards.cards_of(visit.tx, visit.person.id, _MOST_CARDS)
    return next((card.id for card in found if written in _kept(card)), None)


def keep(visit: Visit, card_id: str, files: list[PictureJob]) -> bool:
    """Files were read and hold no code: keep where they are with a card, and say so.

    The latest few, if they are many. False if the card is gone.
    """
    card = cards.card(visit.tx, visit.person.id, card_id)
    if card is None:
        return False
    sent = [f"{file.form}:{file.file_id}" for file in files]
    kept = [one for one in _kept(card) if one not in sent] + sent
    details = {**card.details, "receipt": " ".join(kept[-_MOST:])}
    cards.keep(visit.tx, replace(card, details=details), visit.now)
    if len(kept) > _MOST:
        visit.say(Reply((Text("receipt-kept-latest", {"most": _MOST}),)))
    _say_kept(visit, card)
    return True


def _say_kept(visit: Visit, card: Card) -> None:
    """The question for it is answered, if that is still open."""
    guided = _asking(visit)
    if guided is not None and guided.state.draft.card == card.id:
        guided.press(KEPT)
    else:
        visit.say(Reply((Text("receipt-kept"),)))


def _kept(card: Card) -> list[str]:
    return card.details.get("receipt", "").split()


def show(visit: Visit, card: Card) -> None:
    """Send the receipts of a card back; after an old button there may be none."""
    if not _kept(card):
        now = screen.of_card(card, visit.person.clock)
        visit.say(replace(now, texts=(Text("receipt-none-kept"), *now.texts)))
    for kept in _kept(card):
        form, _, file_id = kept.partition(":")
        file = KeptFile("photo" if form == "photo" else "document", file_id)
        visit.say(Reply((Text("receipt-shown"),), file=file))


def drop(visit: Visit, card: Card, message_id: int | None) -> None:
    """Forget the receipts of a card."""
    details = {name: value for name, value in card.details.items() if name != "receipt"}
    changed = replace(card, details=details)
    cards.keep(visit.tx, changed, visit.now)
    visit.say(screen.of_card(changed, visit.person.clock), message_id)


def _asking(visit: Visit) -> OpenGuide | None:
    row = front(visit)
    if row is None or row.flow != "receipt":
        return None
    return opened(visit, row)
