"""Groups: one row however they are told of; what they chose and counted goes along."""

from datetime import date

import pytest

from bot.clock import DAY
from bot.exchange.terms import Terms
from storage import exchange_screens, exchanges, groups
from storage.database import Database
from storage.exchanges import Exchange
from storage.groups import Group
from storage.people import acquaint, language_if_reachable, meet
from storage.retention import purge
from storage.transaction import Transaction

BOT, OLD, NEW, OTHER = 7, -5, -1_000_000_000_005, -6
NOW = 1_800_000_000_000


def a_group(tx: Transaction, chat: int, **chosen: object) -> Group:
    """A group in German, with what its admins chose."""
    group = groups.known(tx, BOT, chat, "de")
    if chosen:
        groups.choose(tx, Group(group.id, chat, "de", **chosen), NOW)  # type: ignore[arg-type]
    return group


async def found(database: Database, chat: int) -> Group | None:
    return await database.run(lambda tx: groups.find(tx, BOT, chat))


async def test_a_new_group_speaks_the_language_of_whoever_begins(database: Database) -> None:
    assert await found(database, OLD) is None
    new = await database.run(lambda tx: groups.known(tx, BOT, OLD, "de"))
    assert (new.language, new.mode, new.codes, new.photos) == ("de", "warn", True, False)
    assert await database.run(lambda tx: groups.known(tx, BOT, OLD, "en")) == new
    assert await database.run(lambda tx: groups.find(tx, BOT + 1, OLD)) is None


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_move_told_more_than_once_is_one(database: Database, times: int) -> None:
    before = await database.run(lambda tx: a_group(tx, OLD, mode="remove"))
    for _ in range(times):
        await database.run(lambda tx: groups.move(tx, BOT, OLD, NEW))
    now = await found(database, NEW)
    assert now is not None
    assert (now.id, now.chat_id, now.mode) == (before.id, NEW, "remove")
    assert await found(database, OLD) == now, "what comes late finds it by its old id"


async def test_what_began_under_both_ids_becomes_one_group(database: Database) -> None:
    def unit(tx: Transaction) -> Group:
        before = a_group(tx, OLD, mode="off")
        groups.count(tx, before, warned=2)
        after = groups.known(tx, BOT, NEW, "en")
        groups.count(tx, after, warned=1, removed=1, codes=3)
        groups.move(tx, BOT, OLD, NEW)
        return before

    before = await database.run(unit)
    now = await found(database, NEW)
    assert now is not None
    assert (now.id, now.language, now.mode) == (before.id, "de", "off"), "what admins chose holds"
    assert (now.warned, now.removed, now.codes_removed) == (3, 1, 3)


async def test_exchanges_begun_under_both_ids_go_on(database: Database) -> None:
    """The one begun under the new id is shown there already; the other is shown again."""

    def unit(tx: Transaction) -> list[tuple[str, int | None]]:
        before, after = a_group(tx, OLD), a_group(tx, NEW)
        for name, group in (("before", before), ("after", after)):
            day = date(2026, 12, 22)
            run = Exchange(name, group.id, None, "collecting", Terms(), NOW, day, NOW)
            exchanges.keep(tx, run, NOW)
            exchange_screens.want(tx, name)
            screen = exchange_screens.screen(tx, name)
            exchange_screens.posted(tx, screen, 1, anew=True, not_before=0)
            exchange_screens.arrived(tx, name, 70, 1)
        groups.move(tx, BOT, OLD, NEW)
        names = sorted(one.id for one in exchanges.of_group(tx, before.id))
        return [(name, exchange_screens.screen(tx, name).message_id) for name in names]

    assert await database.run(unit) == [("after", 70), ("before", None)]


async def test_the_later_choice_holds(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        groups.choose(tx, Group(a_group(tx, OLD).id, OLD, "de", "off"), NOW)
        groups.choose(tx, Group(groups.known(tx, BOT, NEW, "en").id, NEW, "en", "remove"), NOW + 1)
        groups.move(tx, BOT, OLD, NEW)

    await database.run(unit)
    now = await found(database, NEW)
    assert now is not None
    assert (now.language, now.mode) == ("en", "remove")


async def test_whoever_was_warned_of_is_known_for_that_day(database: Database) -> None:
    def first(tx: Transaction, sender: int, rule: str, now: int, chat: int = OLD) -> bool:
        return groups.first_today(tx, a_group(tx, chat), sender, rule, now)

    async def is_first(*of: object) -> bool:
        return await database.run(lambda tx: first(tx, *of))  # type: ignore[arg-type]

    assert await is_first(1, "buy", NOW)
    assert not await is_first(1, "buy", NOW)
    assert await is_first(2, "buy", NOW), "somebody else"
    assert await is_first(1, "hand_over", NOW), "another reason"
    assert await is_first(1, "buy", NOW, OTHER), "another group"
    assert await is_first(1, "buy", NOW + DAY), "another day"
    rows = await database.run(lambda tx: tx.rows("SELECT tag FROM group_warnings"))
    assert len({tag for (tag,) in rows}) == 5


async def test_what_is_past_its_time_goes(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        left, stays = a_group(tx, OLD), a_group(tx, OTHER)
        groups.first_today(tx, stays, 1, "buy", NOW)
        groups.first_today(tx, left, 1, "buy", NOW)
        groups.move(tx, BOT, OLD, NEW)
        groups.leave(tx, BOT, NEW, NOW)

    await database.run(unit)
    await database.run(lambda tx: purge(tx, NOW + DAY))
    assert await database.run(lambda tx: len(tx.rows("SELECT 1 FROM group_warnings"))) == 2
    await database.run(lambda tx: purge(tx, NOW + 2 * DAY))
    assert await database.run(lambda tx: tx.rows("SELECT 1 FROM group_warnings")) == []
    gone = await found(database, NEW)
    assert gone is not None
    assert gone.gone
    await database.run(lambda tx: purge(tx, NOW + 31 * DAY))
    assert (await found(database, NEW), await found(database, OLD)) == (None, None)
    assert await found(database, OTHER) is not None


# People known by a tap only -----------------------------------------------------------------------


async def test_whoever_only_tapped_is_not_written_to_until_they_begin(database: Database) -> None:
    anna = await database.run(lambda tx: acquaint(tx, BOT, 42, "de", NOW))
    assert await database.run(lambda tx: language_if_reachable(tx, BOT, 42)) is None
    assert await database.run(lambda tx: acquaint(tx, BOT, 42, "en", NOW)) == anna
    assert (await database.run(lambda tx: meet(tx, BOT, 42, "de"))).id == anna.id
    assert await database.run(lambda tx: language_if_reachable(tx, BOT, 42)) == "de"


async def test_whoever_has_begun_stays_reachable_when_they_tap(database: Database) -> None:
    anna = await database.run(lambda tx: meet(tx, BOT, 42, "de"))
    assert await database.run(lambda tx: acquaint(tx, BOT, 42, "de", NOW)) == anna
    assert await database.run(lambda tx: language_if_reachable(tx, BOT, 42)) == "de"


@pytest.mark.parametrize("number", [1087968824, 136817688, 777000])
async def test_telegrams_own_accounts_are_nobody(database: Database, number: int) -> None:
    with pytest.raises(ValueError, match="nobody"):
        await database.run(lambda tx: acquaint(tx, BOT, number, "en", NOW))
