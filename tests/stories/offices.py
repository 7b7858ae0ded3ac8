"""An office with a gift exchange: who runs it, who joins, who has drawn whom."""

from dataclasses import replace

from storage import exchanges, participants
from storage.participants import Match
from storage.transaction import Transaction
from tests.stories.people import Group, Person
from tests.stories.world import World

COMMAND = "/exchange@giftwise_local_bot"


async def begun(world: World, anna: Person, *others: Person) -> Group:
    """Anna has begun an exchange in the office."""
    office = await world.group("Office", anna, *others)
    await anna.types(COMMAND, at=office)
    await anna.taps("Start" if anna.account.user["language_code"] == "en" else "Los", at=office)
    return office


async def joins(person: Person, office: Group) -> None:
    """Tap Join in the group, and open the link that comes back."""
    label = "Join" if office.has_button("Join") else "Mitmachen"
    await person.follows(label, at=office)


async def gathered(world: World) -> None:
    """A few seconds later the group's message says what has changed."""
    await world.days_pass(5 / 86_400)


async def drawn(world: World, *names: str) -> None:
    """The draw is done, round in this order: the first gives to the second, the last to the first.

    Whoever gives has seen it already.
    """
    assert world.bot is not None
    now = world.clock.now()

    def unit(tx: Transaction) -> None:
        ((exchange_id,),) = tx.rows("SELECT id FROM exchanges WHERE state = 'collecting'")
        exchange = exchanges.exchange(tx, exchange_id)
        assert exchange is not None
        people = {one.details.name: one.id for one in participants.everybody(tx, exchange_id)}
        ring = [people[name] for name in names]
        receivers = [*ring[1:], ring[0]]
        matches = [(giver, Match(to, bytes(16))) for giver, to in zip(ring, receivers, strict=True)]
        participants.match_all(tx, matches)
        for giver in ring:
            participants.looked_at(tx, giver, now)
        exchanges.keep(tx, replace(exchange, state="drawn", draw_at=None, root="0" * 64), now)

    await world.bot.database.run(unit)
