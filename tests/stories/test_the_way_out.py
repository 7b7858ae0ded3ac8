"""The way out: nobody waits for what somebody else is owed, and nothing is tried without end."""

import sqlite3
from pathlib import Path

import pytest

from bot.dialogue import Choice, Reply, Text
from handlers.delivery import trials
from handlers.delivery.chat_queue import MOST
from storage.outbox import Lane, move_chat
from tests.stories.owing import asked, counted, is_owed, owes
from tests.stories.people import Group, Person
from tests.stories.world import World, world_with

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

CODE = "QW7E-R8TYU2-PA3S"
SORRY = "Something went wrong on my side"


@pytest.fixture(autouse=True)
def pauses_are_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many trials as ever, without the waiting between them."""
    for name in ("OUTAGE", "UNANSWERED", "BROKEN", "COUNTED"):
        pauses = getattr(trials, f"{name}_PAUSES")
        monkeypatch.setattr(trials, f"{name}_PAUSES", tuple(0.01 for _ in pauses))
    monkeypatch.setattr(trials, "MOST_SECONDS", 0.0)


def numbers(person: Person) -> list[int]:
    """The numbers in what a person was sent, in order."""
    words = [message["text"].split() for message in person.answers]
    return [int(word) for said in words for word in said if word.isdecimal()]


def in_memory(world: World, chat_id: int) -> int:
    assert world.bot is not None
    return sum(len(queue.rows) for queue in world.bot.delivery._schedule.chat(chat_id).queues)


def in_table(world: World) -> int:
    connection = sqlite3.connect(world.database)
    (count,) = connection.execute("SELECT COUNT(*) FROM outbox").fetchone()
    connection.close()
    return int(count)


def waits(world: World, person: Person, seconds: int = 600) -> None:
    """Telegram lets the bot send nothing to somebody for a while."""
    world.server.faults.refuse(
        429, f"Too Many Requests: retry after {seconds}", "sendMessage",
        chat=person.account.id, retry_after=seconds,
    )  # fmt: skip


# Backlog ----------------------------------------------------------------------------------------


async def test_two_thousand_rows_owed_to_one_person_silence_nobody(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await anna.types("/start")
    waits(world, anna)
    await owes(world, anna.account.id, *(Reply((counted(n),)) for n in range(2000)))
    await world.restarts()
    await world.until(lambda: len(asked(world, anna.account.id)) == 2)
    assert in_memory(world, anna.account.id) <= MOST
    otto.account.types("/start")
    await world.until(lambda: bool(otto.answers))
    otto.sees("Hello!")
    assert in_memory(world, anna.account.id) <= MOST
    assert in_table(world) >= 2000


async def test_a_backlog_comes_in_order_and_what_is_new_behind_it(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    await owes(world, anna.account.id, *(Reply((counted(n),)) for n in range(2, 130)))
    await world.restarts()
    await is_owed(world, anna.account.id, *(Reply((counted(n),)) for n in range(130, 200)))
    await world.settles()
    assert numbers(anna) == list(range(2, 200))
    assert in_table(world) == 0


async def test_fifty_rows_of_a_chat_are_in_memory_while_running(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    waits(world, anna, 1)
    for start in range(2, 302, 10):
        await is_owed(
            world, anna.account.id, *(Reply((counted(n),)) for n in range(start, start + 10))
        )
        assert in_memory(world, anna.account.id) <= MOST
    await world.settles()
    assert numbers(anna) == list(range(2, 302))


async def test_whoever_is_erased_gets_nothing_of_a_backlog(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    await anna.types("/forget_me")
    message, button = anna.button("Erase everything")
    waits(world, anna, 1)
    await is_owed(world, anna.account.id, *(Reply((counted(n),)) for n in range(2, 202)))
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.sees("Done. I have erased everything")
    assert numbers(anna) == []
    assert len(anna.answers) == 1


# Waits ------------------------------------------------------------------------------------------


async def test_two_chats_that_wait_make_no_third_wait(world: World) -> None:
    anna, ben, otto = [await world.person(name) for name in ("Anna", "Ben", "Otto")]
    for person in (anna, ben):
        waits(world, person)
        person.account.types("/start")
        await world.until(lambda one=person: len(asked(world, one.account.id)) == 1)  # type: ignore[misc]
    otto.account.types("/start")
    await world.until(lambda: bool(otto.answers))
    assert not anna.answers


async def test_without_an_answer_a_message_is_tried_five_times(world: World) -> None:
    anna = await world.person("Anna")
    world.server.faults.refuse(504, "Gateway Timeout", says="Hello!", count=100)
    anna.account.types("/start")
    await anna.types("/help")
    anna.sees("buying a gift card")
    tried = [entry for entry in asked(world, anna.account.id) if entry.code == 504]
    assert len(tried) == 1 + len(trials.UNANSWERED_PAUSES)


@pytest.mark.parametrize("status", [413, 404, 414, 500])
async def test_a_status_that_never_changes_ends_with_a_word(tmp_path: Path, status: int) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna, otto = await world.person("Anna"), await world.person("Otto")
        await otto.types("/start")
        world.server.faults.refuse(status, "Never", says="Hello!", chat=anna.account.id, count=100)
        anna.account.types("/start")
        while not anna.answers:
            otto.account.types("/help")
            said = len(otto.answers)
            await world.until(lambda: len(otto.answers) > said)  # noqa: B023
        anna.sees(SORRY)
        await anna.types("/help")
        anna.sees("buying a gift card")
        tried = [entry for entry in asked(world, anna.account.id) if entry.code == status]
        assert len(tried) >= trials.MOST_COUNTED
        assert world.dead_letters() == 1


@pytest.mark.parametrize(
    ("status", "words"), [(401, "Unauthorized"), (404, "Not Found"), (500, "")]
)
async def test_what_is_everybodys_trouble_is_no_rows_fault(
    world: World, status: int, words: str
) -> None:
    anna = await world.person("Anna")
    world.server.faults.refuse(status, words, "sendMessage", count=30)
    await anna.types("/start")
    anna.sees("Hello!")
    assert len(anna.answers) == 1


# Refusals ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "there is no text in the message to edit",
        "MESSAGE_EDIT_TIME_EXPIRED",
        "message can't be edited",
    ],
)
async def test_an_edit_that_cannot_be_made_is_sent_as_a_message(world: World, words: str) -> None:
    world.copies = True  # where a message cannot be edited, its buttons stay
    anna = await world.person("Anna")
    await anna.types("/buy")
    world.server.faults.refuse(400, f"Bad Request: {words}", "editMessageText")
    await anna.taps("A gift")
    anna.sees("Where does the recipient shop?")
    assert len(anna.answers) == 2
    await anna.types("amazon.de")
    assert "amazon.de" in anna.answers[1]["text"], "the line is in the message that took its place"


@pytest.mark.parametrize(
    ("words", "buttons"),
    [("can't parse entities: unsupported start tag", True), ("BUTTON_DATA_INVALID", False)],
)
async def test_what_is_refused_goes_once_more_as_plain_text(
    world: World, words: str, buttons: bool
) -> None:
    anna = await world.person("Anna")
    world.server.faults.refuse(400, f"Bad Request: {words}", "sendMessage")
    await anna.types("/start")
    anna.sees("Hello!")
    sent = asked(world, anna.account.id)[-1].parameters
    assert "parse_mode" not in sent
    assert "<b>" not in sent["text"]
    assert bool(anna.labels()) == buttons


@pytest.mark.parametrize(("refusals", "apologies"), [(2, 1), (3, 0)])
async def test_then_one_apology_for_which_nobody_apologises(
    tmp_path: Path, refusals: int, apologies: int
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        world.server.faults.refuse(400, "Bad Request: no", "sendMessage", count=refusals)
        await anna.types("/start")
        assert [SORRY in message["text"] for message in anna.answers] == [True] * apologies
        await anna.types("/help")
        anna.sees("buying a gift card")
        assert world.dead_letters() == 1


async def test_many_bad_rows_are_apologised_for_once(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/start")
        gone = Reply((Text("a-text-that-is-gone"),))
        await is_owed(world, anna.account.id, gone, gone, gone)
        await world.settles()
        assert [SORRY in message["text"] for message in anna.answers] == [False, True]
        assert world.dead_letters() == 3


async def test_a_chat_that_telegram_does_not_find_is_a_person_who_left(world: World) -> None:
    anna = await world.person("Anna")
    world.server.faults.refuse(400, "Bad Request: chat not found", "sendMessage")
    await anna.types("/start")
    assert not anna.answers
    assert world.bot is not None
    gone = await world.bot.database.run(lambda tx: tx.row("SELECT blocked_at FROM people"))
    assert gone is not None
    assert gone[0] is not None
    await anna.types("/help")
    anna.sees("buying a gift card")


# Lanes ------------------------------------------------------------------------------------------


async def test_a_code_goes_while_its_chat_is_told_to_wait(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    waits(world, anna)
    for _ in range(40):
        anna.account.types("/help")
    anna.account.types(f"here: {CODE}")
    await world.until(lambda: CODE not in str(anna.account.messages))
    assert len(anna.answers) == 1, "the rest waits"


async def test_a_code_in_a_group_goes_while_the_group_is_told_to_wait(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    bot = world.server.state.bot
    office.chat.promotes(anna.account.user, bot, frozenset({"can_delete_messages"}))
    place = office.chat.id
    world.server.faults.refuse(429, "Wait", "sendMessage", chat=place, retry_after=600)
    for _ in range(5):
        anna.account.types("/help", office.chat)
    anna.account.types(f"look: {CODE}", office.chat)
    await world.until(lambda: CODE not in str(office.chat.messages))
    assert not office.answers


async def test_a_person_waits_for_none_of_three_hundred_others(tmp_path: Path) -> None:
    """Within Telegram's limits: thirty a second, so fewer than thirty may leave before."""
    async with world_with(tmp_path / "bot.sqlite3") as world:
        world.send_limits = "telegram"
        others = [(await world.person(f"P{number}")).account for number in range(300)]
        for one in others:
            one.started = True
            await owes(world, one.id, Reply((Text("start"),)), lane=Lane.BULK)
        await world.restarts()
        anna = await world.person("Anna")
        await world.until(lambda: world.server.record.count_of("sendMessage") >= 40)
        before = world.server.record.count_of("sendMessage")
        anna.account.types("/start")
        await world.until(lambda: bool(anna.answers))
        assert world.server.record.count_of("sendMessage") - before < 30


