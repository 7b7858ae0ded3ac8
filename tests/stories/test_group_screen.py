"""/check in a group: what speaks against the message it answers; alone, the admins' screen."""

import pytest

from handlers.local_chat.groups import ANONYMOUS
from tests.stories.people import Group, Json
from tests.stories.test_group_checks import BARE, MAY_DELETE, REPORTED, SCAM, WARNING, led, own
from tests.stories.test_guard import CODE
from tests.stories.world import World

MINUTE = 60_000
COMMAND = "/check@giftwise_local_bot"
VERDICTS = {
    "stop": {"en": "This reads like a typical scam", "de": "Das klingt nach typischem Betrug"},
    "careful": {"en": "scams begin just like it", "de": "Betrug fängt genauso an"},
    "none": {"en": "no promise", "de": "Ein Versprechen ist das nicht"},
}


def latest(office: Group) -> Json:
    """The latest message of a person."""
    return own(office)[-1]


# The first words ----------------------------------------------------------------------------------


async def test_when_it_is_added_it_says_what_it_sees_and_does(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    (hello,) = office.first_words
    for words in ("only commands and replies to me",
                  "if you make me an administrator, I see every message",
                  "the permission “Delete messages”", COMMAND, "keep nothing"):  # fmt: skip
        assert words in hello["text"]


async def test_it_speaks_as_whoever_added_it(world: World) -> None:
    anna = await world.person("Anna", "de")
    office = await world.group("Büro", anna)
    assert "Ich achte hier auf Betrug mit Gutscheinen" in office.first_words[0]["text"]


async def test_becoming_an_administrator_changes_nothing_it_does(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    assert not office.answers
    await anna.types("/check", at=office)
    office.sees("Here I warn", "I see every message here")
    assert "✓ Warn" in office.labels()


async def test_back_in_the_group_it_says_so_again_and_knows_what_was_chosen(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    await anna.taps("Off", at=office)
    office.chat.removes(anna.account.user, world.server.state.bot)
    await world.settles()
    office.chat.adds(anna.account.user, world.server.state.bot)
    await world.settles()
    office.sees("I look out for gift card scams")
    await anna.types("/check", at=office)
    assert "✓ Off" not in office.labels(), "within a minute"
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/check", at=office)
    assert "✓ Off" in office.labels()


async def test_it_does_not_come_anew_to_what_its_group_has_become(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await world.settles()
    bot = world.server.state.bot
    del grown.chat.members[bot["id"]]
    grown.chat.adds(anna.account.user, bot)
    await world.settles()
    assert not grown.answers


async def test_where_it_may_not_speak_it_says_nothing(world: World) -> None:
    anna, bot = await world.person("Anna"), world.server.state.bot
    office = Group(world.server.state.group("Office", anna.account, bot=False))
    change = {
        "chat": office.chat.reference, "from": anna.account.user, "date": 0,
        "old_chat_member": {"status": "left", "user": bot},
        "new_chat_member": {"status": "restricted", "user": bot, "can_send_messages": False},
    }  # fmt: skip
    world.server.state.updates.push({"my_chat_member": change})
    await world.settles()
    assert not world.server.record.of("sendMessage")


# A message is shown to it -------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    ("words", "level"), [(SCAM["en"], "stop"), (BARE, "careful"), (REPORTED, "stop"),
                         ("Lunch at twelve?", "none")]
)  # fmt: skip
async def test_what_speaks_against_a_message(
    world: World, words: str, level: str, language: str
) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await anna.types(words, at=office)  # it is no administrator, and has not heard this
    asked = latest(office)
    await ben.types(COMMAND, at=office, below=asked)
    office.sees(VERDICTS[level][language])
    assert office.last["reply_to_message"]["message_id"] == asked["message_id"]
    assert "Anna" not in office.last["text"]
    why = {"en": "Why?", "de": "Warum?"}[language]
    assert (why in office.labels()) == (level != "none")


async def test_words_behind_the_command_are_judged(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types(f"/check {SCAM['en']}", at=office)
    office.sees(VERDICTS["stop"]["en"])
    assert len(office.answers) == 1, "and not warned of, too"


@pytest.mark.parametrize(
    ("words", "said"),
    [("", "no words in it"), ("Tohle je zpráva v jazyce, který tu nikdo nezná", "well enough")],
)
async def test_what_it_cannot_judge(world: World, words: str, said: str) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    content = {"text": words} if words else {"sticker": {"file_id": "a", "file_unique_id": "b"}}
    message = office.chat.add({"from": anna.account.user, **content})
    await anna.types(COMMAND, at=office, below=message)
    office.sees(said)
    assert office.labels() == ["Open our chat"]


async def test_off_looks_at_what_is_shown_to_it(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    await anna.taps("Off", at=office)
    await anna.types(SCAM["en"], at=office)
    await anna.types("/check", at=office, below=latest(office))
    office.sees(VERDICTS["stop"]["en"])


async def test_the_same_message_is_judged_once_a_minute_another_at_once(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    for words in (SCAM["en"], BARE):
        await anna.types(words, at=office)
    for asked in (own(office)[0], own(office)[0], own(office)[1]):
        await anna.types(COMMAND, at=office, below=asked)
    assert len(office.answers) == 2


async def test_a_code_in_a_message_that_is_shown_is_in_no_answer(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    await anna.types(f"Get me gift cards like {CODE} and send me the codes", at=office)
    await anna.types(COMMAND, at=office, below=latest(office))
    office.sees(VERDICTS["stop"]["en"])
    assert CODE not in str([(one["text"], one["reply_markup"]) for one in office.answers])


# The screen of the admins -------------------------------------------------------------------------


async def test_admins_choose_and_the_screen_follows(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    assert office.labels() == [
        "Off", "✓ Warn", "Warn and remove", "Leave gift card codes", "Look at photos, too",
        "Only admins begin gift exchanges", "Stop a gift exchange", "🌐 Language",
    ]  # fmt: skip
    await anna.taps("Warn and remove", at=office)
    office.sees("Here I warn and remove")
    await anna.taps("Leave gift card codes", at=office)
    office.sees("I leave them")
    await anna.taps("Language", at=office)
    await anna.taps("Deutsch", at=office)
    office.sees("Hier warne und entferne ich", "Ich lasse sie stehen")
    assert len(office.answers) == 1, "all in one message"
    await world.crashes()
    await anna.taps("Aus", at=office)
    office.sees("Hier beurteile ich nichts")


async def test_members_are_told_how_to_ask(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben", "de")
    office = await led(world, anna, ben)
    await ben.types("/check", at=office)
    office.sees(f"Answer the message you wonder about with {COMMAND}")
    await anna.types("/check", at=office)
    await ben.taps("Off", at=office)
    ben.is_told("nur die Admins")
    assert "✓ Warn" in office.labels()
    office.chat.promotes(anna.account.user, ben.account.user, frozenset({"can_pin_messages"}))
    await ben.taps("Off", at=office)
    assert "✓ Off" in office.labels()
    office.chat.promotes(anna.account.user, ben.account.user, frozenset())
    await ben.taps("Warn and remove", at=office)
    assert "✓ Off" in office.labels(), "he leads it no more"


async def test_an_anonymous_admin_gets_the_screen_and_may_tap(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    office.chat.turns_anonymous(anna.account.user)
    await anna.types("/check", at=office)
    await anna.taps("Off", at=office)
    assert "✓ Off" in office.labels()
    asked = world.server.record.of("getChatMember")
    assert ANONYMOUS["id"] not in {one.parameters["user_id"] for one in asked}


async def test_where_telegram_does_not_tell_who_leads_nothing_changes(world: World) -> None:
    anna = await world.person("Anna", "de")
    office = await world.group("Office", anna)
    office.chat.turns_anonymous(anna.account.user)
    await anna.types("/check", at=office)
    office.chat.hides_members = True
    await anna.taps("Aus", at=office)
    anna.is_told("mach mich zum Admin")
    assert "✓ Warnen" in office.labels()


async def test_the_screen_counts(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await anna.types("/check", at=office)
    await ben.types(SCAM["en"], at=office)
    await anna.taps("Warn and remove", at=office, nth=0)
    await ben.types(SCAM["en"], at=office)
    await ben.types(CODE, at=office)
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/check", at=office)
    office.sees("warnings: 1, messages removed: 1, codes removed: 1")


async def test_codes_may_stay_and_what_they_stand_in_is_judged(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await anna.types("/check", at=office)
    await anna.taps("Leave gift card codes", at=office)
    await ben.types(CODE, at=office)
    assert CODE in str(own(office))
    assert len(office.answers) == 1
    await ben.types(f"{SCAM['en']} Like {CODE}", at=office)
    office.sees(WARNING["en"])
    await anna.taps("Remove gift card codes", at=office)
    await ben.types(CODE + " ", at=office)
    office.sees("looked like a gift card code")


async def test_a_screen_of_before_the_upgrade_chooses_all_the_same(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await world.settles()
    await anna.taps("Off", at=office)
    anna.is_told("Done")
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/check", at=grown)
    assert "✓ Off" in grown.labels()


async def test_a_screen_that_was_deleted_comes_anew(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    screen, (button, *_) = office.last, anna.account.buttons(office.last)
    office.chat.remove(screen["message_id"])
    anna.account.taps(screen["message_id"], button["callback_data"], office.chat)
    await world.settles()
    assert "✓ Off" in office.labels()


async def test_buttons_of_nothing_we_know_change_nothing(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types("/check", at=office)
    number = office.last["message_id"]
    for data in ("s:group:", "s:group:mode:", "s:group:mode:all", "s:group:codes:x", "s:why:",
                 "s:group:language:xx", "s:why:no_such_rule"):  # fmt: skip
        anna.account.taps(number, data, office.chat)
    await world.settles()
    assert "✓ Warn" in office.labels()
    anna.is_told("This is how scams are written")


async def test_in_a_topic_it_is_answered_there(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    office.chat.promotes(anna.account.user, world.server.state.bot, MAY_DELETE)
    topic = office.chat.opens_topic(anna.account.user, "Presents")
    await anna.types(SCAM["en"], at=office, topic=topic)
    office.sees(WARNING["en"])
    assert office.last["message_thread_id"] == topic
    await anna.types("/check", at=office, topic=topic, below=latest(office))
    assert office.last["message_thread_id"] == topic


@pytest.mark.parametrize("language", ["en", "de"])
async def test_named_below_a_message_it_is_checked(world: World, language: str) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    office = await led(world, anna, ben)
    await ben.types(BARE, at=office)
    await anna.types("@Giftwise_Local_Bot what do you say?", at=office, below=latest(office))
    office.sees(VERDICTS["careful"][language])
    said = len(office.answers)
    await anna.types("I like @giftwise_local_bot", at=office)
    await anna.types("@other_bot what do you say?", at=office, below=own(office)[0])
    assert len(office.answers) == said


@pytest.mark.parametrize("asks", ["/check", "@giftwise_local_bot"])
async def test_a_scam_that_asks_about_another_message_is_one(world: World, asks: str) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await anna.types("Lunch at twelve?", at=office)
    await ben.types(f"{asks} {SCAM['en']}", at=office, below=own(office)[0])
    office.sees(WARNING["en"])
