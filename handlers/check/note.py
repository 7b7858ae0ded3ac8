"""The sheet for bank and police: made when its turn to be sent comes."""

from bot.check.note import note
from bot.dialogue import File, Text
from bot.support.printing import pdf
from bot.texts import texts
from handlers.guides.visit import Visit
from storage.outbox import OutboxRow
from storage.people import somebody
from storage.transaction import Transaction

KIND = "note"


def order(visit: Visit) -> None:
    """Owe the sheet."""
    visit.order(KIND, str(visit.person.id))


def made(tx: Transaction, row: OutboxRow, about: str) -> File | None:
    """The sheet in the language of its row; None if the person is erased."""
    person = somebody(tx, int(about))
    if person is None or person.chat_id != row.chat_id:
        return None
    words = texts(row.language)
    content = pdf(note(person.territory), words)
    return File(words.plain("note-file"), content, Text("note-caption"))
