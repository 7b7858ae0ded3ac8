"""A newcomer buys a card in the page: seen by Chromium, kept as pictures under `docs/`."""

import os
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser.conftest import Open

pytestmark = pytest.mark.browser
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"


def messages(page: webdriver.Chrome) -> list[str]:
    return [one.text for one in page.find_elements(By.CSS_SELECTOR, ".bubble")]


def sees(page: webdriver.Chrome, words: str) -> None:
    WebDriverWait(page, 20, ignored_exceptions=[Exception]).until(
        lambda _: words in messages(page)[-1]
    )


def types(page: webdriver.Chrome, words: str, then: str) -> None:
    page.find_element(By.ID, "text").send_keys(words + Keys.ENTER)
    sees(page, then)


def taps(page: webdriver.Chrome, label: str, then: str) -> None:
    rows = page.find_elements(By.CSS_SELECTOR, ".row > *")
    [button for button in rows if label in button.text][-1].click()
    sees(page, then)


def picture(page: webdriver.Chrome, name: str) -> None:
    """Keep a picture, on request only: they change with every font."""
    if os.environ.get("GIFTWISE_PICTURES"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.save_screenshot(str(PICTURES / f"{name}.png"))


def test_a_newcomer_buys_a_card(chat: str, browser: Open) -> None:
    page = browser("820,1000")
    page.get(chat)
    types(page, "/start", "What brings you here?")
    picture(page, "start-light")
    taps(page, "buying a card", "Where does the recipient shop?")
    taps(page, "More sites", "Where does the recipient shop?")
    taps(page, "amazon.de", "When should the card arrive?")
    taps(page, "now", "How much")
    taps(page, "50", "Which e-mail address")
    types(page, "otto@example.com", "Your order checklist")
    picture(page, "review-light")
    page.refresh()
    sees(page, "Your order checklist")
    taps(page, "All correct", "Ready to order")
    assert page.find_elements(By.CSS_SELECTOR, '.row a[href="https://www.amazon.de/"]')
    picture(page, "order-light")
    taps(page, "ordered it", "A gift card for amazon.de")
    errors = [entry for entry in page.get_log("browser") if entry["level"] == "SEVERE"]
    assert not [error for error in errors if "favicon" not in error["message"]]


def test_on_a_phone_in_the_dark_in_german(chat: str, browser: Open) -> None:
    page = browser("500,900", dark=True, language="de")
    page.get(chat)
    types(page, "/buy", "Wo kauft die beschenkte Person ein?")
    picture(page, "buy-phone-dark-german")
    width = page.execute_script("return document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, "nothing hangs over the edge"


def test_what_is_typed_never_becomes_part_of_the_page(chat: str, browser: Open) -> None:
    page = browser("820,1000")
    page.get(chat)
    types(page, "<img src=x onerror=document.title='broken'>", "I didn't get that")
    assert page.title != "broken"
    assert "<img" in messages(page)[0]


def test_an_own_message_can_be_edited(chat: str, browser: Open) -> None:
    page = browser("820,1000")
    page.get(chat)
    types(page, "/buy", "Where does the recipient shop?")
    types(page, "amazom.de", "I don't know an Amazon site by that name")
    page.find_elements(By.CSS_SELECTOR, ".meta button")[-1].click()
    field = page.find_element(By.ID, "text")
    assert field.get_attribute("value") == "amazom.de"
    field.clear()
    types(page, "amazon.de", "amazon.de · Germany")
