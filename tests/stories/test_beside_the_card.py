"""Questions and wishes beside the guide: another site's card, redeeming, an earlier answer."""

import pytest

from tests.stories.test_living_message import said
from tests.stories.world import World

GIFT = {"en": ("/buy", "a gift"), "de": ("/buy", "ein Geschenk")}


@pytest.mark.parametrize(
    ("language", "typed", "answer", "site"),
    [
        (
            "en",
            "can I use a US card on amazon.de",
            "works only on the Amazon site",
            "recipient shop",
        ),
        ("de", "kann ich eine US-Karte auf amazon.de benutzen", "gilt nur auf", "Wo kauft"),
    ],
)
async def test_whether_a_card_works_elsewhere_is_answered_and_fills_nothing_in(
    world: World, language: str, typed: str, answer: str, site: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(typed)
    anna.sees(answer)
    assert anna.labels(), "the guides are a tap away"
    for words in GIFT[language]:
        await anna.types(words)
    anna.sees(site)
    await anna.types(typed)
    anna.sees(answer)
    anna.sees_above(site)


@pytest.mark.parametrize(
    ("language", "typed", "answer"),
    [
        ("en", "can I use it in another country", "works only on the Amazon site"),
        ("de", "kann ich ihn in einem anderen Land benutzen?", "gilt nur auf"),
    ],
)
async def test_within_a_guide_it_is_the_card(
    world: World, language: str, typed: str, answer: str
) -> None:
    anna = await world.person("Anna", language)
    for open_question in ("/buy", "/redeem"):
        await anna.types(open_question)
        await anna.types(typed)
        anna.sees(answer)


@pytest.mark.parametrize(
    ("language", "typed", "offer", "button", "asked"),
    [
        ("en", "I want to redeem my gift card", "card to redeem", "I got a card", "on the card"),
        (
            "de",
            "ich möchte meinen Gutschein einlösen",
            "zum Einlösen",
            "Ich habe einen",
            "Gutschein",
        ),
    ],
)
async def test_redeeming_is_offered_within_a_purchase(
    world: World, language: str, typed: str, offer: str, button: str, asked: str
) -> None:
    anna = await world.person("Anna", language)
    for words in GIFT[language]:
        await anna.types(words)
    await anna.types(typed)
    anna.sees_above(offer)
    await anna.taps(button)
    anna.sees(asked)


@pytest.mark.parametrize(
    ("language", "until", "typed", "changed"),
    [
        ("en", ("amazon.de", "by e-mail, now", "50"), "change the amount to 30", "EUR 30"),
        ("de", ("amazon.de", "per e-mail, sofort", "50"), "Betrag auf 30 ändern", "30 EUR"),
    ],
)
async def test_an_earlier_answer_is_changed_at_a_later_question(
    world: World, language: str, until: tuple[str, ...], typed: str, changed: str
) -> None:
    anna = await world.person("Anna", language)
    for words in (*GIFT[language], *until):
        await anna.types(words)
    await anna.types(typed)
    anna.sees(changed)
    assert sum("💰" in words for words in said(anna)) == 1
