"""A new version starts on what an older one left: a guide half done, a message owed, old buttons.

The older one is that of migration 9, before a guide lived in one message.
"""

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.clock import Clock
from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from storage.encryption import create_key, key_path
from storage.migrations import scripts, statements
from tests.handlers.local_chat.calls import result
from tests.stories.people import Person
from tests.stories.world import World

GUIDE, TURN = "oldguide", 5
STATE = {
    "draft": {"purpose": "gift", "marketplace": "DE", "way": "email"},
    "page": 0, "editing": False, "skipped": [], "answers": [["site", None], ["way", None]],
    "accepted": "email", "refused": None, "interrupted": None,
}  # fmt: skip
CARD = {
    "amount": {"money": [5000, "EUR"]},
    "label": {"text": ["site-named", {"site": "amazon.de", "country": {"country": "DE"}}]},
}
MOMENT = {
    "text": [
        "moment",
        {"day": {"day": "2026-12-02"}, "time": {"time": 600}, "city": {"city": "Europe/Berlin"}},
    ]
}
OWED = [
    ["code-sent", {}],
    ["card-will-ask", {"moment": MOMENT}],
    ["card-ask-ordered", CARD],
]  # fmt: skip


def left_behind(path: Path, server: LocalChatServer, account: Account, language: str) -> None:
    """The database of the older version: a person in the middle of a guide, owed messages."""
    cipher = create_key(key_path(path))
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE schema_version (number BIGINT PRIMARY KEY)")
        for number, script in scripts():
            if number < 10:
                for statement in statements(script):
                    connection.execute(statement)
                connection.execute("INSERT INTO schema_version (number) VALUES (?)", (number,))
        connection.execute(
            "INSERT INTO settings_of_database VALUES ('key_fingerprint', ?)", (cipher.fingerprint,)
        )
        connection.execute(
            "INSERT INTO people (id, bot_id, telegram_id, language) VALUES (1, ?, ?, ?)",
            (int(server.token.split(":")[0]), account.id, language),
        )
        sealed = cipher.encrypt(json.dumps(STATE), f"conversations:{GUIDE}:state")
        connection.execute(
            "INSERT INTO conversations (id, person_id, flow, version, turn, step, state, in_front,"
            " opened_at, touched_at) VALUES (?, 1, 'buy', 2, ?, 'amount', ?, 1, ?, ?)",
            (GUIDE, TURN, sealed, Clock().now(), Clock().now()),
        )
        for number, text in enumerate(OWED, start=10):
            message = {"texts": [text], "lines": [], "rows": [], "turn": None, "file": None}
            sealed = cipher.encrypt(json.dumps(message), f"outbox:{number}:payload")
            connection.execute(
                "INSERT INTO outbox (id, chat_id, kind, language, payload, written_at, lane)"
                " VALUES (?, ?, 'message', ?, ?, 5, 1)",
                (number, account.id, language, sealed),
            )
        connection.commit()


async def asked_by_the_older_one(server: LocalChatServer, account: Account) -> None:
    """Its chat: every question stood below the last, with its buttons."""

    async def question(text: str, turn: int, **choices: str) -> None:
        rows = [
            [{"text": label, "callback_data": f"t:{GUIDE}:{turn}:{value}"}]
            for value, label in choices.items()
        ]
        markup: dict[str, Any] = {"inline_keyboard": rows}
        await result(server, "sendMessage", chat_id=account.id, text=text, reply_markup=markup)

    account.types("/buy")
    read = (await result(server, "getUpdates"))[-1]["update_id"]
    await result(server, "getUpdates", offset=read + 1, timeout=0)
    await question("How should the card arrive?", TURN - 1, email="By e-mail", post="By post")
    await question("How much should be on the card?", TURN, **{"25": "EUR 25", "50": "EUR 50"})


@pytest.mark.parametrize(
    ("language", "promised", "asked"),
    [
        ("en", ("I'll ask you on", "whether it has arrived"), ("EUR 50", "Has the card arrived?")),
        ("de", ("Ich frage dich am", "ob er angekommen ist"), ("50 EUR", "angekommen?")),
    ],
)
async def test_what_was_owed_is_said_whole(
    tmp_path: Path, language: str, promised: tuple[str, str], asked: tuple[str, str]
) -> None:
    async with LocalChatServer() as server:
        account = server.person("Anna", language)
        await asked_by_the_older_one(server, account)
        left_behind(tmp_path / "bot.sqlite3", server, account, language)
        world = World(server, tmp_path / "bot.sqlite3")
        await world.starts()
        try:
            await world.settles()
            said = [message["text"].replace("\xa0", " ") for message in account.answers]
            for words, message in zip((promised, asked), said[-2:], strict=True):
                assert all(one in message for one in words), message
            assert "amazon.de" in said[-1], "which card it was"
            assert world.dead_letters() == 0
        finally:
            await world.stops()
    assert not server.record.mistakes


async def test_a_guide_from_before_goes_on_to_its_end(tmp_path: Path) -> None:
    async with LocalChatServer() as server:
        account = server.person("Anna")
        await asked_by_the_older_one(server, account)
        left_behind(tmp_path / "bot.sqlite3", server, account, "en")
        world = World(server, tmp_path / "bot.sqlite3")
        anna = Person(world, account)
        await world.starts()
        try:
            world.copies = True  # the older one left two messages with buttons
            await world.settles()
            assert any("Act now" in message["text"] for message in anna.answers), "it was owed"
            await anna.taps("By post")
            anna.is_told("earlier question")
            world.copies = False
            world.people.append(anna)
            await anna.taps("EUR 50")
            question = anna.answers[1]
            assert "amazon.de · by e-mail · EUR 50 · 4 of 4" in question["text"].replace(
                "\xa0", " "
            )
            await anna.types("otto@example.com")
            await anna.taps("All correct")
            await anna.taps("I've ordered it")
            assert any("Well done!" in message["text"] for message in anna.answers)
            assert world.dead_letters() == 0
        finally:
            await world.stops()
    assert not server.record.mistakes
