"""A message is shown to the bot: what speaks against it is said first, and nothing is kept."""

import contextlib
import sqlite3

import pytest

from storage.verdicts import opinions
from tests.stories.world import World

BOSS = (
    "Hi, are you at the office? I need 5 Amazon cards of $100, can't take calls. Text me the codes."
)
PHISHING = "Your Amazon account is locked. Verify it now: http://amaz0n-login.top/x"
LANGUAGES = [
    ("en", "Send me the message", "looks like a scam", "found nothing", "Was this right?"),
    (
        "de",
        "Schick mir die Nachricht",
        "sieht nach Betrug aus",
        "nichts gefunden",
        "Hat das gestimmt?",
    ),
]


@pytest.mark.parametrize(("language", "asks", "stop", "nothing", "right"), LANGUAGES)
async def test_the_command_asks_for_the_message(
    world: World, language: str, asks: str, stop: str, nothing: str, right: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/check")
    anna.sees(asks)
    await anna.types("see you at six, I'll bring the cake")
    anna.sees(nothing, "Amazon")
    await anna.types(f"/check {PHISHING}")
    anna.sees(stop, "amaz0n-login[.]top")
    anna.sees_not("http://")
    assert right in anna.labels()


async def test_a_forwarded_message_is_judged_at_once(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards(BOSS)
    anna.sees("looks like a scam", "I need 5 Amazon cards", "can't take calls", "not Amazon's")
    assert len(anna.answers) == 1
    assert anna.labels() == [
        "🚨 I already sent the code", "How can I check?", "Where to report", "Was this right?",
    ]  # fmt: skip


async def test_a_pasted_message_is_judged_without_the_command(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types(BOSS)
    anna.sees("looks like a scam")
    await world.days_pass(1)
    await anna.types(PHISHING)
    anna.sees("looks like a scam", "don't open the link")


async def test_what_nobody_here_reads_is_said(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards("Пожалуйста, купите пять подарочных карт и отправьте мне коды сегодня")
    anna.sees("don't understand this language")
    anna.sees_not("found nothing")
    await world.days_pass(1)
    await anna.forwards("\U0001f600" * 60)
    anna.sees("found nothing")


async def test_nothing_of_it_is_kept(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards(BOSS)
    await anna.types("/check zwirbelfax quaddelnuk")
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        kept = "\n".join(connection.iterdump())
    assert "zwirbelfax" not in kept
    assert "Amazon cards" not in kept


@pytest.mark.parametrize(("answer", "opinion"), [("Yes, it was", "yes"), ("No, it wasn't", "no")])
async def test_was_this_right(world: World, answer: str, opinion: str) -> None:
    anna = await world.person("Anna")
    await anna.forwards(BOSS)
    verdict = anna.last["text"]
    await world.crashes()
    await anna.taps("Was this right?")
    _, button = anna.button(answer)
    for _ in range(2):  # impatient
        anna.account.taps(anna.last["message_id"], button["callback_data"])
    await world.settles()
    assert "Thank you!" in anna.account.alerts[0]
    assert anna.last["text"] == verdict
    assert answer not in anna.labels()
    assert world.bot is not None
    counted = await world.bot.database.run(opinions)
    assert counted == {("stop", "hand_over", opinion): 1}


async def test_several_forwards_get_one_verdict_edited_upward(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards("Hello, it's me. Are you free for a moment?")
    anna.sees("found nothing")
    await anna.forwards(BOSS)
    anna.sees("looks like a scam", "2 messages")
    await anna.forwards("Thank you so much!")
    anna.sees("looks like a scam", "3 messages")
    assert len(anna.answers) == 1
    await world.days_pass(1)
    await anna.forwards("Thank you so much!")
    anna.sees("found nothing")
    assert len(anna.answers) == 2


async def test_a_whole_chat_that_is_forwarded_at_once_has_one_verdict(world: World) -> None:
    anna, stranger = await world.person("Anna"), world.server.person("Stranger")
    for number in range(40):
        words = BOSS if number == 35 else "Nice weather today"
        stranger.chat.add({"from": stranger.user, "text": words})
        anna.account.forwards(stranger.messages[-1])
    await world.settles()
    anna.sees("looks like a scam", "40 messages")
    assert len(anna.answers) == 1


async def test_a_request_in_two_messages_of_one_sender(world: World) -> None:
    anna = await world.person("Anna")
    stranger = world.server.person("Stranger")
    for text in ("I need you to buy five gift cards, it's urgent", "send me the codes"):
        stranger.chat.add({"from": stranger.user, "text": text})
        anna.account.forwards(stranger.messages[-1])
        await world.settles()
    anna.sees("looks like a scam")


async def test_a_code_in_it_is_masked_and_removed_with_one_answer(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards(f"{BOSS} Like this: AQ7C-W3XK9P-M2RT")
    anna.sees("gift card code", "looks like a scam", "I need 5 Amazon cards", "Now: buy nothing")
    anna.sees_not("AQ7C", "easily mixed up")
    assert len(anna.answers) == 1
    assert "🚨 I already sent the code" in anna.labels()


async def test_the_menus_offer_it(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    assert world.bot is not None
    await world.until(world.bot.profile.tried.is_set)
    anna.sees_menu("buy", "redeem", "cards", "check", "resume", "settings")
    office = await world.group("Office", anna, ben)
    await anna.types("/check", at=office)
    office.sees("scam")
    for command, seen in (("/help", "/check"), ("/cancel", "Nothing is open")):
        await anna.types(command)
        anna.sees(seen)


async def test_a_long_message_is_judged_apart(world: World) -> None:
    anna = await world.person("Anna")
    chatter = "The weather has been lovely and the garden is full of flowers. " * 50
    await anna.forwards(f"{chatter[:1500]}{BOSS} {chatter[:1500]} AQ7C-W3XK9P-M2RT")
    anna.sees("looks like a scam", "I need 5 Amazon cards")
    anna.sees_not("AQ7C")
    await world.days_pass(1)
    await anna.forwards(chatter)
    anna.sees("found nothing")


async def test_a_link_behind_words(world: World) -> None:
    anna = await world.person("Anna")
    text = "Your Amazon account is locked. Click here to unlock it"
    link = {"type": "text_link", "offset": 31, "length": 10, "url": "http://secure-login.top/x"}
    await anna.sends(text=text, entities=[link])
    anna.sees("looks like a scam", "not Amazon's")


async def test_whoever_is_erased_is_not_remembered(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards(BOSS)
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    await anna.forwards("Thank you!")
    anna.sees("found nothing")
    assert "2 messages" not in anna.last["text"]
