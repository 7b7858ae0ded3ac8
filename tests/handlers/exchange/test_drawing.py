"""The worker that draws: once, as things are by then, and no row of a table can end it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.clock import MINUTE, Clock
from bot.exchange import problem, repair
from bot.exchange.details import Details
from bot.exchange.problem import Drawn, Problem, Reason
from bot.exchange.repair import Before
from bot.exchange.terms import Terms
from handlers.exchange import drawing, leaving
from handlers.exchange.drawing import Drawing
from storage import exchanges, groups, matches, participants
from storage.database import Database, StorageUnavailable
from storage.exchanges import Exchange
from storage.matches import Match
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.people import acquaint, meet
from storage.transaction import Transaction

BOT = 7
NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil")
STRANGER = 4  # the last one has never started the bot


class Taken:
    """What the sender was handed."""

    def __init__(self) -> None:
        self.rows: list[OutboxRow] = []

    def take(self, rows: list[OutboxRow]) -> None:
        self.rows += rows


class Office:
    """A database with exchanges that are due, and the worker on it."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock, self.sender = database, Clock(), Taken()
        self.drawing = Drawing(database, self.sender, self.clock)  # type: ignore[arg-type]

    async def sign_up(self, ident: str, people: int = 5, **fields: Any) -> None:
        """An exchange that is due, run by Anna."""
        now = self.clock.now()

        def unit(tx: Transaction) -> None:
            group = groups.known(tx, BOT, -5, "en")
            there = [
                acquaint(tx, BOT, 100 + n, "en", now)
                if n == STRANGER
                else meet(tx, BOT, 100 + n, "en")
                for n in range(people)
            ]
            due = Exchange(
                ident, group.id, there[0].id, "collecting", Terms(), now, date(2099, 12, 22), now,
                draw_at=now,
            )  # fmt: skip
            exchanges.keep(tx, replace(due, **fields), now)
            for number, one in enumerate(there):
                place = f"{ident}-{number}"
                details = Details(name=NAMES[number])
                participants.join(
                    tx, Participant(place, ident, one.id, "telegram", number, details)
                )

        await self.database.run(unit)

    async def has(self, ident: str) -> Exchange:
        found = await self.database.run(lambda tx: exchanges.exchange(tx, ident))
        assert found is not None
        return found

    async def matches(self, ident: str) -> dict[str, str]:
        found = await self.database.run(lambda tx: matches.matches(tx, ident))
        return {giver: match.receiver for giver, match in found.items()}

    async def one(self, sql: str) -> Any:
        row = await self.database.run(lambda tx: tx.row(sql))
        return row[0] if row else None

    def told(self, text_id: str) -> list[int]:
        """Which chats were told this, in order."""
        return [row.chat_id for row in self.sender.rows if f'"{text_id}"' in row.payload]


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    database = await Database.open(tmp_path / "bot.sqlite3")
    yield Office(database)
    await database.close()


async def test_drawn_once_and_announced_in_the_order_of_signing_up(office: Office) -> None:
    await office.sign_up("a")
    await office.drawing.tick()
    drawn, found = await office.has("a"), await office.matches("a")
    assert (drawn.state, drawn.draw_at) == ("drawn", None)
    assert sorted(found) == sorted(found.values())
    assert office.told("exchange-announced") == [100, 101, 102, 103]
    there = await office.database.run(lambda tx: participants.everybody(tx, "a"))
    assert [one.delivery for one in there] == ["owed"] * STRANGER + ["failed"]
    assert not any(name in row.payload for row in office.sender.rows for name in NAMES)
    sent = len(office.sender.rows)
    await office.drawing.tick()
    assert (await office.has("a"), await office.matches("a")) == (drawn, found)
    assert len(office.sender.rows) == sent


