"""What Telegram is asked before a decision: here the text of a small file."""

import asyncio

from telegram.error import TelegramError

from bot.domain.recipient_lists import text_of_file
from handlers.incoming import Document
from handlers.request import BotApi

_MOST_BYTES = 256 * 1024
_SECONDS = 4.0
_NAMES = (".csv", ".tsv", ".txt")


class Lookups:
    """Asks Telegram; not to know is an answer."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def text_of(self, document: Document) -> str | None:
        """The words of a plain text file; None for any other, or if it cannot be fetched now."""
        listed = document.name.lower().endswith(_NAMES) or document.mime_type.startswith("text/")
        if not listed or document.size > _MOST_BYTES:
            return None
        try:
            async with asyncio.timeout(_SECONDS):
                return text_of_file(await self._api.download(document.file_id))
        except (TelegramError, TimeoutError):
            return None
