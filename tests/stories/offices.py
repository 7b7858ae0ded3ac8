"""An office with a gift exchange: who runs it, who joins, who has drawn whom."""

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
