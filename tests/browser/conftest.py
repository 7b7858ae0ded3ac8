"""A headless Chromium and the real `chat` command, which tests share as far as they can.

Starting either takes longer than most tests do: they open windows of one browser, and somebody
new joins a chat that runs. Who comes first, or moves the clock, has a chat of their own.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from handlers import lifeline

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage",
)  # fmt: skip

Open = Callable[..., webdriver.Chrome]


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[str]:
    """The address of a chat in which nobody has been yet."""
    with _chat(tmp_path / "chat.sqlite3") as address:
        yield address


@pytest.fixture(scope="session")
def shared_chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a chat for everybody; each test joins it with `page.joins()`."""
    with _chat(tmp_path_factory.mktemp("shared") / "chat.sqlite3") as address:
        yield address


@contextmanager
def _chat(database: Path) -> Iterator[str]:
    """`python -m bot chat`, as a newcomer starts it; its address."""
    settings = {"BOT_DATABASE": str(database), "BOT_TOKEN": ""}
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    # Killed or not, what a test has started ends with the tests: nobody else holds its input.
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--port", "0"],
        env={**environment, **lifeline.ENVIRONMENT, **settings}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        try:
            yield _address(process)
            process.terminate()
            assert process.wait(30) == 0
        finally:
            process.kill()


def _address(process: "subprocess.Popen[str]") -> str:
    """Where the page is, once the bot is ready."""
    assert process.stdout is not None
    for line in process.stdout:
        if address := re.search(r"http://\S+", line):
            return address[0]
    raise AssertionError("it has ended before it was ready")


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """One browser; its first window stays empty."""
    if not (BROWSER and DRIVER):
        pytest.skip("no Chromium with its driver on this machine; .ci/run installs Debian's")
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in FLAGS:
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture
def browser(chromium: webdriver.Chrome) -> Iterator[Open]:
    """Opens a window that knows nothing of others: `browser(size, dark=…, language=…)`."""
    first = chromium.current_window_handle

    def window(size: str, *, dark: bool = False, language: str = "en") -> webdriver.Chrome:
        chromium.switch_to.new_window("window")
        chromium.set_window_size(*map(int, size.split(",")))
        agent = chromium.execute_script("return navigator.userAgent")
        told = {"userAgent": agent, "acceptLanguage": language}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        chromium.execute_cdp_cmd("Emulation.setUserAgentOverride", told)
        chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        chromium.get_log("browser")  # what it holds against earlier pages
        return chromium

    yield window
    for handle in chromium.window_handles:
        if handle != first:
            chromium.switch_to.window(handle)
            chromium.close()
    chromium.switch_to.window(first)
