"""On Amazon's page each step is ticked off; what is for the sender is a message of its own."""

import pytest

from tests.stories.people import Person
from tests.stories.test_redeeming import ready
from tests.stories.world import World, turn_buttons

TICKS = ("Signed in", "Balance noted", "Code counted", "Looked again")


def ticked(person: Person) -> list[str]:
    return [label[2:] for label in person.asked() if label.startswith("☑")]


async def test_no_tick_is_lost(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    many, page = len(anna.answers), anna.last["message_id"]
    turn = anna.button("Signed in")[1]["callback_data"].split(":")[2]
    await anna.taps("☐ Signed in")
    await world.crashes()
    await anna.taps("☐ Code counted")
    assert anna.last["message_id"] == page
    await anna.types("balance noted")
    assert ticked(anna) == ["Signed in", "Balance noted", "Code counted"]
    assert len(anna.answers) == many, "what was typed moved it"
    assert anna.last["message_id"] > page
    await anna.taps("☑ Code counted")
    assert ticked(anna) == ["Signed in", "Balance noted"]
    assert anna.button("Signed in")[1]["callback_data"].split(":")[2] == turn
    await anna.taps("It did not work")
    await anna.types("/back")
    assert ticked(anna) == ["Signed in", "Balance noted"]
    await anna.taps("It worked")
    assert not any("☐" in label for label in anna.asked())


async def test_quick_ticks_and_second_taps_all_count(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    for label in (*TICKS, *TICKS):
        message, button = anna.button(label)
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.is_told("I have that already")
    assert ticked(anna) == list(TICKS)
    await anna.taps("It worked")
    await anna.taps_old("☐ Signed in")
    anna.is_told("an earlier question")


async def test_a_tick_on_a_copy(world: World) -> None:
    world.copies = True
    anna = await world.person("Anna")
    await ready(anna)
    world.server.faults.plan("unanswered", "sendMessage")
    await anna.types("/resume")
    await anna.taps("Signed in", nth=0)
    assert "☑ Signed in" in str(anna.answers)


async def test_ein_link_wird_abgehakt(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/redeem", "amazon.de", "Ja, auf dieser Seite", "Nur ein Knopf oder Link",
                  "Ich habe ihn erwartet, weiter", "Weiter"):  # fmt: skip
        await jonas.types(words)
    jonas.sees("☐ ist zum Abhaken", "Öffne den Link aus deiner Nachricht")
    for label in ("Angemeldet", "Stand gemerkt", "Seite geprüft", "Nachgesehen"):
        await jonas.taps(f"☐ {label}")
    assert len(ticked(jonas)) == 4


@pytest.mark.parametrize(
    ("language", "other", "button", "above", "words", "in_other", "translated"),
    [
        ("en", "On another site", "Message for the sender", "ready to be forwarded",
         "I haven't redeemed it", "🌐 Deutsch", "Eingelöst habe ich ihn nicht"),
        ("de", "Auf einer anderen", "Nachricht an die Person", "an die Person weiterleiten",
         "Eingelöst habe ich ihn nicht", "🌐 English", "I haven't redeemed it"),
    ],
)  # fmt: skip
async def test_what_the_sender_is_told_is_a_message_of_its_own(
    world: World,
    language: str,
    other: str,
    button: str,
    above: str,
    words: str,
    in_other: str,
    translated: str,
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/redeem")
    await anna.types("amazon.co.jp")
    await anna.taps(other)
    anna.sees_not(words)
    await anna.taps(button)
    anna.sees("amazon.co.jp", words)
    anna.sees_above(above)
    many = len(anna.answers)
    await anna.taps_old(button, nth=0)
    assert many == len(anna.answers), "a second tap sends nothing"
    await world.crashes()
    await anna.taps(in_other)
    anna.sees("amazon.co.jp", translated)
    assert len(anna.answers) == many
    await anna.types("/cancel")
    await anna.taps("🌐")
    assert [one for one in anna.answers if turn_buttons(one)] == []
    assert words in str(anna.answers)


async def test_typed_it_stands_below_the_question(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/redeem", "amazon.co.jp", "amazon.com", "message for the sender"):
        await anna.types(words)
    anna.sees("I haven't redeemed it")
    await anna.taps("I won't redeem it")
    anna.sees_above("stays as it is")
