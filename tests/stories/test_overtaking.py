"""Edits of one message that wait while more is done to it: its words and its buttons come right."""

import pytest

from tests.stories.people import Person
from tests.stories.test_living_message import said, with_buttons
from tests.stories.world import World

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


async def waits_for_its_line(world: World, anna: Person, typed: str) -> None:
    """What is typed is answered below; the message above is owed its line, and has to wait."""
    before = len(anna.answers)
    asked = len(world.server.record.entries)
    world.server.faults.refuse(
        429, "Too Many Requests", "editMessageText", chat=anna.account.id, retry_after=2
    )
    anna.account.types(typed)
    await world.until(
        lambda: (
            len(anna.answers) == before + 1
            and any(one.code == 429 for one in list(world.server.record.entries)[asked:])
        )
    )


@pytest.mark.parametrize(
    ("language", "typed", "old", "line"),
    [
        ("en", "a gift", "For myself", "✓ 🎁 A gift for somebody"),
        ("de", "ein geschenk", "Für mich", "✓ 🎁 Ein Geschenk"),
    ],
)
async def test_an_old_button_does_not_cost_the_line(
    world: World, language: str, typed: str, old: str, line: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    message, button = anna.button(old)
    await waits_for_its_line(world, anna, typed)
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert said(anna)[0] == line
    assert with_buttons(anna) == [anna.last["text"]]


async def test_start_again_stands_below_the_line(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    message, button = anna.button("For myself")
    await waits_for_its_line(world, anna, "/cancel")
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert said(anna)[0] == "✗ Stopped"
    assert [one["text"] for one in anna.account.buttons(anna.answers[0])] == ["Start again"]
    await anna.taps("Start again")
    anna.sees("Who is the card for?")
