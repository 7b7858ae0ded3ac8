"""Somebody holds a card and ends with the money in the right account, and no code passed here."""

import sqlite3

import pytest

from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.world import World


async def ready(person: Person) -> None:
    """Up to the page on which the code is typed."""
    await person.types("/redeem")
    await person.types("amazon.de")
    await person.taps("Yes, on that site")
    await person.taps("As a plastic card")
    await person.taps("I have it in front of me")
    await person.taps("Go on")


async def test_a_card_is_redeemed(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/redeem")
    anna.sees("Which Amazon site is on the card?")
    await anna.taps("I can't tell")
    anna.sees("Let's find out rather than guess", "Which Amazon site")
    await anna.taps("More sites")
    await anna.taps("amazon.de")
    anna.sees("everyday account on amazon.de")
    await anna.taps("I'm not sure")
    anna.sees("your last order", "everyday account on amazon.de")
    await anna.taps("Yes, on that site")
    await anna.taps("As a plastic card")
    anna.sees("Gently", "sleeve", "I never need it")
    await anna.taps("I have it in front of me")
    anna.sees("cannot be undone", "cannot be moved", "refund", "valid for 10 years")
    await anna.taps("Go on")
    anna.sees("by typing the address", "“Gutschein einlösen”", "exactly as you see it")
    assert "🔑 Open the redeem page" in anna.labels()
    await anna.taps("It worked")
    anna.sees("How much was on the card?")
    await anna.types("35")
    anna.sees("Well done!", "no longer need the card and its sleeve")
    await anna.types("/cards")
    await anna.taps("EUR 35")
    anna.sees("Redeemed")
    anna.sees_not("None")


async def test_ein_gutschein_wird_eingeloest(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await jonas.types("/redeem")
    await jonas.types("Deutschland")
    jonas.sees("Konto", "amazon.de")
    await jonas.taps("Ja, auf dieser Seite")
    await jonas.taps("Per E-Mail")
    jonas.sees("Ich brauche ihn nie")
    await jonas.taps("Da ist nur ein Knopf oder Link")
    jonas.sees("Dann ist dieser Link das Geld")
    await jonas.taps("Ich habe ihn erwartet")
    jonas.sees("nicht rückgängig", "gelten 10 Jahre")
    await jonas.taps("Weiter")
    jonas.sees("Öffne den Link aus deiner Nachricht", "Was ist passiert?")
    await jonas.taps("Angenommen, aber nichts ist da")
    jonas.sees("Verlauf des Guthabens", "Wessen Name")
    await jonas.taps("Jetzt ist es da")
    await jonas.taps("Möchte ich nicht sagen")
    jonas.sees("Geschafft!", "kann die Nachricht weg")
    await jonas.types("/cards")
    await jonas.taps("Für mich · Gutschein")
    jonas.sees("Eingelöst")


@pytest.mark.parametrize(
    ("language", "other", "stop", "go_on", "asked"),
    [
        ("en", "On another site", "I won't redeem it", "I have an account there", "reach you?"),
        ("de", "Auf einer anderen", "Ich löse ihn nicht ein", "Ich habe dort ein Konto", "zu dir"),
    ],
)
async def test_the_wrong_site_costs_nothing(
    world: World, language: str, other: str, stop: str, go_on: str, asked: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/redeem")
    await anna.types("amazon.co.jp")
    await anna.taps(other)
    anna.sees("amazon.co.jp", {"en": "nothing is lost", "de": "Noch ist nichts verloren"}[language])
    await anna.taps(stop)
    anna.sees("/redeem")
    await anna.types("/cards")
    anna.sees({"en": "no cards here yet", "de": "noch keine Gutscheine"}[language])
    await anna.types("/redeem")
    await anna.types("amazon.co.jp")
    await anna.types("amazon.com")  # where she shops
    await anna.taps(go_on)
    anna.sees(asked)


async def test_a_link_that_feels_wrong_stays_closed(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/redeem", "amazon.com", "Yes, on that site", "Only a button or a link"):
        await anna.types(words)
    anna.sees("that link is the money", "Sign in to amazon.com")
    await anna.taps("Something feels off")
    anna.sees("Don't open the link")
    assert anna.labels() == ["🔍 Check a message", "Is this gift e-mail real?"]
    await anna.types("/cards")
    anna.sees("no cards here yet")
    assert anna.labels() == ["🎁 I'm buying a card", "🎉 I got a card"]


async def test_later_is_kept_and_asked_about(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/redeem", "amazon.in", "Yes, on that site"):
        await anna.types(words)
    assert "An Amazon Pay gift card" in anna.labels()[0]
    await anna.taps("An Amazon Pay gift card")
    anna.sees("Gift Card ID is not the code")
    await anna.taps("I have it in front of me")
    anna.sees("usually valid for one year only")
    await anna.taps("Not now")
    anna.sees("I'll note it under /cards", "INR")
    await anna.types("500")
    await anna.taps("Remind me")
    await anna.types("India")
    anna.sees("I'll ask you on", "whether it is redeemed")
    await world.days_pass(3.1)
    anna.sees("Is your card redeemed?", "INR 500", "usually valid for one year only")
    await anna.taps("Redeem it, step by step")
    anna.sees("everyday account on amazon.in")
    await anna.types("/cards")
    await anna.taps("INR 500")
    await anna.taps("It is redeemed")
    anna.sees("Redeemed")


async def test_a_larger_sum_is_asked_about_the_next_day(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/redeem", "amazon.de", "Ja, auf dieser Seite", "Per SMS", "Ich habe ihn vor mir",
                  "Nicht jetzt", "250"):  # fmt: skip
        await jonas.types(words)
    jonas.sees("ob er eingelöst ist")
    await world.days_pass(1.1)
    jonas.sees("Ist dein Gutschein eingelöst?", "250 EUR")
    await jonas.types("/cards")
    await jonas.taps("250 EUR")
    jonas.sees("größerer Betrag", "wartet auf dich")


async def test_from_a_card_that_was_ordered(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna, own=True)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.taps("Redeem it, step by step")
    anna.sees("everyday account on amazon.de")
    await anna.taps("Yes, on that site")
    anna.sees("In the e-mail")
    await anna.taps("I have it in front of me")
    await anna.taps("Go on")
    await anna.taps("It worked")
    anna.sees("Well done!")
    await anna.types("/cards")
    assert len(anna.labels()) == 1
    await anna.taps("EUR 50")
    anna.sees("Redeemed")
    await anna.taps_old("Redeem it, step by step")
    anna.sees("Redeemed")


async def test_old_buttons_and_second_taps(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    message, worked = anna.button("It worked")
    await anna.taps_old("As a plastic card")
    anna.is_told("an earlier question")
    anna.sees("What happened?")
    anna.account.taps(message["message_id"], worked["callback_data"])
    await world.settles()
    anna.sees("How much was on the card?")
    anna.account.taps(message["message_id"], worked["callback_data"])
    await world.settles()
    anna.is_told("I have that already")
    await anna.types("/back")
    anna.sees("What happened?")
    await anna.taps("It worked")
    await anna.types("20")
    await anna.taps_old("It worked")
    anna.is_told("an earlier question")
    await anna.types("/cards")
    assert len(anna.labels()) == 1


async def test_a_crash_and_another_language_in_the_middle(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    await anna.sets_telegram_to("de")
    await world.crashes()
    await anna.types("/resume")
    anna.sees("Jetzt bei Amazon", "amazon.de")
    await anna.taps("Es hat nicht geklappt")
    anna.sees("Zuerst ein Blick auf dein Guthaben")
    await world.crashes()
    await anna.taps("Das Geld ist da")
    await anna.types("10")
    anna.sees("Geschafft!")


async def test_what_is_kept_is_not_readable_in_the_file(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    await anna.taps("It did not work")
    await anna.taps("Already redeemed")
    await anna.taps("It still doesn't work")
    await anna.types("20")
    with sqlite3.connect(world.database) as connection:
        (details,) = connection.execute("SELECT details FROM cards").fetchone()
    assert "used" not in details
    assert "received" not in details


async def test_a_code_typed_all_the_same_is_not_kept(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    await anna.types("AX7K-9QWERT-2MNB")
    assert "looked like a gift card code" in anna.answers[-2]["text"]
    anna.sees("What happened?")


async def test_a_guide_left_open_is_remembered(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/redeem")
    await anna.types("amazon.de")
    await world.days_pass(1.3)
    anna.sees("still open")
    await anna.taps("Go on")
    anna.sees("everyday account on amazon.de")


async def test_what_people_say_leads_to_it(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    assert [label.split(" ", 1)[-1] for label in anna.labels()][:3] == [
        "I'm buying a card", "I got a card", "It doesn't work"
    ]  # fmt: skip
    await anna.types("I got a gift card, how do I redeem it?")
    redeeming = anna.last["text"]
    await anna.types("/cancel")
    await anna.taps("I got a card", nth=0)
    assert anna.last["text"] == redeeming
    await anna.types("/cancel")
    await anna.taps("It doesn't work", nth=0)
    trouble = anna.last["text"]
    await anna.types("/cancel")
    await anna.types("my gift card does not work")
    assert anna.last["text"] == trouble
