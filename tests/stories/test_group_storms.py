"""Groups when things go wrong at once: a kill in the middle, two admins, edits, odd texts."""

import asyncio

import pytest

from tests.stories.people import Group, Json
from tests.stories.test_group_checks import AWAY, MINUTE, SCAM, WARNING, chooses, led, own
from tests.stories.world import World


def words_below(office: Group) -> list[Json]:
    return [one for one in office.answers if WARNING["en"] in one["text"]]


@pytest.mark.parametrize("outages", [1, 3])
async def test_killed_between_the_word_and_the_removal(world: World, outages: int) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    world.server.faults.plan("server-error", "deleteMessage", count=outages)
    ben.account.types(SCAM["en"], office.chat)
    await world.until(lambda: bool(world.server.record.of("deleteMessage")))
    await world.crashes()
    await world.settles()
    assert len(words_below(office)) in (1, 2), "a kill adds a copy of what was on its way at most"
    assert AWAY["en"] in words_below(office)[0]["text"]
    assert SCAM["en"] not in str(own(office))
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/check", at=office)
    office.sees("warnings: 1, messages removed: 1")


async def test_killed_before_the_word_it_is_said_at_most_twice(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    world.server.faults.plan("unanswered", "sendMessage")
    ben.account.types(SCAM["en"], office.chat)
    await world.until(lambda: len(words_below(office)) == 1)
    await world.crashes()
    await world.settles()
    assert len(words_below(office)) in (1, 2)
    assert SCAM["en"] not in str(own(office))


async def test_two_admins_choose_at_once(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    office.chat.promotes(anna.account.user, ben.account.user, frozenset({"can_pin_messages"}))
    await anna.types("/check", at=office)
    number = office.last["message_id"]
    buttons = {one["text"]: one["callback_data"] for one in anna.account.buttons(office.last)}
    anna.account.taps(number, buttons["Leave gift card codes"], office.chat)
    ben.account.taps(number, buttons["Look at photos, too"], office.chat)
    anna.account.taps(number, buttons["Warn and remove"], office.chat)
    await world.settles()  # of two modes at once either may be the last
    ben.account.taps(number, buttons["Off"], office.chat)
    await world.settles()
    labels = [one["text"] for one in anna.account.buttons(office.answers[0])]
    assert "✓ Off" in labels
    assert "Remove gift card codes" in labels, "one's choice is not lost with the other's"
    assert "Don't look at photos" in labels
    told = [one for one in office.answers if "switched it on" in one["text"]]
    assert len(told) == 1


async def test_a_button_tapped_twice_chooses_once(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    _, button = office.button("Look at photos")
    for _ in range(3):
        anna.account.taps(office.last["message_id"], button["callback_data"], office.chat)
    await world.settles()
    assert len([one for one in office.answers if "switched it on" in one["text"]]) == 1
    await world.crashes()
    anna.account.taps(office.answers[0]["message_id"], button["callback_data"], office.chat)
    await world.settles()
    assert len([one for one in office.answers if "switched it on" in one["text"]]) == 1


async def test_a_warned_of_message_that_is_edited_is_not_warned_of_again(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await ben.types(SCAM["en"], at=office)
    for change in (" Please!", " It is urgent."):
        ben.account.edits(own(office)[0]["message_id"], SCAM["en"] + change, office.chat)
        await world.settles()
        world.clock.move(milliseconds=2 * MINUTE)
    assert len(words_below(office)) == 1


async def test_a_mode_that_changes_while_a_message_is_judged_holds(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    _, button = office.button("Off")
    ben.account.types(SCAM["en"], office.chat)
    anna.account.taps(office.last["message_id"], button["callback_data"], office.chat)
    await world.settles()
    assert "✓ Off" in str(office.answers[0]["reply_markup"])
    await asyncio.sleep(0)
    left = SCAM["en"] in str(own(office))
    assert left is not bool(words_below(office)), "removed with a word, or neither"


ODD = [
    f"\u202e{SCAM['en']}\u202c",
    f"\u200f{SCAM['en']}",
    SCAM["en"].replace(" ", "\u00a0"),
    (SCAM["en"] + " ") * 29,
    "\U000e0041" * 300 + SCAM["en"],
    f"\u0000{SCAM['en']}",
]


@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
async def test_however_it_is_written_it_is_warned_of(world: World, words: str) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    await ben.types(words[:4096], at=office)
    office.sees(WARNING["en"])
    assert not own(office)[1:]


async def test_forwards_of_forwards_are_warned_of_once(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    stranger = world.server.person("Stranger")
    said = stranger.chat.add({"from": stranger.user, "text": SCAM["en"]})
    office = await led(world, anna, ben)
    for _ in range(3):
        ben.account.forwards(said, office.chat)
        await world.settles()
        said = own(office)[-1]
        world.clock.move(milliseconds=2 * MINUTE)
    assert len(words_below(office)) == 1
    assert len(own(office)) == 3


async def test_a_scam_that_quotes_the_bots_own_warning_is_one(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await ben.types(SCAM["en"], at=office)
    await anna.types(f"{WARNING['en']}. {SCAM['en']}", at=office, below=office.last)
    assert len(words_below(office)) == 2


async def test_what_people_say_below_a_warning_is_answered_once_a_day(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await ben.types(SCAM["en"], at=office)
    warning = office.last
    for words in ("Thank you!", "Really?", "I did not write that"):
        await ben.types(words, at=office, below=warning)
        world.clock.move(milliseconds=2 * MINUTE)
    assert len(office.answers) == 2
    await anna.types("Good to know", at=office, below=warning)
    assert len(office.answers) == 3
    await ben.types("/help", at=office)
    assert len(office.answers) == 4, "who asks is answered"


KINDS = (
    SCAM["en"],
    "You won a prize! Claim your gift card here: http://win.example",
    "Your Amazon account is locked. Verify it now: http://amaz0n-login.top/x",
    "We recorded you. Pay 500 dollars in gift cards or everybody gets the video, send me the codes",
    "Your parcel waits. Pay the customs fee of 2 euros here: http://bit.ly/3abc today",
    "Hi mum, my phone is broken, this is my new number. Please pay a bill for me today",
    "Pay your tax debt with gift cards today or you will be arrested",
)


async def test_whoever_floods_with_every_kind_of_scam_silences_nobody(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    for words in KINDS:
        await ben.types(words, at=office)
    said = len(words_below(office))
    await anna.types(SCAM["en"], at=office)
    assert len(words_below(office)) == said + 1
    assert said <= 2