async def test_a_damaged_row_keeps_no_other_from_being_drawn(office: Office) -> None:
    await office.sign_up("a")
    await office.sign_up("b")
    await office.database.run(
        lambda tx: tx.run("UPDATE exchanges SET details = 'x' WHERE id = 'a'")
    )
    for tries, pause in enumerate((1, 5, 30, 120, 120), 1):
        await office.drawing.tick()
        now = office.clock.now()
        assert await office.one("SELECT tries FROM exchanges WHERE id = 'a'") == tries
        draw_at = await office.one("SELECT draw_at FROM exchanges WHERE id = 'a'")
        assert now + (pause - 1) * MINUTE < draw_at <= now + pause * MINUTE
        assert await office.one("SELECT COUNT(*) FROM dead_letters WHERE kind = 'draw'") == tries
        assert (await office.has("b")).state == "drawn"
        office.clock.move(milliseconds=pause * MINUTE)
    assert office.told("exchange-ran-aground") == [100], "once"


def joins(tx: Transaction) -> None:
    """Emil takes part."""
    emil = Participant("a-9", "a", None, "offline", 9, Details(name="Emil"))
    participants.join(tx, emil)
    exchange = exchanges.exchange(tx, "a")
    assert exchange is not None
    exchanges.touch(tx, exchange, exchange.begun_at)


def is_gone(tx: Transaction) -> None:
    """Dora is erased, and the exchange hears nothing of it."""
    participants.take_out(tx, "a-3")


