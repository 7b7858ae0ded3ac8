"""What Telegram is asked before a decision: here the text of a small file."""

import asyncio
from dataclasses import dataclass

from telegram.error import BadRequest, NetworkError, TelegramError

from bot.domain.text_files import text_of_file, words_of_file
from handlers.delivery.bot_api import BotApi
from handlers.updates.files import SentFile, Unread

_MOST_BYTES = 256 * 1024
_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class FileText:
    """A text file: `words` is all that can be made out, `text` what it says as plain text.

    `unread` tells why that is None.
    """

    words: str = ""
    text: str | None = None
    unread: Unread | None = None


class Lookups:
    """Asks Telegram; not to know is an answer."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def text_of(self, file: SentFile | None) -> FileText | None:
        """What a text file says; None for any other."""
        if file is None or file.kind != "text":
            return None
        if (file.size or 0) > _MOST_BYTES:
            return FileText(unread="large")
        try:
            async with asyncio.timeout(_SECONDS):
                content = await self._downloaded(file.file_id)
        except (TelegramError, TimeoutError):
            return FileText(unread="lost")
        if len(content) > _MOST_BYTES:
            return FileText(unread="large")
        text = text_of_file(content)
        return FileText(words_of_file(content), text, "data" if text is None else None)

    async def _downloaded(self, file_id: str) -> bytes:
        """The file; once more if the connection broke."""
        try:
            return await self._api.download(file_id)
        except NetworkError as trouble:
            if isinstance(trouble, BadRequest):
                raise
            return await self._api.download(file_id)
