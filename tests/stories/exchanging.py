"""Gift exchanges in stories: an office that has signed up, and who has drawn whom on the disk."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from bot.exchange.details import Details
from storage import exchange_rules, exchanges, participants
from storage import matches as kept_matches
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange
from storage.matches import Match
from storage.participants import Participant
from storage.transaction import Transaction
from tests.stories.people import Group, Person
from tests.stories.world import World

T = TypeVar("T")
NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil")
COMMAND = "/exchange@giftwise_local_bot"
TO_THE_DRAW = 19.0
"""Days from a story's beginning until after sign-up has ended."""
PAST_THE_DAY = 25.0
ROOT = re.compile(r"\b[0-9a-f]{64}\b")


async def signed_up(world: World, *people: Person, strangers: tuple[Person, ...] = ()) -> Group:
    """The first runs an exchange in which all take part; strangers have never started the bot."""
    office = await begun(world, *people, *strangers)
    for one in people:
        await one.follows("Join", at=office)
    for one in strangers:
        await one.taps("Join", at=office)
    return office


async def begun(world: World, first: Person, *others: Person) -> Group:
    """The first has begun an exchange in the office."""
    office = await world.group("Office", first, *others)
    await first.types(COMMAND, at=office)
    await first.taps("Start", at=office)
    return office


async def gathered(world: World) -> None:
    """A few seconds later the group's message says what has changed."""
    await world.days_pass(5 / 86_400)


async def on_file(world: World, unit: Callable[[Transaction], T]) -> T:
    """Look into the database of the running bot, or change it."""
    assert world.bot is not None
    return await world.bot.database.run(unit)


async def the_exchange(world: World) -> Exchange:
    """The latest."""
    (ident,), *_ = await on_file(
        world, lambda tx: tx.rows("SELECT id FROM exchanges ORDER BY begun_at DESC")
    )
    found = await on_file(world, lambda tx: exchanges.exchange(tx, ident))
    assert found is not None
    return found


async def everybody(world: World) -> list[Participant]:
    """All who take part, in the order of signing up."""
    exchange = await the_exchange(world)
    return await on_file(world, lambda tx: participants.everybody(tx, exchange.id))


async def pairs(world: World) -> dict[str, str]:
    """Who gives to whom, by the names they signed up with."""
    there = {one.id: one for one in await everybody(world)}
    return {
        one.details.name: there[one.match.receiver].details.name
        for one in there.values()
        if one.match is not None
    }


async def changes(world: World, **fields: Any) -> None:
    """The exchange is another from now on."""
    exchange, now = await the_exchange(world), world.clock.now()
    await on_file(world, lambda tx: exchanges.keep(tx, replace(exchange, **fields), now))


async def has_rule(world: World, *names: str, said_by: str | None = None) -> str:
    """A rule between people, perhaps one that somebody keeps to themselves; its id."""
    exchange, now = await the_exchange(world), world.clock.now()
    by_name = {one.details.name: one.id for one in await everybody(world)}
    rule = ExchangeRule(
        exchanges.new_id(), exchange.id, "never" if len(names) == 2 else "team",
        tuple(by_name[name] for name in names), by_name[said_by] if said_by else None,
    )  # fmt: skip

    def unit(tx: Transaction) -> None:
        exchange_rules.keep(tx, rule)
        exchanges.touch(tx, exchange, now)

    await on_file(world, unit)
    return rule.id


async def has_ward(world: World, guardian: str, name: str) -> None:
    """Somebody without Telegram takes part; who looks after them takes part, too."""
    exchange, now = await the_exchange(world), world.clock.now()
    by_name = {one.details.name: one.person_id for one in await everybody(world)}

    def unit(tx: Transaction) -> None:
        number = participants.next_number(tx, exchange.id)
        ward = Participant(
            exchanges.new_id(), exchange.id, None, "offline", number, Details(name=name),
            guardian_id=by_name[guardian],
        )  # fmt: skip
        participants.join(tx, ward)
        exchanges.touch(tx, exchange, now)

    await on_file(world, unit)


async def drawn_round(world: World, *names: str) -> None:
    """The first gives to the second, the last to the first; all have looked."""
    exchange, now = await the_exchange(world), world.clock.now()
    by_name = {one.details.name: one.id for one in await everybody(world)}
    ring = [by_name[name] for name in names]
    matches = [
        (giver, Match(receiver, bytes(16)))
        for giver, receiver in zip(ring, [*ring[1:], ring[0]], strict=True)
    ]

    def unit(tx: Transaction) -> None:
        kept_matches.match_all(tx, matches)
        for giver in ring:
            kept_matches.looked_at(tx, giver, now)
        drawn = replace(exchange, state="drawn", draw_at=None, root="0" * 64)
        exchanges.keep(tx, drawn, now)

    await on_file(world, unit)


async def match_of(person: Person) -> str:
    """Whom somebody is shown when they tap the button in their private chat."""
    before = len(person.answers)
    await person.taps("Show my match")
    shown, helpful = person.answers[before:]
    assert shown["has_protected_content"]
    assert "has_protected_content" not in helpful
    found = re.search(r"You give to \u2068?([^.\u2069]+)\u2069?\.", shown["text"])
    assert found is not None, shown["text"]
    assert found[1] not in helpful["text"]
    return found[1]


async def five(world: World) -> tuple[Group, list[Person]]:
    """Five of an office who have signed up, run by Anna."""
    people = [await world.person(name) for name in NAMES]
    return await signed_up(world, *people), people


def name_of(person: Person) -> str:
    """Under which somebody has signed up."""
    return str(person.account.user["first_name"])
