"""Who somebody is in a group, asked of Telegram: a hint, and "unknown" is an answer, too."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any, Literal

from telegram.error import TelegramError

from handlers.delivery.bot_api import BotApi

Place = Literal["creator", "administrator", "member", "gone", "unknown"]
Json = dict[str, Any]
LEADERS = ("creator", "administrator")
_SECONDS = 1.0
_PLACES: dict[str, Place] = {
    "creator": "creator",
    "administrator": "administrator",
    "member": "member",
    "left": "gone",
    "kicked": "gone",
}


@dataclass(frozen=True, slots=True)
class Rights:
    """What the bot may do in a group; `sees` is "unknown" where Telegram does not tell."""

    sees: Literal["all", "some", "unknown"] = "unknown"
    deletes: bool = False


class Members:
    """Asks before a unit, a second at most, and only where a decision needs it."""

    def __init__(self, api: BotApi, bot_id: int, *, hears_all: bool) -> None:
        """`hears_all`: the bot hears every message of any group, by its privacy mode."""
        self._api, self._bot_id, self._hears_all = api, bot_id, hears_all

    async def place_of(self, chat: int, person: int) -> Place:
        """Somebody's place in a group. A list of members may be hidden from us: "unknown"."""
        told = await self._told(chat, person)
        status = told.get("status")
        if status == "restricted":
            return "member" if told.get("is_member") else "gone"
        return _PLACES.get(str(status), "unknown")

    async def rights(self, chat: int) -> Rights:
        """The bot's own."""
        told = await self._told(chat, self._bot_id)
        if not told:
            return Rights()
        leads = told.get("status") == "administrator"
        deletes = leads and told.get("can_delete_messages") is True
        return replace(self.as_told(leads=leads), deletes=deletes)

    def as_told(self, *, leads: bool) -> Rights:
        """What it sees, where an update tells its place."""
        return Rights("all" if leads or self._hears_all else "some")

    async def _told(self, chat: int, person: int) -> Json:
        """What Telegram tells of a member; nothing if it does not in time."""
        try:
            async with asyncio.timeout(_SECONDS):
                told = await self._api.call(
                    "getChatMember", seconds=_SECONDS, chat_id=chat, user_id=person
                )
        except (TelegramError, TimeoutError):
            return {}
        return told if isinstance(told, dict) else {}
