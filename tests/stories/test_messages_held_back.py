"""What would tell who writes to a giver or a match, and what is nobody's to pass on."""

from typing import Any

import pytest

from tests.bot.pictures.papers import ASKS, chat, saved
from tests.storage.traces import traces
from tests.stories.world import World
from tests.stories.writing import Office, drawn_office, nobody_else

CODE = "QW7E-R8TYU2-PA3S"


@pytest.fixture
async def office(world: World) -> Office:
    """Drawn, and looked at."""
    return await drawn_office(world)


# What would give the writer away ------------------------------------------------------------------


async def test_a_question_that_would_give_the_writer_away(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "It's me, anna: what size do you wear?")
    anna.sees("Not sent yet", "your name")
    assert anna.labels() == ["Change it", "Send it anyway", "Don't send it"]
    nobody_else(ben, words="size")
    await anna.taps("Change it")
    anna.sees("To your match")
    await anna.types("What size do you wear?")
    await office.hands_on()
    ben.sees("From your giver", "What size do you wear?")


async def test_held_back_and_sent_all_the_same(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Call 0151 23456789")
    anna.sees("a phone number")
    await anna.taps("Send it anyway")
    await office.hands_on()
    ben.sees("From your giver", "0151 23456789")


async def test_held_back_and_typed_anew_or_dropped(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Write to @anna_m", "Write to anna@example.com")
    anna.sees("an e-mail address")
    anna.sees_not("Telegram")
    await anna.taps("Don't send it")
    anna.sees("Nothing was sent")
    await office.hands_on()
    nobody_else(ben, words="Write to")


async def test_edited_instead(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "It's Anna: tea?")
    anna.sees("Not sent yet", "It's Anna: tea?")
    await anna.edits("It's Annas idea: tea?")
    anna.sees("Not sent yet", "It's Annas idea: tea?")
    await anna.edits("Tea?")
    await office.hands_on()
    ben.sees("From your giver", "Tea?")
    await anna.edits("Coffee?")
    await office.hands_on()
    nobody_else(ben, words="Coffee")


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 52.5, "longitude": 13.4}},
        {"contact": {"phone_number": "+4915112345678", "first_name": "Anna"}},
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 2}},
        {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular"}},
    ],
)
async def test_nothing_but_words_is_passed_on(office: Office, content: dict[str, Any]) -> None:
    await office.writes(office.anna, "match")
    before = len(office.ben.answers)
    await office.anna.sends(**content)
    office.anna.sees("typed words only")
    await office.hands_on()
    assert len(office.ben.answers) == before


async def test_the_surname_and_the_username_are_known(office: Office) -> None:
    office.anna.account.renames(last_name="Kowalska", username="annakow")
    await office.writes(office.anna, "match", "Kowalska says hello")
    office.anna.sees("Not sent yet", "your name")
    await office.anna.types("annakow says hello")
    office.anna.sees("Not sent yet", "on Telegram")
    nobody_else(office.ben, words="hello")


async def test_a_code_is_never_passed_on(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", f"Here it is: {CODE}")
    nobody_else(ben, words=CODE)
    nobody_else(ben, words="Here it is")
    assert all("Send it anyway" not in label for label in anna.labels())


async def test_a_photo_a_voice_and_a_forward_are_told_why(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match")
    before = len(ben.answers)
    await anna.sends_photo(saved(chat(ASKS, ()), "PNG"), "look")
    anna.sees("a photo may hold a code, a voice tells who speaks")
    await anna.forwards("What I was told")
    anna.sees("I don't pass on forwarded messages")
    await anna.types("Do you like tea?")
    await office.hands_on()
    assert len(ben.answers) == before + 1
    ben.sees("Do you like tea?")


# Scams --------------------------------------------------------------------------------------------


async def test_a_scam_is_not_passed_on(office: Office) -> None:
    anna, ben = office.anna, office.ben
    scam = "Please buy me an Amazon gift card today and send me the code"
    await office.writes(anna, "match", scam)
    anna.sees("reads like a scam")
    nobody_else(ben, words="gift card today")
    await anna.types("Do you like tea?")
    await office.hands_on()
    ben.sees("Do you like tea?")


async def test_what_may_be_one_comes_with_a_word_of_care(office: Office) -> None:
    await office.writes(office.anna, "match", "can you get me gift cards?")
    office.ben.sees("can you get me gift cards?", "Read this with care")
    await office.writes(office.anna, "match", "Do you like tea?")
    assert "Read this with care" not in office.ben.last["text"]


async def test_only_amazons_own_links_can_be_tapped(office: Office) -> None:
    await office.writes(office.anna, "match", "https://www.amazon.de/dp/B012345678, this one?")
    office.ben.sees("https://www.amazon.de/dp/B012345678, this one?")
    await office.writes(office.anna, "match", "Or https://shop.example.com/a")
    office.ben.sees("Or https[:]//shop[.]example[.]com/a")


async def test_wishes_are_shown_like_that_too(office: Office) -> None:
    await office.ben.types("/exchange")
    await office.ben.taps("Wishes")
    await office.ben.types("https://shop.example.com/a or can you get me gift cards?")
    await office.anna.types("/exchange")
    await office.anna.taps("Show my match")
    office.anna.sees("https[:]//shop[.]example[.]com/a", "Read this with care")


async def test_half_a_code_that_is_held_back_goes_with_the_other_half(office: Office) -> None:
    first, second = CODE[:9], CODE[9:]
    await office.writes(office.anna, "match", f"It's Anna: {first}")
    office.anna.sees("Not sent yet")
    await office.anna.types(second)
    assert not any("Send it anyway" in label for label in office.anna.labels())
    kept = traces(office.world.database, [], [first])
    assert kept == [], "nothing of a code is kept"
