"""No unit of a message takes longer than 20 ms of processor time, whatever 4,096 signs it holds.

While a unit runs, nobody else's can.
"""

import asyncio
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.buy import BuyDraft
from bot.flows.forget import ForgetDraft
from bot.flows.place import PlaceDraft
from bot.flows.quiet import QuietDraft
from bot.texts import LANGUAGES
from bot.understanding.sentence import prepare
from handlers.private.guides import GUIDES
from storage.cards import Card, keep
from storage.recipients import Remembered, remember
from storage.sent_messages import note_sent
from tests.bot.flows.test_every_text import DRAFTS
from tests.handlers.private.long_texts import PIECES, TEXTS, any_text, filled
from tests.handlers.private.units import ANNA, BOT, AnnasChat
from tests.scale import scaled

MOST = 0.020
Place = tuple[str, str, Any]
# Where sentences, addresses, days and lists are read; the others take a word or two.
HEAVY = (
    "purpose", "site", "way", "day", "amount", "email", "phone", "meant", "address", "review",
    "number", "when",
)  # fmt: skip
PLACES: list[Place] = [
    (name, step.name, draft)
    for name, guide in GUIDES.items()
    for step in guide.flow.steps
    for draft in (DRAFTS[name][0], DRAFTS[name][-1])
]


def chat(language: str) -> AnnasChat:
    """A chat with a bot that has just started."""
    prepare()
    return AnnasChat(language)


CHATS = {language: chat(language) for language in LANGUAGES}


def seconds(language: str, place: Place | None, kind: str = "message", **content: Any) -> float:
    """What the unit of a message takes with this guide open, or none."""
    anna = CHATS[language]
    if place is None:
        anna.stands_nowhere()
    else:
        anna.stands_at(*place)
    return asyncio.run(anna.seconds_for(kind, MOST, **content))


def again(language: str, text: str) -> float:
    """What the unit of the same message takes after it has counted once."""
    anna = CHATS[language]
    asyncio.run(anna.goes_on("message", text=text))
    return asyncio.run(anna.seconds_for("message", MOST, text=text))


def told(place: Place | None, text: str) -> str:
    """Which it was, for a test that fails."""
    return f"{place and place[:2]}: {text[:60]!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_outside_a_guide(language: str) -> None:
    seconds(language, None, text="hello")
    for text in TEXTS:
        assert seconds(language, None, text=text) <= MOST, told(None, text)


@pytest.mark.parametrize("name", GUIDES)
def test_at_every_question(name: str) -> None:
    places = [place for place in PLACES if place[0] == name]
    for number, (place, text) in enumerate(product(places, TEXTS)):
        if place[1] not in HEAVY and number % scaled(13, 1):
            continue
        language = LANGUAGES[number % len(LANGUAGES)]
        kind = "edited_message" if number % 7 == 0 else "message"
        assert seconds(language, place, kind, text=text) <= MOST, told(place, text)
        if place[1] in HEAVY and number % scaled(3, 1) == 0:
            assert again(language, text) <= MOST, told(place, text)


@given(any_text(), st.sampled_from([None, *PLACES]), st.sampled_from(LANGUAGES))
@settings(max_examples=scaled(300, 5000))
def test_any_text_anywhere(text: str, place: Place | None, language: str) -> None:
    assert seconds(language, place, text=text) <= MOST, told(place, text)
    assert again(language, text) <= MOST, told(place, text)


LINES = {
    "email": ("Anna {n} <anna{n}@example.com>", "anna{n}@gmial.com", "o{n} at gmx dot de",
              "zoë{n}@müller.de", "o{n}@ex.com;Otto {n}", "名{n}@例え.jp"),
    "phone": ("Anna {n}, +49 151 234567{n:02}", "0151-{n}", "+1 201 555 01{n:02}", "Tel. {n:09}"),
}  # fmt: skip


@pytest.mark.parametrize("field", LINES)
def test_a_list_of_fifty(field: str) -> None:
    way = "text" if field == "phone" else "email"
    draft = BuyDraft(purpose="gift", marketplace="US", way=way, amount=2500)
    for line in LINES[field]:
        lines = "\n".join(line.format(n=number) for number in range(50))
        place = ("buy", field, draft)
        assert seconds("de", place, text=lines) <= MOST, told(place, line)
        assert again("de", lines) <= MOST, told(place, line)
        assert again("de", "50") <= MOST, told(place, line)


def much_on_file(anna: AnnasChat) -> str:
    """Years of cards, all the recipients and guides that are kept; the id of a card."""
    tx, day = anna.units.tx, 24 * 60 * 60 * 1000
    for number in range(1000):
        details = {"name": f"Otto {number}", "number": "303-7654321-7654321", "day": "2026-01-02",
                   "trouble": "used"}  # fmt: skip
        card = Card(f"card{number}", anna.person.id, "DE", "email", 5000, "EUR", "arrived",
                    anna.now - number * day, anna.now + day, details)  # fmt: skip
        keep(tx, card, anna.now)
    for number in range(50):
        known = Remembered(f"r{number}", {"name": f"Otto {number}", "email": "otto@example.com"})
        remember(tx, anna.person.id, known, anna.now)
    for _ in range(9):
        anna.also_stands_at("buy", "review", DRAFTS["buy"][-1])
    return card.id


def test_who_has_much_on_file_keeps_nobody_waiting() -> None:
    anna = chat("de")
    card = much_on_file(anna)
    for command in (
        "/export",
        "/cards",
        "/cards otto",
        "Otto's card",
        "/resume",
        "/settings",
        "/privacy",
        "/forget_me",
        "50",
    ):
        assert asyncio.run(anna.seconds_for("message", MOST, text=command)) <= MOST, command
    for button in ("export", "cards", "privacy", f"card:{card}", f"card:{card}:pack"):
        assert asyncio.run(anna.seconds_for_tap(button, MOST)) <= MOST, button
    for place, words in ((("place", "country", PlaceDraft()), "Ireland"),
                         (("quiet", "hours", QuietDraft()), "22-7")):  # fmt: skip
        anna.stands_at(*place)
        assert asyncio.run(anna.seconds_for("message", MOST, text=words)) <= MOST, place


def test_who_is_erased_keeps_nobody_waiting() -> None:
    anna = chat("de")
    much_on_file(anna)
    old = anna.now - 20 * 24 * 60 * 60 * 1000
    note_sent(anna.units.tx, BOT, [(ANNA, number, old, number) for number in range(1, 1001)])
    anna.stands_at("forget", "sure", ForgetDraft(asked_at=anna.now))
    assert asyncio.run(anna.seconds_for_tap("erase", MOST, turn=anna.turn)) <= MOST


def test_words_anywhere_in_a_message() -> None:
    for piece in PIECES:
        link = {"type": "text_link", "offset": 0, "length": 1, "url": filled(piece)[:2048]}
        name, caption = filled(piece)[:255], filled(piece)[:1024]
        document = {"file_id": "f", "file_unique_id": "u", "file_name": name}
        linked = {"text": filled(piece), "entities": [link] * 100}
        assert seconds("de", None, **linked) <= MOST, told(None, piece)
        for content in (
            {"document": document, "caption": caption},
            {"contact": {"phone_number": name, "first_name": name, "vcard": filled(piece)[:2048]}},
        ):
            for place in (None, ("buy", "email", DRAFTS["buy"][0])):
                assert seconds("de", place, **content) <= MOST, told(place, piece)
