"""A gift that does not come: a volunteer stands in, and nobody learns more than they must."""

import contextlib
import json
import logging
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.clock import DAY
from handlers.exchange import minding
from storage import exchange_progress, participants
from storage.retention import purge
from tests.stories.exchanging import (
    TO_THE_DRAW,
    changes,
    drawn_round,
    everybody,
    five,
    gathered,
    has_rule,
    name_of,
    on_file,
    the_exchange,
)
from tests.stories.people import Person
from tests.stories.world import World

ASKED, AGREED = "you offered to help out", "Yes, I'll help"


async def on_the_day(world: World, *volunteers: str, after: float = 0) -> list[Person]:
    """Anna gives to Ben, Ben to Cleo, and so on; it is the day, or some days after it."""
    _, people = await five(world)
    for one in await everybody(world):
        details = one.details.model_copy(
            update={"backup": one.details.name in volunteers, "wishes": f"tea, {one.number}"}
        )
        told = replace(one, details=details)
        await on_file(world, lambda tx, told=told: participants.describe(tx, told))
    await drawn_round(world, *(name_of(one) for one in people))
    day = (await the_exchange(world)).exchange_day
    today = datetime.fromtimestamp(world.clock.now() / 1000, tz=UTC).date()
    await world.days_pass((day - today).days + after)
    return people


def was_told(person: Person, *words: str) -> bool:
    """Whether one message to them says all of this."""
    return any(all(word in one["text"] for word in words) for one in person.answers)


async def misses_it(person: Person) -> None:
    await person.types("/exchange")
    await person.taps("It didn't come")


async def test_a_volunteer_stands_in(world: World) -> None:
    _, ben, cleo, dora, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    ben.sees("nothing has come yet", "I'm also asking somebody who offered to help out")
    emil.sees(ASKED)
    assert "Cleo" not in emil.last["text"]
    assert "Ben" not in emil.last["text"]
    assert not was_told(dora, ASKED)
    before = len(emil.answers)
    await emil.taps(AGREED)
    name, helpful = emil.answers[before:][-2:]
    assert "Cleo" in name["text"]
    assert name["has_protected_content"]
    assert "tea, 3" in helpful["text"]
    assert "Cleo" not in helpful["text"]
    ben.sees("somebody who offered to help out gives to them now")
    cleo.sees("Somebody else sees to your gift now")
    assert "Emil" not in ben.last["text"] + cleo.last["text"]
    await emil.types("/exchange")
    assert "Whom I help out for" in emil.labels()
    await cleo.types("/exchange")
    await cleo.taps("It came")
    emil.sees("turned up", "Thank you for helping out")
    assert "Cleo" not in emil.last["text"]
    await emil.types("/exchange")
    assert "Whom I help out for" not in emil.labels()


async def test_nobody_who_must_not_and_a_no_is_seen_by_nobody(world: World) -> None:
    anna, _, cleo, dora, emil = await on_the_day(world, "Ben", "Dora", "Emil")
    await has_rule(world, "Cleo", "Dora", said_by="Cleo")
    counts = {one.account.id: len(one.answers) for one in (dora, anna)}
    await misses_it(cleo)
    emil.sees(ASKED)
    await emil.taps("Not this time")
    emil.sees("nobody hears of it")
    assert len(dora.answers) == counts[dora.account.id], "Cleo would rather not"
    anna.sees("One gift is missing, and nobody is left")
    assert not any(name in anna.last["text"] for name in ("Cleo", "Emil", "Ben", "Dora"))
    await anna.types("/exchange")
    await anna.taps("Organise")
    anna.sees("One gift is missing, and nobody is left")


async def test_who_offers_later_is_asked_then(world: World) -> None:
    _, _, cleo, dora, _ = await on_the_day(world)
    await misses_it(cleo)
    await dora.types("/exchange")
    await dora.taps("I'd help out")
    assert was_told(dora, ASKED)


async def test_the_giver_has_it_after_all(world: World) -> None:
    _, ben, cleo, _, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    await ben.types("/exchange")
    await ben.taps("Show my match")
    await ben.taps("Handed over")
    emil.sees("turned up", "Thank you for the offer")
    cleo.sees("Did it come?")
    await emil.taps_old(AGREED)
    assert was_told(emil, "settled by now")
    assert not was_told(emil, "You give to", "Cleo")
    await cleo.taps("It didn't come")
    emil.sees(ASKED)


async def test_before_the_day_nobody_is_asked_on_the_day_after_they_are(world: World) -> None:
    _, people = await five(world)
    _, ben, cleo, _, emil = people
    await drawn_round(world, *(name_of(one) for one in people))
    await emil.types("/exchange")
    await emil.taps("I'd help out")
    await ben.types("/exchange")
    await ben.taps("Show my match")
    await ben.taps("Bought")
    await misses_it(cleo)
    ben.sees("Nobody else hears of it")
    assert not was_told(emil, ASKED)
    exchange, now = await the_exchange(world), world.clock.now()
    await on_file(world, lambda tx: minding.plan(tx, exchange, now))
    today = datetime.fromtimestamp(now / 1000, tz=UTC).date()
    await world.days_pass((exchange.exchange_day - today).days + 2)
    assert was_told(emil, ASKED)


