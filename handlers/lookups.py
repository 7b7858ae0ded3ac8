"""What Telegram is asked before a decision: here the text of a small file."""

import asyncio

from telegram.error import BadRequest, NetworkError, TelegramError

from bot.domain.recipient_lists import text_of_file
from handlers.request import BotApi
from handlers.sent_files import SentFile

_MOST_BYTES = 256 * 1024
_SECONDS = 4.0


class Lookups:
    """Asks Telegram; not to know is an answer."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def text_of(self, file: SentFile) -> str | None:
        """The words of a plain text file; None for any other, or if it cannot be fetched now."""
        if file.kind != "text" or (file.size or 0) > _MOST_BYTES:
            return None
        try:
            async with asyncio.timeout(_SECONDS):
                return text_of_file(await self._downloaded(file.file_id))
        except (TelegramError, TimeoutError):
            return None

    async def _downloaded(self, file_id: str) -> bytes:
        """The file; once more if the connection broke."""
        try:
            return await self._api.download(file_id)
        except NetworkError as trouble:
            if isinstance(trouble, BadRequest):
                raise
            return await self._api.download(file_id)
