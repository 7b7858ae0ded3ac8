"""Codes in odd groups are kept nowhere; what may be the number of a thing is asked about once."""

import sqlite3

import pytest

from tests.stories.people import Group, Person
from tests.stories.test_the_persons_copy import copy_of
from tests.stories.world import World

CODES = [
    "claim code: XK4M 9PTR 2WQZ 7H",
    "Gutscheincode X-K-4-M-9-P-T-R-2-W-Q-Z-7-H",
    "Code: XK4M,9PTR2W,QZ7H",
    "gift card code XK4M&ndash;9PTR2W&ndash;QZ7H",
    "Der Code lautet ХК4М-9РТR?W-QZ7Н",
]
MODEL = "Samsung UE43BU8079KXZG"
BY_MAIL = {
    "en": ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"),
    "de": ("/buy", "ein Geschenk", "amazon.de", "per E-Mail, sofort", "50", "otto@example.com"),
}
LABELS = {
    "en": {"message": "Message", "name": "Name", "yes": "Yes, it's a code",
           "no": "No, something else", "asked": "could be a gift card code",
           "seen": "looked like a gift card code", "again": "once more"},
    "de": {"message": "Gruß", "name": "Name", "yes": "Ja, ein Code",
           "no": "Nein, etwas anderes", "asked": "könnte ein Gutscheincode sein",
           "seen": "nach einem Gutscheincode", "again": "noch einmal"},
}  # fmt: skip
languages = pytest.mark.parametrize("language", ["en", "de"])


async def at(world: World, field: str, language: str) -> Person:
    """Somebody who is asked for the message on the card, or for a name."""
    anna = await world.person("Anna", language)
    for words in BY_MAIL[language]:
        await anna.types(words)
    await anna.taps(LABELS[language][field])
    return anna


async def office_of(world: World, anna: Person) -> Group:
    office = await world.group("Office", anna)
    rights = frozenset({"can_delete_messages"})
    office.chat.promotes(anna.account.user, world.server.state.bot, rights)
    return office


def own(anna: Person) -> list[str]:
    return [one["text"] for one in anna.account.messages if not one["from"]["is_bot"]]


@languages
@pytest.mark.parametrize("text", CODES)
async def test_in_private_it_is_deleted(world: World, text: str, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types(text)
    anna.sees(LABELS[language]["seen"])
    assert own(anna) == []


@pytest.mark.parametrize("text", CODES)
async def test_in_a_group_it_is_deleted(world: World, text: str) -> None:
    anna = await world.person("Anna")
    office = await office_of(world, anna)
    await anna.types(text, at=office)
    assert text not in str(office.chat.messages)
    assert len(office.answers) == 1


@languages
@pytest.mark.parametrize("field", ["message", "name"])
async def test_as_an_answer_it_is_kept_nowhere(world: World, field: str, language: str) -> None:
    anna = await at(world, field, language)
    question = anna.last["text"]
    for text in CODES:
        await anna.types(text)
        assert LABELS[language]["seen"] in anna.answers[-2]["text"]
        assert anna.last["text"] == question, "the open question again"
    copy = str(await copy_of(anna))
    for traces in ("9PTR", "QZ7", "XK4M", "7-H"):
        assert traces not in copy
    assert not [words for words in own(anna) if "QZ7" in words]


@languages
@pytest.mark.parametrize("text", [MODEL, "WLAN: K7M2Q9X4T8W3P5", "XK4M 9PTR 2WQZ 7H"])
async def test_a_doubt_is_asked_about_and_kept_nowhere(
    world: World, text: str, language: str
) -> None:
    anna = await at(world, "message", language)
    await anna.types(text)
    anna.sees(LABELS[language]["asked"])
    assert text not in str(await copy_of(anna))
    await anna.taps(LABELS[language]["yes"])
    assert LABELS[language]["seen"] in str(anna.answers)
    assert text not in str(own(anna)), "it is deleted"
    assert text not in str(await copy_of(anna))


@languages
async def test_what_is_no_code_is_taken_when_it_comes_again(world: World, language: str) -> None:
    anna = await at(world, "message", language)
    await anna.types(MODEL)
    await anna.taps(LABELS[language]["no"])
    assert LABELS[language]["again"] in str(anna.answers[-3:])
    await anna.types(MODEL)
    anna.sees(MODEL)
    assert MODEL in str(await copy_of(anna))
    await anna.taps(LABELS[language]["message"])
    await anna.types(MODEL)
    anna.sees(MODEL)
    asked = [one for one in anna.answers if LABELS[language]["asked"] in one.get("text", "")]
    assert asked == [], "it was asked about once, and that message says now what was settled"


async def test_an_answer_after_a_restart_counts_all_the_same(world: World) -> None:
    anna = await at(world, "message", "en")
    await anna.types(MODEL)
    await world.crashes()
    await anna.taps("No, something else")
    await anna.types(MODEL)
    anna.sees(MODEL)
    await anna.taps("Name")
    await anna.types("LG OLED K7M2Q9X4T8W3P5")
    anna.sees("could be a gift card code")


async def test_one_sign_short_may_be_none(world: World) -> None:
    anna = await at(world, "message", "en")
    await anna.types("QN65S95CAFXZA")
    anna.sees("13 characters", "could be a gift card code")
    await anna.taps("No, something else")
    await anna.types("QN65S95CAFXZA")
    anna.sees("QN65S95CAFXZA", "everything right")


@pytest.mark.parametrize("text", [MODEL, "Wunsch: UE43BU8079KXZG", "lot K7M2Q9X4T8W3P5"])
async def test_in_a_group_the_number_of_a_thing_stays(world: World, text: str) -> None:
    anna = await world.person("Anna")
    office = await office_of(world, anna)
    await anna.types(text, at=office)
    assert text in str(office.chat.messages)
    assert not office.answers
    assert not anna.answers


async def test_neither_is_in_the_database(world: World) -> None:
    anna = await at(world, "name", "en")
    for text in (*CODES, MODEL):
        await anna.types(text)
    await world.stops()
    with sqlite3.connect(world.database) as database:
        everything = "\n".join(database.iterdump())
    for traces in ("9PTR", "QZ7", "UE43BU"):
        assert traces not in everything
