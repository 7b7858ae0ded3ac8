"""Three people who write to each other without names, in stories."""

from typing import Any

from tests.stories.exchanging import (
    drawn_round,
    signed_up,
)
from tests.stories.people import Group, Person
from tests.stories.world import World

NAMES = ("Anna", "Ben", "Cleo")


class Office:
    """Anna gives to Ben, Ben to Cleo, Cleo to Anna; all have looked."""

    def __init__(self, world: World, group: Group, people: list[Person]) -> None:
        self.world, self.group = world, group
        self.anna, self.ben, self.cleo = people

    async def writes(self, person: Person, to: str, *words: str) -> None:
        """By the button for that: each text is an answer to what is asked then."""
        await person.types("/exchange")
        if to == "match":
            await person.taps("Show my match")
        await person.taps(f"Write to my {to}")
        for text in words:
            await person.types(text)
        await self.hands_on()

    async def hands_on(self) -> None:
        """What was written has left a few seconds later."""
        await self.world.days_pass(5 / 86_400)


async def drawn_office(world: World) -> Office:
    """Drawn, and looked at."""
    people = [await world.person(name) for name in NAMES]
    group = await signed_up(world, *people)
    await drawn_round(world, *NAMES)
    return Office(world, group, people)


def nobody_else(*people: Person, words: str) -> None:
    for one in people:
        assert not any(words in answer.get("text", "") for answer in one.answers)


def received(person: Person, beginning: str) -> dict[str, Any]:
    """The latest message that begins like that."""
    return next(one for one in reversed(person.answers) if one["text"].startswith(beginning))
