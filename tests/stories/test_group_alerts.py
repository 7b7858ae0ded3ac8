"""Whoever posts a code and never started the bot: a button tells them what to do, nobody else."""

import pytest

from bot.texts import LANGUAGES, texts
from tests.stories.test_guard import CODE
from tests.stories.world import World

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
_MOST_IN_AN_ALERT = 200


async def test_only_who_posted_it_is_told_what_to_do(world: World) -> None:
    anna, ben = await world.person("Anna", "de"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    await ben.types(CODE, at=office)
    assert office.labels() == ["Warst du das? Was jetzt?", "Privat öffnen"]
    assert str(ben.account.id) not in str(office.last["reply_markup"])
    await world.crashes()
    await ben.taps("Was jetzt?", at=office)
    ben.is_told("Redeem it now")
    assert world.server.state.notices[-1].modal
    await anna.taps("Was jetzt?", at=office)
    anna.is_told("für die Person, die die Nachricht geschrieben hat")
    assert not ben.answers, "a tap in a group begins nothing in private"
    assert not anna.answers


async def test_who_writes_in_the_name_of_the_group_cannot_be_told_apart(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    office.chat.said({"from": ANONYMOUS, "sender_chat": office.chat.reference, "text": CODE})
    await world.settles()
    await anna.taps("What now?", at=office)
    anna.is_told("Redeem it now")


async def test_any_other_button_in_a_group_is_answered(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    for data in ("s:buy", "posted", "t:x:1:y", ""):
        anna.account.taps(1, data, office.chat)
    await world.settles()
    assert not anna.answers
    assert len(world.server.record.of("answerCallbackQuery")) == 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_id", ["code-in-group-alert", "code-in-group-not-for-you"])
def test_it_fits_an_alert(language: str, text_id: str) -> None:
    assert len(texts(language).plain(text_id)) <= _MOST_IN_AN_ALERT


async def test_one_code_after_the_other_is_deleted_and_told_of_once_a_minute(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    for number in range(5):
        await ben.types(f"QX7R-M4TKZP-9WL{number}", at=office)
    assert not [m for m in office.chat.messages.values() if "QX7R" in m.get("text", "")]
    assert len(office.answers) == 1
    await anna.types("AB7R-M4TKZP-9WLC", at=office)
    assert len(office.answers) == 2, "somebody else is told, too"
    await world.days_pass(1)
    await ben.types("QX7R-M4TKZP-9WLC", at=office)
    assert len(office.answers) == 3


async def test_codes_that_may_not_be_deleted_are_told_of_once_a_minute(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await ben.types("/start")
    office = await world.group("Office", anna, ben)
    office.chat.promotes(anna.account.user, world.server.state.bot, frozenset({"can_pin_messages"}))
    for _ in range(3):
        await ben.types(CODE, at=office)
    assert len(office.answers) == 1
    office.sees("I may not delete it")
    world.clock.move(milliseconds=60_000)
    await ben.types(CODE, at=office)
    assert len(office.answers) == 2


async def test_a_clock_set_back_holds_up_no_warning(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    rights = frozenset({"can_delete_messages"})
    office.chat.promotes(anna.account.user, world.server.state.bot, rights)
    await anna.types(CODE, at=office)
    world.clock._shift_ms -= 60 * 60 * 1000
    await anna.types(CODE, at=office)
    assert len(office.answers) == 2
