"""Giver and match write to each other through the bot, and neither learns who writes."""

import contextlib
import sqlite3
from typing import Any

import pytest

from handlers.exchange.relay import handing_on
from storage import exchange_threads
from storage.transaction import Row, Transaction
from tests.bot.pictures.papers import ASKS, chat, saved
from tests.storage.traces import traces
from tests.stories.exchanging import (
    changes,
    drawn_round,
    everybody,
    has_ward,
    on_file,
    signed_up,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.test_the_persons_copy import copy_of
from tests.stories.world import World

NAMES = ("Anna", "Ben", "Cleo")
CODE = "QW7E-R8TYU2-PA3S"


class Office:
    """Anna gives to Ben, Ben to Cleo, Cleo to Anna; all have looked."""

    def __init__(self, world: World, group: Group, people: list[Person]) -> None:
        self.world, self.group = world, group
        self.anna, self.ben, self.cleo = people

    async def writes(self, person: Person, to: str, *words: str) -> None:
        """By the button for that: each text is an answer to what is asked then."""
        await person.types("/exchange")
        if to == "match":
            await person.taps("Show my match")
        await person.taps(f"Write to my {to}")
        for text in words:
            await person.types(text)
        await self.hands_on()

    async def hands_on(self) -> None:
        """What was written has left a few seconds later."""
        await self.world.days_pass(5 / 86_400)


@pytest.fixture
async def office(world: World) -> Office:
    """Drawn, and looked at."""
    people = [await world.person(name) for name in NAMES]
    group = await signed_up(world, *people)
    await drawn_round(world, *NAMES)
    return Office(world, group, people)


def nobody_else(*people: Person, words: str) -> None:
    for one in people:
        assert not any(words in answer.get("text", "") for answer in one.answers)


# Both ways ----------------------------------------------------------------------------------------


async def test_from_the_giver_and_back(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Do you like tea?")
    anna.sees("passing it on to your match")
    ben.sees("From your giver", "Do you like tea?")
    assert ben.answers[-1]["text"].startswith("From your giver")
    ben.sees_not("Anna", "Otto")
    assert ben.labels() == ["Write to my giver", "Stop messages"]
    await ben.taps("Write to my giver")
    ben.sees("To your giver")
    await ben.types("Yes, green tea.\nNo sugar.")
    await office.hands_on()
    anna.sees("From your match", "Yes, green tea.\nNo sugar.")
    assert "Ben" not in anna.last["text"]
    assert anna.labels() == ["Write to my match", "Stop messages"]
    nobody_else(office.cleo, words="tea")
    await anna.taps("Write to my match")
    await anna.types("And coffee?")
    await office.hands_on()
    ben.sees("From your giver", "And coffee?")


async def test_the_match_may_begin(office: Office) -> None:
    await office.writes(office.ben, "giver", "A book would be nice.")
    office.anna.sees("From your match", "A book would be nice.")
    nobody_else(office.cleo, words="A book")


async def test_everybody_reads_the_bots_words_in_their_language(world: World) -> None:
    anna, cleo = await world.person("Anna"), await world.person("Cleo")
    ben = await world.person("Ben", "de")
    await signed_up(world, anna, ben, cleo)
    await drawn_round(world, *NAMES)
    office = Office(world, Group(anna.account.chat), [anna, ben, cleo])
    await office.writes(anna, "match", "Do you like tea?")
    ben.sees("Von deinem Wichtel", "Do you like tea?")
    await ben.taps("An meinen Wichtel schreiben")
    await ben.types("Ja, grünen.")
    await office.hands_on()
    anna.sees("From your match", "Ja, grünen.")


async def test_that_style_may_tell_is_said_once(office: Office) -> None:
    anna = office.anna
    before = len(anna.answers)
    await office.writes(anna, "match", "Tea?")
    await office.writes(anna, "match", "Or coffee?")
    said = [one for one in anna.answers[before:] if "the way you write" in one.get("text", "")]
    assert len(said) <= 1


async def test_so_many_a_day(office: Office) -> None:
    anna = office.anna
    for number in range(20):
        await office.writes(anna, "match", f"Number {number}?")
    office.ben.sees("Number 19?")
    await office.writes(anna, "match")
    anna.sees("20 messages today")
    await office.world.days_pass(1)
    await office.writes(anna, "match", "And today?")
    office.ben.sees("And today?")


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


# Into the right thread ----------------------------------------------------------------------------


def received(person: Person, beginning: str) -> dict[str, Any]:
    """The latest message that begins like that."""
    return next(one for one in reversed(person.answers) if one["text"].startswith(beginning))


async def test_a_question_left_open_is_not_answered_by_the_other_thread(office: Office) -> None:
    """Ben has a giver, Anna, and a match, Cleo."""
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(anna, "match", "Do you like tea?")
    await office.writes(ben, "match")
    ben.sees("To your match")
    before = len(cleo.answers)
    await ben.taps_old("Write to my giver")
    await ben.types("Yes, green tea.")
    await office.hands_on()
    anna.sees("From your match", "Yes, green tea.")
    assert len(cleo.answers) == before


async def test_a_reply_by_hand_answers_what_it_stands_below(office: Office) -> None:
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(anna, "match", "Do you like tea?")
    await ben.types("Yes, green tea.", below=received(ben, "From your giver"))
    await office.hands_on()
    anna.sees("From your match", "Yes, green tea.")
    await office.writes(ben, "match")
    before = len(cleo.answers)
    await ben.types("And it's Ben, by the way.", below=received(ben, "From your giver"))
    ben.sees("Not sent yet", "To your giver", "your name")
    await ben.taps("Send it anyway")
    await office.hands_on()
    anna.sees("And it's Ben, by the way.")
    assert len(cleo.answers) == before, "a question that was open there is not answered by it"
    await anna.taps("Stop messages")
    await office.writes(ben, "match")
    await ben.types("No?", below=received(ben, "From your giver"))
    ben.sees("are stopped. Nothing was sent")
    await office.hands_on()
    assert len(cleo.answers) == before


async def test_after_a_repair_the_old_thread_leads_nowhere(office: Office) -> None:
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(anna, "match", "Do you like tea?")
    there = {one.details.name: one.id for one in await everybody(office.world)}
    told = [len(one.answers) for one in (anna, ben, cleo)]
    await drawn_round(office.world, "Anna", "Cleo", "Ben")
    await on_file(
        office.world, lambda tx: exchange_threads.end_threads(tx, [there["Anna"], there["Ben"]])
    )
    await office.hands_on()
    assert [len(one.answers) for one in (anna, ben, cleo)] == told, "neither is told"
    await ben.taps("Write to my giver")
    ben.sees("This conversation has ended", "anew")
    await ben.taps("Write to my giver")
    await ben.types("Hello, whoever you are")
    await office.hands_on()
    cleo.sees("From your match", "Hello, whoever you are")
    nobody_else(anna, words="whoever you are")


async def test_asked_before_a_repair_and_answered_after_it(office: Office) -> None:
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(anna, "match")
    await drawn_round(office.world, "Anna", "Cleo", "Ben")
    await anna.types("Do you like tea?")
    await office.hands_on()
    anna.sees("This conversation has ended, and nothing was sent")
    nobody_else(ben, cleo, words="tea")


async def test_of_somebody_who_is_looked_after(world: World) -> None:
    people = [await world.person(name) for name in NAMES]
    group = await signed_up(world, *people)
    await has_ward(world, "Cleo", "Oma")
    await drawn_round(world, "Anna", "Oma", "Ben", "Cleo")
    office = Office(world, group, people)
    await office.writes(office.anna, "match", "Do you like tea?")
    office.cleo.sees("From your giver", "for \u2068Oma\u2069", "Do you like tea?")
    await office.cleo.taps("Write to my giver")
    office.cleo.sees("To the giver of", "Oma")
    await office.cleo.types("Cleo asks: which?")
    office.cleo.sees("your name")
    await office.cleo.types("She does.")
    await office.hands_on()
    office.anna.sees("From your match", "She does.")


# Stopped ------------------------------------------------------------------------------------------


async def test_whoever_is_stopped_cannot_reopen(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Do you like tea?")
    received = len(ben.answers)
    await ben.taps("Stop messages")
    ben.sees("Stopped", "not whose")
    await office.writes(anna, "match")
    anna.sees("are stopped", "Nothing was sent")
    assert "Allow" not in " ".join(anna.labels())
    await anna.types("Tea?")
    await office.hands_on()
    assert len(ben.answers) == received + 1
    await ben.taps("Allow them again")
    ben.sees("may write to you again")
    await office.writes(anna, "match", "Tea, then?")
    ben.sees("From your giver", "Tea, then?")


async def test_both_stop_and_one_takes_it_back(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Do you like tea?")
    await office.writes(ben, "giver", "Yes")
    await ben.taps_old("Stop messages")
    await anna.taps_old("Stop messages")
    await anna.taps("Allow them again")
    await office.writes(anna, "match")
    anna.sees("are stopped")


async def test_the_organiser_sees_a_count(office: Office) -> None:
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(ben, "match", "Do you like tea?")
    await cleo.taps("Stop messages")
    before = len(anna.answers)
    await office.hands_on()
    await office.world.days_pass(1 / 24)
    anna.sees("One conversation between a giver and their match was stopped", "I don't tell whose")
    assert len(anna.answers) == before + 1
    await office.world.days_pass(1 / 24)
    assert len(anna.answers) == before + 1, "once"
    await anna.types("/exchange")
    await anna.taps_old("Organise")
    anna.sees("One conversation between a giver and their match was stopped", "I don't tell whose")
    anna.sees_not("Ben", "Cleo")
    assert len(anna.answers) > before


# Not delivered, not there -------------------------------------------------------------------------


async def test_whoever_cannot_be_reached_is_told_of_kindly(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match")
    office.world.server.faults.refuse(
        403, "Forbidden: user is deactivated", "sendMessage", chat=ben.account.id
    )
    await anna.types("Do you like tea?")
    await office.hands_on()
    anna.sees("passing it on")
    for _ in range(2):
        await office.world.days_pass(1 / 24)
    anna.sees("could not be delivered")
    assert "Ben" not in anna.last["text"]
    await office.writes(anna, "match")
    anna.sees("I can't reach your match right now")


async def test_whoever_has_blocked_the_bot_gets_nothing(office: Office) -> None:
    office.ben.account.blocks()
    await office.world.settles()
    await office.writes(office.anna, "match")
    office.anna.sees("I can't reach your match right now", "Nothing was sent")


async def test_long_after_the_day_nothing_is_passed_on(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.world.days_pass(60)
    before = len(office.anna.answers)
    await office.ben.taps("Write to my giver")
    office.ben.sees("over")
    assert len(office.anna.answers) == before
    exchange = await the_exchange(office.world)
    left = await on_file(office.world, lambda tx: exchange_threads.of_exchange(tx, exchange.id))
    assert left == []


async def test_whoever_is_erased_takes_the_thread_along(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.anna.types("/forget_me")
    await office.anna.taps("Erase")
    exchange = await the_exchange(office.world)
    left = await on_file(office.world, lambda tx: exchange_threads.of_exchange(tx, exchange.id))
    assert left == []
    await office.ben.taps_old("Write to my giver")
    office.ben.sees("This conversation has ended")


async def test_the_copy_has_ones_own_part(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.writes(office.ben, "giver", "Yes")
    await office.writes(office.ben, "giver", "Green tea")
    copy = await copy_of(office.anna)
    (place,) = copy["gift_exchanges"]
    (thread,) = place["messages"]
    assert (thread["with"], thread["written"], thread["waiting"]) == ("your match", 1, [])
    (place,) = (await copy_of(office.ben))["gift_exchanges"]
    (thread,) = place["messages"]
    assert (thread["with"], thread["written"]) == ("your giver", 2)
    assert "tea" not in str(copy)


async def test_no_words_and_no_pair_are_left_in_the_database(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    people = await everybody(office.world)
    ids = [one.id for one in people if one.details.name in ("Anna", "Ben")]
    numbers = [one.person_id for one in people if one.person_id is not None]
    held = traces(office.world.database, [], ["Do you like tea"])
    assert held == []
    with contextlib.closing(sqlite3.connect(office.world.database)) as connection:
        plain = str(connection.execute("SELECT * FROM exchange_threads").fetchall())
    assert not any(str(one) in plain for one in (*ids, *numbers))


async def test_what_waits_in_the_outbox_names_nobody(office: Office) -> None:
    """Without the key a row tells who reads it, and nothing of who wrote it."""
    await office.writes(office.anna, "match")
    await office.anna.types("Do you like tea?")

    def owed(tx: Transaction) -> list[Row]:
        before = tx.row("SELECT COUNT(*) FROM outbox")
        (thread_id,) = handing_on.due(tx, 2**60)
        handing_on.handed_on(tx, thread_id, office.world.clock.now())
        assert before == (0,), "whatever Anna was owed has left"
        return tx.rows("SELECT chat_id, payload, receipt, ? FROM outbox", thread_id)

    ((chat_id, *rest, thread_id),) = await on_file(office.world, owed)
    assert chat_id == office.ben.account.id
    for one in await everybody(office.world):
        assert one.id not in str(rest)
    assert thread_id not in str(rest)
    assert rest[1].startswith("word:")


async def test_nothing_is_said_of_one_that_was_called_off(office: Office) -> None:
    await office.writes(office.anna, "match")
    await changes(office.world, state="cancelled")
    await office.anna.types("Do you like tea?")
    await office.hands_on()
    office.anna.sees("over")
    nobody_else(office.ben, words="tea")
    assert await on_file(office.world, lambda tx: handing_on.due(tx, 2**60)) == []
