"""Answers that may mean two things, or are a slip: asked, and settled with a tap."""

import pytest

from tests.stories.test_cards import orders
from tests.stories.world import World


async def test_a_night_a_sum_with_its_card_and_a_second_ending(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift for somebody", "amazon.de", "by e-mail, on a date"):
        await anna.types(words)
    await anna.types("tomorrow night at 2am")
    anna.sees("You typed", "more than one way")
    await anna.types("no later than the day after tomorrow")
    anna.sees("How much")
    await anna.types("a 50€ gift card")
    anna.sees("Which e-mail")
    await anna.types("anna@gmx.de.net")
    anna.sees("You typed", "two endings")
    await world.crashes()
    await anna.taps("anna@gmx.de")
    anna.sees("order checklist", "anna@gmx.de", "EUR 50")


async def test_yen_without_cents_and_an_address_like_a_page(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/buy", "ein geschenk", "amazon.co.jp", "per e-mail, am wunschtag"):
        await jonas.types(words)
    await jonas.types("am zweiten Abend")
    jonas.sees("24. Dezember")
    await jonas.types("spätestens übermorgen")
    jonas.sees("Welcher Betrag")
    await jonas.types("30,00")
    jonas.sees("30,00", "auf zwei Arten")
    await jonas.taps("3.000")
    await jonas.types("www.mia@web.de")
    jonas.sees("selten www")
    await jonas.taps("mia@web.de")
    jonas.sees("Deine Bestell-Checkliste", "mia@web.de", "3.000 JPY")


async def test_a_reminder_at_an_hour_its_part_of_the_day_does_not_have(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    await anna.types("Germany")
    await world.days_pass(2)
    await anna.taps("At another time")
    await anna.types("tomorrow morning at 4pm")
    anna.sees("tomorrow morning at 4pm", "more than one way")
    await anna.taps("4:00 PM")
    anna.sees("I'll remind you", "4:00 PM")


async def test_a_day_out_of_reach_is_not_taken_without_its_year(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift for somebody", "amazon.co.uk", "by e-mail, on a date"):
        await anna.types(words)
    for words in ("24 December 2099", "December 24, 2099"):
        await anna.types(words)
        anna.sees("more than a year away")
    await anna.types("31 February")
    anna.sees("isn't in the calendar")


@pytest.mark.parametrize(
    ("language", "words", "offered", "said"),
    [
        ("en", ("a gift for somebody", "amazon.in", "by e-mail, now"), "INR 1,000", "All correct"),
        ("de", ("ein geschenk", "amazon.in", "per e-mail, sofort"), "1.000 INR", "Alles richtig"),
    ],
)
async def test_the_likelier_amount_first_and_one_tick_a_line(
    world: World, language: str, words: tuple[str, ...], offered: str, said: str
) -> None:
    anna = await world.person("Anna", language)
    for answer in ("/buy", *words, "1.000"):
        await anna.types(answer)
    assert anna.labels()[0].replace("\u00a0", " ") == offered
    await anna.taps(offered)
    await anna.types("otto@example.com")
    await anna.types(said)
    anna.sees_above(f"✓ {said}")
    anna.sees_not("✓ ✅")
