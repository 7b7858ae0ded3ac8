"""A code stays with the person: wherever it stands, it is forgotten, and the guide goes on."""

import pytest

from handlers.local_chat import messages
from handlers.local_chat.refusal import too_late
from tests.stories.world import World

CODE = "QW7E-R8TYU2-PA3S"
PROMISE = "That looked like a gift card code"


async def test_a_code_in_the_middle_of_a_guide(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    question = anna.last["text"]
    await anna.types(f"here: {CODE}")
    said = [message["text"] for message in anna.answers]
    assert PROMISE in said[-2]
    assert "B/8, S/5, Z/2" in said[-2]
    assert said[-1] == question, "the open question again"
    assert len(said) == 2
    assert CODE not in str(anna.account.messages)


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [], "caption": f"look: {CODE}"},
        {"document": {"file_id": "f", "file_unique_id": "u", "file_name": f"{CODE}.pdf"}},
        {"contact": {"phone_number": "+4915112345678", "first_name": "Otto", "last_name": CODE}},
        {"contact": {"phone_number": "+49151", "first_name": "Otto", "vcard": f"NOTE:{CODE}"}},
        {"text": "yes", "quote": {"text": CODE, "position": 0}},
        {"text": "here", "entities": [{"type": "text_link", "offset": 0, "length": 4,
                                       "url": "https://www.amazon.de/g/Zx81QpLm7Yk"}]},
        {"poll": {"id": "1", "question": CODE, "options": [], "total_voter_count": 0,
                  "is_closed": False, "is_anonymous": True, "type": "regular",
                  "allows_multiple_answers": False, "allows_revoting": False,
                  "members_only": False}},
    ],
    ids=["caption", "file name", "contact", "vcard", "quote", "hidden link", "poll"],
)  # fmt: skip
async def test_wherever_it_stands(world: World, content: dict[str, object]) -> None:
    anna = await world.person("Anna")
    await anna.sends(**content)
    anna.sees(PROMISE)
    assert [m for m in anna.account.messages if not m["from"]["is_bot"]] == []


@pytest.mark.parametrize(
    ("command", "follows"),
    [
        ("/start", "What brings you here?"),
        ("/redeem", "Which Amazon site is on the card?"),
        ("/cancel", "Nothing is open"),
        ("/nonsense", "don't know that command"),
    ],
)
@pytest.mark.parametrize("words", [CODE, "QW7E-R8TYU2", "6QUDO-3GFAA-4AVTB"])
async def test_a_command_with_a_code_is_obeyed_without_it(
    world: World, command: str, follows: str, words: str
) -> None:
    anna = await world.person("Anna")
    await anna.types(f"{command} {words}")
    assert len(anna.answers) == 2
    anna.sees(follows)
    assert anna.labels()


async def test_outside_a_guide_a_warning_has_a_way_on(world: World) -> None:
    anna = await world.person("Anna")
    for words in (CODE, "QW7E-R8TYU2", "6QUDO-3GFAA-4AVTB", "serial number 1234567890123456"):
        await anna.types(words)
        assert anna.labels()[0] in ("🔑 Redeem it now", "🎉 I got a card"), "there is one already"
        world.clock.move(milliseconds=120_000)


