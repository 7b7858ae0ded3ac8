"""What became of a match's message and of a group's screen is known where it matters."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.dialogue import Reply, Text
from bot.exchange.details import Details
from bot.exchange.terms import Terms
from handlers.delivery import trials
from storage import exchange_screens, exchanges, groups, matches, participants
from storage.exchange_screens import Screen
from storage.exchanges import Exchange
from storage.forgetting import forget_person
from storage.matches import Match
from storage.outbox import Lane
from storage.participants import Participant
from storage.people import id_of, is_reachable
from storage.transaction import Transaction
from tests.stories.owing import is_owed
from tests.stories.people import Group, Person
from tests.stories.world import World, world_with

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

PLACE, EXCHANGE = "place-of-anna", "office-2026"
MATCH, SCREEN = f"match:{PLACE}", f"screen:{EXCHANGE}"
WORDS = Reply((Text("start"),))
NO_MORE = 1_000_000  # a message that nobody has


@pytest.fixture(autouse=True)
def pauses_are_short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OUTAGE", "UNANSWERED", "BROKEN", "COUNTED"):
        pauses = getattr(trials, f"{name}_PAUSES")
        monkeypatch.setattr(trials, f"{name}_PAUSES", tuple(0.01 for _ in pauses))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Dead letters are what some of these are about."""
    async with world_with(tmp_path / "bot.sqlite3") as ready:
        yield ready


async def drawn(world: World) -> tuple[Person, Group]:
    """Anna takes part in her office's exchange, which is drawn; her message is owed."""
    anna = await world.person("Anna")
    await anna.types("/start")
    office = await world.group("Office", anna)
    assert world.bot is not None
    bot, now = world.server.state.bot["id"], world.clock.now()

    def unit(tx: Transaction) -> None:
        group = groups.known(tx, bot, office.chat.id, "en")
        person = id_of(tx, bot, anna.account.id)
        day = date(2026, 12, 22)
        run = Exchange(EXCHANGE, group.id, person, "drawn", Terms(), now, day, now)
        exchanges.keep(tx, run, now)
        details = Details(name="Anna")
        participants.join(tx, Participant(PLACE, EXCHANGE, person, "telegram", 1, details))
        matches.match_all(tx, [(PLACE, Match("somebody", bytes(16)))])
        exchange_screens.want(tx, EXCHANGE)

    await world.bot.database.run(unit)
    return anna, office


async def delivery(world: World) -> tuple[str, bool]:
    """How far Anna's message is, and whether she may be written to."""
    assert world.bot is not None

    def unit(tx: Transaction) -> tuple[str, bool]:
        place = participants.participant(tx, PLACE)
        assert place is not None
        reachable = place.person_id is not None and is_reachable(tx, place.person_id)
        return place.delivery, reachable

    return await world.bot.database.run(unit)


async def shown(world: World) -> Screen:
    """Where the group's screen is."""
    assert world.bot is not None
    return await world.bot.database.run(lambda tx: exchange_screens.screen(tx, EXCHANGE))


async def is_told(world: World, anna: Person) -> None:
    await is_owed(world, anna.account.id, WORDS, lane=Lane.BULK, receipt=MATCH)
    await world.settles()


async def shows(world: World, office: Group, about: int | None = None, reply: Reply = WORDS) -> int:
    """The screen is posted, or edited; the row that does it."""
    assert world.bot is not None
    kind = "message" if about is None else "edit"

    def unit(tx: Transaction) -> int:
        screen = exchange_screens.screen(tx, EXCHANGE)
        row_id = tx.ids.next()
        exchange_screens.posted(tx, screen, row_id, anew=about is None, not_before=0)
        return row_id

    row_id = await world.bot.database.run(unit)
    await is_owed(
        world, office.chat.id, reply, kind=kind, about=about, lane=Lane.BULK, receipt=SCREEN,
        ident=row_id,
    )  # fmt: skip
    return row_id


# Matches ------------------------------------------------------------------------------------------


async def test_a_message_that_arrives_is_sent(world: World) -> None:
    anna, _ = await drawn(world)
    assert (await delivery(world))[0] == "owed"
    await is_told(world, anna)
    assert await delivery(world) == ("sent", True)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
    ],
)
async def test_whoever_cannot_be_reached_was_not_told(world: World, code: int, said: str) -> None:
    anna, _ = await drawn(world)
    world.server.faults.refuse(code, said, "sendMessage", chat=anna.account.id)
    await is_told(world, anna)
    assert await delivery(world) == ("failed", False)
    assert world.dead_letters() == 0, "they are free to go"


async def test_a_dead_letter_has_not_arrived_though_its_apology_has(world: World) -> None:
    anna, _ = await drawn(world)
    world.server.faults.refuse(
        400, "Bad Request: odd", "sendMessage", chat=anna.account.id, count=2
    )
    await is_told(world, anna)
    assert await delivery(world) == ("failed", True)
    anna.sees("Something went wrong on my side")
    assert world.dead_letters() == 1


async def test_an_apology_that_does_not_arrive_either_changes_nothing(world: World) -> None:
    anna, _ = await drawn(world)
    world.server.faults.refuse(
        400, "Bad Request: odd", "sendMessage", chat=anna.account.id, count=9
    )
    await is_told(world, anna)
    assert (await delivery(world))[0] == "failed"