async def test_a_code_goes_before_a_backlog_after_a_restart(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    anna.account.chat.add({"from": anna.account.user, "text": CODE})
    held = anna.account.messages[-1]["message_id"]
    waits(world, anna)
    await owes(world, anna.account.id, *(Reply((counted(n),)) for n in range(300)))
    await owes(world, anna.account.id, Reply(()), kind="delete", about=held, lane=Lane.CODES)
    await world.restarts()
    await world.until(lambda: CODE not in str(anna.account.messages))
    assert len(anna.answers) == 1


async def test_a_deletions_words_are_an_ordinary_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    world.server.faults.refuse(400, "Bad Request: message can't be deleted", "deleteMessage")
    await anna.types(f"here: {CODE}")
    said = [message["text"] for message in anna.answers]
    assert sum("I could not delete your message" in words for words in said) == 1
    assert sum("That looked like a gift card code" in words for words in said) == 1


async def test_a_deletion_that_never_gets_through_says_so_at_last(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await otto.types("/start")
    world.server.faults.refuse(413, "Never", "deleteMessage", chat=anna.account.id, count=100)
    anna.account.types(f"here: {CODE}")
    while not any("I could not delete" in message["text"] for message in anna.answers):
        said = len(otto.answers)
        otto.account.types("/help")
        await world.until(lambda: len(otto.answers) > said)  # noqa: B023
    await world.settles()


# Groups -----------------------------------------------------------------------------------------


async def test_an_answer_stays_in_its_topic(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    for words in ("message thread not found", "TOPIC_CLOSED"):
        world.server.faults.refuse(400, f"Bad Request: {words}", "sendMessage")
        await is_owed(world, office.chat.id, Reply((Text("start"),)), thread_id=77)
        await world.settles()
        office.sees("Hello!")
        topics = [e.parameters.get("message_thread_id") for e in asked(world, office.chat.id)[-2:]]
        assert topics == [77, None]


async def test_what_is_owed_to_a_group_follows_it(world: World) -> None:
    """More than a page of it; edits and deletions do not, but what a deletion says."""
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    world.server.faults.refuse(
        429, "Too Many Requests", chat=office.chat.id, retry_after=1, count=2
    )
    await is_owed(world, office.chat.id, *(Reply((counted(n),)) for n in range(2, 72)))
    await is_owed(world, office.chat.id, Reply((Text("start"),)), kind="edit", about=1)
    stays = Reply((Text("code-in-group-stays"),))
    await is_owed(world, office.chat.id, stays, Reply(()), kind="delete", about=1, lane=Lane.CODES)
    await world.until(lambda: not world.server.faults.planned)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await world.settles()
    said = [message["text"] for message in grown.answers]
    assert [int(word) for words in said[:-1] for word in words.split() if word.isdecimal()] == list(
        range(2, 72)
    )
    grown.sees("I may not delete it")
    assert not office.answers


async def test_a_group_moves_once_however_often_that_is_told(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    waits_there = {"chat": office.chat.id, "retry_after": 600}
    world.server.faults.refuse(429, "Too Many Requests", "sendMessage", **waits_there)  # type: ignore[arg-type]
    old = office.chat.id
    await is_owed(world, old, *(Reply((counted(n),)) for n in range(2, 72)))
    await world.until(lambda: not world.server.faults.planned)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    assert world.bot is not None
    for _ in range(2):
        await world.bot.database.run(lambda tx: move_chat(tx, old, grown.chat.id))
        world.bot.delivery.moved(old, grown.chat.id)
    await world.settles()
    words = " ".join(message["text"] for message in grown.answers).split()
    assert [int(word) for word in words if word.isdecimal()] == list(range(2, 72))


@pytest.mark.parametrize("how", ["kicked", "chat not found", "group chat was deactivated"])
async def test_a_group_that_is_gone_is_owed_nothing_more(world: World, how: str) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    place = office.chat.id
    if how == "kicked":
        office.chat.removes(anna.account.user, world.server.state.bot)
        await world.settles()
    else:
        world.server.faults.refuse(400, f"Bad Request: {how}", "sendMessage", chat=place, count=9)
    await is_owed(world, place, *(Reply((counted(n),)) for n in range(2, 72)))
    await world.settles()
    assert in_table(world) == 0
    assert len(asked(world, place)) == 2, "the first words, and what told that it is gone"


async def test_buttons_are_kept_where_they_are_not_the_reason(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    world.server.faults.refuse(400, "Bad Request: message text is strange", "sendMessage")
    go_on = Choice("buy", Text("menu-buy"))
    await is_owed(world, anna.account.id, Reply((Text("start"),), ((go_on,),)))
    await world.settles()
    assert anna.labels() == ["🎁 I'm buying a card"]


# A sick Telegram -------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [b"9" * 20, b'"?"', b"-1", b"null", b"1.5"])
async def test_an_answer_with_an_odd_id_is_no_reason_to_send_it_again(
    world: World, odd: bytes
) -> None:
    anna = await world.person("Anna")
    taken = b'{"ok":true,"result":{"message_id":' + odd + b"}}"
    world.server.answers = lambda method, body: (200, taken if method == "sendMessage" else body)
    await anna.types("/help")
    await world.restarts()
    await anna.types("/start")
    assert len(anna.answers) == 2
    assert world.dead_letters() == 0
    world.server.answers = None


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (400, b"<html>"), (401, b"<html>"), (403, b"<html>"), (403, b""), (429, b"<html>"),
        (200, b'{"ok":false}'),
        (400, b'{"ok":false,"error_code":400,"description":5}'),
        (429, b'{"ok":false,"error_code":429,"parameters":{"retry_after":"1"}}'),
    ],
)  # fmt: skip
async def test_what_telegram_never_says_loses_nothing_and_says_nothing_about_anybody(
    world: World, status: int, answer: bytes
) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    odd = iter([answer] * 3)

    def answers(method: str, body: bytes) -> tuple[int, bytes]:
        instead = next(odd, None) if method == "sendMessage" else None
        return (200, body) if instead is None else (status, instead)

    world.server.answers = answers
    await anna.types("/help")
    anna.sees("buying a gift card")
    assert len(anna.answers) == 1 + 4, "tried until it was taken"
    assert world.dead_letters() == 0
    with sqlite3.connect(world.database) as connection:
        gone = connection.execute("SELECT 1 FROM people WHERE blocked_at IS NOT NULL").fetchall()
    connection.close()
    assert not gone
    world.server.answers = None
