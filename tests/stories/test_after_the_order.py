"""The end of a purchase: one message, and what its buttons lead to."""

import sqlite3
from typing import Any

import pytest

from handlers.local_chat import Person as Account
from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.world import World

NOTE = "📤 Message for"


def said(person: Person) -> list[str]:
    return [message.get("text", "").replace("\u00a0", " ") for message in person.answers]


async def orders_in_a_way(anna: Person, way: str, *answers: str) -> None:
    site = "amazon.com" if "text" in way else "amazon.de"
    for words in ("/buy", "a gift", site):
        await anna.types(words)
    await anna.taps(way)
    for words in answers:
        await anna.types(words)
    await anna.taps("All correct")
    await anna.taps("I've ordered it")


async def test_the_end_is_one_message_and_asks_nothing(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    anna.sees("Well done!", "I have erased the address")
    assert anna.labels() == [
        "🧾 Keep the order number",
        "📤 Message for the recipient",
        "🔔 Remind me",
        "💳 My cards",
    ]
    anna.sees_not("Which country", "The next message", "I'll ask you")
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_the_order_number_can_wait(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Keep the order number")
    await anna.taps("Not now")
    anna.sees("There is a button for it under /cards")
    await anna.types("/cards")
    await anna.taps("Keep the order number")
    await anna.types("not now")
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_ohne_frage_nach_dem_land_wird_erinnert(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await orders(jonas)
    jonas.sees("Geschafft!", "frage ich dich, ob er angekommen ist")
    await world.days_pass(1.1)
    jonas.sees("Ist der Gutschein angekommen?")


async def test_an_old_button_leaves_the_last_message_as_it_is(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    buttons = anna.labels()
    await anna.taps_old("Where is it best to buy?")
    anna.is_told("an earlier question")
    await anna.taps_old("I've ordered it")
    anna.is_told("I have that already")
    assert anna.labels() == buttons
    await anna.types("/cards")
    assert len(anna.labels()) == 1, "ordered once"


@pytest.mark.parametrize(
    ("way", "answers", "when", "words"),
    [
        ("By e-mail, now", ("50", "otto@example.com"), "You can forward it now", "spam folder"),
        ("on a date", ("24 December", "50", "otto@example.com"), "Forward it on", "pass it on"),
        ("By text message", ("50", "+12125550123"), "You can forward it now", "unknown senders"),
        ("Print it", ("50",), "handed the sheet over, not before", "show it to nobody"),
        ("A card by post", ("in 3 weeks", "50", "Otto", "Weg 1\n10115 Berlin", "No, it's a house"),
         "when the card is there, not before", "show the back to nobody"),
    ],
)  # fmt: skip
async def test_the_note_stands_alone_and_is_not_sent_too_early(
    world: World, way: str, answers: tuple[str, ...], when: str, words: str
) -> None:
    anna = await world.person("Anna")
    await orders_in_a_way(anna, way, *answers)
    await anna.taps(NOTE)
    anna.sees_above("The next message is for", when)
    anna.sees("gift card for amazon", words, "redeem it soon", "sign in to your own account")
    anna.sees("never read the code out to anybody")
    assert "forward" not in anna.last["text"].lower()


async def test_the_note_in_another_language_and_with_a_name(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps(NOTE)
    many = len(anna.answers)
    await anna.taps("🌐 Deutsch")
    anna.sees("Ich habe dir per E-Mail einen Gutschein", "deinem eigenen Konto")
    await anna.taps("Add my name")
    anna.sees("Lös ihn bitte bald ein", "– \u2068Anna\u2069")
    await anna.taps("🌐 English")
    anna.sees("I've sent you a gift card", "– \u2068Anna\u2069")
    await world.crashes()
    await anna.taps("Without my name")
    anna.sees("I've sent you a gift card")
    assert "Anna" not in anna.last["text"]
    assert len(anna.answers) == many, "the note is repainted"


async def test_two_taps_give_one_note(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    message, button = anna.button(NOTE)
    many = len(anna.answers)
    for _ in range(3):
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.is_told("It is below")
    assert len(anna.answers) == many + 2
    await world.days_pass(0.1)
    await anna.taps(NOTE)
    assert len(anna.answers) == many + 4


async def test_a_name_that_turns_the_line_round(world: World) -> None:
    anna = await world.person("<b>\u202eannA</b>")
    await orders(anna)
    await anna.taps(NOTE)
    await anna.taps("Add my name")
    anna.sees("– \u2068<b>annA</b>\u2069")


async def test_one_asks_the_recipient(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Ask the recipient")
    anna.sees("has the e-mail reached you?", "The code stays with you")
    await anna.taps("It has arrived")
    await anna.taps("Ask the recipient")
    anna.sees("have you been able to redeem it?")
    await anna.taps("🌐 Deutsch")
    anna.sees("Konntest du ihn einlösen?")


async def test_what_is_to_be_asked_first_is_a_message_of_its_own(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift"):
        await anna.types(words)
    await anna.taps("I don't know")
    anna.sees("which Amazon site do you use", "which e-mail address do you use")
    anna.sees_above("best to ask", "Where does the recipient shop?")
    await anna.taps_old("I don't know", nth=0)
    anna.is_told("I have that already")
    await anna.taps("🌐 Deutsch")
    anna.sees("Auf welcher Amazon-Seite kaufst du ein")
    assert sum("which Amazon site do you use" in one for one in said(anna)) == 0
    await anna.types("amazon.de")
    anna.sees("How should the card arrive?")


async def test_typed_it_stands_below_its_question(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "I don't know"):
        await anna.types(words)
    anna.sees("which Amazon site do you use")
    await anna.taps("amazon.com")
    anna.sees_above("How should the card arrive?")


async def test_a_button_of_a_card_that_is_gone_says_so_on_its_message(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps(NOTE)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.taps("It is redeemed")
    many = len(anna.answers)
    await anna.taps(NOTE, nth=0)  # below "Well done"
    assert "That has changed in the meantime" in said(anna)[-4]
    await anna.taps("Forget this card")
    await anna.taps("🌐 Deutsch")
    assert "no longer here" in said(anna)[-2]
    await anna.taps("↩ My cards", nth=0)
    assert len(anna.answers) == many, "each in its own message"
    assert "There are no cards here yet" in "".join(said(anna))


async def test_the_screens_of_cards_are_one_message(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await orders(anna, own=True)
    await anna.types("/cards")
    assert [one.replace("\u00a0", " ") for one in anna.labels()] == [
        "For me · EUR 50 · on its way",
        "A gift · EUR 50 · on its way",
    ]
    many = len(anna.answers)
    await anna.taps("A gift")
    await anna.taps("It can't be found")
    anna.sees("spam folder")
    await anna.taps("Back")
    await anna.taps("My cards")
    await anna.taps("For me")
    await anna.taps("It has arrived")
    anna.sees("yours to redeem")
    likeliest = [one["text"] for one in anna.account.buttons(anna.last) if "style" in one]
    assert likeliest == ["🔑 Redeem it, step by step"]
    await anna.taps("My cards")
    assert anna.labels()[0].endswith("to redeem")
    assert len(anna.answers) == many


def kept(world: World) -> list[Any]:
    with sqlite3.connect(world.database) as connection:
        return connection.execute("SELECT * FROM cards").fetchall()


async def test_whoever_forgets_everything_leaves_no_card(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps(NOTE)
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    assert kept(world) == []
    for message in anna.answers:
        for button in Account.buttons(message):
            anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert kept(world) == []


@pytest.mark.parametrize("fault", ["dropped", "server-error"])
async def test_the_bot_dies_while_the_last_message_is_on_its_way(world: World, fault: str) -> None:
    world.copies = True
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps("All correct")
    world.server.faults.plan(fault, "editMessageText")
    message, button = anna.button("I've ordered it")
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    assert sum("Well done!" in one for one in said(anna)) == 1
    await anna.taps("My cards")
    assert len(anna.labels()) == 1, "ordered once"


async def test_the_guide_interrupted_by_a_reminder_goes_on(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.types("/buy")
    await anna.taps("Remind me")
    anna.sees("Which country do you live in?")
    await anna.taps("Germany")
    anna.sees("Who is the card for?")
    assert any("I'll ask you on" in one for one in said(anna))
