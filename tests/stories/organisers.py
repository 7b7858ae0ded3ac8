"""An office in which somebody runs a gift exchange: how it begins, rules, what was said."""

from tests.stories.people import Group, Person
from tests.stories.world import World

COMMAND = "/exchange@giftwise_local_bot"


async def office_of(world: World, *names: str, opened: bool = True) -> tuple[Group, list[Person]]:
    """An exchange in the office: the first runs it, all have joined and, perhaps, opened it."""
    people = [await world.person(name) for name in names]
    office = await world.group("Office", *people)
    await people[0].types(COMMAND, at=office)
    await people[0].taps("Start", at=office)
    for one in people:
        await one.taps("Join", at=office)
        if opened:
            await one.opens(one.link)
    await people[0].taps("Organise", at=office)
    await people[0].opens(people[0].link)
    return office, people


async def ruled(anna: Person, names: str, kind: str = "Two people") -> None:
    """Anna adds a rule by typed names."""
    if kind not in anna.labels():
        await anna.taps("Rules")
    await anna.taps(kind)
    await anna.types(names)
    anna.sees("Your rules: ")


def texts(person: Person) -> list[str]:
    """What the bot's messages say, oldest first."""
    return [one["text"] for one in person.answers]
