"""Text files are rows until they are read: nobody waits for them, nothing is lost or doubled."""

import asyncio

import pytest

from bot.long_texts.reader import TextReader
from tests.stories.people import Group
from tests.stories.test_files_in_turn import sends
from tests.stories.test_guard import CODE
from tests.stories.test_pictures import being_read, jobs, own, said
from tests.stories.test_pictures_untold import pictures_are_due
from tests.stories.world import World

LIST = b"a@example.com\nb@example.com\n"
AT_THE_ADDRESS = ("/buy", "A gift", "amazon.com", "By e-mail, now", "50")


async def test_slow_text_files_of_one_hold_up_nobody(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    world.server.faults.plan("timed-out", "getFile")
    for _ in range(20):
        sends(world, anna, "a.txt", b"hello")
    await world.until(lambda: not world.server.faults.planned)
    otto.account.types("/buy")
    sends(world, otto, "b.txt", b"hello")
    await world.until(lambda: any("belongs to the question" in words for words in said(otto)))
    assert len(jobs(world)) == 20, "hers wait for the first"
    await world.until(lambda: world.server.state.updates.waiting == 0)
    assert [text for text in said(anna) if "one moment" in text] == [said(anna)[0]]


async def test_more_than_twenty_files_of_one_do_not_wait(world: World) -> None:
    anna = await world.person("Anna")
    world.server.faults.plan("timed-out", "getFile", count=2)
    sends(world, anna, "a.txt", b"hello")
    sends(world, anna, "a.jpg", b"hello")
    await world.until(lambda: being_read(world) == 2)
    for number in range(20):
        sends(world, anna, "a.txt" if number % 2 else "a.jpg", b"hello")
    await world.until(lambda: sum("That's a lot at once" in words for words in said(anna)) == 2)
    assert len(jobs(world)) == 20


async def test_a_file_answers_the_question_that_was_open_when_it_came(world: World) -> None:
    anna = await world.person("Anna")
    for words in AT_THE_ADDRESS:
        await anna.types(words)
    world.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("team.csv", LIST)
    anna.sees("one moment")
    await anna.types("otto@example.com")
    anna.sees("order checklist", "otto@example.com")
    world.clock.move(milliseconds=6_000)
    await pictures_are_due(world)
    anna.sees("You have gone on since you sent it")
    anna.sees_above("order checklist", "otto@example.com")
    anna.sees_not("To 2 people")
    assert jobs(world) == []


async def test_a_file_that_came_without_a_question_answers_none(world: World) -> None:
    anna = await world.person("Anna", "de")
    world.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("team.csv", LIST)
    await anna.types("/buy")
    world.clock.move(milliseconds=6_000)
    await pictures_are_due(world)
    anna.sees("Inzwischen bist du aber schon weiter")
    anna.sees_above("Für wen ist der Gutschein?")


async def test_a_bot_that_dies_while_a_list_is_read_reads_again_and_answers_once(
    world: World,
) -> None:
    anna = await world.person("Anna")
    for words in AT_THE_ADDRESS:
        await anna.types(words)
    world.server.faults.plan("timed-out", "getFile")
    sends(world, anna, "team.csv", LIST)
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    anna.sees("To 2 people")
    assert sum("order checklist" in words for words in said(anna)) == 1
    assert jobs(world) == []


async def test_whoever_is_forgotten_leaves_no_text_unread(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/forget_me")
    message, button = anna.button("Erase everything")
    world.server.faults.plan("timed-out", "getFile")
    sends(world, anna, "c.txt", CODE.encode())
    await world.until(lambda: being_read(world) == 1)
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.until(lambda: any("Done. I have erased" in words for words in said(anna)))
    await world.until(lambda: world.bot is not None and world.bot.delivery.idle())
    assert own(anna) == 1, "/forget_me is there, the file is taken back"
    assert jobs(world) == []


async def test_whoever_is_gone_has_the_text_read_when_they_are_back(world: World) -> None:
    anna = await world.person("Anna")
    world.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("c.txt", CODE.encode())
    anna.account.blocks()
    await world.settles()
    world.clock.move(milliseconds=6_000)
    await pictures_are_due(world)
    assert len(jobs(world)) == 1
    anna.account.unblocks()
    await world.settles()
    anna.sees("looked like a gift card code")
    assert own(anna) == 0
    assert jobs(world) == []


async def test_an_edited_file_replaces_what_it_answered(world: World) -> None:
    anna = await world.person("Anna")
    for words in AT_THE_ADDRESS:
        await anna.types(words)
    await anna.sends_file("team.csv", LIST)
    anna.sees("To 2 people")
    files = world.server.state.files
    three = files.keep("team.csv", LIST + b"c@example.com\n").file_id
    await anna.edits_to(files.document(three), caption="these")
    anna.sees("To 3 people")


async def test_the_second_half_of_a_code_in_a_file(world: World) -> None:
    anna = await world.person("Anna")
    group, rest = CODE.split("-", 1)
    await anna.types(f"{group}-")
    await anna.sends_file("b.txt", rest.encode())
    assert own(anna) == 0


# A long list, typed -------------------------------------------------------------------------------


def listed(people: int) -> str:
    return "\n".join(f"somebody.number{one}@example.com" for one in range(people))


async def test_a_long_list_is_read_before_it_is_an_answer(world: World) -> None:
    anna = await world.person("Anna")
    for words in AT_THE_ADDRESS:
        await anna.types(words)
    await anna.types(listed(50))
    anna.sees("To 50 people")
    await anna.edits(listed(49))
    anna.sees("To 49 people")
    await anna.edits(listed(51))
    anna.sees("That is a long list")


async def test_a_long_list_waits_for_no_file(world: World) -> None:
    anna = await world.person("Anna")
    for words in AT_THE_ADDRESS:
        await anna.types(words)
    assert world.bot is not None
    async with world.bot.pictures._reading._texts._process._busy:  # a heavy file is being read
        await anna.types(listed(50))
        anna.sees("To 50 people")


@pytest.mark.parametrize(
    ("language", "answers", "words"),
    [("en", AT_THE_ADDRESS, "too much for me just now"),
     ("de", ("/buy", "Ein Geschenk", "amazon.de", "Per E-Mail, sofort", "25"),
      "nicht fertig geworden")],
)  # fmt: skip
async def test_a_list_that_is_not_read_in_time_is_told(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    answers: tuple[str, ...],
    words: str,
) -> None:
    async def never(*_: object) -> None:
        await asyncio.sleep(0)

    anna = await world.person("Anna", language)
    for answer in answers:
        await anna.types(answer)
    monkeypatch.setattr(TextReader, "read_list", never)
    await anna.types(listed(50))
    anna.sees(words)


# In groups ----------------------------------------------------------------------------------------


async def test_in_a_group_nothing_is_kept_of_whoever_sent_a_file(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await anna.types("/start")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    files = world.server.state.files
    for person in (anna, ben):
        world.server.faults.plan("internal-error", "getFile")
        await person.sends(at=office, **files.document(files.keep("c.txt", CODE.encode()).file_id))
        assert len(jobs(world)) == 1
        assert str(person.account.id) not in str(jobs(world))
        await world.crashes()
        world.clock.move(milliseconds=6_000)
        await pictures_are_due(world)
        assert not [one for one in office.chat.messages.values() if "document" in one]
        office.sees("A message here looked like a gift card code")
        assert jobs(world) == []
    await ben.taps("What now?", at=office)
    ben.is_told("Redeem it now")


async def test_of_one_member_and_of_one_group_so_many_files_wait(world: World) -> None:
    people = [await world.person(f"P{number}") for number in range(6)]
    office = await world.group("Office", *people)
    office.chat.promotes(
        people[0].account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    world.server.faults.plan("timed-out", "getFile")
    files = world.server.state.files
    for person in people:
        for _ in range(7):
            kept = files.keep("a.txt", b"hello").file_id
            person.account.sends(files.document(kept), office.chat)
    await world.until(lambda: world.server.state.updates.waiting == 0)
    assert len(jobs(world)) == 20
    assert len(world.bot.pictures._reading._groups._sent) <= 6 * 5  # type: ignore[union-attr]


async def test_a_file_of_a_group_that_has_another_id_by_now_is_told_of_there(world: World) -> None:
    """Messages are counted anew in the supergroup: nobody else's must be deleted for it."""
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    world.server.faults.plan("internal-error", "getFile")
    files = world.server.state.files
    await ben.sends(at=office, **files.document(files.keep("c.txt", CODE.encode()).file_id))
    assert len(jobs(world)) == 1
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    for number in range(10):
        await anna.types(f"hello {number}", at=grown)
    count = len(grown.chat.messages)
    world.clock.move(milliseconds=6_000)
    await pictures_are_due(world)
    grown.sees("A message here looked like a gift card code")
    assert len(grown.chat.messages) == count + 1
    assert jobs(world) == []


async def test_a_group_that_has_the_bot_again_has_its_files_looked_at(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    user, bot, files = anna.account.user, world.server.state.bot, world.server.state.files
    rights = frozenset({"can_delete_messages"})
    office.chat.promotes(user, bot, rights)
    world.server.faults.plan("timed-out", "getFile")
    for _ in range(5):
        anna.account.sends(files.document(files.keep("a.txt", b"hello").file_id), office.chat)
    office.chat.removes(user, bot)
    await world.until(lambda: world.server.state.updates.waiting == 0)
    assert jobs(world) == []
    office.chat.adds(user, bot)
    office.chat.promotes(user, bot, rights)
    anna.account.sends(files.document(files.keep("c.txt", CODE.encode()).file_id), office.chat)
    await world.until(lambda: world.server.state.updates.waiting == 0)
    await world.until(lambda: any("looked like" in one["text"] for one in office.answers))
