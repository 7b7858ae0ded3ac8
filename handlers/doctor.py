"""The `doctor` command: looks at everything a running bot needs and says what to do.

Each look is a function that yields findings; none of them changes anything.
"""

import locale
import os
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal

import aiohttp

from bot.config import Settings
from bot.dialogue import Arg, Text
from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from bot.texts import LANGUAGES, CatalogueError, language_of, texts
from storage.database import StorageUnavailable, look_at
from storage.encryption import WrongKey, key_path, readable_by_others

_LEAST_FREE_MB = 100
_MOST_CLOCK_SECONDS = 30
_SECONDS = 10
# One white point, so that the models are loaded and nothing is found.
_PICTURE = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the report."""

    state: Literal["good", "bad", "note"]
    text_id: str
    args: dict[str, Arg] = field(default_factory=dict)


async def examine(settings: Settings) -> int:
    """Print the report; 0 if nothing is wrong, else 1."""
    try:
        words = texts(language_of(_operators_language()))
    except CatalogueError as broken:
        print(broken)
        return 1
    wrong = 0
    async for found in _report(settings):
        wrong += found.state == "bad"
        mark = words.plain(f"doctor-{found.state}")
        print(f"{mark}: {words.plain(found.text_id, **found.args)}")
    return 1 if wrong else 0


def _operators_language() -> str:
    return os.environ.get("LANG") or locale.getlocale()[0] or "en"


async def _report(settings: Settings) -> AsyncIterator[Found]:
    yield Found("good", "doctor-settings", {"database": str(settings.database_path)})
    for found in (*_texts(), *_disk(settings.database_path), *_key(settings.database_path)):
        yield found
    yield await _database(settings.database_path)
    yield await _pictures()
    if settings.token is None:
        yield Found("note", "doctor-no-token")
        return
    async for found in _telegram(settings, settings.token.get_secret_value()):
        yield found


def _texts() -> Iterator[Found]:
    for language in LANGUAGES:
        try:
            texts(language)
        except CatalogueError as broken:
            yield Found("bad", "doctor-texts-bad", {"reason": str(broken)})
            return
    yield Found("good", "doctor-texts-good", {"languages": ", ".join(LANGUAGES)})


def _disk(database: Path) -> Iterator[Found]:
    folder = next(folder for folder in database.parents if folder.exists())
    if not os.access(folder, os.W_OK):
        yield Found("bad", "doctor-folder-unwritable", {"folder": str(folder)})
    free = shutil.disk_usage(folder).free // 1_000_000
    state: Literal["good", "bad"] = "good" if free >= _LEAST_FREE_MB else "bad"
    yield Found(state, f"doctor-disk-{state}", {"free": free})


def _key(database: Path) -> Iterator[Found]:
    file = key_path(database)
    if readable_by_others(file):
        yield Found("bad", "doctor-key-open", {"file": str(file)})


async def _database(path: Path) -> Found:
    try:
        await look_at(path)
    except FileNotFoundError:
        return Found("note", "doctor-database-new")
    except WrongKey as wrong:
        return Found("bad", "doctor-key-bad", {"reason": str(wrong)})
    except StorageUnavailable as error:
        return Found("bad", "doctor-database-bad", {"reason": str(error)})
    return Found("good", "doctor-database-good")


async def _pictures() -> Found:
    """Whether the process that reads pictures starts, loads its models and answers."""
    reader = PictureReader()
    try:
        works = await reader.read(_PICTURE) == Verdict("blank")
    finally:
        await reader.close()
    return Found("good" if works else "bad", f"doctor-pictures-{'good' if works else 'bad'}")


async def _telegram(settings: Settings, token: str) -> AsyncIterator[Found]:
    """Who we are, what BotFather's switches say, and whether our clock fits."""
    root = f"{settings.api_url}/bot{token}"
    timeout = aiohttp.ClientTimeout(total=_SECONDS)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            async with session.get(f"{root}/getMe") as response:
                me, date = await response.json(content_type=None), response.headers.get("Date")
            async with session.get(f"{root}/getWebhookInfo") as response:
                webhook = await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        address = settings.api_url
        yield Found("bad", "doctor-api-away", {"address": address, "reason": type(error).__name__})
        return
    if not me.get("ok"):
        yield Found("bad", "doctor-api-token")
        return
    yield Found("good", "doctor-api-good", {"name": me["result"].get("username", "?")})
    for found in (*_switches(me["result"]), _clock(date)):
        yield found
    if webhook.get("ok") and webhook["result"].get("url"):
        yield Found("bad", "doctor-webhook")


def _switches(me: dict[str, Any]) -> Iterator[Found]:
    """BotFather's switches: name, what Telegram says, what it should be for today's features."""
    switches = (
        ("groups", me.get("can_join_groups", False), True),
        ("privacy", not me.get("can_read_all_group_messages", False), True),
        ("inline", me.get("supports_inline_queries", False), False),
        ("guest", me.get("supports_guest_queries", False), True),
    )
    for name, is_on, should in switches:
        state: Literal["good", "note"] = "good" if should == is_on else "note"
        shown = Text("doctor-on" if is_on else "doctor-off")
        yield Found(state, f"doctor-switch-{name}", {"state": shown})


def _clock(date: str | None) -> Found:
    try:
        theirs = parsedate_to_datetime(date or "").timestamp()
    except ValueError:
        return Found("note", "doctor-clock-unknown")
    off = round(abs(time.time() - theirs))
    if off > _MOST_CLOCK_SECONDS:
        return Found("bad", "doctor-clock-bad", {"seconds": off})
    return Found("good", "doctor-clock-good")
