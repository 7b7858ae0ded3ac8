"""Something said in a group, in its language: an outbox row."""

from bot.dialogue import Reply
from handlers.delivery import payload
from storage.groups import Group
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction


def said(
    tx: Transaction, group: Group, reply: Reply, now: int, thread_id: int | None = None
) -> OutboxRow:
    """Write it; its topic is none, or General, unless told."""
    row = OutboxRow(
        tx.ids.next(), group.chat_id, "message", group.language, payload.dump(reply),
        thread_id=thread_id, reply=reply,
    )  # fmt: skip
    return post(tx, row, now)
