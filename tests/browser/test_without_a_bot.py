"""What the page does with things the bot does not send yet: the test speaks as the bot."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from handlers.local_chat import LocalChatServer
from tests.browser.conftest import Open
from tests.browser.page import ALEX, PNG, Page

pytestmark = pytest.mark.browser
CHRISTMAS = 1_798_102_800  # 24 December 2026, 09:00 in London, 10:00 in Berlin
WEEKDAY = {"type": "date_time", "offset": 0, "length": 4, "unix_time": CHRISTMAS,
           "date_time_format": "wDt"}  # fmt: skip


@pytest.fixture
def server() -> Iterator[LocalChatServer]:
    """A server of its own, in a thread."""
    loop, ready = asyncio.new_event_loop(), threading.Event()
    running = LocalChatServer()

    def serve() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(running.start())
        ready.set()
        loop.run_forever()

    thread = threading.Thread(target=serve)
    thread.start()
    assert ready.wait(10)
    yield running
    asyncio.run_coroutine_threadsafe(running.stop(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


class Spoken(Page):
    """The page of a server whose bot is the test."""

    def __init__(self, driver: webdriver.Chrome, server: LocalChatServer) -> None:
        super().__init__(driver, f"{server.root}/")
        self._token = server.token

    def bot(self, method: str, **parameters: Any) -> Any:
        """The bot makes a request; its result."""
        return self.tells(f"bot{self._token}/{method}", **parameters)["result"]

    def latest(self, kind: str) -> Any:
        """The latest update of a kind that the bot has got."""
        updates = self.bot("getUpdates", timeout=1)
        return [update[kind] for update in updates if kind in update][-1]

    def taps_waiting(self, count: int) -> Any:
        """The taps that the bot has got, once there are so many."""
        updates = self.bot("getUpdates", timeout=1)
        taps = [update["callback_query"] for update in updates if "callback_query" in update]
        return taps if len(taps) == count else None


def test_alerts_links_and_moments(server: LocalChatServer, browser: Open) -> None:
    page = Spoken(browser("1280,900", dark=True), server)
    page.presses(".start")
    page.shows(".own .bubble", "/start")
    page.tells("chat/people", name="Ben", language="de", zone="Europe/Berlin")
    page.does("starts", ALEX + 1, payload="")
    for person in (ALEX, ALEX + 1):
        page.bot("sendMessage", chat_id=person, text="then", entities=[WEEKDAY])
    page.presses(f'button.person[data-person="{ALEX + 1}"]')
    page.shows(".bubble time", "Donnerstag, 24. Dezember 2026")
    page.shows(".bubble time", "10:00")
    page.tells("chat/people", name="Cleo", language="en", zone="Europe/London")
    page.does("starts", ALEX + 2, payload="")
    page.bot("sendMessage", chat_id=ALEX + 2, text="then", entities=[WEEKDAY])
    page.presses(f'button.person[data-person="{ALEX + 2}"]')
    page.shows(".bubble time", " 9:00")
    page.presses(f'button.person[data-person="{ALEX}"]')
    button = {"text": "Show my match", "callback_data": "show", "style": "success"}
    page.bot("sendMessage", chat_id=ALEX, text="Your match is ready",
               reply_markup={"inline_keyboard": [[button]]})  # fmt: skip
    page.presses_button("Show my match")
    query = page.until(lambda: page.latest("callback_query"))
    page.bot("answerCallbackQuery", callback_query_id=query["id"], text="You give to Otto",
               show_alert=True)  # fmt: skip
    page.shows("dialog.alert", "You give to Otto")
    page.picture("alert-dark")
    page.presses_button("OK", "dialog button")
    page.until(lambda: not page.all("dialog"))
    page.presses_button("Show my match")
    page.until(lambda: page.latest("callback_query")["id"] != query["id"])
    query = page.latest("callback_query")
    page.bot("answerCallbackQuery", callback_query_id=query["id"],
               url="https://t.me/giftwise_local_bot?start=join")  # fmt: skip
    page.shows(".own .bubble", "/start join")
    assert not page.complaints()


def test_each_reads_their_own_answer_in_their_own_pane(
    server: LocalChatServer, browser: Open
) -> None:
    page, ben = Spoken(browser("1500,900"), server), ALEX + 1
    page.tells("chat/people", name="Ben", language="en")
    group = page.tells("chat/groups", title="Office", person=ALEX, members=[ben])["chat"]
    page.presses(f'button.chat[data-chat="{group}"]')
    button = {"inline_keyboard": [[{"text": "Join", "callback_data": "join"}]]}
    living = page.bot("sendMessage", chat_id=group, text="0 joined", reply_markup=button)
    page.chooses("Open beside, as", under=".pane header .round:not(.back)")
    page.fills("Show")
    page.until(lambda: len(page.all(".pane")) == 2)
    bens = f'.pane[data-person="{ben}"][data-chat="{group}"]'
    page.does("taps", ben, group, message=living["message_id"], data="join")  # on his phone
    page.presses_button("Join", f"{bens} .row button")
    page.presses(f'.pane[data-person="{ALEX}"] .composer-text')
    elsewhere, here = page.until(lambda: page.taps_waiting(2))
    link = "https://t.me/giftwise_local_bot?start=0123abc"
    for query in (elsewhere, here):
        page.bot("answerCallbackQuery", callback_query_id=query["id"], url=link)
    page.shows(f'.pane[data-person="{ben}"][data-chat="{ben}"] .own .bubble', "/start 0123abc")
    own = f'.pane[data-person="{ben}"][data-chat="{ben}"] .own .bubble'
    assert len(page.all(own)) == 1, "only where it was tapped"
    assert page.all(f'.pane[data-person="{ALEX}"][data-chat="{group}"]'), "the other pane stays"
    edited = {"chat_id": group, "message_id": living["message_id"], "text": "1 joined"}
    page.bot("editMessageText", **edited, reply_markup=button)
    page.shows(f'.pane[data-person="{ALEX}"] .bubble', "1 joined")
    page.picture("exchange-light")
    assert not page.complaints()


def test_names_change_and_accounts_go(server: LocalChatServer, browser: Open) -> None:
    page = Spoken(browser("1280,900"), server)
    group = page.tells("chat/groups", title="Office", person=ALEX)["chat"]
    page.tells("chat/people", name="Ben", language="en")
    page.does("adds", ALEX, group, member=ALEX + 1)
    page.does("types", ALEX + 1, group, text="hello")
    page.presses(f'button.chat[data-chat="{group}"]')
    more = ".pane header .round:not(.back)"
    page.chooses("Change the title", under=more)
    page.fills("Change", title=" & Kitchen")
    page.shows("li.service", "named the group “Office & Kitchen”")
    page.does("is_called", ALEX + 1, name="Benno")
    page.shows("button.person", "Benno")
    page.does("deletes_account", ALEX + 1)
    page.until(lambda: not page.all("button.person", "Benno"))
    page.shows(".bubble .who", "Deleted account")
    page.chooses("Members and rights", under=more)
    page.shows("dialog li", "Deleted account")
    assert not page.complaints()


def test_a_link_adds_the_bot_to_a_group_and_inline_results_are_offered(
    server: LocalChatServer, browser: Open
) -> None:
    page = Spoken(browser("1280,900"), server)
    page.presses(".start")
    page.shows(".own .bubble", "/start")
    group = page.tells("chat/groups", title="Family", person=ALEX, bot=False)["chat"]
    link = {"text": "To a group", "url": "https://t.me/giftwise_local_bot?startgroup=family"}
    page.bot("sendMessage", chat_id=ALEX, text="Add me",
               reply_markup={"inline_keyboard": [[link]]})  # fmt: skip
    page.presses_button("To a group")
    page.fills("Add")
    page.shows("li.service", "added Giftwise")
    page.shows(".own .bubble", "family")
    page.tells("chat/switches", supports_inline_queries=True)
    page.until(lambda: page.all(f'.pane[data-chat="{group}"]'))
    page.driver.find_element(By.ID, "text").send_keys("@giftwise_local_bot tips")
    query = page.until(lambda: page.latest("inline_query"))
    article = {"type": "article", "id": "1", "title": "Stay safe",
               "input_message_content": {"message_text": "Type the address yourself."}}  # fmt: skip
    page.bot("answerInlineQuery", inline_query_id=query["id"], results=[article])
    page.presses(".offers [role=option]")
    page.sees("Type the address yourself.")
    page.shows(".from", "via @giftwise_local_bot")
    assert not page.complaints()


def test_everything_a_message_can_hold(
    server: LocalChatServer, browser: Open, tmp_path: Path
) -> None:
    page = Spoken(browser("1280,900"), server)
    page.presses(".start")
    page.shows(".own .bubble", "/start")
    page.bot("sendMessage", chat_id=ALEX, parse_mode="HTML", protect_content=True,
               text='<b>Match</b> <tg-spoiler>Otto</tg-spoiler> <a href="https://t.me/'
                    'giftwise_local_bot?start=abc">open</a>')  # fmt: skip
    hidden = page.until(lambda: page.all(".spoiler"))[-1]
    assert hidden.get_attribute("aria-label") == "Hidden text, press to show"
    page.presses(".spoiler")
    page.until(lambda: page.all(".spoiler.seen"))
    page.shows('.protected [aria-label="Cannot be forwarded or copied"]')
    page.presses(".message .more", -1)
    page.shows(".menu button", "Reply")
    assert "Forward" not in [one.text for one in page.all(".menu button")]
    page.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    page.presses(".bubble a", -1)
    page.shows(".own .bubble", "/start abc")
    page.bot("sendPoll", chat_id=ALEX, question="Which day?", options=["Mon", "Fri"])
    page.presses_button("Fri", ".poll button")
    page.shows(".poll button", "Fri · 1")
    keyboard = {"keyboard": [[{"text": "Share my number", "request_contact": True}]]}
    page.bot("sendMessage", chat_id=ALEX, text="Your number?", reply_markup=keyboard)
    page.presses_button("Share my number", ".keys button")
    page.shows(".contact", "+1555")
    picture = tmp_path / "card.png"
    picture.write_bytes(PNG)
    page.driver.find_element(By.CSS_SELECTOR, 'input[type="file"]').send_keys(str(picture))
    page.fills("Send", caption="A picture")
    page.shows(".own .bubble", "A picture")
    page.until(lambda: page.all(".photo img"))
    page.picture("messages-light")
    chooser = page.driver.find_element(By.CSS_SELECTOR, 'input[type="file"]')
    chooser.send_keys(f"{picture}\n{picture}")
    page.shows("dialog h2", "2 files as an album")
    page.fills("Send", caption="Both")
    page.shows(".own .bubble", "Both")
    page.until(lambda: len(page.all(".photo img")) == 3)
    assert not page.complaints()


def test_topics_anonymous_administrators_and_old_messages(
    server: LocalChatServer, browser: Open
) -> None:
    page = Spoken(browser("1280,900"), server)
    group = page.tells("chat/groups", title="Family", person=ALEX)["chat"]
    page.presses(f'button.chat[data-chat="{group}"]')
    button = {"inline_keyboard": [[{"text": "Join", "callback_data": "join"}]]}
    page.bot("sendMessage", chat_id=group, text="Who joins?", reply_markup=button)
    page.shows(".bubble", "Who joins?")
    more = ".pane header .round:not(.back)"
    page.chooses("Turn topics on", under=more)
    page.shows("li.service", "goes on here as a supergroup")
    page.presses_button("Join")
    tapped = page.until(lambda: page.latest("callback_query"))
    assert tapped["message"]["chat"]["id"] == group, "a button of before has the old id"
    page.chooses("Open a topic", under=more)
    page.fills("Open", name="Presents")
    page.shows("li.service", "opened “Presents”")
    page.presses(".topics")
    page.presses_button("# Presents", ".topics option")
    page.driver.find_element(By.ID, "text").send_keys("/help" + Keys.ENTER)
    page.shows(".own .topic", "# Presents")
    asked = page.until(lambda: page.latest("message"))
    assert asked["is_topic_message"]
    page.bot("sendMessage", chat_id=asked["chat"]["id"], text="In private, please",
             message_thread_id=asked["message_thread_id"])  # fmt: skip
    page.until(lambda: page.all(".message:not(.own) .topic"))
    page.chooses("Write in the group's name", under=more)
    page.shows(".pane header p", "in the group's name")
    page.driver.find_element(By.ID, "text").send_keys("/start" + Keys.ENTER)
    page.until(lambda: page.latest("message").get("sender_chat", {}).get("title") == "Family")
    page.shows(".message:not(.own) .who", "Family")
    page.picture("topics-light")
    page.chooses("Close or delete a topic", under=more)
    page.fills("Do it")
    page.shows("li.service", "closed this topic")
    page.shows(".topics option", "(closed)")
    page.chooses("Turn topics off", under=more)
    page.until(lambda: not page.all(".topics"))
    page.until(lambda: not page.all(".message .topic"))
    assert not page.complaints()
