"""The scam check in a group: one quiet word below what reads like a scam, and away."""

import sqlite3

import pytest

from bot.dialogue import Text
from bot.texts import LANGUAGES, texts
from handlers.groups.why import REASONS
from tests.stories.people import Group, Json, Person
from tests.stories.test_guard import CODE
from tests.stories.world import World

SCAM = {
    "en": "I'm in a meeting and can't talk. Please get me five gift cards today, scratch them and"
    " send me a photo of the codes. Keep it between us.",
    "de": "Ich bin in einer Besprechung. Besorg mir bitte fünf Amazon-Gutscheine und schick mir die"
    " Codes, sag niemandem etwas.",
}
BARE = "Could you buy me a gift card on the way home?"
REPORTED = f'My boss texted me: "{SCAM["en"]}" Is that real?'
WARNING = {
    "en": "A message here reads like a typical scam",
    "de": "Eine Nachricht hier klingt nach",
}
AWAY = {"en": "removing the message", "de": "nehme die Nachricht weg"}
MAY_DELETE = frozenset({"can_delete_messages"})
MINUTE = 60_000
_SAID = ("sendMessage", "deleteMessage")


async def led(
    world: World, anna: Person, *others: Person, rights: frozenset[str] = MAY_DELETE
) -> Group:
    """A group of Anna's in which the bot is an administrator."""
    office = await world.group("Office", anna, *others)
    office.chat.promotes(anna.account.user, world.server.state.bot, rights)
    await world.settles()
    return office


async def chooses(anna: Person, office: Group, label: str) -> None:
    """Anna chooses on the screen of the group."""
    await anna.types("/check", at=office)
    await anna.taps(label, at=office)


def own(office: Group) -> list[Json]:
    """What people wrote and is still there."""
    messages = office.chat.messages.values()
    return [one for one in messages if "text" in one and not one["from"]["is_bot"]]


# Warn -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_scam_gets_one_quiet_word_below_it(world: World, language: str) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    office = await led(world, anna, ben)
    await ben.types(SCAM[language], at=office)
    office.sees(WARNING[language])
    assert office.last["reply_to_message"]["message_id"] == own(office)[0]["message_id"]
    assert world.server.record.of("sendMessage")[-1].parameters["disable_notification"] is True
    assert "Ben" not in office.last["text"], "it accuses nobody"
    assert len(own(office)) == 1, "it stays"
    assert not ben.answers


