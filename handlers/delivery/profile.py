"""What the bot says about itself in Telegram: name, descriptions and command menus.

Looked at once after every start, in the background, and set only where Telegram has something
else: some of these calls are rationed to a few a day.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Iterator

import orjson

from bot.clock import Clock
from bot.texts import DEFAULT_LANGUAGE, LANGUAGES, texts
from handlers.delivery.bot_api import BotApi
from handlers.delivery.commands import MENU, MENU_OF_GROUPS, Json, listed
from handlers.delivery.sender import Delivery
from storage.database import Database
from storage.outbox import Lane, OutboxRow, post
from storage.people import Person, who_chose_a_language
from storage.remembered import remember, remembered
from storage.transaction import Transaction

_LOG = logging.getLogger(__name__)
_WORDS = {
    "name": "MyName",
    "description": "MyDescription",
    "short_description": "MyShortDescription",
}
# Which commands are listed where. The scope that groups would fall back to offers nothing.
_SCOPES: dict[str, tuple[str, ...]] = {
    "all_private_chats": MENU,
    "default": (),
    "all_group_chats": MENU_OF_GROUPS,
}
_AT_ONCE = 20
_PAUSE_SECONDS = 1.0  # between so many chats: people who wait for an answer come first


class Profile:
    """`run` once: it ends when everything is as it should be, or has been tried."""

    def __init__(
        self, api: BotApi, database: Database, delivery: Delivery, clock: Clock, bot_id: int
    ) -> None:
        self._api, self._database, self._delivery = api, database, delivery
        self._clock, self._bot_id = clock, bot_id
        self.tried = asyncio.Event()

    async def run(self) -> None:
        """Set what differs. What fails is logged, tried at the next start, and ends nothing."""
        for name, step in self._steps():
            try:
                await step
            except Exception as error:  # noqa: BLE001 - Telegram refuses, storage is away, a bug
                _LOG.warning("%s: %s; again at the next start", name, type(error).__name__)
        self.tried.set()

    def _steps(self) -> Iterator[tuple[str, Awaitable[None]]]:
        for language in LANGUAGES:
            for field in _WORDS:
                yield f"{field} ({language})", self._say(field, language)
            for scope in _SCOPES:
                yield f"menu of {scope} ({language})", self._list(scope, language)
        yield "menus of chats", self._renew_chats()

    async def _say(self, field: str, language: str) -> None:
        words = texts(language).plain(f"profile-{field.replace('_', '-')}")
        now = await self._api.call(f"get{_WORDS[field]}", **_for(language))
        if now[field] != words:
            wanted: Json = {field: words, **_for(language)}
            await self._api.call(f"set{_WORDS[field]}", **wanted)

    async def _list(self, scope: str, language: str) -> None:
        place = {"scope": {"type": scope}, **_for(language)}
        wanted = listed(language, _SCOPES[scope])
        now = await self._api.call("getMyCommands", **place)
        if now == wanted:
            return
        if wanted:
            await self._api.call("setMyCommands", commands=wanted, **place)
        else:
            await self._api.call("deleteMyCommands", **place)

    # Chats whose people chose a language have a menu of their own -------------------------------

    async def _renew_chats(self) -> None:
        """Owe these chats the menu anew if it has changed since the last time."""
        name, menus = f"menus_of_bot_{self._bot_id}", _fingerprint()
        if await self._database.run(lambda tx: remembered(tx, name)) == menus:
            return
        after, full = 0, True
        while full:
            people = await self._renew_some(after)
            full = len(people) == _AT_ONCE
            if full:
                after = people[-1].id
                await asyncio.sleep(_PAUSE_SECONDS)
        await self._database.run(lambda tx: remember(tx, name, menus))

    async def _renew_some(self, after: int) -> list[Person]:
        now = self._clock.now()

        def unit(tx: Transaction) -> tuple[list[Person], list[OutboxRow]]:
            people = who_chose_a_language(tx, self._bot_id, after, _AT_ONCE)
            return people, [post(tx, _menu(tx, person), now) for person in people]

        people, rows = await self._database.run(unit)
        self._delivery.take(rows)
        return people


def _menu(tx: Transaction, person: Person) -> OutboxRow:
    return OutboxRow(tx.ids.next(), person.chat_id, "menu", person.language, "{}", lane=Lane.BULK)


def _for(language: str) -> Json:
    """Our default language is also what everybody else's Telegram gets."""
    return {} if language == DEFAULT_LANGUAGE else {"language_code": language}


def _fingerprint() -> str:
    menus = orjson.dumps([listed(language) for language in LANGUAGES])
    return hashlib.sha256(menus).hexdigest()
