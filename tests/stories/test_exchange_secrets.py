"""Only the giver can know: whatever leaves, is logged, is kept or is shown is searched."""

import contextlib
import json
import logging
import sqlite3
from typing import Any

import pytest

from storage.encryption import key_path, read_key
from tests.stories.people import Group, Json, Person
from tests.stories.test_exchange_begins import COMMAND
from tests.stories.world import World

NAMES = ("Quirina", "Zebedee", "Xanthia", "Ottokar", "Wilhelmina", "Yolanda")
WISHES = "a blue teapot for {}"


async def drawn(world: World) -> tuple[Person, list[Person], Group]:
    """Six people of an office with wishes, and an organiser who does not take part; drawn."""
    boss, people, office = await with_wishes(world)
    for _ in range(2):
        await world.days_pass(20)
    await world.until(lambda: office.has_button("Show my match"))
    await world.settles()
    return boss, people, office


async def with_wishes(world: World) -> tuple[Person, list[Person], Group]:
    """The same before the draw, the organiser's screen open."""
    boss = await world.person("Bossington")
    people = [await world.person(name) for name in NAMES]
    office = await world.group("Office", boss, *people)
    await boss.types(COMMAND, at=office)
    await boss.taps("Start", at=office)
    for one in people:
        await one.taps("Join", at=office)
        await one.opens(one.link)
        await one.taps("Wishes")
        await one.types(WISHES.format(one.account.user["first_name"]))
    await boss.taps("Organise", at=office)
    await boss.opens(boss.link)
    return boss, people, office


def pairs(world: World) -> dict[str, str]:
    """Who gives to whom, by name, as the database alone knows."""
    cipher = read_key(key_path(world.database))
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        rows = connection.execute("SELECT id, details, match FROM participants").fetchall()
    names = {
        ident: json.loads(cipher.decrypt(details, f"participants:{ident}:details"))["name"]
        for ident, details, _ in rows
    }
    return {
        names[ident]: names[json.loads(cipher.decrypt(match, f"participants:{ident}:match"))[0]]
        for ident, _, match in rows
    }


def named(text: str) -> set[str]:
    return {name for name in NAMES if name in text}


def words_of(parameters: Json) -> str:
    return json.dumps(parameters, ensure_ascii=False)


async def test_nothing_that_leaves_tells_a_pair(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    boss, people, office = await drawn(world)
    for one in people:
        await one.taps("Show my match")
        await one.taps("Show my match", at=office)
    await boss.taps("Show my match", at=office)
    boss.is_alerted("take part")
    await boss.types("/exchange")
    gives = pairs(world)
    assert sorted(gives) == sorted(gives.values()) == sorted(NAMES)
    by_chat = {one.account.id: one.account.user["first_name"] for one in people}
    for entry in world.server.record.entries:
        chat = entry.parameters.get("chat_id")
        if entry.method not in ("sendMessage", "editMessageText"):
            continue
        found = named(words_of(entry.parameters))
        if chat in by_chat:
            own = by_chat[chat]
            assert found <= {own, gives[own]}, (own, entry.parameters)
        else:
            assert not found, "neither the group nor the organiser reads a name"
    for one in people:
        own = one.account.user["first_name"]
        shown = [text for text in one.account.alerts if named(text)]
        assert shown
        assert all(named(text) == {gives[own]} for text in shown)
        matches = [m for m in one.answers if m.get("has_protected_content")]
        assert [named(m["text"]) for m in matches] == [{gives[own]}]
        assert any(WISHES.format(gives[own]) in m["text"] for m in one.answers)
    assert not named(caplog.text)
    assert not any(name in caplog.text for name in ("teapot", "match of"))


async def test_buttons_tell_nothing_and_each_is_told_once(world: World) -> None:
    _, people, office = await drawn(world)
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        ids = {ident for (ident,) in connection.execute("SELECT id FROM participants")}
    for chat in (office, *people):
        datas = [
            button.get("callback_data", "")
            for message in chat.answers
            for button in chat_buttons(message)
        ]
        assert datas
        assert not any(ident in data for ident in ids for data in datas)
    told = [
        entry.parameters["chat_id"]
        for entry in world.server.record.of("sendMessage")
        if "you have drawn somebody" in words_of(entry.parameters)
        and int(entry.parameters["chat_id"]) > 0
    ]
    assert sorted(told) == [one.account.id for one in people], "once to each, whoever drew whom"


def chat_buttons(message: Json) -> list[Json]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


async def test_the_database_tells_nothing_without_its_key(world: World) -> None:
    await drawn(world)
    raw = b"".join(
        path.read_bytes()
        for end in ("", "-wal")
        if (path := world.database.with_name(world.database.name + end)).exists()
    )
    assert not any(name.encode() in raw for name in (*NAMES, "teapot"))
    rows: list[tuple[Any, ...]]
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        rows = connection.execute(
            "SELECT number, LENGTH(match), delivery, shown_at FROM participants ORDER BY rowid"
        ).fetchall()
        assert connection.execute("SELECT COUNT(*) FROM outbox").fetchone() == (0,)
    assert [number for number, *_ in rows] == list(range(1, 7)), "in the order of signing up"
    assert len({length for _, length, *_ in rows}) == 1
    assert {(delivery, shown) for _, _, delivery, shown in rows} == {("sent", None)}
