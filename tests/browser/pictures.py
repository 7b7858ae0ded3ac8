"""Pictures of the screens, to look at: `python -m tests.browser.pictures FOLDER [WALK …]`.

The bot of the stories is walked through behind the chat page, in both languages. What each step
shows that was not there before is taken light and dark, 320 and 390 wide, and laid side by side on
sheets. Labels that are cut are printed.
"""

import asyncio
import base64
import io
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

from bot.texts import LANGUAGES, texts
from handlers.local_chat import Person as Account
from tests.browser.conftest import BROWSER, DRIVER, FLAGS
from tests.stories.people import Person
from tests.stories.world import world_with

_GIFT = ("/buy", "*buy-purpose-gift", "amazon.de")
_GOT = ("/redeem", "amazon.de", "*redeem-account-same")
WALKS: Mapping[str, tuple[str, ...]] = {
    "start": (
        "/start", "*menu-asked", "*way-back", "*menu-sent", "/help", "/how", "/privacy", "/check",
        "/language", "/resume", "/cards", "👍", "blah", "/nonsense", "/settings",
        "*settings-place", "*settings-all", "*settings-quiet", "/forget_me",
    ),
    "mail": (
        "/buy", "*buy-purpose-told", *_GIFT[:2], "*buy-site-unknown", "*site-more", "amazon.de",
        "*buy-way-email", "*buy-amount-help", "$50", "50", "otto@gmial.com", "otto@example.com",
        "*buy-review-add", "*buy-name-add", "Otto", "*review-change", "*buy-amount-edit", "30",
        "*buy-review-right", "#2", "*buy-order-shops", "*way-back", "*buy-order-ordered", "#2",
        "/cards", "#1", "*card-remind", "#1", "+1.3",
    ),
    "day": (*_GIFT, "*buy-way-date", "*calendar-later", "24.12.", "50", "otto@example.com"),
    "post": (*_GIFT, "*buy-way-post", "24.12.", "50", "Otto", "Weg 1\n1011 Berlin", "#1", "#1"),
    "team": (
        *_GIFT, "*buy-way-email", "25", "Ben b@example.com\nCara c@gmial.com\nDora\nEmil e@x.de",
        "#1", "*buy-doubt-leave", "*buy-review-right", "*buy-order-person-after",
        "*buy-order-ordered", "/cards", "#1", "#1",
    ),
    "redeem": (
        *_GOT, "*redeem-kind-card", "*redeem-found-yes", "*redeem-known-go", "#1",
        "*redeem-page-unchanged", "*redeem-look-still", "50", "/cards", "#1",
        *_GOT, "*redeem-kind-link", "*redeem-found-doubt",
        "/start trouble", "amazon.de", "*redeem-trouble-used", "*redeem-fix-later", "50",
    ),
    "check": (
        "/check I need 5 gift cards and can't talk. Text me the codes.", "*menu-how-to-check",
        "/check Could you buy me a gift card?", "/check lunch?", "QW7E-R8TYU2-PA3S", "QW7E-R8TYU2",
    ),
}  # fmt: skip
"""What is typed; "*id" taps the button with this text, "#2" the second of the latest message that
has some, and "+1.3" lets so many days pass."""

LOOKS = tuple(itertools.product(("light", "dark"), (320, 390)))
_HIGH, _SHEET, _COLUMNS, _GAP = 9000, 1500, 4, 8
_SHOWN = """
const pane = document.querySelector('.pane[data-active="true"]');
return {
  cut: [...pane.querySelectorAll(".row > *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
  items: [...pane.querySelectorAll(".scroll ol > li")].map((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    const copy = one.cloneNode(true);
    copy.querySelector(".meta")?.remove();
    return [top, bottom, copy.innerHTML];
  }),
};"""
_TOLD = """
import(arguments[0]).then(({ told }) => arguments[2](
  (told.chats.get(arguments[1])?.messages ?? [])
    .map((one) => [one.message_id, one.text ?? ""])));"""


