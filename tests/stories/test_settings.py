"""/settings is one message: what it opens is shown there, and leads back."""

import pytest

from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.world import World, turn_buttons


def said(person: Person) -> list[str]:
    return [message["text"].replace("\u00a0", " ") for message in person.answers]


@pytest.mark.parametrize(
    ("language", "questions", "back"),
    [
        ("en", {"📍 Country": "Which country", "🌙 Quiet": "stay quiet?"}, "All settings"),
        ("de", {"📍 Land": "In welchem Land", "🌙 Ruhe": "Ruhe geben"}, "Alle Einstellungen"),
    ],
)
async def test_a_small_question_is_asked_in_the_message_and_leads_back(
    world: World, language: str, questions: dict[str, str], back: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/settings")
    settings = said(anna)
    for button, question in questions.items():
        await anna.taps(button)
        anna.sees(question)
        await world.crashes()
        await anna.taps(back)
        assert said(anna) == settings
    await anna.types("/resume")
    assert not any(turn_buttons(one) for one in anna.answers)


async def test_what_was_chosen_leads_back_too(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    await anna.taps("Quiet hours")
    await anna.taps("None")
    anna.sees("Quiet hours: none")
    await anna.taps("All settings")
    anna.sees("Your settings", "Quiet hours: none")
    await anna.taps("Country and time")
    await anna.taps("United States")
    await anna.taps("↩ Back")
    await anna.taps("United States")
    await anna.taps("Los Angeles")
    anna.sees("I go by Los Angeles time")
    await anna.taps("All settings")
    anna.sees("Country: United States, Los Angeles time")
    assert len(anna.answers) == 1
    await anna.taps("Country and time")
    await anna.types("Ireland")
    anna.sees("I go by Dublin time")
    anna.sees_above("✓ 🇮🇪 Ireland · 🕐 Dublin time")
    await anna.taps("All settings")
    anna.sees("Country: Ireland, Dublin time")


@pytest.mark.parametrize(
    ("language", "answers"),
    [
        (
            "en",
            (
                ("Quiet hours", "22 to 8", "✓ 🌙 Quiet hours: 10:00 PM to 8:00 AM"),
                ("Country", "United States", "✓ 🇺🇸 United States"),
                (None, "Los Angeles", "✓ 🕐 Los Angeles time"),
            ),
        ),
        (
            "de",
            (
                ("Ruhezeit", "22 bis 8 Uhr", "✓ 🌙 Ruhezeit: 22:00 bis 08:00 Uhr"),
                ("Land", "Vereinigte Staaten", "✓ 🇺🇸 Vereinigte Staaten"),
                (None, "Los Angeles", "✓ 🕐 Uhrzeit wie in Los Angeles"),
            ),
        ),
    ],
)
async def test_what_was_typed_is_said_above(
    world: World, language: str, answers: tuple[tuple[str | None, str, str], ...]
) -> None:
    anna = await world.person("Anna", language)
    for button, typed, line in answers:
        if button is not None:
            await anna.types("/settings")
            await anna.taps(button)
        await anna.types(typed)
        anna.sees_above(line)


async def test_typed_the_way_back_stands_below(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    await anna.taps("Quiet hours")
    await anna.types("all settings")
    anna.sees("Your settings")
    anna.sees_above("✓ ↩ All settings")


async def test_the_guide_that_was_open_stays_where_it_is(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await anna.types("/settings")
    many = len(anna.answers)
    await anna.taps("Country and time")
    await anna.taps("All settings")
    assert len(anna.answers) == many
    anna.sees("Your settings")
    await anna.types("50")
    anna.sees("Which e-mail")


@pytest.mark.parametrize("other", ["Country and time", "Quiet hours", "Language"])
async def test_two_quick_taps_open_one(world: World, other: str) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    for label in ("Country and time", other):
        message, button = anna.button(label)
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert len(anna.answers) == 1
    anna.sees("Which country do you live in?")
    await anna.types("Ireland")
    anna.sees("Dublin time")


async def test_the_same_button_on_a_copy(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    await anna.types("/settings")
    await anna.taps("Country and time", nth=0)
    await anna.taps("Country and time")
    assert [bool(turn_buttons(one)) for one in anna.answers] == [True]
    await anna.taps("All settings")
    anna.sees("Your settings")


@pytest.mark.parametrize("button", ["Country and time", "Language"])
async def test_a_message_too_old_to_be_changed(world: World, button: str) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    world.server.faults.refuse(400, "Bad Request: message can't be edited", "editMessageText")
    await anna.taps(button)
    assert len(anna.answers) == 2
    await anna.taps("All settings")
    anna.sees("Your settings")
    assert len(anna.answers) == 2


@pytest.mark.parametrize(
    ("language", "country", "clock", "asks"),
    [
        ("en", "Germany", "I go by Berlin time", "I'll ask you on"),
        ("de", "Deutschland", "nach der Zeit in Berlin", "frage dich am"),
    ],
)
@pytest.mark.parametrize("typed", [False, True])
async def test_the_country_that_a_reminder_needs_is_answered_in_one_message(
    world: World, language: str, country: str, clock: str, asks: str, typed: bool
) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    await anna.types(f"/language {language}")  # so that German does not tell the country
    many = len(anna.answers)
    await (anna.types(country) if typed else anna.taps(country))
    anna.sees(clock, asks)
    assert len(anna.answers) == many + typed


async def test_another_time_without_a_country_asks_in_one_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await world.days_pass(1.3)
    await anna.taps("Remind me later")
    anna.sees("Which country do you live in?")
    many = len(anna.answers)
    await anna.types("Ireland")
    anna.sees("I go by Dublin time", "When shall I remind you?")
    assert len(anna.answers) == many + 1
    anna.sees_above("✓ 🇮🇪 Ireland")


@pytest.mark.parametrize(
    ("language", "button", "words", "seen"),
    [("en", "Quiet hours", "never", "none"), ("de", "Ruhezeit", "nie", "keine")],
)
async def test_no_quiet_hours_in_words(
    world: World, language: str, button: str, words: str, seen: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/settings")
    await anna.taps(button)
    await anna.types(words)
    anna.sees(seen)
