"""Giver and match write to each other through the bot, and neither learns who writes."""

import pytest

from storage import exchange_threads
from tests.stories.exchanging import (
    drawn_round,
    everybody,
    has_ward,
    on_file,
    signed_up,
)
from tests.stories.people import Group
from tests.stories.world import World
from tests.stories.writing import NAMES, Office, drawn_office, nobody_else, received


@pytest.fixture
async def office(world: World) -> Office:
    """Drawn, and looked at."""
    return await drawn_office(world)


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
    await office.writes(office.anna, "match")
    office.anna.sees("the way you write may tell", "To your match")
    await office.anna.types("Tea?")
    await office.writes(office.anna, "match")
    office.anna.sees("To your match")
    assert "the way you write" not in office.anna.last["text"]
    await office.writes(office.anna, "giver")
    office.anna.sees("To your giver")
    assert "the way you write" not in office.anna.last["text"], "a giver knows whom they drew"


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


# Into the right thread ----------------------------------------------------------------------------


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
