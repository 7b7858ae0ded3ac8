"""A headless Chromium and the real `chat` command, each test on a database of its own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from handlers import lifeline

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
DRIVER = shutil.which("chromedriver")
_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage",
)  # fmt: skip

Open = Callable[..., webdriver.Chrome]


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[str]:
    """`python -m bot chat`, as a newcomer starts it; its address."""
    settings = {"BOT_DATABASE": str(tmp_path / "chat.sqlite3"), "BOT_TOKEN": ""}
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


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Open]:
    """Opens windows: `browser(size, dark=…, language=…)`."""
    if not (BROWSER and DRIVER):
        pytest.skip("no Chromium with its driver on this machine; .ci/run installs Debian's")
    opened: list[webdriver.Chrome] = []

    def window(size: str, *, dark: bool = False, language: str = "en") -> webdriver.Chrome:
        options = webdriver.ChromeOptions()
        options.binary_location = str(BROWSER)
        for flag in (*_FLAGS, f"--window-size={size}"):
            options.add_argument(flag)
        options.add_argument(f"--user-data-dir={tmp_path / f'profile-{len(opened)}'}")
        options.add_experimental_option("prefs", {"intl.accept_languages": language})
        if dark:
            options.add_argument("--blink-settings=preferredColorScheme=0")
        driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
        opened.append(driver)
        return driver

    try:
        yield window
    finally:
        for driver in opened:
            driver.quit()
