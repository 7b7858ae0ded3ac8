"""Whoever has a card already, or asked for its code themselves: no victim, and no wrong answer."""

import pytest

from tests.stories.world import World

_HAVE = {
    "en": "I already have a card and want to redeem it",
    "de": "Ich habe schon eine Karte und will sie einlösen",
}
_ASKED = {
    "en": "I asked for the codes by e-mail",
    "de": "ich habe die Codes per Mail bestellt",
}
_FIRST = {"en": "Which Amazon site is on the card?", "de": "Welche Amazon-Seite steht"}
_DOING = {"en": "just what we are doing", "de": "Genau das machen wir gerade"}
_OFFERED = {"en": "You have a card to redeem?", "de": "Du hast einen Gutschein zum Einlösen?"}
_YOURSELF = {"en": "You asked for it yourself", "de": "Das hast du selbst so gewählt"}
_YES = {"en": "Yes", "de": "Ja"}
_GIFT = {"en": "A gift", "de": "Ein Geschenk"}
_NOW = {"en": "By e-mail, now", "de": "Per E-Mail, sofort"}

both = pytest.mark.parametrize("language", ["en", "de"])


@both
async def test_outside_a_guide_it_is_redeemed(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types(_HAVE[language])
    anna.sees(_FIRST[language])


@both
async def test_in_redeem_it_is_what_is_being_done(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/redeem")
    await anna.types(_HAVE[language])
    anna.sees(_DOING[language])
    await anna.types("amazon.de")
    await anna.types(_HAVE[language])
    anna.sees(_DOING[language])
    await anna.taps(_YES[language])
    await anna.types(_HAVE[language])
    anna.sees(_DOING[language])


@both
async def test_in_buy_redeeming_is_offered_at_each_question(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    for answer in (_GIFT, "amazon.de", _NOW, "50", "otto@example.com"):
        await anna.types(_HAVE[language])
        anna.sees_above(_OFFERED[language])
        if isinstance(answer, str):
            await anna.types(answer)
        else:
            await anna.taps(answer[language])
    await anna.types(_HAVE[language])
    anna.sees_above(_OFFERED[language])


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "I got an amazon.de card from my aunt"),
        ("de", "Ich hab einen Gutschein für amazon.de und möchte ihn einlösen"),
    ],
)
@pytest.mark.parametrize("first", ["", "/redeem"])
async def test_the_site_in_the_sentence_is_taken(
    world: World, language: str, typed: str, first: str
) -> None:
    anna = await world.person("Anna", language)
    if first:
        await anna.types(first)
    await anna.types(typed)
    anna.sees("🎉 amazon.de")


@both
async def test_who_asked_for_the_codes_themselves_is_not_warned(
    world: World, language: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(_GIFT[language])
    await anna.types("amazon.de")
    await anna.types(_ASKED[language])
    anna.sees("3 of 4" if language == "en" else "3 von 4")  # by e-mail, then
    await anna.types(_ASKED[language])
    anna.sees(_YOURSELF[language])
    await anna.types("50")
    await anna.types(_ASKED[language])
    anna.sees(_YOURSELF[language])


@pytest.mark.parametrize(
    ("language", "typed", "warned"),
    [
        ("en", "he asks me for the codes", "Nobody honest"),
        ("en", "he asked for the codes by e-mail", "Nobody honest"),
        ("en", "I was asked for the codes by e-mail", "Nobody honest"),
        ("de", "er fragt mich nach den Codes", "Niemand, der es ehrlich meint"),
        ("de", "er hat mich um die Codes gebeten", "Niemand, der es ehrlich meint"),
    ],
)
async def test_who_is_asked_for_them_is(
    world: World, language: str, typed: str, warned: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(_GIFT[language])
    await anna.types("amazon.de")
    await anna.taps(_NOW[language])
    await anna.types(typed)
    anna.sees(warned)


@pytest.mark.parametrize(
    ("language", "typed", "warned"),
    [
        ("en", "my boss needs the codes until 5pm", "Nobody honest"),
        ("de", "mein Chef braucht die Codes bis 17 Uhr", "Niemand, der es ehrlich meint"),
    ],
)
async def test_who_needs_the_codes_is_a_demand_at_the_site(
    world: World, language: str, typed: str, warned: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(_GIFT[language])
    await anna.types(typed)
    anna.sees(warned)