async def test_plain_words_have_arrived_too(world: World) -> None:
    anna, _ = await drawn(world)
    world.server.faults.refuse(400, "Bad Request: odd", "sendMessage", chat=anna.account.id)
    await is_told(world, anna)
    assert await delivery(world) == ("sent", True)


async def test_without_an_answer_it_has_probably_arrived(world: World) -> None:
    anna, _ = await drawn(world)
    world.copies = True
    world.server.faults.plan("unanswered", "sendMessage", count=30)
    otto = await world.person("Otto")
    await is_owed(world, anna.account.id, WORDS, lane=Lane.BULK, receipt=MATCH)
    while (await delivery(world))[0] == "owed":
        otto.account.types("/help")
        await asyncio.sleep(0.02)
    assert await delivery(world) == ("sent", True)
    world.server.faults.clear()
    await world.settles()


async def test_it_is_known_after_a_restart(world: World) -> None:
    anna, _ = await drawn(world)
    world.server.faults.refuse(429, "Too Many Requests", chat=anna.account.id, retry_after=600)
    await is_owed(world, anna.account.id, WORDS, lane=Lane.BULK, receipt=MATCH)
    await world.until(lambda: not world.server.faults.planned)
    assert (await delivery(world))[0] == "owed"
    await world.restarts()
    await world.settles()
    assert await delivery(world) == ("sent", True)


@pytest.mark.parametrize("on_its_way", [True, False])
async def test_whoever_is_erased_was_not_told(world: World, *, on_its_way: bool) -> None:
    anna, _ = await drawn(world)
    if on_its_way:
        world.server.faults.slow_down(0.3, "sendMessage", chat=anna.account.id)
    else:
        world.server.faults.refuse(429, "Too Many", chat=anna.account.id, retry_after=600)
    before = world.server.record.count_of("sendMessage")
    await is_owed(world, anna.account.id, WORDS, lane=Lane.BULK, receipt=MATCH)
    if on_its_way:
        await asyncio.sleep(0.1)
    else:
        await world.until(lambda: world.server.record.count_of("sendMessage") > before)
    assert world.bot is not None
    bot, now = world.server.state.bot["id"], world.clock.now()

    def unit(tx: Transaction) -> int:
        person = id_of(tx, bot, anna.account.id)
        assert person is not None
        forget_person(tx, person, anna.account.id, now)
        return tx.ids.next()

    world.bot.delivery.forget(anna.account.id, await world.bot.database.run(unit))
    if on_its_way:
        await world.settles()
    assert (await delivery(world))[0] == "failed"
    assert len(anna.answers) == 1, "what was on its way is taken back"


# Screens ------------------------------------------------------------------------------------------


async def test_a_group_knows_where_its_screen_is(world: World) -> None:
    _, office = await drawn(world)
    row_id = await shows(world, office)
    assert (await shown(world)).is_on_its_way
    await world.settles()
    screen = await shown(world)
    assert screen.message_id == office.last["message_id"]
    assert screen.row_id == row_id


async def test_an_edit_leaves_it_where_it_is(world: World) -> None:
    _, office = await drawn(world)
    await shows(world, office)
    await world.settles()
    posted = office.last["message_id"]
    for _ in range(2):  # the second says nothing new, which Telegram refuses
        await shows(world, office, posted, Reply((Text("apology"),)))
        await world.settles()
        assert (await shown(world)).message_id == posted


async def test_an_edit_of_what_is_gone_is_said_anew(world: World) -> None:
    _, office = await drawn(world)
    await shows(world, office, NO_MORE)
    await world.settles()
    assert (await shown(world)).message_id == office.last["message_id"]


async def test_an_older_row_changes_nothing(world: World) -> None:
    _, office = await drawn(world)
    await shows(world, office)
    await world.settles()
    posted = (await shown(world)).message_id
    await is_owed(world, office.chat.id, WORDS, lane=Lane.BULK, receipt=SCREEN)
    await world.settles()
    assert office.last["message_id"] != posted
    assert (await shown(world)).message_id == posted


@pytest.mark.parametrize("gone", [True, False])
async def test_a_screen_that_does_not_arrive_is_nowhere(world: World, *, gone: bool) -> None:
    _, office = await drawn(world)
    if gone:
        world.server.faults.refuse(403, "Forbidden: bot was kicked from the group chat")
    else:
        world.server.faults.refuse(400, "Bad Request: not enough rights to send text messages")
    await shows(world, office)
    await world.settles()
    screen = await shown(world)
    assert (screen.message_id, screen.row_id) == (None, None)


async def test_a_group_that_moves_is_shown_its_screen_again(world: World) -> None:
    anna, office = await drawn(world)
    await shows(world, office)
    await world.settles()
    posted, wanted = office.last["message_id"], (await shown(world)).wanted
    world.server.faults.refuse(429, "Too Many Requests", chat=office.chat.id, retry_after=1)
    await shows(world, office, posted, Reply((Text("apology"),)))
    await is_owed(world, office.chat.id, WORDS, WORDS, receipt=SCREEN)
    await is_owed(world, office.chat.id, Reply((Text("apology"),)))
    await world.until(lambda: not world.server.faults.planned)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await world.settles()
    screen = await shown(world)
    assert (screen.message_id, screen.row_id) == (None, None)
    assert screen.wanted == wanted + 1, "once, however often it is told"
    assert len([one for one in grown.answers if "text" in one]) == 1, "whoever looks posts it"
    with sqlite3.connect(world.database) as connection:
        assert connection.execute("SELECT COUNT(*) FROM outbox").fetchone() == (0,)
