"""Threads of a pair: found by both, ended once they are no pair, in no column but encrypted."""

from datetime import date

import pytest

from bot.exchange.details import Details
from bot.exchange.terms import Terms
from bot.exchange.thread import Talk, Waiting
from storage import exchange_threads, exchanges, groups, matches, participants, receipts
from storage.database import Database
from storage.exchange_threads import Thread
from storage.exchanges import Exchange
from storage.matches import Match
from storage.outbox import OutboxRow, post
from storage.participants import Participant
from storage.people import meet
from storage.transaction import Transaction

NOW = 1_800_000_000_000
DAY = date(2026, 12, 22)


def three(tx: Transaction) -> None:
    """A gives to B, B to C, C to A; A and B have a thread, and so have B and C."""
    group = groups.known(tx, 1, -3, "en")
    exchanges.keep(tx, Exchange("e", group.id, None, "drawn", Terms(), NOW, DAY, NOW), NOW)
    for number, one in enumerate("abc", 1):
        person = meet(tx, 1, 1000 + number, "en")
        place = Participant(one, "e", person.id, "telegram", number, Details(name=one))
        participants.join(tx, place)
    drawn(tx, "ab", "bc", "ca")
    exchange_threads.keep(tx, Thread("ab", "e", Talk(giver="a", match="b")))
    exchange_threads.keep(tx, Thread("bc", "e", Talk(giver="b", match="c")))


def drawn(tx: Transaction, *pairs: str) -> None:
    matches.match_all(tx, [(giver, Match(match, bytes(16))) for giver, match in pairs])


def there(tx: Transaction) -> dict[str, bool]:
    """Each thread, and whether anything is passed on in it."""
    return {one.id: one.talk.is_open for one in exchange_threads.of_exchange(tx, "e")}


async def test_only_threads_that_are_no_pairs_end(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        drawn(tx, "ac", "cb", "ba")
        exchange_threads.end_threads(tx, ["a"])
        assert there(tx) == {"ab": False, "bc": True}, "nobody has asked about b and c"
        assert exchange_threads.between(tx, "e", "a", "b") is None
        exchange_threads.end_threads(tx, ["a", "b", "c"])
        assert there(tx) == {"ab": False, "bc": False}

    await database.run(unit)


async def test_those_of_a_pair_that_stays_go_on(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        exchange_threads.end_threads(tx, ["a", "b", "c"])
        assert there(tx) == {"ab": True, "bc": True}

    await database.run(unit)


async def test_a_pair_again_is_stopped_still(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        stopped = Talk(giver="a", match="b").stopped("match")
        exchange_threads.keep(tx, Thread("ab", "e", stopped))
        drawn(tx, "ac", "cb", "ba")
        exchange_threads.end_threads(tx, ["a", "b", "c"])
        drawn(tx, "ab", "bc", "ca")
        exchange_threads.end_threads(tx, ["a", "b", "c"])
        found = exchange_threads.between(tx, "e", "a", "b")
        assert found is not None
        assert found.talk.stopped_by == {"match"}
        assert exchange_threads.between(tx, "e", "b", "c") is None, "that one had ended"

    await database.run(unit)


async def test_what_waits_is_due_and_what_does_not_is_not(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        assert exchange_threads.due(tx, NOW) == []
        talk = Talk(giver="a", match="b").with_message(Waiting(by="giver", words="Tea?"), DAY)
        exchange_threads.keep(tx, Thread("ab", "e", talk), NOW)
        assert exchange_threads.due(tx, NOW - 1) == []
        assert exchange_threads.due(tx, NOW) == ["ab"]
        exchange_threads.keep(tx, Thread("ab", "e", talk.stopped("match")), NOW)
        assert exchange_threads.due(tx, NOW) == [], "nobody reads it any more"

    await database.run(unit)


@pytest.mark.parametrize("outcome", ["failed", "sent"])
async def test_a_receipt_names_nobody_and_finds_its_thread(
    database: Database, outcome: receipts.Outcome
) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        receipt = exchange_threads.receipt(tx, "ab", "giver")
        assert "ab" not in receipt.partition(":")[2]
        post(tx, OutboxRow(7, 1002, "message", "en", "{}", receipt=receipt), NOW)
        receipts.note_receipts(tx, [(receipt, 7, outcome, None)])
        found = exchange_threads.thread(tx, "ab")
        assert found is not None
        assert found.talk.lost_by == ({"giver"} if outcome == "failed" else set())

    await database.run(unit)


async def test_a_receipt_that_is_damaged_disturbs_nobody(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        post(tx, OutboxRow(7, 1002, "message", "en", "{}", receipt="word:damaged"), NOW)
        receipts.note_receipts(tx, [("word:damaged", 7, "failed", None)])
        assert exchange_threads.due(tx, NOW) == []

    await database.run(unit)


async def test_they_go_with_their_time(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        assert exchange_threads.purge_threads(tx, DAY) == 0
        assert exchange_threads.purge_threads(tx, date(2026, 12, 23)) == 2
        assert there(tx) == {}

    await database.run(unit)


def test_so_many_a_day_are_counted_by_side() -> None:
    talk = Talk(giver="a", match="b")
    for _ in range(3):
        talk = talk.with_message(Waiting(by="giver", words="Tea?"), DAY)
    talk = talk.with_message(Waiting(by="match", words="Yes"), DAY)
    later = date(2026, 12, 23)
    assert (talk.by_giver.on(DAY), talk.by_match.on(DAY), talk.by_giver.on(later)) == (3, 1, 0)
    talk = talk.with_message(Waiting(by="giver", words="Tea?"), later)
    assert (talk.by_giver.on(later), talk.by_giver.total) == (1, 4)
