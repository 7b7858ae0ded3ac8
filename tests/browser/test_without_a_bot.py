"""What the page does with things the bot does not send yet: the test speaks as the bot."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.by import By

from handlers.local_chat import LocalChatServer
from tests.browser.conftest import Open
from tests.browser.page import Page

pytestmark = pytest.mark.browser
ALEX, BOT = 1001, "bot1:local-chat"
CHRISTMAS = 1_798_102_800  # 24 December 2026, 09:00 in London, 10:00 in Berlin
WEEKDAY = {"type": "date_time", "offset": 0, "length": 4, "unix_time": CHRISTMAS,
           "date_time_format": "wDt"}  # fmt: skip


@pytest.fixture
def server() -> Iterator[str]:
    """A server of its own, in a thread; its address."""
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
    yield f"{running.root}/"
    asyncio.run_coroutine_threadsafe(running.stop(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def latest(page: Page, kind: str) -> Any:
    """The latest update of a kind that the bot has got."""
    updates = page.tells(f"{BOT}/getUpdates", timeout=1)["result"]
    return [update[kind] for update in updates if kind in update][-1]


def test_alerts_links_and_moments(server: str, browser: Open) -> None:
    page = Page(browser("1280,900", dark=True), server)
    page.presses(".start")
    page.tells("chat/people", name="Ben", language="de", zone="Europe/Berlin")
    page.does("starts", ALEX + 1, payload="")
    for person in (ALEX, ALEX + 1):
        page.tells(f"{BOT}/sendMessage", chat_id=person, text="then", entities=[WEEKDAY])
    page.presses(f'button.person[data-person="{ALEX + 1}"]')
    page.shows(".bubble time", "Donnerstag, 24. Dezember 2026")
    page.shows(".bubble time", "10:00")
    page.presses(f'button.person[data-person="{ALEX}"]')
    button = {"text": "Show my match", "callback_data": "show", "style": "success"}
    page.tells(f"{BOT}/sendMessage", chat_id=ALEX, text="Your match is ready",
               reply_markup={"inline_keyboard": [[button]]})  # fmt: skip
    page.presses_button("Show my match")
    query = page.until(lambda: latest(page, "callback_query"))
    page.tells(f"{BOT}/answerCallbackQuery", callback_query_id=query["id"], text="You give to Otto",
               show_alert=True)  # fmt: skip
    page.shows("dialog.alert", "You give to Otto")
    page.picture("alert-dark")
    page.presses_button("OK", "dialog button")
    page.until(lambda: not page.all("dialog"))
    page.presses_button("Show my match")
    page.until(lambda: latest(page, "callback_query")["id"] != query["id"])
    query = latest(page, "callback_query")
    page.tells(f"{BOT}/answerCallbackQuery", callback_query_id=query["id"],
               url="https://t.me/giftwise_local_bot?start=join")  # fmt: skip
    page.shows(".own .bubble", "/start join")
    assert not page.complaints()


def test_a_link_adds_the_bot_to_a_group_and_inline_results_are_offered(
    server: str, browser: Open
) -> None:
    page = Page(browser("1280,900"), server)
    page.presses(".start")
    group = page.tells("chat/groups", title="Family", person=ALEX, bot=False)["chat"]
    link = {"text": "To a group", "url": "https://t.me/giftwise_local_bot?startgroup=family"}
    page.tells(f"{BOT}/sendMessage", chat_id=ALEX, text="Add me",
               reply_markup={"inline_keyboard": [[link]]})  # fmt: skip
    page.presses_button("To a group")
    page.fills("Add")
    page.shows("li.service", "added Giftwise")
    page.shows(".own .bubble", "family")
    page.tells("chat/switches", supports_inline_queries=True)
    page.until(lambda: page.all(f'.pane[data-chat="{group}"]'))
    page.driver.find_element(By.ID, "text").send_keys("@giftwise_local_bot tips")
    query = page.until(lambda: latest(page, "inline_query"))
    article = {"type": "article", "id": "1", "title": "Stay safe",
               "input_message_content": {"message_text": "Type the address yourself."}}  # fmt: skip
    page.tells(f"{BOT}/answerInlineQuery", inline_query_id=query["id"], results=[article])
    page.presses(".offers [role=option]")
    page.sees("Type the address yourself.")
    page.shows(".from", "via @giftwise_local_bot")
    assert not page.complaints()
