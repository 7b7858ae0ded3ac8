"""Direct calls to the Bot API, without building PTB's objects.

The short way for what makes up nearly all traffic: fetching updates, sending messages, files.
"""

import asyncio
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from handlers.delivery.network_errors import Broken
from handlers.delivery.request_backend import SECONDS, RequestBackend


@dataclass(frozen=True, slots=True)
class Upload:
    """A parameter that is a file of ours."""

    name: str
    content: bytes


def _data(parameters: dict[str, Any]) -> RequestData:
    return RequestData([_parameter(name, value) for name, value in parameters.items()])


def _parameter(name: str, value: Any) -> RequestParameter:
    if isinstance(value, Upload):
        return RequestParameter(name, None, [InputFile(value.content, filename=value.name)])
    return RequestParameter(name, value, None)


class FileTooLarge(TelegramError):
    """A file somebody sent has more bytes than are wanted."""

    def __init__(self) -> None:
        super().__init__("the file is too large")


class BotApi:
    """Direct calls by method name, with plain JSON in and out, through the bot's own backend."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def call(self, method: str, *, seconds: float = SECONDS, **parameters: Any) -> Any:
        """Call a Bot API method; its result, waited for so many `seconds`.

        A parameter may be an `Upload`. Raises what PTB raises (TelegramError).
        """
        try:
            return await self._bot.request.post(
                f"{self._bot.base_url}/{method}", _data(parameters), read_timeout=seconds
            )
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as odd:
            # The request is made; PTB stumbles over the fields of an answer that is none.
            raise Broken(type(odd).__name__) from None

    async def raw(self, method: str, *, seconds: float, **parameters: Any) -> bytes:
        """Call a Bot API method; its answer as it came. Raises what PTB raises (TelegramError)."""
        # PTB has no public way to what came over the wire; its reading of refusals is kept.
        return await self._bot.request._request_wrapper(  # noqa: SLF001
            f"{self._bot.base_url}/{method}", "POST", _data(parameters), read_timeout=seconds
        )

    async def download(self, file_id: str, *, most: int, seconds: float) -> bytes:
        """The content of a file somebody sent: so many bytes at most, in so many seconds at most.

        Raises what PTB raises (TelegramError): FileTooLarge as soon as that shows.
        """
        try:
            async with asyncio.timeout(seconds):
                return await self._downloaded(file_id, most)
        except TimeoutError:
            raise TimedOut from None

    async def _downloaded(self, file_id: str, most: int) -> bytes:
        try:
            file = await self.call("getFile", file_id=file_id)
        except BadRequest as refusal:
            if "too big" in refusal.message.lower():
                raise FileTooLarge from None
            raise
        if not isinstance(path := file.get("file_path"), str):
            raise BadRequest("there is no file")
        backend = self._bot.request
        assert isinstance(backend, RequestBackend)  # noqa: S101
        content = await backend.fetch(f"{self._bot.base_file_url}/{path}", most)
        if content is None:
            raise FileTooLarge
        return content
