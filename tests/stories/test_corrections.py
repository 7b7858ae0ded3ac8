"""Somebody corrects an answer again and again: what is settled stands above once."""

import pytest

from tests.stories.people import Person
from tests.stories.test_addresses import at_the_address
from tests.stories.test_living_message import said, with_buttons
from tests.stories.world import World


def lines(person: Person, words: str) -> list[str]:
    return [one for one in said(person)[:-1] if one.startswith("✓") and words in one]


@pytest.mark.parametrize(
    ("language", "house", "edit", "line"),
    [
        ("en", "No, it's a house", "✏️ Address", "🏠 Address"),
        ("de", "Nein, ein Haus", "✏️ Adresse", "🏠 Adresse"),
    ],
)
async def test_an_address_corrected_three_times(
    world: World, language: str, house: str, edit: str, line: str
) -> None:
    anna = await at_the_address(world, "amazon.de", language)
    await anna.types("Hauptstr. 1\n10115 Berlin")
    await anna.taps(house)
    for number in (2, 3, 4):
        await anna.taps(edit)
        await anna.types(f"Hauptstr. {number}\n10115 Berlin")
        await anna.taps(house)
        await world.crashes()
        assert lines(anna, line) == [f"✓ {line}: \u2068Hauptstr. {number}, 10115 Berlin\u2069"]
        assert with_buttons(anna) == [anna.last["text"]]
    assert world.dead_letters() == 0


@pytest.mark.parametrize(
    ("language", "until", "edit", "line"),
    [
        ("en", ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"), "✏️ People", "👥 To"),
        (
            "de",
            ("/buy", "ein Geschenk", "amazon.de", "per e-mail, sofort", "50"),
            "✏️ Leute",
            "👥 An",
        ),
    ],
)
async def test_a_list_corrected_three_times(
    world: World, language: str, until: tuple[str, ...], edit: str, line: str
) -> None:
    anna = await world.person("Anna", language)
    for words in until:
        await anna.types(words)
    names = ["Ben: ben@example.com", "Mia: mia@example.com"]
    await anna.types("\n".join(names))
    for name in ("otto", "olga", "ada"):
        names.append(f"{name}: {name}@example.com")
        await anna.taps(edit)
        await anna.types("\n".join(names))
        assert len(lines(anna, line)) == 1
        assert f"{line} {len(names)}" in lines(anna, line)[0]
        assert with_buttons(anna) == [anna.last["text"]]


@pytest.mark.parametrize(
    ("language", "until", "amount"),
    [
        ("en", ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"), "✏️ Amount"),
        ("de", ("/buy", "ein Geschenk", "amazon.de", "per e-mail, sofort", "50"), "✏️ Betrag"),
    ],
)
async def test_the_same_once_more_is_said_once(
    world: World, language: str, until: tuple[str, ...], amount: str
) -> None:
    anna = await world.person("Anna", language)
    for words in (*until, "otto@example.com"):
        await anna.types(words)
    before = said(anna)[:-1]
    await anna.taps(amount)
    await anna.types("50")
    assert said(anna)[:-1] == before
