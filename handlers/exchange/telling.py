"""Word to somebody else of an exchange, in their private chat and their language."""

from dataclasses import replace

from bot.dialogue import Reply
from handlers.delivery import payload
from storage.outbox import Lane, OutboxRow, post
from storage.participants import Participant
from storage.people import is_reachable, somebody
from storage.transaction import Transaction


def told(
    tx: Transaction, person_id: int | None, reply: Reply, now: int, *, receipt: str | None = None
) -> list[OutboxRow]:
    """Owe somebody a message; nothing to whoever is gone or has blocked the bot.

    In their quiet hours it comes without a sound: they did not ask for it now, nor can it wait.
    `receipt`: what is told of it when it has arrived, or never will.
    """
    person = somebody(tx, person_id) if person_id is not None else None
    if person is None or not is_reachable(tx, person.id):
        return []
    quiet = person.territory is not None and person.clock.is_quiet(now)
    reply = replace(reply, quiet=quiet)
    row = OutboxRow(
        tx.ids.next(), person.chat_id, "message", person.language, payload.dump(reply),
        lane=Lane.BULK, receipt=receipt, reply=reply,
    )  # fmt: skip
    return [post(tx, row, now)]


def who_sees(participant: Participant) -> int | None:
    """The person who is shown a participant's match: themselves, or whoever looks after them."""
    return participant.person_id if participant.person_id is not None else participant.guardian_id
