"""Edits of one message that wait while more is done to it: its words and its buttons come right."""

import pytest

from tests.stories.people import Person
from tests.stories.test_living_message import said, with_buttons
from tests.stories.world import World

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


async def waits_for_its_line(
    world: World, anna: Person, typed: str, method: str = "editMessageText"
) -> None:
    """What is typed is answered below; what the message above is owed has to wait."""
    before = len(anna.answers)
    asked = len(world.server.record.entries)
    world.server.faults.refuse(
        429, "Too Many Requests", method, chat=anna.account.id, retry_after=2
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


async def test_who_corrects_an_answer_before_its_question_has_arrived(world: World) -> None:
    """Nobody knows the message of the question that is to be changed yet."""
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    world.server.api_delay = 0.05
    anna.account.types("50")
    (*_, typed) = (one for one in anna.account.messages if not one["from"]["is_bot"])
    anna.account.edits(typed["message_id"], "60")
    anna.account.types("otto@example.com")
    await world.settles()
    assert "✓ 💰 Amount: EUR 60" in said(anna)
    assert "✓ ✉️ To: otto@example.com" in said(anna)
    anna.sees("order checklist", "EUR 60")
    assert with_buttons(anna) == [anna.last["text"]]
