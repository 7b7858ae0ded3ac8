"""A repair tells nobody a pair but its giver: messages, alerts, buttons, logs and database."""

import contextlib
import logging
import sqlite3

import pytest

from tests.stories.exchanging import gathered
from tests.stories.test_exchange_secrets import chat_buttons, named, pairs, with_wishes, words_of
from tests.stories.world import World


async def test_a_repair_tells_nobody_a_pair(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    boss, people, office = await with_wishes(world)
    await boss.taps("Draw now")
    await boss.taps("Draw")
    await gathered(world)
    old = pairs(world)
    for one in people:
        await one.taps("Show my match")
    leaver, refuser = people[0], people[1]
    await leaver.types("/exchange")
    await leaver.taps("Leave")
    await leaver.taps("Leave")
    await gathered(world)
    office.sees("Somebody left", "changed")
    between = pairs(world)
    await refuser.taps("Show my match")
    await refuser.taps("I can't give to them")
    await refuser.taps("I can't give to them")
    boss.sees("needs a repair")
    await boss.taps("Organise")
    await boss.taps("Repair")
    await boss.taps("Repair")
    await gathered(world)
    office.sees("had to be repaired")
    new = pairs(world)
    rest = people[1:]
    for one in rest:
        await one.taps("Show my match")
        await one.taps("Show my match", at=office)
    own_of = {one.account.id: str(one.account.user["first_name"]) for one in people}
    refused = own_of[refuser.account.id]
    assert new[refused] != between[refused]
    for entry in world.server.record.entries:
        if entry.method not in ("sendMessage", "editMessageText"):
            continue
        found = named(words_of(entry.parameters))
        own = own_of.get(entry.parameters["chat_id"])
        if own is None:
            assert not found, "neither the group nor the organiser reads a name"
            continue
        given = {gives[own] for gives in (old, between, new) if own in gives}
        assert found <= {own, *given}, (own, entry.parameters)
    for one in rest:
        own = own_of[one.account.id]
        assert named(one.account.alerts[-1]) == {new[own]}
        shown = [m for m in one.answers if m.get("has_protected_content")]
        assert named(shown[-1]["text"]) == {new[own]}
    assert not named(caplog.text)
    told = [
        message
        for one in people
        for message in one.answers
        if "You have a new match" in message["text"]
    ]
    assert told
    assert not any(named(message["text"]) for message in told)
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        rows = connection.execute(
            "SELECT id, LENGTH(match), LENGTH(progress) FROM participants"
        ).fetchall()
    assert len(rows) == len(rest), "the empty place is gone, and its salt with it"
    assert len({(match, progress) for _, match, progress in rows}) == 1
    datas = [
        button.get("callback_data", "")
        for chat in (office, boss, *people)
        for message in chat.answers
        for button in chat_buttons(message)
    ]
    assert not any(ident in data for ident, *_ in rows for data in datas)
