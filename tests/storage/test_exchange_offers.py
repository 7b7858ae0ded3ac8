"""Who is to run an exchange: one question at a time, that waits a day, and goes with its people."""

from dataclasses import replace
from datetime import date

from bot.clock import DAY
from bot.exchange.terms import Terms
from storage import exchange_offers, exchange_rules, exchanges, groups
from storage.database import Database
from storage.exchange_offers import Offer
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange
from storage.forgetting import forget_person
from storage.people import meet
from storage.transaction import Transaction

NOW = 1_800_000_000_000
ADMIN = 43


def asked(tx: Transaction) -> Offer:
    """An admin would run what Anna runs."""
    group = groups.known(tx, 1, -100, "en")
    anna, admin = meet(tx, 1, 42, "en"), meet(tx, 1, ADMIN, "en")
    day = date(2027, 1, 20)
    exchange = Exchange("one", group.id, anna.id, "collecting", Terms(), NOW, day, NOW)
    exchanges.keep(tx, exchange, NOW)
    offer = Offer("one", admin.id, "take-over", NOW)
    exchange_offers.keep(tx, offer)
    return offer


async def test_unanswered_after_a_day(database: Database) -> None:
    def unit(tx: Transaction) -> list[list[str]]:
        asked(tx)
        seen = [exchange_offers.unanswered(tx, moment, 5) for moment in (NOW - 1, NOW)]
        assert exchange_offers.ask_later(tx, "one", NOW + DAY)
        return seen + [exchange_offers.unanswered(tx, moment, 5) for moment in (NOW, NOW + DAY)]

    assert await database.run(unit) == [[], ["one"], [], ["one"]]


async def test_a_new_question_takes_the_place_of_the_last(database: Database) -> None:
    def unit(tx: Transaction) -> None:
        stays = replace(asked(tx), kind="stays", asked_at=NOW + 1)
        exchange_offers.keep(tx, stays)
        assert exchange_offers.offer(tx, "one") == stays
        assert exchange_offers.to_person(tx, stays.person_id) == [stays]
        assert exchange_offers.unanswered(tx, NOW + 9 * DAY, 5) == []
        exchange_offers.drop(tx, "one")
        assert exchange_offers.offer(tx, "one") is None
        assert not exchange_offers.ask_later(tx, "one", NOW)

    await database.run(unit)


async def test_it_goes_with_who_would_run_it(database: Database) -> None:
    offer = await database.run(asked)
    await database.run(lambda tx: forget_person(tx, offer.person_id, ADMIN, NOW))
    assert await database.run(lambda tx: exchange_offers.offer(tx, "one")) is None


async def test_a_private_wish_is_asked_about_once(database: Database) -> None:
    def unit(tx: Transaction) -> list[bool]:
        asked(tx)
        exchange_rules.keep(tx, ExchangeRule("rule", "one", "never", ("a", "b")))
        return [exchange_rules.ask(tx, ident, NOW) for ident in ("rule", "rule", "other")]

    assert await database.run(unit) == [True, False, False]
