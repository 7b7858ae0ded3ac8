"""What a person does and sees in the page."""

import base64
import json
import os
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
_PATIENCE = 60  # a machine may be busy; nobody waits longer than it takes
_ACTIVE = '.pane[data-active="true"]'
BUTTONS = f"{_ACTIVE} .row > *"
# What matches a selector, is shown and has some words: asked in one go, as it is asked often.
_SHOWN = """
const [selector, words] = arguments;
const isShown = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && one.getBoundingClientRect().width > 0;
const shown = [...document.querySelectorAll(selector)].filter(
  (one) => isShown(one.closest("select") ?? one) && one.innerText.includes(words));
return shown"""
ALEX = 1001
"""Who is there first."""


class Page:
    """A window with the chat page in it."""

    def __init__(self, driver: webdriver.Chrome, address: str) -> None:
        self.driver, self.address, self.me = driver, address, ALEX
        # What the page has kept of an earlier visit.
        origin = {"origin": address.rstrip("/"), "storageTypes": "local_storage"}
        driver.execute_cdp_cmd("Storage.clearDataForOrigin", origin)
        driver.get(address)
        self.until(lambda: self.all(f"{_ACTIVE} .composer-text"))

    def joins(self) -> "Page":
        """Somebody new is here, and acts from now on."""
        self.me = int(self.tells("chat/people", name="Alex", language="en")["person"])
        self.presses(f'button.person[data-person="{self.me}"]')
        self.until(lambda: self.all(f'.pane[data-chat="{self.me}"][data-active="true"]'))
        return self

    def all(self, selector: str, words: str = "") -> list[WebElement]:
        """Everything that matches, is shown and has these words."""
        found: list[WebElement] = self.driver.execute_script(_SHOWN, selector, words)
        return found

    def until(self, so: Callable[[], Any]) -> Any:
        """Wait until something is so; what it is."""

        def quietly(_: object) -> Any:
            try:
                return so()
            except (WebDriverException, IndexError):
                return False  # the page was just being drawn

        return WebDriverWait(self.driver, _PATIENCE).until(quietly)

    # What a person does -------------------------------------------------------------------------

    def types(self, words: str, then: str) -> None:
        """Write into the active chat; the answer says `then`."""
        self.driver.find_element(By.CSS_SELECTOR, f"{_ACTIVE} .composer-text").send_keys(
            words + Keys.ENTER
        )
        self.sees(then)

    def taps(self, label: str, then: str) -> None:
        """Tap the latest button with this label in the active chat."""
        self.presses_button(label)
        self.sees(then)

    def presses(self, selector: str, nth: int = 0) -> None:
        """Press the nth of what matches."""
        # The page may draw it anew between looking and pressing.
        self.until(lambda: self.all(selector)[nth].click() is None)

    def presses_button(self, label: str, within: str = BUTTONS) -> None:
        """Press the latest button whose label has these words."""
        self.until(lambda: self.all(within, label)[-1].click() is None)

    def presses_button_twice(self, label: str) -> None:
        """Press a button twice before anything can come of the first time."""
        button = self.until(lambda: self.all(BUTTONS, label))[-1]
        self.driver.execute_script("arguments[0].click(); arguments[0].click()", button)

    def chooses(self, label: str, under: str) -> None:
        """Open the menu under a button and choose an entry."""
        self.presses(under, -1)
        self.presses_button(label, ".menu button")

    def fills(self, submit: str, **values: str) -> None:
        """Fill the open dialog and submit it."""
        for name, value in values.items():
            field = self.until(lambda name=name: self.all(f'dialog [name="{name}"]'))[0]
            field.send_keys(value)
        self.presses_button(submit, "dialog button")

    def does(self, act: str, person: int, chat: int | None = None, **more: Any) -> None:
        """Somebody acts elsewhere, as from another window."""
        self.tells("chat/do", act=act, person=person, chat=chat or person, **more)

    def tells(self, path: str, **body: Any) -> Any:
        """A request to the server: the page's own, or as the bot at `bot<token>/<method>`."""
        request = urllib.request.Request(
            self.address + path,
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as response:
            content = response.read()
        return json.loads(content) if content else None

    # What a person sees -------------------------------------------------------------------------

    def messages(self, pane: str = _ACTIVE) -> list[str]:
        """The bubbles of a chat."""
        script = f"{_SHOWN}.map((one) => one.innerText)"
        texts: list[str] = self.driver.execute_script(script, f"{pane} .bubble", "")
        return texts

    def sees(self, words: str) -> None:
        """The latest message of the active chat says this."""
        self.until(lambda: words in self.messages()[-1])

    def shows(self, selector: str, words: str = "") -> None:
        """Something that matches shows these words."""
        self.until(lambda: self.all(selector, words))

    def picture(self, name: str) -> None:
        """Keep a picture, on request only: they change with every font."""
        if os.environ.get("GIFTWISE_PICTURES"):
            PICTURES.mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(PICTURES / f"{name}.png"))

    def complaints(self) -> list[str]:
        """What the browser's console holds against the page."""
        return [one["message"] for one in self.driver.get_log("browser")]

    def overhang(self) -> int:
        """How many pixels hang over the right edge."""
        script = "return document.documentElement.scrollWidth - innerWidth"
        return int(self.driver.execute_script(script))
