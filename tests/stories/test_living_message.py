"""A guide lives in one message: what is settled stands above in a line, and one has the buttons.

`World.settles` looks after every step of every story: an open guide has one message with buttons,
all of its turn, one that ended has none.
"""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from tests.stories.people import Person
from tests.stories.world import World, turn_buttons, world_with


def said(person: Person) -> list[str]:
    return [message["text"].replace("\u00a0", " ") for message in person.answers]


def with_buttons(person: Person) -> list[str]:
    return [m["text"] for m in person.answers if turn_buttons(m)]


async def test_a_card_by_e_mail_leaves_four_lines_behind(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.taps("More sites")
    await anna.taps("amazon.de")
    await anna.taps("By e-mail, now")
    anna.sees("🎁 amazon.de · by e-mail · 3 of 4", "How much")
    await anna.types("50")
    anna.sees("🎁 amazon.de · by e-mail · EUR 50 · 4 of 4", "Which e-mail")
    await anna.types("otto@example.com")
    assert said(anna)[:2] == [
        "✓ 💰 Amount: EUR 50",
        "✓ ✉️ To: otto@example.com",
    ]
    assert len(anna.answers) == 3
    await anna.taps("All correct")
    await anna.taps("I've ordered it")
    assert len(anna.answers) == 3
    anna.sees("Well done")
    assert with_buttons(anna) == [], "the guide has ended"


async def test_who_types_without_waiting_has_the_same_lines(world: World) -> None:
    """Ids of messages are not on the disk yet when the next answer comes."""
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        anna.account.types(words)
    await world.settles()
    assert said(anna)[:-1] == [
        "✓ 🎁 A gift for somebody",
        "✓ 📍 Site: amazon.de · Germany",
        "✓ 📧 By e-mail, now",
        "✓ 💰 Amount: EUR 50",
        "✓ ✉️ To: otto@example.com",
    ]
    anna.sees("order checklist")


async def test_a_correction_is_in_the_line_too(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.edits("olga@example.com")
    anna.sees("olga@example.com")
    assert "✓ ✉️ To: olga@example.com" in said(anna)
    assert "otto" not in str(anna.account.answers)
    await anna.taps("Amount")
    await anna.taps("EUR 25")
    assert "✓ 💰 Amount: EUR 25" in said(anna)
    await anna.taps("Delivery")
    await anna.taps("Print it")
    assert "✗ No longer counts" in said(anna)
    assert "olga" not in str(anna.account.answers)
    await world.crashes()
    await anna.taps("Amount")
    await anna.types("70")
    assert said(anna).count("✓ 💰 Amount: EUR 70") == 1, "the line above says it"


async def test_a_line_forgets_half_a_code(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps("Message")
    await anna.types("QX7R-M4TK")
    assert "QX7R-M4TK" in str(said(anna)[:-1])
    await anna.types("ZP-9WLC")
    assert "QX7R" not in str(anna.account.answers)
    assert "✗ No longer counts" in said(anna)


async def test_the_second_error_in_a_row_brings_the_question_down(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "fuzzy"):
        await anna.types(words)
    assert "one clear amount" in said(anna)[-1]
    assert with_buttons(anna) == [anna.answers[-2]["text"]]
    await anna.types("furry")
    assert "one clear amount" in said(anna)[-1]
    assert with_buttons(anna) == [anna.last["text"]]
    assert [words for words in said(anna) if "How much" in words] == [said(anna)[-1]]
    await anna.sends(dice={"emoji": "🎲", "value": 3})
    assert with_buttons(anna) == [anna.answers[-2]["text"]]
    await anna.types("50")
    anna.sees("Which e-mail")


async def test_what_was_tapped_for_stands_at_the_buttons(world: World) -> None:
    """A long message is seen from its end: what stands at its beginning may be out of sight."""
    anna = await world.person("Anna")
    for words in ("/buy", "a gift"):
        await anna.types(words)
    await anna.taps("I don't know")
    assert said(anna)[-2].endswith("The message below is ready to be forwarded.")
    await anna.types("amazon.de")
    await anna.taps("By e-mail, now")
    await anna.taps("Help me choose")
    assert said(anna)[-1].endswith("with the postage.")
    for words in ("x", "y"):
        await anna.types(words)
    assert said(anna)[-1].endswith("Please type just the number, like 50.")


@pytest.mark.parametrize("fault", ["unanswered", "timed-out"])
@pytest.mark.parametrize("copy", [0, -1])
async def test_a_copy_whose_button_is_tapped_is_the_living_message(
    tmp_path: Path, fault: str, copy: int
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        world.copies = True
        world.patience = 60
        anna = await world.person("Anna")
        world.server.faults.plan(fault, "sendMessage")  # type: ignore[arg-type]
        await anna.types("/buy")
        assert len(with_buttons(anna)) == 2, "the answer was lost, so it came twice"
        await anna.taps("A gift", nth=copy)
        living = anna.answers[copy]
        assert "Where does the recipient shop?" in living["text"]
        world.copies = copy == -1  # nobody knows the id of the first copy
        await anna.taps("amazon.ca", nth=copy)
        if copy == 0:
            assert len(with_buttons(anna)) == 1, "the other lost its buttons"
        else:
            await anna.taps("A gift", nth=0)
            anna.is_told("an earlier question")
            assert len(with_buttons(anna)) == 1, "a tap on the first one showed where it is"


async def test_a_copy_after_a_kill(world: World) -> None:
    """It had been sent, and nobody has noted that: it is sent again."""
    world.copies = True
    anna = await world.person("Anna")
    await anna.types("/buy")
    first = dict(anna.last)
    await world.stops()
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        connection.execute("UPDATE conversations SET message_id = NULL")
        connection.commit()
    first["message_id"] = anna.account.chat.add(
        {name: value for name, value in first.items() if name != "message_id"}
    )["message_id"]
    await world.starts()
    await anna.taps("A gift", nth=-1)
    assert "Where does" in anna.last["text"]
    assert len(with_buttons(anna)) == 1, "the first one lost its buttons"


async def test_a_line_that_is_owed_is_only_late(world: World) -> None:
    world.copies = True  # what had been sent when the bot died may come twice
    anna = await world.person("Anna")
    await anna.types("/buy")
    world.server.faults.plan("internal-error", "editMessageText", count=1)
    anna.account.types("a gift")
    await world.until(lambda: not world.server.faults.planned)
    await world.until(lambda: len(anna.answers) == 2)
    await world.crashes()
    await world.settles()
    assert said(anna)[0] == "✓ 🎁 A gift for somebody"


async def test_answers_do_not_wait_for_lines(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    world.server.api_delay = 0.05
    for words in ("a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        anna.account.types(words)
    await world.settles()
    requests = [
        entry.method
        for entry in world.server.record.entries
        if entry.method in ("sendMessage", "editMessageText")
    ][1:]
    assert requests.index("editMessageText") >= 2, requests
    assert requests[-1] == "editMessageText"


async def test_stopped_pushed_out_and_started_over(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("/cancel")
    assert said(anna)[0] == "✗ Stopped"
    for _ in range(11):
        await anna.types("/buy")
        await anna.taps("For myself")
    assert said(anna).count("✗ Stopped") == 2
    assert len(with_buttons(anna)) == 10
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        connection.execute("UPDATE conversations SET version = 1")
        connection.commit()
    await anna.types("hm")
    anna.sees("saved answers no longer fit")
    assert len(with_buttons(anna)) == 9


async def test_a_button_of_what_is_over_offers_to_start_again(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    shown = dict(anna.last)
    await anna.types("/cancel")
    anna.account.chat.add({k: v for k, v in shown.items() if k != "message_id"})
    world.copies = True  # a phone that shows what was before
    await anna.taps("amazon.ca")
    anna.is_told("an earlier question")
    assert anna.labels() == ["Start again"]
    world.copies = False
    await anna.taps("Start again")
    anna.sees("Who is the card for?")


async def test_start_and_help_begin_with_the_open_guide(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.types("/start")
    assert anna.labels()[0].replace("\u00a0", " ") == "▶ Go on: 🎁 amazon.de · EUR 50"
    await anna.types("/help")
    await anna.taps("Go on")
    anna.sees("Which e-mail")


async def test_an_address_is_one_line_above(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "a card by post", "24 December", "50", "Ben Li"):
        await anna.types(words)
    await anna.types("Hauptstr. 5\n10115 Berlin")
    assert "✓ 🏠 Address: \u2068Hauptstr. 5, 10115 Berlin\u2069" in said(anna)
    await anna.types("/cancel")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.types("Ben: ben@example.com\nMia: mia@example.com")
    assert any(line.endswith("👥 To 2 people") for line in said(anna))
    assert not [line for line in said(anna) if line.startswith("✓") and "\n" in line]


async def test_a_doubt_settles_nothing_above(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@gmial.com"):
        await anna.types(words)
    assert said(anna)[-2] == "✓ 💰 Amount: EUR 50"
    await anna.taps("otto@gmail.com")
    assert said(anna)[-2] == "✓ 💰 Amount: EUR 50"
    anna.sees("order checklist")


async def test_a_line_says_nothing_that_another_says(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "25"):
        await anna.types(words)
    await anna.types("Ben <ben@example.com>, Ida <ida@example.com>")
    assert said(anna)[-3:-1] == [
        "✓ 💰 Amount: EUR 25 each, EUR 50 in all",
        "✓ 👥 To 2 people",
    ]


async def test_a_sentence_is_read_back_in_the_line(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("50 euros by email to otto@example.com, my aunt in Germany")
    assert said(anna)[0] == (
        "✓ 📍 Site: amazon.de · Germany · 📧 By e-mail, now · 💰 Amount: EUR 50"
        " · ✉️ To: otto@example.com"
    )
    await anna.types("change the amount to 30")
    assert "💰 Amount: EUR 30 · ✉️ To: otto@example.com" in said(anna)[0]
    assert said(anna)[1] == "✓ 💰 Amount: EUR 30"


async def test_an_edit_that_is_no_answer_can_be_put_right(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.edits("fuzzy")
    anna.sees("one clear amount")
    await anna.edits("60")
    assert "✓ 💰 Amount: EUR 60" in said(anna)
    await anna.types("otto@example.com")
    anna.sees("order checklist", "EUR 60")


async def test_an_old_message_edited_twice_answers_nothing(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, on a date", "24 December"):
        await anna.types(words)
    for day in ("25", "26"):
        await anna.edits(day, nth=-2)
        assert "To change an earlier answer" in "\n".join(said(anna)[-2:])
    assert with_buttons(anna), "the amount is asked still"
    await anna.types("50")
    anna.sees("Which e-mail")