async def test_why_is_told_to_whoever_asks_in_their_language(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben", "de")
    office = await led(world, anna, ben)
    await anna.types(SCAM["en"], at=office)
    assert office.labels() == ["Why?"]
    await ben.taps("Why?", at=office)
    ben.is_told("Wer das hat, hat das Geld")
    assert world.server.state.notices[-1].modal
    await world.crashes()
    await anna.taps("Why?", at=office)
    anna.is_told("Whoever has that has the money")
    data = str(office.last["reply_markup"])
    assert "meeting" not in data


async def test_it_is_said_once_a_day_of_a_sender_and_reason(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    for _ in range(3):
        await ben.types(SCAM["en"], at=office)
        world.clock.move(milliseconds=MINUTE)
    assert len(office.answers) == 1
    await anna.types(SCAM["en"], at=office)
    assert len(office.answers) == 2, "somebody else"
    await world.restarts()
    await ben.types(SCAM["en"], at=office)
    assert len(office.answers) == 2
    await ben.types("You won a prize! Claim your gift card here: http://win.example", at=office)
    assert len(office.answers) == 3, "another reason"
    await world.days_pass(1)
    await ben.types(SCAM["en"], at=office)
    assert len(office.answers) == 4
    with sqlite3.connect(world.database) as connection:
        kept = str(connection.execute("SELECT * FROM group_warnings").fetchall())
    assert str(ben.account.id) not in kept


@pytest.mark.parametrize("words", [BARE, REPORTED, "Lunch at twelve?", "Are you free?"])
async def test_where_nothing_is_sure_the_group_stays_quiet(world: World, words: str) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types(words, at=office)
    assert not office.answers


async def test_what_is_edited_into_one_is_one(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("Good morning", at=office)
    anna.account.edits(own(office)[0]["message_id"], SCAM["en"], office.chat)
    await world.settles()
    office.sees(WARNING["en"])


OPENING = ("Are you free?", "I'm in a meeting and can't talk.", "Please keep this between us.")
THEN = "Can you get some Amazon gift cards for me?"  # asked alone it may be honest


async def test_a_conversation_counts_and_only_ones_own(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office, family = await led(world, anna, ben), await led(world, anna, ben)
    for words in OPENING:
        await ben.types(words, at=office)
    await anna.types(THEN, at=office)
    await ben.types(THEN, at=family)
    assert not office.answers + family.answers, "neither hers nor elsewhere"
    await ben.types(THEN, at=office)
    office.sees(WARNING["en"])


async def test_a_conversation_of_before_is_over(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    for words in OPENING:
        await anna.types(words, at=office)
    world.clock.move(milliseconds=11 * MINUTE)
    await anna.types(THEN, at=office)
    assert not office.answers


async def test_what_is_forwarded_are_not_ones_own_words(world: World) -> None:
    anna, stranger = await world.person("Anna"), world.server.person("Stranger")
    office = await led(world, anna)
    for words in OPENING:
        said = stranger.chat.add({"from": stranger.user, "text": words})
        anna.account.forwards(said, office.chat)
    await anna.types(THEN, at=office)
    assert not office.answers


async def test_anonymous_admins_have_no_common_memory(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    office.chat.turns_anonymous(anna.account.user)
    for words in (*OPENING, THEN):
        await anna.types(words, at=office)
    assert not office.answers
    await anna.types(SCAM["en"], at=office)
    office.sees(WARNING["en"])  # what one message asks is seen all the same


async def test_a_scam_that_speaks_to_the_bot_is_one(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await anna.types("/help", at=office)
    await ben.types(SCAM["en"], at=office, below=office.last)
    office.sees(WARNING["en"])


async def test_no_flood_of_warnings(world: World) -> None:
    crowd = [await world.person(f"P{number}") for number in range(8)]
    office = await led(world, *crowd)
    for one in crowd:
        await one.types(SCAM["en"], at=office)
    assert len(office.answers) == 5


# Off ----------------------------------------------------------------------------------------------


async def test_off_judges_nothing_but_removes_codes(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Off")
    office.sees("Here I check nothing")
    said = len(office.answers)
    await ben.types(SCAM["en"], at=office)
    assert len(office.answers) == said
    await ben.types(CODE, at=office)
    assert CODE not in str(own(office))
    office.sees("looked like a gift card code")


# Warn and remove ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_warn_and_remove_says_it_and_takes_it_away(world: World, language: str) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, {"en": "Warn and remove", "de": "Warnen und entfernen"}[language])
    await ben.types(SCAM[language], at=office)
    office.sees(WARNING[language], AWAY[language])
    assert SCAM[language] not in str(own(office))
    methods = [one.method for one in world.server.record.of(*_SAID)]
    assert methods[-2:] == ["sendMessage", "deleteMessage"], "after the word"
    await ben.types(SCAM[language], at=office)
    assert SCAM[language] not in str(own(office)), "again, and in silence"
    office.sees(WARNING[language])


async def test_an_admins_message_is_warned_of_and_stays(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    await anna.types(SCAM["en"], at=office)
    office.sees(WARNING["en"])
    assert AWAY["en"] not in office.last["text"]
    office.chat.promotes(anna.account.user, ben.account.user, frozenset({"can_pin_messages"}))
    await ben.types(SCAM["en"], at=office)
    office.chat.turns_anonymous(ben.account.user)
    await ben.types(SCAM["en"] + " Please.", at=office)
    messages = [one for one in office.chat.messages.values() if "meeting" in one.get("text", "")]
    assert len(messages) == 3, "also of one who writes in the group's name"


async def test_without_the_right_it_is_warned_of_and_said_on_the_screen(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben, rights=frozenset({"can_pin_messages"}))
    await chooses(anna, office, "Warn and remove")
    office.sees("I need the permission “Delete messages”")
    await ben.types(SCAM["en"], at=office)
    office.sees(WARNING["en"])
    assert AWAY["en"] not in office.last["text"]
    assert SCAM["en"] in str(own(office))
    assert not world.server.record.of("deleteMessage")


async def test_who_leads_is_not_known_in_time_nothing_is_removed(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    world.server.faults.refuse(400, "Bad Request: user not found", "getChatMember", count=9)
    await ben.types(SCAM["en"], at=office)
    world.server.faults.clear()
    office.sees(WARNING["en"])
    assert SCAM["en"] in str(own(office))


async def test_a_channel_that_speaks_in_the_group_is_removed(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await chooses(anna, office, "Warn and remove")
    channel = {"id": -1_000_000_000_777, "type": "channel", "title": "Deals"}
    of_telegram = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    office.chat.said({"from": of_telegram, "sender_chat": channel, "text": SCAM["en"]})
    await world.settles()
    office.sees(WARNING["en"], AWAY["en"])
    assert not [one for one in office.chat.messages.values() if one.get("text") == SCAM["en"]]


async def test_what_comes_from_the_groups_own_channel_stays(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await chooses(anna, office, "Warn and remove")
    channel = {"id": -1_000_000_000_777, "type": "channel", "title": "Office news"}
    of_telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    told = {"from": of_telegram, "sender_chat": channel, "is_automatic_forward": True}
    office.chat.said({**told, "text": SCAM["en"]})
    await world.settles()
    office.sees(WARNING["en"])
    assert SCAM["en"] in str(office.chat.messages)


# The bot cannot speak, or the group goes on -------------------------------------------------------


async def test_a_bot_that_may_not_speak_removes_all_the_same(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    said = len(office.answers)
    muted = "Bad Request: not enough rights to send text messages to the chat"
    world.server.faults.refuse(400, muted, "sendMessage", chat=office.chat.id, count=5)
    await ben.types(SCAM["en"], at=office)
    assert len(office.answers) == said
    assert SCAM["en"] not in str(own(office))


async def test_a_group_that_is_upgraded_meanwhile_is_warned_where_it_is(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    world.server.faults.plan("server-error", "sendMessage", count=2)
    ben.account.types(SCAM["en"], office.chat)
    await world.until(lambda: not world.server.faults.planned)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await world.settles()
    grown.sees(WARNING["en"])
    assert "reply_to_message" not in grown.last, "nothing there has that number"
    await ben.types(SCAM["en"], at=grown)
    assert SCAM["en"] not in str(own(grown)), "what was chosen holds"
    assert len(grown.answers) == 1, "it was said of him today"


async def test_a_word_that_was_owed_at_a_crash_comes_below_its_message(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    world.server.faults.plan("server-error", "sendMessage", count=2)
    ben.account.types(SCAM["en"], office.chat)
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    office.sees(WARNING["en"])
    assert office.last["reply_to_message"]["message_id"] == own(office)[0]["message_id"]
    assert world.server.record.of("sendMessage")[-1].parameters["disable_notification"] is True


async def test_nothing_of_it_is_kept(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    await ben.types(SCAM["en"], at=office)
    await anna.types(f"/check {SCAM['en']}", at=office)
    kept = b"".join(file.read_bytes() for file in world.database.parent.glob("bot.sqlite3*"))
    assert b"meeting" not in kept
    assert b"Office" not in kept, "nor what the group is called"
    with sqlite3.connect(world.database) as connection:
        tables = ("groups", "group_warnings", "group_ids_before", "people")
        rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables]
    assert str(ben.account.id) not in str(rows), "nor who wrote it"


async def test_nothing_is_said_in_a_group_that_is_gone(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    world.server.faults.refuse(403, "Forbidden: bot was kicked", "sendMessage", count=1)
    await anna.types(SCAM["en"], at=office)
    await ben.types(SCAM["en"], at=office)
    assert not office.answers
    asked = world.server.record.of("sendMessage")
    assert len(asked) == 2, "the first words, and what told that it is gone"


# Every alert fits ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_two_reasons_fit_into_an_alert(language: str) -> None:
    its = texts(language)
    for one in REASONS:
        for other in REASONS - {one}:
            first, second = Text(f"group-why-{one}"), Text(f"group-why-{other}")
            words = its.plain("group-why-two", first=first, second=second)
            assert len(words.encode("utf-16-le")) // 2 <= 200, words


# Floods -------------------------------------------------------------------------------------------


async def test_a_flood_of_long_texts_silences_nobody(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    for _ in range(30):
        ben.account.types("flowers in the garden " * 180, office.chat)
    await anna.types(SCAM["en"], at=office)
    office.sees(WARNING["en"])
    await ben.types(SCAM["en"] + " flowers in the garden" * 160, at=office)
    assert len(office.answers) == 2, "nor whoever floods"


async def test_whoever_asks_again_and_again_has_nothing_judged(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    for _ in range(5):
        await ben.types("/check", at=office)
    asked = world.server.record.of("getChatMember")
    assert [one.parameters["user_id"] for one in asked].count(ben.account.id) == 1
