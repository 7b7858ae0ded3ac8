"""Whoever is erased is in no table, no page of the file and no log of it; others are untouched."""

import contextlib
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from bot.exchange.details import Details
from bot.exchange.terms import Terms
from bot.exchange.thread import Talk, Waiting
from storage import (
    answers_awaited,
    cards,
    conversations,
    exchange_links,
    exchange_offers,
    exchange_rules,
    exchange_threads,
    exchanges,
    groups,
    participants,
    picture_jobs,
    recipients,
    reminders,
    sent_messages,
)
from storage.cards import Card
from storage.conversations import Conversation
from storage.database import Database
from storage.exchange_links import Way
from storage.exchange_offers import Offer
from storage.exchange_rules import ExchangeRule
from storage.exchange_threads import Thread
from storage.exchanges import Exchange
from storage.forgetting import forget_person
from storage.outbox import OutboxRow, post
from storage.participants import Participant
from storage.people import choose_language, choose_place, meet
from storage.picture_jobs import LOOK, PictureJob
from storage.recipients import Remembered
from storage.transaction import Transaction
from tests.storage.traces import in_files, traces

NOW = 1_800_000_000_000
BOT = 1
ANNA, OTTO = 7_123_456_789, 7_987_654_321
WORDS = ("Özgür", "oezguer@example.com", "303-7654321-1234567")


def fills_every_table(tx: Transaction, telegram_id: int) -> int:
    """Somebody of whom every table knows something; their id."""
    person = meet(tx, BOT, telegram_id, "en")
    choose_language(tx, person.id, "de")
    choose_place(tx, person.id, "DE", "Europe/Berlin")
    ident = f"of-{telegram_id}"
    row = Conversation(ident, person.id, "buy", 2, 3, "email", f'{{"name": "{WORDS[0]}"}}')
    conversations.open_conversation(tx, row, NOW)
    reminders.remind(tx, ident, "buy-reminder", NOW + 1)
    details = {"name": WORDS[0], "email": WORDS[1], "number": WORDS[2]}
    card = Card(ident, person.id, "DE", "email", 5000, "EUR", "ordered", NOW, NOW, details)
    cards.keep(tx, card, NOW)
    answers_awaited.ask_later(tx, person.id, NOW + 1)
    recipients.remember(tx, person.id, Remembered(ident, details), NOW)
    sent_messages.note_sent(tx, BOT, [(telegram_id, 12, NOW, 34)])
    picture = PictureJob(ident, person.id, 13, None, LOOK, "photo", f"file-of-{telegram_id}")
    picture_jobs.add(tx, picture, NOW, NOW)
    takes_part(tx, person.id, telegram_id)
    for kind in ("message", "delete", "file"):
        post(tx, OutboxRow(tx.ids.next(), telegram_id, kind, "de", WORDS[0]), NOW)  # type: ignore[arg-type]
    post(tx, OutboxRow(tx.ids.next(), telegram_id, "delete", "de", WORDS[1], ident), NOW)
    return person.id


def takes_part(tx: Transaction, person: int, telegram_id: int) -> None:
    """They run a gift exchange, take part in it, and would rather not draw somebody."""
    place, exchange = f"of-{telegram_id}", f"exchange-{telegram_id * 3}"
    group = groups.known(tx, BOT, -3 * telegram_id, "de")
    day = date(2026, 12, 22)
    run = Exchange(exchange, group.id, person, "collecting", Terms(), NOW, day, NOW)
    exchanges.keep(tx, run, NOW)
    details = Details(name=WORDS[0], where=WORDS[1])
    participants.join(tx, Participant(place, exchange, person, "telegram", 1, details))
    rule = ExchangeRule(f"rule-{place}", exchange, "never", (place, "somebody"), place)
    exchange_rules.keep(tx, rule)
    talk = Talk(giver="somebody", match=place, waiting=(Waiting(by="match", words=WORDS[2]),))
    exchange_threads.keep(tx, Thread(f"thread-{place}", exchange, talk))
    exchange_links.token_of(tx, Way(exchange, person, "join"))
    exchange_offers.keep(tx, Offer(exchange, person, "take-over", NOW))


async def test_every_table_that_knows_people_was_filled(database: Database, path: Path) -> None:
    """So that a new table makes this file fail until it is filled here, and so erased."""
    person = await database.run(lambda tx: fills_every_table(tx, ANNA))
    with_people = {place.partition(".")[0] for place in traces(path, [person, ANNA], ["of-"])}
    assert with_people == {
        "people", "conversations", "reminders", "cards", "recipients", "sent_messages", "outbox",
        "picture_jobs", "answers_awaited", "participants", "exchange_links", "exchange_rules",
        "exchanges", "exchange_offers", "exchange_threads",
    }  # fmt: skip
    schema = await database.run(
        lambda tx: tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    )
    about_nobody = {
        "schema_version", "settings_of_database", "processed_updates", "dead_letters",
        "verdict_opinions", "groups", "group_ids_before", "group_warnings", "exchange_screens",
        "exchange_moments",
    }  # fmt: skip
    assert {name for (name,) in schema} == with_people | about_nobody


async def test_nothing_of_a_person_is_left(database: Database, path: Path) -> None:
    anna = await database.run(lambda tx: fills_every_table(tx, ANNA))
    before = traces(path, [anna, ANNA], WORDS)
    assert {"people.telegram_id", "cards.details", "outbox.payload"} <= set(before)
    assert in_files(path, [anna, ANNA]) == [anna, ANNA]
    await database.run(lambda tx: forget_person(tx, anna, ANNA, NOW))
    assert set(traces(path, [anna, ANNA], WORDS)) == {"outbox.chat_id", "outbox.payload"}
    assert traces(path, [], WORDS[1:]) == [], "a guide's message may become a line of theirs"
    await database.run(lambda tx: tx.run("DELETE FROM outbox"))  # the deletions have left
    assert await database.empty_log()
    assert traces(path, [anna, ANNA], WORDS) == []
    assert in_files(path, [anna, ANNA], (*WORDS, f"of-{ANNA}")) == []


@pytest.mark.parametrize("others", [1, 60])
async def test_others_keep_everything(database: Database, path: Path, others: int) -> None:
    """Also where their rows share the pages that are rewritten."""
    ids = [OTTO + number for number in range(others)]
    half = others // 2
    for telegram_id in ids[:half]:
        await database.run(lambda tx, one=telegram_id: fills_every_table(tx, one))  # type: ignore[misc]
    anna = await database.run(lambda tx: fills_every_table(tx, ANNA))
    for telegram_id in ids[half:]:
        await database.run(lambda tx, one=telegram_id: fills_every_table(tx, one))  # type: ignore[misc]
    before = traces(path, ids)
    await database.run(lambda tx: forget_person(tx, anna, ANNA, NOW))
    await database.run(lambda tx: tx.run("DELETE FROM outbox WHERE chat_id = ?", ANNA))
    assert await database.empty_log()
    assert traces(path, ids) == before
    assert in_files(path, [anna, ANNA], [f"of-{ANNA}"]) == []
    assert in_files(path, ids) == ids


async def test_a_log_that_somebody_reads_is_emptied_later(database: Database, path: Path) -> None:
    anna = await database.run(lambda tx: fills_every_table(tx, ANNA))
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM people").fetchone()
        await database.run(lambda tx: forget_person(tx, anna, ANNA, NOW))
        assert not await database.empty_log()
    assert await database.empty_log()
