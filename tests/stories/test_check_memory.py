"""What a sender said a moment ago counts: opener, shop, photo; and nobody else's words do."""

import sqlite3
from typing import Any

import pytest

from tests.stories.people import Json, Person
from tests.stories.test_group_checks import MINUTE, OPENING, THEN
from tests.stories.world import World

SHOP = {
    "en": ("Are you free?", "Are you near a shop? I need cards.", "Send me a photo of the back."),
    "de": ("Hast du kurz Zeit?", "Bist du in der Nähe eines Ladens? Ich brauche ein paar Karten.",
           "Schick mir ein Foto von der Rückseite."),
}  # fmt: skip
STOP = {"en": "looks like a scam", "de": "sieht nach Betrug aus"}


def stranger(world: World, **origin: Any) -> Json:
    """Who wrote something, as Telegram tells it of a forward."""
    return {"type": "hidden_user", "date": 1, "sender_user_name": "Stranger", **origin}


async def forwards_of(anna: Person, origin: Json, *texts: str, apart: int = MINUTE // 3) -> None:
    for text in texts:
        await anna.sends(text=text, forward_origin=origin)
        anna.world.clock.move(milliseconds=apart)


@pytest.mark.parametrize("language", ["en", "de"])
async def test_opener_shop_photo(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await forwards_of(anna, stranger(world), *SHOP[language])
    anna.sees(STOP[language])


async def test_each_alone_and_the_opener_do_not(world: World) -> None:
    anna = await world.person("Anna")
    await forwards_of(anna, stranger(world), SHOP["en"][0])
    anna.sees("found nothing")
    await forwards_of(anna, stranger(world), SHOP["en"][2], apart=0)
    assert STOP["en"] not in anna.last["text"]


@pytest.mark.parametrize(
    "other",
    [
        {"sender_user_name": "Otto"},
        {"type": "user", "sender_user": {"id": 99, "is_bot": False, "first_name": "Stranger"}},
        {"type": "channel", "chat": {"id": -1007, "type": "channel"}, "message_id": 1},
    ],
)
async def test_what_others_said_does_not_count(world: World, other: Json) -> None:
    anna = await world.person("Anna")
    await forwards_of(anna, stranger(world, **other), *OPENING)
    await forwards_of(anna, stranger(world), THEN)
    assert STOP["en"] not in anna.last["text"]
    await forwards_of(anna, stranger(world), *OPENING, THEN)
    anna.sees(STOP["en"])


async def test_what_the_person_types_does_not_count(world: World) -> None:
    anna = await world.person("Anna")
    for words in OPENING:
        await anna.types(words)
    await forwards_of(anna, stranger(world), THEN)
    assert STOP["en"] not in anna.last["text"]


async def test_what_somebody_else_forwarded_does_not_count(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await forwards_of(ben, stranger(world), *OPENING)
    await forwards_of(anna, stranger(world), THEN)
    assert STOP["en"] not in anna.last["text"]


async def test_it_lasts_ten_minutes_and_not_beyond_a_crash(world: World) -> None:
    anna = await world.person("Anna")
    await forwards_of(anna, stranger(world), *OPENING)
    world.clock.move(milliseconds=11 * MINUTE)
    await forwards_of(anna, stranger(world), THEN)
    assert STOP["en"] not in anna.last["text"]
    world.clock.move(milliseconds=11 * MINUTE)
    await forwards_of(anna, stranger(world), *OPENING)
    await world.crashes()
    await forwards_of(anna, stranger(world), THEN)
    assert STOP["en"] not in anna.last["text"]
    with sqlite3.connect(world.database) as connection:
        assert "meeting" not in "\n".join(connection.iterdump())