async def test_a_serial_number_behind_a_command(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy serial number 1234567890123456")
    anna.sees("Who is the card for?")


async def test_forwarded_and_edited(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards(f"I give you {CODE}")
    anna.sees(PROMISE)
    await anna.types("/buy")
    await anna.types("hello")
    await anna.edits(f"hello {CODE}")
    assert PROMISE in anna.answers[-2]["text"]
    assert CODE not in str(anna.account.messages)


async def test_half_a_code_taken_for_an_answer_is_taken_back(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps("Name")
    await anna.types("QX7M-9TB4")
    anna.sees("QX7M-9TB4", "everything right")
    await anna.types("KD-W2RP")
    anna.sees("order checklist")
    assert "QX7M" not in anna.last["text"]
    await anna.taps("All correct")
    anna.sees("order")
    assert "QX7M" not in anna.last["text"]


async def test_split_over_two_messages_within_a_minute(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("first half: QW7ER8T")
    await anna.types("then YU2PA3S")
    anna.sees(PROMISE)
    assert [m for m in anna.account.messages if not m["from"]["is_bot"]] == []


async def test_a_refused_deletion_is_told_honestly(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise too_late("message can't be deleted for everyone")

    anna = await world.person("Anna", "de")
    monkeypatch.setattr(messages, "_check_may_delete", refuses)
    await anna.types(CODE)
    said = "\n".join(message["text"] for message in anna.answers)
    assert "Ich konnte deine Nachricht mit dem Code nicht löschen" in said
    assert "lös ihn jetzt ein" in said


async def test_a_serial_number_is_explained_once_and_not_deleted(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("serial number 1234567890123456")
    anna.sees("It is not the code")
    await anna.types("/buy")
    await anna.types("serial number 1234567890123456")
    assert "It is not the code" not in anna.last["text"]
    assert "1234567890123456" not in str(anna.answers)
    assert len([m for m in anna.account.messages if not m["from"]["is_bot"]]) == 3


async def test_shapes_that_are_no_code_are_advised_about(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("6QUDO-3GFAA-4AVTB")
    anna.sees("Gift Card ID")
    await anna.types("H27KPZ4M8XN3Q")
    anna.sees("13 characters")
    await anna.types("the code is 1234 5678 9012 3456")
    anna.sees("16 digits", "serial number")


async def test_in_a_group_the_sender_is_told_in_private(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben", "de")
    await anna.types("/start")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    await anna.types(f"for you all: {CODE}", at=office)
    anna.sees("In a group you wrote something")
    assert not office.answers
    await ben.types(CODE, at=office)
    office.sees("looked like a gift card code")
    assert not ben.answers, "who never started the bot is not written to"
    await anna.types("QW7E-R8TYU2", at=office)
    await anna.types("-PA3S", at=office)
    assert "QW7E" not in str(office.chat.messages)
    assert "PA3S" not in str(office.chat.messages)


async def test_in_a_group_without_the_right_the_sender_is_asked_once(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await anna.types("/start")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(anna.account.user, world.server.state.bot, frozenset({"can_pin_messages"}))
    await anna.types(CODE, at=office)
    office.sees("I may not delete it")
    assert len(office.answers) == 1
    await ben.types(CODE, at=office)
    office.sees("please delete it yourself")
    assert len(office.answers) == 2
    assert CODE not in str(office.answers)


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        ("en", "🔑 Redeem it now", "like a gift card code again"),
        ("de", "🔑 Jetzt einlösen", "wieder nach einem Gutscheincode"),
    ],
)
async def test_after_a_code_the_first_button_redeems_and_the_second_time_is_one_line(
    world: World, language: str, first: str, again: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(CODE)
    assert anna.labels()[0] == first
    assert "\n" in anna.last["text"]
    await anna.types(CODE.replace("QX7R", "WX7R"))
    anna.sees(again)
    assert "\n" not in anna.last["text"]
    assert anna.labels()[0] == first
    await world.days_pass(2)
    await anna.types(CODE)
    assert "\n" in anna.last["text"]
    await anna.taps(first)
    await anna.types(CODE)
    assert anna.has_button("amazon.")
    assert first not in [one["text"] for one in anna.account.buttons(anna.answers[-2])]


async def test_in_another_guide_a_code_can_be_redeemed_now(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.types(CODE)
    anna.sees("Who is the card for?")
    await anna.taps("Redeem it now")
    anna.sees("Which Amazon site is on the card?")


@pytest.mark.parametrize(
    ("language", "seen", "asked"),
    [
        ("en", "most of a gift card code", "Which Amazon site"),
        ("de", "größten Teil eines Gutscheincodes", "Welche Amazon-Seite"),
    ],
)
@pytest.mark.parametrize("typed", ["QX7RM4TKZP9", "QX7R-M4TKZP-9"])
async def test_most_of_a_code_typed_in_a_guide_is_deleted(
    world: World, language: str, seen: str, asked: str, typed: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/redeem")
    await anna.types(typed)
    anna.sees_above(seen)
    anna.sees(asked)
    texts = [message.get("text", "") for message in anna.account.messages]
    assert typed not in "\n".join(texts)
