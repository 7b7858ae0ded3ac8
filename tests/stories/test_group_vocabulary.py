"""The vocabulary of groups: taps that open links, topics, old buttons, upgrades, a crowd.

The test speaks as the bot, so that what is judged here is the vocabulary and no answer of ours.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from handlers.local_chat import LocalChatServer
from tests.handlers.local_chat.calls import result
from tests.stories.people import Group, Topic
from tests.stories.world import World

Json = dict[str, Any]
LINK = "https://t.me/giftwise_local_bot?start=0123abc"


class Spoken(World):
    """A world whose bot answers each tap with what comes next in `answers`."""

    def __init__(self, server: LocalChatServer, database: Path) -> None:
        super().__init__(server, database)
        self.answers: list[Json] = []
        self.tapped: list[Json] = []

    async def settles(self) -> None:
        updates = await result(self.server, "getUpdates")
        for update in updates:
            if query := update.get("callback_query"):
                self.tapped.append(query)
                answer = self.answers.pop(0) if self.answers else {}
                its = {"callback_query_id": query["id"], **answer}
                await result(self.server, "answerCallbackQuery", **its)
        if updates:
            await result(self.server, "getUpdates", offset=updates[-1]["update_id"] + 1)
        self.look()

    async def says(self, text: str, at: Group, button: str = "") -> Json:
        """The bot says something in a group."""
        rows = [[{"text": button, "callback_data": button.lower()}]] if button else []
        where = {"message_thread_id": at.topic} if at.topic else {}
        markup = {"inline_keyboard": rows}
        sent: Json = await result(
            self.server, "sendMessage", chat_id=at.chat.id, text=text, reply_markup=markup, **where
        )
        self.look()
        return sent


@pytest.fixture
async def spoken(tmp_path: Path) -> AsyncIterator[Spoken]:
    async with LocalChatServer() as server:
        yield Spoken(server, tmp_path / "none.sqlite3")


async def test_a_crowd_joins_and_each_reads_their_own(spoken: Spoken) -> None:
    anna, *others = crowd = await spoken.crowd(3)
    office = await spoken.group("Office", anna, *others)
    await spoken.says("Who joins?", office, "Join")
    office.sees("Who joins?")
    spoken.answers = [{"url": LINK}, {"url": LINK + "2"}]
    await anna.follows("Join", at=office)
    assert anna.account.messages[-1]["text"] == "/start 0123abc"
    await others[0].taps("Join", at=office)
    assert others[0].link == LINK + "2"
    await others[1].opens(others[0].link)
    assert others[1].account.messages[-1]["text"] == "/start 0123abc2"
    spoken.answers = [{"text": f"You give to {one.account.id}", "show_alert": True}
                      for one in crowd]  # fmt: skip
    await spoken.all_tap(crowd, "Join", at=office)
    for one in crowd:
        one.is_alerted(f"You give to {one.account.id}")


async def test_an_answer_without_a_link_is_not_followed(spoken: Spoken) -> None:
    anna = await spoken.person("Anna")
    office = await spoken.group("Office", anna)
    await spoken.says("Who joins?", office, "Join")
    spoken.answers = [{"text": "Not now"}]
    with pytest.raises(AssertionError, match="no link"):
        await anna.follows("Join", at=office)
    anna.is_told("Not now")
    with pytest.raises(AssertionError, match="toast"):
        anna.is_alerted("Not now")


async def test_a_topic_shows_what_is_said_in_it(spoken: Spoken) -> None:
    anna = await spoken.person("Anna")
    office = await spoken.group("Office", anna, forum=True)
    presents = await anna.opens_topic("Presents", at=office)
    general = Topic(office.chat, None)
    await spoken.says("Who joins?", presents, "Join")
    await spoken.says("Lunch!", general)
    presents.sees("Who joins?")
    general.sees("Lunch!")
    assert len(office.answers) == 2
    await anna.types("me", at=presents)
    assert list(office.chat.messages.values())[-1]["message_thread_id"] == presents.topic
    await anna.taps("Join", at=presents)
    assert spoken.tapped[-1]["message"]["is_topic_message"]


async def test_old_buttons_of_a_group_that_has_become_another(spoken: Spoken) -> None:
    anna = await spoken.person("Anna")
    office = await spoken.group("Office", anna)
    sent = await spoken.says("Who joins?", office, "Join")
    its = {"chat_id": office.chat.id, "message_id": sent["message_id"]}
    await result(spoken.server, "editMessageText", **its, text="Drawn")
    greater = await anna.upgrades(office, "never")
    await anna.taps_old("Join", at=office)
    assert spoken.tapped[-1]["message"]["chat"]["id"] == office.chat.id
    await spoken.says("Here", greater)
    greater.sees("Here")
    await anna.removes_bot(greater)
    assert greater.chat.bot is None
    await anna.adds_bot(greater)
    await anna.leaves(greater)
    assert list(greater.chat.messages.values())[-1]["left_chat_member"] == anna.account.user