async def test_whoever_stood_in_leaves(world: World) -> None:
    anna, _, cleo, _, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    await emil.taps(AGREED)
    await emil.types("/exchange")
    await emil.taps("Leave")
    await emil.taps("Leave")
    assert was_told(anna, "One gift is missing, and nobody is left")


async def test_both_are_silent_and_whoever_runs_it_confirms_a_count(world: World) -> None:
    office, people = await five(world)
    anna, *others = people
    await others[-1].types("/exchange")
    await others[-1].taps("I'd help out")
    await world.days_pass(TO_THE_DRAW)
    await world.until(lambda: office.has_button("Show my match"))
    await world.settles()
    day = (await the_exchange(world)).exchange_day
    today = datetime.fromtimestamp(world.clock.now() / 1000, tz=UTC).date()
    await world.days_pass((day - today).days + 3.5)
    assert was_told(anna, "Of 5 gifts neither giver nor receiver has said anything")
    assert not any(was_told(one, ASKED) for one in people)
    await anna.taps("Ask for help")
    await gathered(world)
    assert was_told(others[-1], ASKED)
    assert was_told(anna, "4 gifts are missing, and nobody is left")


async def test_a_volunteer_who_does_not_answer(world: World) -> None:
    anna, _, cleo, _, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    emil.sees(ASKED)
    await world.days_pass(2)
    assert not was_told(emil, "I haven't heard from you")
    await world.days_pass(2)
    assert was_told(emil, "I haven't heard from you")
    assert was_told(anna, "One gift is missing, and nobody is left")
    await emil.types("/exchange")
    await emil.taps("I'd help out")
    emil.sees(ASKED)


@pytest.mark.parametrize("state", ["cancelled", "closed"])
async def test_when_it_is_over_nobody_is_shown_any_more(world: World, state: str) -> None:
    _, _, cleo, _, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    await changes(world, state=state)
    await emil.taps(AGREED)
    emil.sees("settled by now")
    assert not was_told(emil, "You give to", "Cleo")


async def test_who_stood_in_is_kept_no_longer_than_what_people_said(world: World) -> None:
    _, _, cleo, dora, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    await emil.taps(AGREED)
    then = world.clock.now() + 32 * DAY
    await on_file(world, lambda tx: purge(tx, then))
    exchange = await the_exchange(world)
    so_far = await on_file(world, lambda tx: exchange_progress.of_all(tx, exchange.id))
    assert {(one.rescue, one.stands_in, one.to) for one in so_far.values()} == {
        ("none", "none", "")
    }
    await dora.types("/exchange")
    await dora.taps("I'd help out")
    await cleo.types("/exchange")
    await cleo.taps("It came")
    await emil.types("/exchange")
    assert not was_told(emil, "turned up")
    await emil.types("/exchange")
    await emil.taps("It didn't come")
    assert not was_told(dora, ASKED), "it is long ago"


async def test_in_the_database_no_rescue_can_be_told_from_none(world: World) -> None:
    _, _, cleo, _, emil = await on_the_day(world, "Emil")
    await misses_it(cleo)
    await emil.taps(AGREED)
    ids = {one.details.name: one.id for one in await everybody(world)}
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        kept = connection.execute("SELECT id, progress FROM participants").fetchall()
        lengths = {len(progress) for _, progress in kept if progress}
        emils = next(progress for ident, progress in kept if ident == ids["Emil"])
    assert len(lengths) == 1
    assert ids["Cleo"] not in emils


async def test_in_german(world: World) -> None:
    _, ben, cleo, _, emil = await on_the_day(world, "Emil")
    for one in (ben, cleo, emil):
        await one.types("/language de")
    await cleo.types("/exchange")
    await cleo.taps("Es kam nichts")
    ben.sees("Ich frage auch jemanden, der einspringen wollte")
    emil.sees("du wolltest einspringen", "Ein Nein sieht niemand")
    await emil.taps("Ja, ich springe ein")
    assert was_told(emil, "Danke!", "nicht von wem")
    ben.sees("darum springt jetzt jemand ein", "Deinen Namen hat niemand erfahren")
    cleo.sees("Um dein Geschenk kümmert sich jetzt jemand anders")


async def test_nothing_that_leaves_tells_more_than_it_must(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    people = await on_the_day(world, "Emil")
    _, _, cleo, _, emil = people
    begun = len(world.server.record.entries)
    await misses_it(cleo)
    await emil.taps(AGREED)
    await cleo.types("/exchange")
    await cleo.taps("It came")
    names = {one.account.id: name_of(one) for one in people}
    sent = [
        (entry.parameters["chat_id"], json.dumps(entry.parameters, ensure_ascii=False))
        for entry in world.server.record.entries[begun:]
        if entry.method in ("sendMessage", "editMessageText")
    ]
    told = {(names.get(chat, "the group"), name) for chat, text in sent for name in names.values()
            if name in text}  # fmt: skip
    assert told == {("Cleo", "Cleo"), ("Emil", "Cleo")}, "the volunteer, once they have agreed"
    ids = [one.id for one in await everybody(world)]
    assert not any(ident in text for ident in ids for _, text in sent)
    assert not any(name in caplog.text for name in (*names.values(), "tea, 3", *ids))
