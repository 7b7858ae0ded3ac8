"""How much a purchase gives to read, in both languages.

Counted twice: what stands in the chat at the end, and all that came on the way, where an edit
counts the words that its message did not have before. Buttons are printed beside it.
"""

from collections import Counter
from typing import Any

import pytest

from handlers.local_chat import Person as Account
from tests.stories.people import Person
from tests.stories.world import World

Words = Counter[str]


def counted(words: str) -> Words:
    """Words; signs alone are none."""
    return Counter(word for word in words.split() if any(sign.isalnum() for sign in word))


def texts_of(message: dict[str, Any]) -> Words:
    return counted(message.get("text", ""))


def labels_of(message: dict[str, Any]) -> Words:
    return counted(" ".join(button["text"] for button in Account.buttons(message)))


def on_the_way(world: World, anna: Person) -> tuple[int, int]:
    """Words of all sends and edits in this chat, of an edit what is new: texts, and buttons."""
    shown: dict[int, tuple[Words, Words]] = {}
    texts = labels = 0
    for entry in world.server.record.entries:
        message = entry.answer
        if not isinstance(message, dict) or message.get("chat", {}).get("id") != anna.account.id:
            continue
        before = shown.get(message["message_id"], (Words(), Words()))
        now = shown[message["message_id"]] = texts_of(message), labels_of(message)
        texts += (now[0] - before[0]).total()
        labels += (now[1] - before[1]).total()
    return texts, labels


def told(world: World, anna: Person, what: str) -> int:
    """Print both counts; the larger one."""
    end = sum((texts_of(message).total() for message in anna.answers), start=0)
    texts, labels = on_the_way(world, anna)
    language = anna.account.user["language_code"]
    print(f"\n{what} ({language}): {end} words at the end, {texts} on the way, buttons {labels}")
    return max(end, texts)


SHORT = {
    "en": ("A gift", "amazon.ca", "By e-mail, now", "50", "All correct", "I've ordered it"),
    "de": ("Geschenk", "amazon.de", "Per E-Mail, sofort", "50", "Alles richtig", "bestellt"),
}


@pytest.mark.parametrize("language", ["en", "de"])
async def test_a_card_by_e_mail_in_six_taps(
    world: World, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    *before, right, ordered = SHORT[language]
    for label in before:
        await anna.taps(label)
    await anna.types("otto@example.com")
    await anna.taps(right)
    await anna.taps(ordered)
    with capsys.disabled():
        assert told(world, anna, "a card by e-mail") < 280


LONG = {
    "en": (
        "/buy", "*A gift", "*amazon.ca", "*on a date", "in 5 days", "*50", "otto@example.com",
        "*➕ Name", "Otto", "*➕ Occasion", "*Birthday", "*➕ Message", "All the best!",
        "*✏️ Amount", "30", "*All correct", "*I've ordered it", "*Message for Otto",
    ),
    "de": (
        "/buy", "*Geschenk", "*amazon.de", "*am Wunschtag", "in 5 Tagen", "*50",
        "otto@example.com", "*➕ Name", "Otto", "*➕ Anlass", "*Geburtstag", "*➕ Gruß",
        "Alles Gute!", "*✏️ Betrag", "30", "*Alles richtig", "*bestellt", "*Nachricht für",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de"])
async def test_with_extras_and_a_correction(
    world: World, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    anna = await world.person("Anna", language)
    for act in LONG[language]:
        await (anna.taps(act[1:]) if act.startswith("*") else anna.types(act))
    with capsys.disabled():
        assert told(world, anna, "with extras and a correction") < 600