class Camera:
    """A Chromium with the page; it takes what it has not seen before, in every look."""

    def __init__(self, address: str, language: str) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = str(BROWSER)
        for flag in (*FLAGS, "--hide-scrollbars"):
            options.add_argument(flag)
        options.add_experimental_option("prefs", {"intl.accept_languages": language})
        self._driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
        self._address = address
        self._seen: set[str] = set()
        self._driver.get(f"{address}/")
        self.taken: dict[tuple[str, int], list[Image.Image]] = {look: [] for look in LOOKS}
        self.cut: set[str] = set()

    def takes(self, account: Account) -> None:
        """What a person's chat shows that is new, once the page has heard of all of it."""
        heard = [[one["message_id"], one.get("text", "")] for one in account.messages]
        choose = f"document.querySelector('button.person[data-person=\"{account.id}\"]')?.click()"
        self._driver.execute_script(choose)
        told = f"{self._address}/told.js", account.id
        self._until(lambda: self._driver.execute_async_script(_TOLD, *told) == heard)
        shown = self._in(*LOOKS[0])
        new = [n for n, (_, _, html) in enumerate(shown["items"]) if html not in self._seen]
        self._seen.update(html for _, _, html in shown["items"])
        for look in LOOKS if new else ():
            shown = self._in(*look)
            self.cut.update(f"{label} (cut at {look[1]})" for label in shown["cut"])
            places = [shown["items"][n][:2] for n in new]
            self.taken[look] += [self._picture(look[1], *place) for place in places]

    def _in(self, light: str, width: int) -> dict[str, Any]:
        metrics = {"width": width, "height": _HIGH, "deviceScaleFactor": 1, "mobile": False}
        media = {"prefers-color-scheme": light, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in media.items()]
        self._driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        self._driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        self._until(lambda: self._driver.execute_script("return innerWidth") == width)
        return dict(self._driver.execute_script(_SHOWN))

    def _picture(self, width: int, top: float, bottom: float) -> Image.Image:
        clip = {"x": 0, "y": top - 2, "width": width, "height": bottom - top + 4, "scale": 1}
        shot = self._driver.execute_cdp_cmd("Page.captureScreenshot", {"clip": clip})
        return Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")

    def _until(self, so: Callable[[], bool]) -> None:
        WebDriverWait(self._driver, 60, poll_frequency=0.05).until(lambda _: so())

    def close(self) -> None:
        """Close the browser."""
        self._driver.quit()


def sheets(pictures: list[Image.Image]) -> Iterator[Image.Image]:
    """Pictures one below the other in columns, four columns a sheet."""
    places, column, y = [], 0, 0
    for picture in pictures:
        if y and y + picture.height > _SHEET:
            column, y = column + 1, 0
        places.append((column, y, picture))
        y += picture.height + _GAP
    for first in range(0, column + 1, _COLUMNS):
        here = [place for place in places if first <= place[0] < first + _COLUMNS]
        high = max(y + picture.height for _, y, picture in here)
        wide = here[0][2].width + _GAP
        sheet = Image.new("RGB", (_COLUMNS * wide, high), "magenta")
        for column, y, picture in here:
            sheet.paste(picture, ((column - first) * wide, y))
        yield sheet


async def act(person: Person, what: str, language: str) -> None:
    """One step of a walk."""
    if what[0] in "*#":
        label = texts(language).plain(what[1:]) if what[0] == "*" else ""
        message, buttons = next(
            (one, buttons)
            for one in reversed(person.answers)
            if (buttons := [b for b in Account.buttons(one) if b["text"] == label or not label])
        )
        chosen = buttons[0 if label else int(what[1:]) - 1]
        person.account.taps(message["message_id"], chosen["callback_data"])
        await person.world.settles()
    elif what[0] == "+":
        await person.world.days_pass(float(what[1:]))
    else:
        await person.types(what)


async def walk(language: str, folder: Path, names: list[str]) -> None:
    """All walks in a language, each by somebody new."""
    with tempfile.TemporaryDirectory() as kept:
        async with world_with(Path(kept) / "bot.sqlite3") as world:
            world.patience = 60
            camera = await asyncio.to_thread(Camera, world.server.root, language)
            for name in names:
                person = await world.person("Anna", language)
                for what in WALKS[name]:
                    await act(person, what, language)
                    await asyncio.to_thread(camera.takes, person.account)
                for (light, width), pictures in camera.taken.items():
                    for number, sheet in enumerate(sheets(pictures)):
                        sheet.save(folder / f"{name}-{language}-{light}-{width}-{number}.png")
                    pictures.clear()
            camera.close()
            print(language, *(sorted(camera.cut) or ["no label is cut"]), sep="\n  ")


if __name__ == "__main__":
    into = Path(sys.argv[1])
    into.mkdir(parents=True, exist_ok=True)
    for spoken in LANGUAGES:
        asyncio.run(walk(spoken, into, sys.argv[2:] or list(WALKS)))
