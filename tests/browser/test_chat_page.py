"""The page as a person meets it, in a real Chromium; pictures of it are kept under `docs/`."""

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import Open
from tests.browser.page import ALEX, PNG, Page

pytestmark = pytest.mark.browser
BUYING = (
    ("/buy", "Who is the card for?"),
    ("a gift", "Where does the recipient shop?"),
    ("amazon.de", "How should"),
    ("By e-mail, now", "How much"),
    ("50", "Which e-mail"),
    ("otto@example.com", "checklist"),
    ("All correct", "Ready to order"),
)


def test_a_newcomer_buys_a_card(chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), chat)
    page.shows(".welcome", "one small step at a time")
    page.picture("welcome-light")
    page.presses(".start")
    page.sees("What brings you here?")
    page.taps("buying a card", "Who is the card for?")
    page.taps("A gift", "Where does the recipient shop?")
    page.taps("More sites", "Where does the recipient shop?")
    page.taps("amazon.de", "How should the card arrive?")
    page.taps("now", "How much")
    page.taps("50", "Which e-mail address")
    page.types("otto@example.com", "Your order checklist")
    page.picture("review-light")
    page.driver.refresh()
    page.sees("Your order checklist")
    page.taps("All correct", "Ready to order")
    assert page.all('.row a[href="https://www.amazon.de/"]')
    page.picture("order-light")
    page.presses_button("Amount")
    page.shows("#toast", "50")
    page.taps("ordered it", "Well done")
    page.taps("Remind me", "Which country do you live in?")
    page.types("Germany", "I'll ask you on")
    assert not page.complaints()


