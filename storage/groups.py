"""A group that goes on under another id, or goes: every table that knows groups, in one unit."""

from storage.outbox import drop_chat, move_chat
from storage.picture_jobs import leave_unread, move_unread
from storage.transaction import Transaction


def move(tx: Transaction, old: int, new: int) -> None:
    """The group has another id. Whoever tells of it, and however often, the same is done."""
    move_chat(tx, old, new)
    move_unread(tx, old, new)


def leave(tx: Transaction, chat_id: int) -> int:
    """The bot is no longer there: nothing is owed or read; how many rows of the outbox went."""
    leave_unread(tx, chat_id)
    return drop_chat(tx, chat_id)
