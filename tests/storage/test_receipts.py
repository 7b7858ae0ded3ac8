"""Receipts: each is told once, by the row that is still owed, and of what is unknown nobody."""

from datetime import date

from bot.exchange.details import Details
from bot.exchange.terms import Terms
from storage import exchange_screens, exchanges, groups, matches, outbox, participants
from storage.database import Database
from storage.exchanges import Exchange
from storage.forgetting import forget_person
from storage.matches import Match
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.people import meet
from storage.receipts import note_receipts
from storage.transaction import Transaction

BOT, ANNA, OFFICE, GROWN = 7, 42, -5, -1_000_000_000_005
NOW = 1_800_000_000_000
EXCHANGE = "office-2026"


def drawn(tx: Transaction) -> int:
    """Anna takes part, and looks after Otto, who has no Telegram; both have a match. Her id."""
    anna = meet(tx, BOT, ANNA, "en")
    group = groups.known(tx, BOT, OFFICE, "en")
    run = Exchange(EXCHANGE, group.id, anna.id, "drawn", Terms(), NOW, date(2026, 12, 22), NOW)
    exchanges.keep(tx, run, NOW)
    own = Participant("anna", EXCHANGE, anna.id, "telegram", 1, Details(name="Anna"))
    ward = Participant("otto", EXCHANGE, None, "offline", 2, Details(name="Otto"), anna.id)
    for one in (own, ward):
        participants.join(tx, one)
        matches.match_all(tx, [(one.id, Match("somebody", bytes(16)))])
    exchange_screens.want(tx, EXCHANGE)
    return anna.id


def owe(tx: Transaction, row_id: int, chat: int, receipt: str | None) -> None:
    outbox.post(tx, OutboxRow(row_id, chat, "message", "en", "{}", receipt=receipt), NOW)


def delivery(tx: Transaction, place: str) -> str:
    found = participants.participant(tx, place)
    assert found is not None
    return found.delivery


async def test_a_row_keeps_its_receipt(database: Database) -> None:
    def unit(tx: Transaction) -> list[str | None]:
        owe(tx, 1, ANNA, "match:anna")
        owe(tx, 2, ANNA, None)
        return [row.receipt for row in outbox.rows_of_chat(tx, ANNA, 0, 9)]

    assert await database.run(unit) == ["match:anna", None]


async def test_each_learns_its_own(database: Database) -> None:
    def unit(tx: Transaction) -> tuple[str, str]:
        drawn(tx)
        owe(tx, 1, ANNA, "match:anna")
        owe(tx, 2, ANNA, "match:otto")
        note_receipts(tx, [("match:anna", 1, "sent", 70), ("match:otto", 2, "failed", None)])
        return delivery(tx, "anna"), delivery(tx, "otto")

    assert await database.run(unit) == ("sent", "failed")


async def test_nobody_is_told_of_a_row_that_is_gone(database: Database) -> None:
    """It had been sent, and was about to be taken out, when its person was erased."""

    def unit(tx: Transaction) -> str:
        anna = drawn(tx)
        owe(tx, 1, ANNA, "match:otto")
        forget_person(tx, anna, ANNA, NOW)
        note_receipts(tx, [("match:otto", 1, "sent", 70)])
        return delivery(tx, "otto")

    assert await database.run(unit) == "failed"


async def test_a_row_from_before_the_move_does_not_bring_the_screen_back(
    database: Database,
) -> None:
    def unit(tx: Transaction) -> None:
        drawn(tx)
        screen = exchange_screens.screen(tx, EXCHANGE)
        exchange_screens.posted(tx, screen, 1, anew=True, not_before=0)
        owe(tx, 1, OFFICE, f"screen:{EXCHANGE}")
        for _ in range(2):
            groups.move(tx, BOT, OFFICE, GROWN)
        note_receipts(tx, [(f"screen:{EXCHANGE}", 1, "sent", 70)])

    await database.run(unit)
    screen = await database.run(lambda tx: exchange_screens.screen(tx, EXCHANGE))
    assert (screen.message_id, screen.row_id, screen.wanted) == (None, None, 2)


async def test_what_nobody_knows_is_told_to_nobody(database: Database) -> None:
    def unit(tx: Transaction) -> str:
        drawn(tx)
        odd = ("", "match", "match:", "match:nobody", "screen:nowhere", "book:anna", "anna")
        for row_id, receipt in enumerate(odd, 1):
            owe(tx, row_id, ANNA, receipt)
            note_receipts(tx, [(receipt, row_id, "sent", 70), (receipt, row_id, "failed", None)])
        return delivery(tx, "anna")

    assert await database.run(unit) == "owed"
