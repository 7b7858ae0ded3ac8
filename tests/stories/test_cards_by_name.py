"""Somebody's cards by their name: what follows /cards, and "Otto's card" in a sentence."""

import pytest

from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.test_team_orders import labels, orders_for_six
from tests.stories.world import World

BY_POST = {
    "en": ("/buy", "a gift", "amazon.de", "A card by post", "in 4 weeks", "50"),
    "de": ("/buy", "ein Geschenk", "amazon.de", "Eine Karte per Post", "in 4 Wochen", "50"),
}
REST = {
    "en": ("Weg 1, 10115 Berlin", "No, it's a house", "all correct", "I've ordered it"),
    "de": ("Weg 1, 10115 Berlin", "Nein, ein Haus", "alles richtig", "Ich habe bestellt"),
}


async def orders_for(person: Person, name: str, language: str = "en") -> None:
    for words in (*BY_POST[language], name, *REST[language]):
        await person.types(words)


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        (
            "en",
            (
                "/cards otto",
                "Otto's card",
                "where is Otto’s card?",
                "cards for Otto",
                "has Otto got his card?",
                "Otto has redeemed it",
            ),
        ),
        (
            "de",
            (
                "/cards Otto",
                "Ottos Karte",
                "Wo ist der Gutschein für Otto?",
                "Karten für Otto",
                "Hat Otto seinen Gutschein?",
                "Otto hat ihn eingelöst",
            ),
        ),
    ],
)
async def test_one_card_is_shown_at_once(
    world: World, language: str, asked: tuple[str, ...]
) -> None:
    anna = await world.person("Anna", language)
    await orders_for(anna, "Otto", language)
    await orders(anna)
    for words in asked:
        await anna.types(words)
        anna.sees("Otto", "50", "amazon.de")
        assert anna.has_button("It can't be found" if language == "en" else "nicht zu finden")
        assert "Otto" not in "".join(anna.labels()[-1:]), "the way to all of them"
        await anna.types("/help")


async def test_several_cards_are_listed(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for(anna, "Otto")
    await orders_for(anna, "Otto Meier")
    await orders_for(anna, "Mia")
    await anna.types("/cards otto")
    anna.sees("These fit.")
    found = labels(anna)
    assert [label.split(" · ")[0] for label in found[:-1]] == ["Otto Meier", "Otto"]
    await world.crashes()
    await anna.taps("Otto Meier")
    anna.sees("Otto Meier", "Ordered")
    await anna.types("/cards meier")
    anna.sees("Otto Meier", "Ordered")


async def test_one_of_a_team(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for_six(anna)
    await anna.types("Ben's card")
    anna.sees("Ben", "EUR 50")
    await anna.taps("It has arrived")
    await anna.types("/cards ben")
    anna.sees("Ben")
    assert anna.has_button("It is redeemed")
    await orders_for(anna, "Ben Li")
    await anna.types("/cards ben")
    assert [label.split(" · ")[0] for label in labels(anna)[:-1]] == ["Ben Li", "Ben"]
    await anna.taps("Ben ")
    await anna.taps("All of them")


@pytest.mark.parametrize(
    ("language", "kindly", "none"),
    [("en", "no card by that name", "no cards here yet"),
     ("de", "Unter diesem Namen", "noch keine Gutscheine")],
)  # fmt: skip
async def test_nobody_is_known_by_that(world: World, language: str, kindly: str, none: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/cards otto")
    anna.sees(none)
    await orders_for(anna, "Mia", language)
    await anna.types("/cards otto")
    anna.sees(kindly)
    assert "Mia" in "".join(anna.labels())


async def test_who_has_none_yet_gets_one(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for(anna, "Otto")
    await anna.types("I want to send a gift card for Otto on amazon.de")
    anna.sees("amazon.de", "Who is the card for?")
    await anna.types("/cancel")
    await anna.types("cards for Mia")
    anna.sees("didn't get that")


async def test_somebody_elses_cards_are_not_found(world: World) -> None:
    anna, eve = await world.person("Anna"), await world.person("Eve")
    await orders_for(anna, "Otto")
    await orders_for(eve, "Mia")
    await eve.types("/cards otto")
    eve.sees("no card by that name")
    assert "Otto" not in "".join(eve.labels())
