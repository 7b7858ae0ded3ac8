"""Rows that a story's unit owes, and what became of them."""

from typing import Any

from bot.dialogue import Reply, Text
from handlers.delivery.payload import dump
from handlers.local_chat.record import Entry
from storage.outbox import Kind, OutboxRow, post
from storage.transaction import Transaction
from tests.stories.world import World


def counted(number: int) -> Text:
    """Words with a number in them."""
    return Text("picture-others-unread", {"pictures": number})


async def owes(world: World, chat_id: int, *replies: Reply, **of_row: Any) -> list[OutboxRow]:
    """A unit owes a chat messages; the rows for the sender."""
    assert world.bot is not None
    kind: Kind = of_row.pop("kind", "message")
    about, ident = of_row.pop("about", None), of_row.pop("ident", None)

    def unit(tx: Transaction) -> list[OutboxRow]:
        saved = [dump(reply, about) for reply in replies]
        return [
            post(tx, OutboxRow(ident or tx.ids.next(), chat_id, kind, "en", words, **of_row), 0)
            for words in saved
        ]

    return await world.bot.database.run(unit)


async def is_owed(world: World, chat_id: int, *replies: Reply, **of_row: Any) -> None:
    """A chat is owed messages, and the sender knows."""
    rows = await owes(world, chat_id, *replies, **of_row)
    assert world.bot is not None
    world.bot.delivery.take(rows)


def asked(world: World, chat_id: int, method: str = "sendMessage") -> list[Entry]:
    """The requests about a chat."""
    entries = world.server.record.of(method)
    return [entry for entry in entries if str(entry.parameters.get("chat_id")) == str(chat_id)]
