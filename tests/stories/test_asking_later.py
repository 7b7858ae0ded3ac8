"""Whoever has sent a code may be asked for the issuer's answer; a locked phone tells nobody."""

import pytest

from tests.stories.test_reminders import _HOUR
from tests.stories.world import World

LANGUAGES = [
    ("en", "I already sent the code", "Ask me in two days", "have you had an answer?", "Not yet"),
    ("de", "Ich habe den Code schon geschickt", "Frag mich in zwei Tagen",
     "Hast du inzwischen eine Antwort?", "Noch nicht"),
]  # fmt: skip
LOSS = (
    "lost",
    "scam",
    "Betrug",
    "card",
    "Gutschein",
    "Karte",
    "code",
    "Code",
    "Amazon",
    "money",
    "Geld",
)


@pytest.mark.parametrize(("language", "sent", "wish", "asked", "not_yet"), LANGUAGES)
async def test_asked_in_two_days_without_naming_a_loss(
    world: World, language: str, sent: str, wish: str, asked: str, not_yet: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(sent)
    steps = anna.last["text"]
    await anna.taps(wish)
    if language == "en":
        anna.sees("Which country do you live in?")
        await anna.types("London")
    anna.sees({"en": "On Wednesday", "de": "Am Mittwoch"}[language])
    assert any(one["text"] == steps for one in anna.answers), "the steps stay"
    said = len(anna.answers)
    await world.crashes()
    await world.days_pass(2 - 2 * _HOUR)
    assert len(anna.answers) == said
    await world.days_pass(3 * _HOUR)
    anna.sees(asked)
    assert not [one for one in LOSS if one in anna.last["text"]]
    await anna.taps(not_yet)
    anna.sees({"en": "On Friday", "de": "Am Freitag"}[language])
    await world.days_pass(2)
    anna.sees(asked)
    await anna.taps({"en": "All steps", "de": "alle Schritte"}[language])
    anna.sees("1️⃣")
    await world.days_pass(9)
    anna.sees("1️⃣")


async def test_quiet_hours_are_kept(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.types("/settings")
    await anna.taps("Ruhezeit")
    await anna.types("9 bis 13 Uhr")
    await anna.types("Ich habe den Code schon geschickt")
    await anna.taps("Frag mich in zwei Tagen")
    said = len(anna.answers)
    await world.days_pass(2 + _HOUR)
    assert len(anna.answers) == said, "eleven in Berlin, and quiet"
    await world.days_pass(2.1 * _HOUR)
    anna.sees("Hast du inzwischen eine Antwort?")


async def test_planned_once_and_given_up(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.types("Ich habe den Code schon geschickt")
    for _ in range(3):
        await anna.taps("Frag mich in zwei Tagen")
    anna.is_told("Am Mittwoch")
    assert len(anna.answers) == 2
    await anna.taps("Nicht fragen")
    anna.sees("ich frage nicht")
    await world.days_pass(3)
    anna.sees("ich frage nicht")


async def test_that_it_has_come_ends_it(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.types("Ich habe den Code schon geschickt")
    await anna.taps("Frag mich in zwei Tagen")
    await world.days_pass(2 + _HOUR)
    await anna.taps("Ja, habe ich")
    anna.sees("Ich frage nicht mehr")
    assert not anna.labels()


async def test_without_a_country_nothing_is_kept(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("I already sent the code")
    await anna.taps("Ask me in two days")
    await anna.taps("Not now")
    said = len(anna.answers)
    await world.days_pass(5)
    assert len(anna.answers) == said


async def test_whoever_has_blocked_the_bot_is_asked_when_they_are_back(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.types("Ich habe den Code schon geschickt")
    await anna.taps("Frag mich in zwei Tagen")
    anna.account.blocks()
    await world.settles()
    await world.days_pass(4)
    anna.account.unblocks()
    await world.days_pass(0)
    anna.sees("Hast du inzwischen eine Antwort?")
    await anna.types("/export")
    assert world.dead_letters() == 0
