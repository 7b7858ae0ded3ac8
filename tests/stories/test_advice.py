"""Advice changes the message whose button was tapped, and leads back to what stood there."""

from typing import Any

import pytest

from tests.stories.people import Person
from tests.stories.world import World, turn_buttons

WORDS = {
    "en": ("wants to be paid", "Nobody honest", "already sent", "Act now",
           "↩ Back", "Check a message"),
    "de": ("damit bezahlt werden", "der es ehrlich meint", "schon geschickt", "Jetzt schnell",
           "↩ Zurück", "Nachricht prüfen"),
}  # fmt: skip


def shown(person: Person) -> list[Any]:
    """All messages, with their buttons."""
    return [(one["text"], one.get("reply_markup")) for one in person.answers]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("first", ["/start", "hello", "blah blah", "/nonsense", "/resume"])
async def test_there_and_back_in_one_message(world: World, language: str, first: str) -> None:
    demand, warning, sent, steps, back, _ = WORDS[language]
    anna = await world.person("Anna", language)
    await anna.types(first)
    before = shown(anna)
    await anna.taps(demand)
    anna.sees(warning)
    asked = shown(anna)
    await world.crashes()
    await anna.taps(sent)
    anna.sees(steps)
    await anna.taps(back)
    assert shown(anna) == asked
    await world.crashes()
    await anna.taps(back)
    assert shown(anna) == before


@pytest.mark.parametrize("language", ["en", "de"])
async def test_what_stood_there_before_is_the_way_back_to_it(world: World, language: str) -> None:
    demand, warning, _, _, back, check = WORDS[language]
    anna = await world.person("Anna", language)
    await anna.types("/start")
    before = shown(anna)
    await anna.taps(demand)
    await anna.taps(check)
    anna.sees("Screenshot" if language == "de" else "screenshot")
    await anna.taps("🚨")
    await anna.taps(back)
    await anna.taps(back)
    anna.sees(warning)
    await anna.taps(back)
    assert shown(anna) == before


async def test_typed_words_get_a_message_of_their_own(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    before = shown(anna)
    await anna.types("I already sent the code")
    anna.sees("Act now")
    assert shown(anna)[:-1] == before
    assert "↩ Back" not in anna.labels()


async def test_a_warning_of_a_guide_comes_back_with_its_way_out(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("told me to buy it")
    before = shown(anna)
    await anna.taps("already sent")
    anna.sees("Act now")
    assert "Go on" in anna.labels()[4], "the guide is still open, but that is not the hurry"
    await anna.taps("↩ Back")
    assert shown(anna) == before
    await anna.taps("Check a message")
    await anna.taps("↩ Back")
    await anna.taps("I won't buy it")
    anna.sees("Your money stays yours")
    anna.sees_above("Stopped")
    await anna.taps("already sent")
    anna.sees("Act now")
    await anna.taps("↩ Back")
    anna.sees("Your money stays yours")


async def test_quick_taps_and_second_taps_leave_one_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    for label in ("wants to be paid", "wants to be paid", "What can you do?"):
        message, button = anna.button(label)
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert len(anna.answers) == 1
    anna.sees("/resume picks up")
    await anna.taps("↩ Back")
    anna.sees("What brings you here?")


async def test_each_copy_goes_its_own_way(world: World) -> None:
    world.copies = True
    world.patience = 60
    anna = await world.person("Anna")
    world.server.faults.plan("unanswered", "sendMessage")
    await anna.types("/start")
    assert len(anna.answers) == 2
    await anna.taps("wants to be paid", nth=0)
    assert "Nobody honest" in anna.answers[0]["text"]
    anna.sees("What brings you here?")
    await anna.taps("↩ Back")
    assert anna.answers[0]["text"] == anna.answers[1]["text"]


async def test_a_message_too_old_to_be_changed_is_answered_below(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    world.server.faults.refuse(400, "Bad Request: message can't be edited", "editMessageText")
    await anna.taps("wants to be paid")
    anna.sees("Nobody honest")
    assert len(anna.answers) == 2
    await anna.taps("↩ Back")
    anna.sees("What brings you here?")
    assert len(anna.answers) == 2


async def test_a_kill_while_it_is_on_its_way(world: World) -> None:
    world.copies = True
    anna = await world.person("Anna")
    await anna.types("/start")
    world.server.faults.plan("server-error", "editMessageText")
    message, button = anna.button("wants to be paid")
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    anna.sees("Nobody honest")
    assert len(anna.answers) == 1


# What is no more ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "choice", "go_on", "now"),
    [
        ("en", "For myself", "Go on", "Nothing is open"),
        ("de", "Für mich", "Weiter:", "Gerade ist nichts offen"),
    ],
)
async def test_a_guide_that_is_over_is_not_gone_on_with(
    world: World, language: str, choice: str, go_on: str, now: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(choice)
    await anna.types("/start")
    await anna.types("/cancel")
    many = len(anna.answers)
    await anna.taps(go_on)
    assert len(anna.answers) == many
    assert now in anna.answers[-2]["text"], "its message says so"


async def test_another_guide_is_offered_instead(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("For myself")
    await anna.types("/start")
    await anna.types("/cancel")
    await anna.types("/redeem")
    await anna.types("amazon.de")
    many = len(anna.answers)
    await anna.taps("Go on")
    anna.is_told("an earlier question")
    assert len(anna.answers) == many
    await anna.taps("Go on: 💳")
    anna.sees("everyday account on amazon.de")


async def test_a_reminder_of_what_is_over_says_so(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("For myself")
    await world.days_pass(1.3)
    await anna.types("/cancel")
    many = len(anna.answers)
    await anna.taps("Remind me later")
    assert len(anna.answers) == many
    assert "Nothing is open" in anna.answers[-2]["text"]


async def test_a_button_nobody_made_is_a_word_on_its_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    (message,) = anna.answers
    for data in ("nonsense", "s:nonsense", "s:see:nonsense", "s:see:start/nonsense", "s:resume:x"):
        anna.account.taps(message["message_id"], data)
        await world.settles()
        anna.is_told("an earlier question")
        assert len(anna.answers) == 1
        anna.sees("Nothing is open")


# In a guide --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "answers", "right", "shops", "advice", "ordered"),
    [
        ("en", ("a gift", "amazon.de", "by e-mail, now"), "All correct", "Where is it best to buy?",
         "A stranger or a steep discount", "I've ordered it"),
        ("de", ("ein Geschenk", "amazon.de", "per E-Mail, sofort"), "Alles richtig", "Wo kaufe ich",
         "Rabatt", "Ich habe bestellt"),
    ],
)  # fmt: skip
async def test_where_to_buy_stands_in_the_place_of_the_list(
    world: World,
    language: str,
    answers: tuple[str, ...],
    right: str,
    shops: str,
    advice: str,
    ordered: str,
) -> None:
    anna = await world.person("Anna", language)
    for words in ("/buy", *answers, "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps(right)
    await anna.taps("☐ ")
    before = shown(anna)
    await anna.taps(shops)
    anna.sees(advice)
    assert anna.labels() == [WORDS[language][4]]
    await world.crashes()
    await anna.taps_old(shops)
    anna.sees(advice)
    await anna.taps("↩")
    assert shown(anna) == before
    await anna.taps(shops)
    await anna.types("/resume")
    assert ordered in str(anna.labels())
    assert [bool(turn_buttons(one)) for one in anna.answers].count(True) == 1


async def test_where_to_buy_typed_is_a_line_beside_the_question(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps("All correct")
    await anna.types("Where is it best to buy?")
    anna.sees("A stranger or a steep discount")
    assert turn_buttons(anna.answers[-2])