def test_several_people_and_a_group_side_by_side(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1500,900"), shared_chat).joins()
    page.presses("#add-person")
    page.fills("Add", name="Ben", zone="Europe/Berlin")
    page.shows('button.person[aria-pressed="true"]', "Ben")
    ben = int(page.all('button.person[aria-pressed="true"]')[0].get_attribute("data-person") or 0)
    page.presses(f'button.person[data-person="{page.me}"]')
    page.presses("#add-group")
    page.presses(f'dialog [name="members"][value="{ben}"]')
    page.fills("Make it", title="Team Berlin")
    page.shows("li.service", "added Giftwise")
    group = int(page.until(lambda: page.all("button.chat")[1].get_attribute("data-chat")))
    page.does("types", ben, group, text="lunch?")
    page.sees("lunch?")
    page.types("/buy", "works in our private chat")
    page.presses("button.chat")
    page.types("/start", "What brings you here?")
    page.presses(f'.entry:has([data-chat="{group}"]) .beside')
    page.until(lambda: len(page.all(".pane")) == 2)
    page.picture("side-by-side-light")
    page.presses('[data-active="true"] .row .link')
    page.until(lambda: page.all(f'.pane[data-chat="{page.me}"][data-active="true"]'))
    page.does("adds", page.me, group, member=ben)
    page.does("bot_rights", page.me, group, rights=["can_pin_messages"])
    page.does("upgrades", page.me, group)
    page.shows(".pane header p", "supergroup, 2 people, with the bot")
    page.does(
        "removes_bot", page.me, int(page.all("button.chat")[1].get_attribute("data-chat") or 0)
    )
    page.shows(".pane header p", "without the bot")
    assert not page.complaints()


def test_a_picture_is_sent_and_read(shared_chat: str, browser: Open, tmp_path: Path) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    picture = tmp_path / "card.png"
    picture.write_bytes(PNG)
    page.driver.find_element(By.CSS_SELECTOR, 'input[type="file"]').send_keys(str(picture))
    page.fills("Send", caption="A picture")
    page.shows(".own .bubble", "A picture")
    page.until(lambda: page.all(".photo img"))
    page.sees("no words and no bar code")
    assert not page.complaints()


def test_an_alert_a_moved_clock_faults_and_the_log(chat: str, browser: Open) -> None:
    page = Page(browser("1600,900"), chat)
    page.types("/settings", "Your settings")
    page.taps("Quiet hours", "When should I stay quiet?")
    page.taps("None", "Quiet hours: none")
    for words, then in BUYING:
        page.types(words, then)
    page.presses("#tools")
    page.shows("#toolbox", "clock is right")
    page.presses_button("+1 day", "#toolbox button")
    page.shows("#toolbox", "1 day ahead")
    page.sees("still open")
    page.shows('#log tr[data-method="sendMessage"]', "fits")
    page.picture("tools-light")
    page.presses('#toolbox input[data-key="server-error"]')
    page.does("types", ALEX, text="/help")
    page.shows("#log", "502")
    page.presses('#toolbox input[data-key="server-error"]:checked')
    page.sees("buying a gift card")
    assert not page.complaints()


def test_a_tap_on_what_is_counted_is_answered(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    page.types("/buy", "Who is the card for?")
    page.taps("A gift", "Where does")
    page.presses_button_twice("amazon.ca")
    page.sees("How should")
    page.shows("#toast", "I have that already")


def test_commands_edits_and_answers_by_keyboard_alone(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    page.presses(".start")
    page.sees("What brings you here?")
    text = page.driver.find_element(By.ID, "text")
    text.send_keys("/")
    page.shows(".offers [role=option]", "Buy a gift card, step by step")
    text.send_keys("set" + Keys.ARROW_DOWN + Keys.ENTER)
    page.sees("Your settings.")
    text.send_keys("amazom" + Keys.ENTER)
    page.sees("I didn't get that")
    more = page.all(".message.own .more")[-1]
    more.send_keys(Keys.ENTER)
    page.shows(".menu", "Edit")
    page.driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN + Keys.ENTER)
    assert text.get_attribute("value") == "amazom"
    text.send_keys(Keys.ESCAPE)
    assert text.get_attribute("value") == ""


def test_on_a_phone_in_the_dark_in_german(chat: str, browser: Open) -> None:
    page = Page(browser("500,900", dark=True, language="de"), chat)
    page.shows(".welcome", "Schritt für Schritt")
    page.shows(".start", "Starten")
    page.shows(".composer .primary", "Senden")
    page.types("/buy", "Für wen ist der Gutschein?")
    page.chooses("Sprache von Telegram ändern", under=".pane header .round:not(.back)")
    page.shows("dialog h2", "Sprache von Telegram")
    page.presses_button("Abbrechen", "dialog button")
    page.taps("Ein Geschenk", "Wo kauft die beschenkte Person ein?")
    page.picture("buy-phone-dark-german")
    assert page.overhang() <= 0, "nothing hangs over the edge"
    text = page.driver.find_element(By.ID, "text")
    text.send_keys("/")
    page.shows(".offers [role=option]", "Gutschein kaufen")
    text.clear()
    page.presses(".back")
    page.shows("#chats", "+ Gruppe")
    page.shows("#people-title", "Du bist")
    page.picture("list-phone-dark")
    assert page.overhang() <= 0


def test_the_language_changes_in_the_middle(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    page.types("/buy", "Who is the card for?")
    page.taps("A gift", "Where does the recipient shop?")
    page.types("/language", "Which language would you like?")
    page.taps("Deutsch", "Wo kauft die beschenkte Person ein?")
    text = page.driver.find_element(By.ID, "text")
    text.send_keys("/")
    page.shows(".offers [role=option]", "Gutschein kaufen")
    text.clear()
    page.types("amazon.de", "Wie soll der Gutschein ankommen?")


def test_somebody_blocks_the_bot_and_comes_back(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    page.types("/start", "What brings you here?")
    page.chooses("Block the bot", under=".pane header .round:not(.back)")
    page.shows(".pane header p", "blocked")
    page.chooses("Unblock the bot", under=".pane header .round:not(.back)")
    page.types("/help", "buying a gift card")


def test_what_is_typed_never_becomes_part_of_the_page(shared_chat: str, browser: Open) -> None:
    page = Page(browser("1280,900"), shared_chat).joins()
    page.types("<img src=x onerror=document.title='broken'>", "I didn't get that")
    assert page.driver.title != "broken"
    assert "<img" in page.messages()[0]


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_no_text_is_sent_and_answered(shared_chat: str, browser: Open, dark: bool) -> None:
    page = Page(browser("1280,900", dark=dark), shared_chat).joins()
    page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": True,
    })  # fmt: skip
    page.types("/privacy", "What I keep")
    quote = ".bubble blockquote[aria-expanded]"
    assert [one.get_attribute("aria-expanded") for one in page.all(quote)] == ["false"]
    page.all(quote)[0].send_keys(Keys.ENTER)
    assert [one.get_attribute("aria-expanded") for one in page.all(quote)] == ["true"]
    after = page.driver.execute_script("return arguments[0].nextSibling.data", page.all(quote)[0])
    assert after == "\n"  # one empty line: a quote ends its last line itself
    for kind, shown in (("Voice", "3 s"), ("Video", "4 s"), ("Sticker", "Sticker"),
                        ("Place", "on the map"), ("Dice", "🎲")):  # fmt: skip
        before = len(page.messages())
        page.chooses(kind, '.pane[data-active="true"] [aria-label="Attach"]')
        page.shows(".own .bubble", shown)
        page.until(lambda before=before: len(page.messages()) >= before + 2)
    page.sees("Is it one of these?")
    assert page.overhang() <= 0
    assert not page.complaints()
