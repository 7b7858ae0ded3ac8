"""Links to the bot that name what they open, and moments that an app shows by its own clock."""

import pytest

from handlers.local_chat import Person as Account
from tests.stories.world import World

OPENS = (
    ("buy", "Who is the card for?"),
    ("BUY", "Who is the card for?"),
    ("redeem", "Which Amazon site is on the card?"),
    ("trouble", "Which Amazon site is on the card?"),
    ("check", "Send me the message"),
    ("cards", "no cards here yet"),
    ("help", "/redeem start"),
    ("how", "A gift card's life"),
    ("settings", "Your settings"),
    ("language", "We speak English"),
    ("privacy", "What I keep"),
    ("forget_me", "What brings you here?"),
    ("buy now", "What brings you here?"),
    ("x" * 64, "What brings you here?"),
)


@pytest.mark.parametrize(("payload", "seen"), OPENS)
async def test_a_link_opens_what_it_names(world: World, payload: str, seen: str) -> None:
    anna = await world.person("Anna")
    await anna.opens(payload)
    anna.sees(seen)
    assert len(anna.answers) == 1


async def test_a_link_in_the_middle_of_a_guide_is_its_command(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.opens("buy")
    await ben.types("/buy")
    await ben.taps("A gift")
    await ben.types("/buy")
    assert [one["text"] for one in anna.answers] == [one["text"] for one in ben.answers]
    await anna.opens("nonsense")
    assert "Go on:" in anna.labels()[0]


@pytest.mark.parametrize(("language", "words"), [("en", " at "), ("de", " um ")])
async def test_a_moment_is_one_for_every_clock(world: World, language: str, words: str) -> None:
    anna = await world.person("Anna", language)
    german = language == "de"
    await anna.opens("buy")
    await anna.taps("Ein Geschenk" if german else "A gift")
    await anna.types("amazon.de")
    await anna.taps("sofort" if german else "now")
    await anna.types("50")
    await anna.types("otto@example.com")
    await anna.taps("Alles richtig" if german else "All correct")
    await anna.taps("Ich habe bestellt" if german else "I've ordered it")
    await anna.taps("Erinnere mich" if german else "Remind me")
    if german:  # the country is known by the language
        await anna.types("morgen um 18 Uhr")
    else:
        await anna.types("Germany")
    told, (moment,) = _moments(anna.account)
    assert words in told
    assert "(Berlin time)" in told or "(Zeit in Berlin)" in told
    assert moment["date_time_format"] == "wDt"
    assert moment["unix_time"] > world.clock.now() / 1000


def _moments(account: Account) -> tuple[str, list[dict[str, object]]]:
    """The latest message's moments, and the words of the first."""
    said = account.answers[-1]
    found = [one for one in said.get("entities", ()) if one["type"] == "date_time"]
    units = said["text"].encode("utf-16-le")
    start = found[0]["offset"] * 2
    return units[start : start + found[0]["length"] * 2].decode("utf-16-le"), found
