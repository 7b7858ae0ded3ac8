"""Exchanges on a real file: what is kept, for how long, and what its links open."""

from dataclasses import replace
from datetime import date

from bot.clock import DAY
from bot.exchange.details import Details
from bot.exchange.terms import Terms
from storage import exchange_links, exchange_screens, exchanges, groups, matches, participants
from storage.database import Database
from storage.exchange_links import Way
from storage.exchange_screens import Screen
from storage.exchanges import Exchange
from storage.matches import Match
from storage.participants import Participant
from storage.people import meet
from storage.retention import EXCHANGES_KEPT, purge
from storage.transaction import Transaction

NOW = 1_800_000_000_000  # 2027-01-15
HELD = date(2027, 1, 12)
WHERE = Details(name="Ben", wishes="a book\nor tea", way="email", where="ben@example.com")


def held(tx: Transaction, ident: str = "one", *, state: str = "drawn") -> Exchange:
    """An exchange of a group in which Ben takes part."""
    group = groups.known(tx, 1, -100, "en")
    ben = meet(tx, 1, 42, "en")
    exchange = Exchange(ident, group.id, ben.id, state, Terms(), NOW, HELD, NOW)  # type: ignore[arg-type]
    exchanges.keep(tx, exchange, NOW)
    participants.join(tx, Participant(f"{ident}-ben", ident, ben.id, "telegram", 1, WHERE))
    return exchange


async def test_places_go_first_then_wishes_then_everything(database: Database) -> None:
    def details(tx: Transaction) -> Details:
        ben = participants.participant(tx, "one-ben")
        assert ben is not None
        return ben.details

    await database.run(held)
    await database.run(lambda tx: purge(tx, NOW + 10 * DAY))
    assert await database.run(details) == WHERE
    await database.run(lambda tx: purge(tx, NOW + 20 * DAY))
    assert await database.run(details) == WHERE.model_copy(update={"way": None, "where": None})
    await database.run(lambda tx: purge(tx, NOW + 30 * DAY))
    assert await database.run(details) == Details(name="")
    await database.run(lambda tx: purge(tx, NOW + EXCHANGES_KEPT + DAY))
    assert await database.run(lambda tx: exchanges.exchange(tx, "one")) is None


async def test_what_was_never_held_goes_soon(database: Database) -> None:
    for ident, state in (("a", "proposed"), ("b", "cancelled"), ("c", "drawn")):
        await database.run(lambda tx, i=ident, s=state: held(tx, i, state=s))  # type: ignore[misc]
    await database.run(lambda tx: purge(tx, NOW + 31 * DAY))
    left = await database.run(lambda tx: exchanges.organised_by(tx, meet(tx, 1, 42, "en").id))
    assert [one.id for one in left] == ["c"]


async def test_a_change_makes_its_version_grow_and_an_overdue_draw_due(database: Database) -> None:
    def unit(tx: Transaction) -> tuple[int, int, int | None]:
        exchange = held(tx, state="collecting")
        exchanges.touch(tx, exchange, NOW + 1)
        after = exchanges.exchange(tx, "one")
        assert after is not None
        return exchange.version, after.version, after.draw_at

    assert await database.run(unit) == (0, 1, NOW + 1)


async def test_a_link_is_its_owners_until_it_is_revoked(database: Database) -> None:
    way = await database.run(lambda tx: Way("one", held(tx).organiser_id or 0, "join"))
    token = await database.run(lambda tx: exchange_links.token_of(tx, way))
    assert len(token) == 32
    assert await database.run(lambda tx: exchange_links.token_of(tx, way)) == token
    assert await database.run(lambda tx: exchange_links.way_of(tx, token)) == way
    other = await database.run(
        lambda tx: exchange_links.token_of(tx, replace(way, purpose="organise"))
    )
    await database.run(lambda tx: exchange_links.revoke(tx, way))
    assert await database.run(lambda tx: exchange_links.way_of(tx, token)) is None
    assert await database.run(lambda tx: exchange_links.way_of(tx, other)) is not None
    assert await database.run(lambda tx: exchange_links.token_of(tx, way)) != token


async def test_a_match_tells_nothing_by_its_length(database: Database) -> None:
    def unit(tx: Transaction) -> set[int]:
        held(tx)
        participants.join(tx, Participant("one-cleo", "one", None, "offline", 2, WHERE))
        salt = bytes(16)
        matches.match_all(
            tx, [("one-ben", Match("f" * 16, salt)), ("one-cleo", Match("0" * 16, salt))]
        )
        rows = tx.rows("SELECT LENGTH(match) FROM participants WHERE exchange_id = ?", "one")
        return {length for (length,) in rows}

    assert len(await database.run(unit)) == 1


async def test_the_screen_knows_what_it_shows(database: Database) -> None:
    def screen(tx: Transaction) -> Screen:
        return exchange_screens.screen(tx, "one")

    def posts(tx: Transaction) -> None:
        held(tx)
        exchange_screens.want(tx, "one")
        exchange_screens.posted(tx, screen(tx), 7, anew=True, not_before=NOW + 5)

    await database.run(posts)
    assert (await database.run(screen)).is_on_its_way
    await database.run(lambda tx: exchange_screens.arrived(tx, "one", 30, 6))
    assert (await database.run(screen)).is_on_its_way, "that was another row"
    await database.run(lambda tx: exchange_screens.arrived(tx, "one", 30, 7))
    assert (await database.run(screen)).message_id == 30
    await database.run(lambda tx: exchange_screens.want(tx, "one"))
    assert await database.run(lambda tx: exchange_screens.due(tx, NOW, 9)) == []
    assert await database.run(lambda tx: exchange_screens.due(tx, NOW + 5, 9)) == ["one"]
    await database.run(lambda tx: exchange_screens.lost(tx, "one", 7))
    assert await database.run(screen) == Screen("one", None, None, 2, 1, NOW + 5)
