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
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        env={**environment, **settings}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said = process.stdout.readline()
        address = re.search(r"http://\S+", said)
        assert address, said
        yield address[0]
        process.terminate()
        assert process.wait(30) == 0


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

    yield window
    for driver in opened:
        driver.quit()
