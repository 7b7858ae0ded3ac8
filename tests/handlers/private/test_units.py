"""Whatever 4,096 signs a message holds, wherever it comes, it is answered.

How long a unit takes is measured by `make bench` (`tests/benchmarks/units.py`).
"""

import asyncio
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.forget import ForgetDraft
from bot.flows.place import PlaceDraft
from bot.flows.quiet import QuietDraft
from bot.texts import LANGUAGES
from handlers.private.guides import GUIDES
from tests.bot.flows.test_every_text import DRAFTS
from tests.handlers.private.long_texts import PIECES, TEXTS, any_text, filled
from tests.handlers.private.places import HEAVY, PLACES, Place, stand, told
from tests.handlers.private.units import AnnasChat
from tests.scale import scaled

CHATS = {language: AnnasChat(language) for language in LANGUAGES}


async def answered(language: str, place: Place | None, text: str) -> None:
    """Asserts that the text is answered here, and again after it has counted once."""
    anna = CHATS[language]
    stand(anna, place)
    assert await anna.hears(text=text), told(place, text)
    await anna.hears(counts=True, text=text)
    assert await anna.hears(text=text), told(place, text)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_outside_a_guide(language: str) -> None:
    for text in TEXTS[LANGUAGES.index(language) :: scaled(2, 1)]:
        await answered(language, None, text)


@pytest.mark.parametrize("name", GUIDES)
async def test_at_every_question(name: str) -> None:
    places = [place for place in PLACES if place[0] == name]
    for number, (place, text) in enumerate(product(places, TEXTS)):
        if number % scaled(23 if place[1] in HEAVY else 67, 1) == 0:
            await answered(LANGUAGES[number % len(LANGUAGES)], place, text)


@given(any_text(), st.sampled_from([None, *PLACES]), st.sampled_from(LANGUAGES))
@settings(max_examples=scaled(100, 5000))
def test_any_text_anywhere(text: str, place: Place | None, language: str) -> None:
    asyncio.run(answered(language, place, text))


async def test_an_edit_is_read_at_every_question() -> None:
    for number, (place, text) in enumerate(product(PLACES, TEXTS)):
        if number % scaled(97, 7) == 0:
            stand(CHATS["de"], place)
            await CHATS["de"].hears("edited_message", text=text)


async def test_who_has_much_on_file() -> None:
    anna = AnnasChat("de")
    card = anna.has_much_on_file()
    for command in (
        "/export", "/cards", "/cards otto", "Otto's card", "/resume", "/settings", "/privacy",
        "/forget_me", "50",
    ):  # fmt: skip
        assert await anna.hears(text=command), command
    for button in ("export", "cards", "privacy", f"card:{card}", f"card:{card}:pack"):
        assert await anna.taps(button), button
    for place, words in ((("place", "country", PlaceDraft()), "Ireland"),
                         (("quiet", "hours", QuietDraft()), "22-7")):  # fmt: skip
        anna.stands_at(*place)
        assert await anna.hears(text=words), place
    anna.stands_at("forget", "sure", ForgetDraft(asked_at=anna.now))
    assert await anna.taps("erase", anna.turn)


async def test_words_anywhere_in_a_message() -> None:
    anna = CHATS["de"]
    for piece in PIECES[:: scaled(4, 1)]:
        link = {"type": "text_link", "offset": 0, "length": 1, "url": filled(piece)[:2048]}
        name, caption = filled(piece)[:255], filled(piece)[:1024]
        document = {"file_id": "f", "file_unique_id": "u", "file_name": name}
        stand(anna, None)
        assert await anna.hears(text=filled(piece), entities=[link] * 100), piece
        for content in (
            {"document": document, "caption": caption},
            {"contact": {"phone_number": name, "first_name": name, "vcard": filled(piece)[:2048]}},
        ):
            for place in (None, ("buy", "email", DRAFTS["buy"][0])):
                stand(anna, place)
                assert await anna.hears(**content), told(place, piece)