@pytest.mark.parametrize(("change", "people"), [(joins, 5), (is_gone, 3)])
async def test_what_changes_while_it_is_drawn_is_in_the_draw(
    office: Office, change: Any, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.sign_up("a", 4)
    loop, changed, really = asyncio.get_running_loop(), list[Any](), problem.drawn

    def meanwhile(known: Problem, random: Any) -> Drawn | Reason:
        """Something changes after the first draw has begun."""
        if not changed:
            changed.append(asyncio.run_coroutine_threadsafe(office.database.run(change), loop))
            changed[0].result()
        return really(known, random)

    monkeypatch.setattr(drawing, "drawn", meanwhile)
    await office.drawing.tick()
    assert await office.matches("a") == {}
    assert not office.sender.rows, "nobody is told of a draw that does not hold"
    await office.drawing.tick()
    assert len(await office.matches("a")) == people


@pytest.mark.parametrize("state", ["cancelled", "proposed"])
async def test_what_is_not_to_be_drawn_is_left_alone(office: Office, state: Any) -> None:
    await office.sign_up("a", state=state)
    await office.drawing.tick()
    found = await office.has("a")
    assert (found.state, found.draw_at) == (state, None)
    assert await office.matches("a") == {}
    assert not office.sender.rows


async def test_too_few_are_told_of_once_and_tried_at_each_change(office: Office) -> None:
    await office.sign_up("a", 2)
    for _ in range(3):
        await office.drawing.tick()
        found = await office.has("a")
        assert (found.state, found.draw_at, found.tries) == ("collecting", None, found.tries)
        await office.database.run(touched)
    assert found.tries == 3
    assert office.told("exchange-run-too-few") == [100]


async def test_what_was_tried_early_is_tried_on_its_day(office: Office) -> None:
    ends = office.clock.now() + 60 * MINUTE
    await office.sign_up("a", 2, sign_up_until=ends)
    await office.drawing.tick()
    assert (await office.has("a")).draw_at == ends


def touched(tx: Transaction) -> None:
    """Something about it has changed."""
    exchange = exchanges.exchange(tx, "a")
    assert exchange is not None
    exchanges.touch(tx, exchange, exchange.sign_up_until + 1)


@pytest.mark.parametrize("failing", ["_known", "_keep"])
async def test_a_bug_is_outlived(
    office: Office, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.sign_up("a")
    really: Callable[..., Any] = getattr(Drawing, failing)
    broken = [True]

    def sometimes(*known: Any, **more: Any) -> Any:
        if broken:
            raise ZeroDivisionError
        return really(*known, **more)

    monkeypatch.setattr(Drawing, failing, sometimes)
    await office.drawing.tick()
    assert (await office.has("a")).state == "collecting"
    assert await office.matches("a") == {}
    broken.clear()
    office.clock.move(milliseconds=MINUTE)
    await office.drawing.tick()
    assert (await office.has("a")).state == "drawn"


async def test_storage_that_is_away_is_no_failure(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.sign_up("a")
    really, away = Drawing._keep, [True]

    def sometimes(*known: Any, **more: Any) -> Any:
        if away:
            raise StorageUnavailable
        return really(*known, **more)

    monkeypatch.setattr(Drawing, "_keep", sometimes)
    await office.drawing.tick()
    found = await office.has("a")
    assert (found.state, found.tries) == ("collecting", 0)
    assert await office.one("SELECT COUNT(*) FROM dead_letters") == 0
    away.clear()
    await office.drawing.tick()
    assert (await office.has("a")).state == "drawn"


async def test_one_that_cannot_even_be_put_off(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.sign_up("a")
    await office.sign_up("b")
    await office.database.run(
        lambda tx: tx.run("UPDATE exchanges SET details = 'x' WHERE id = 'a'")
    )

    def fails(*_: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr(exchanges, "put_off", fails)
    await office.drawing.tick()
    assert (await office.has("b")).state == "drawn"


# Repairs ------------------------------------------------------------------------------------------


async def leaves(office: Office, ident: str) -> None:
    """The one who signed up second leaves after the draw; the repair is due."""
    now = office.clock.now()

    def unit(tx: Transaction) -> None:
        exchange = exchanges.exchange(tx, ident)
        place = participants.participant(tx, f"{ident}-1")
        assert exchange is not None
        assert place is not None
        leaving.leaves(tx, exchange, place, now)

    await office.database.run(unit)


async def test_a_repair_is_one_unit_and_done_once(office: Office) -> None:
    await office.sign_up("a")
    await office.drawing.tick()
    drawn, before = await office.has("a"), await office.matches("a")
    salts = {one.salt for one in (await office.database.run(matches_of)).values()}
    await leaves(office, "a")
    office.sender.rows.clear()
    await office.drawing.tick()
    repaired, after = await office.has("a"), await office.matches("a")
    assert (repaired.state, repaired.draw_at) == ("drawn", None)
    assert repaired.root != drawn.root
    assert sorted(after) == sorted(after.values()) == ["a-0", "a-2", "a-3", "a-4"]
    changed = [giver for giver in after if after[giver] != before[giver]]
    reached = [100 + int(giver[-1]) for giver in changed if giver != f"a-{STRANGER}"]
    assert office.told("exchange-new-match") == reached
    assert office.told("exchange-repaired") == [-5]
    anew = await office.database.run(matches_of)
    assert salts.isdisjoint(one.salt for one in anew.values()), "of those who keep theirs, too"
    assert not any(name in row.payload for row in office.sender.rows for name in NAMES)
    office.sender.rows.clear()
    await office.drawing.tick()
    assert (await office.has("a"), await office.matches("a")) == (repaired, after)
    assert not office.sender.rows


def matches_of(tx: Transaction) -> dict[str, Match]:
    return matches.matches(tx, "a")


async def test_who_looks_meanwhile_is_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The repair is worked out again from what is so by then."""
    await office.sign_up("a")
    await office.drawing.tick()
    await leaves(office, "a")
    loop, worked_out = asyncio.get_running_loop(), []

    def looked(known: Problem, before: Before, random: Any) -> Drawn | Reason:
        worked_out.append(before.shown)
        if len(worked_out) == 1:
            asyncio.run_coroutine_threadsafe(
                office.database.run(lambda tx: matches.looked_at(tx, "a-0", 5)), loop
            ).result()
        return repair.repaired(known, before, random)

    monkeypatch.setattr(drawing, "repaired", looked)
    await office.drawing.tick()
    assert not office.told("exchange-repaired")
    await office.drawing.tick()
    assert worked_out == [frozenset(), frozenset({"a-0"})]
    assert office.told("exchange-repaired") == [-5]


async def test_where_everything_holds_nothing_is_repaired(office: Office) -> None:
    await office.sign_up("a")
    await office.drawing.tick()
    drawn, sent = await office.has("a"), len(office.sender.rows)
    await office.database.run(lambda tx: exchanges.keep(tx, replace(drawn, draw_at=1), 1))
    await office.drawing.tick()
    after = await office.has("a")
    assert (after.root, after.draw_at) == (drawn.root, None)
    assert len(office.sender.rows) == sent
