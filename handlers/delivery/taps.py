"""Answers to taps: immediate, at most once, never through the outbox."""

import asyncio
import logging
import re
from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, TelegramError

from bot.dialogue import Text
from bot.texts import language_of, texts
from handlers.delivery.bot_api import BotApi

_LOG = logging.getLogger(__name__)
_REMEMBERED = 2000
_AT_ONCE = 4
_MOST_WAITING = 100
_MOST_UNITS = 200  # of UTF-16, in what a tap is answered with
_LAST_WORD = re.compile(r"\s+\S*$")


class Taps:
    """Stops the spinner on tapped buttons: with a word, an address that opens, or nothing.

    The words are printed when they leave and kept nowhere: a name may be in them. Of one person a
    few answers are on their way at once, the others wait; whoever taps hundreds of times while
    Telegram is slow gets the latest, and keeps nobody else waiting.
    """

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[asyncio.Task[None]] = set()
        self._chosen: OrderedDict[int, str] = OrderedDict()
        self._at_once: defaultdict[int, int] = defaultdict(int)
        self._waiting: defaultdict[int, deque[_Answer]] = defaultdict(
            lambda: deque(maxlen=_MOST_WAITING)
        )

    def learn(self, person: int, chosen_language: str | None) -> None:
        """Remember the language somebody chose, for when storage cannot be asked."""
        self._chosen.pop(person, None)
        if chosen_language is not None:
            self._chosen[person] = chosen_language
            if len(self._chosen) > _REMEMBERED:
                self._chosen.popitem(last=False)

    def answer(  # noqa: PLR0913 - what a tap may be answered with
        self,
        person: int,
        query_id: str,
        language: str,
        text: Text | None = None,
        *,
        alert: bool = False,
        url: str | None = None,
    ) -> None:
        """Answer a tap in the background; once, whatever comes. An `alert` waits for an "OK".

        A `url` is opened in place of the text, which is shown if Telegram refuses the address. It
        takes `https://t.me/<our own name>?start=<word>` only.
        """
        if query_id in self._answered:
            return
        self._answered[query_id] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        self._waiting[person].append(_Answer(query_id, language, text, alert, url))
        if self._at_once[person] < _AT_ONCE:
            self._at_once[person] += 1
            task = asyncio.create_task(self._send_all(person))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _send_all(self, person: int) -> None:
        waiting = self._waiting[person]
        try:
            while waiting:
                await self._send(waiting.popleft())
        finally:
            self._at_once[person] -= 1
            if not self._at_once[person]:
                del self._at_once[person], self._waiting[person]

    async def _send(self, answer: "_Answer") -> None:
        try:
            if answer.url is None or not await self._opens(answer.query_id, answer.url):
                await self._says(answer)
        except TelegramError as error:
            _LOG.info("a tap could not be answered: %s", type(error).__name__)

    async def _opens(self, query_id: str, url: str) -> bool:
        """Whether Telegram takes the address. Raises TelegramError."""
        try:
            await self._api.call("answerCallbackQuery", callback_query_id=query_id, url=url)
        except BadRequest as refusal:
            if "url" not in refusal.message.lower():
                raise
            _LOG.error("the address that answers a tap is refused")
            return False
        return True

    async def _says(self, answer: "_Answer") -> None:
        words = texts(answer.language).label(answer.text) if answer.text else None
        shown: dict[str, Any] = {
            "callback_query_id": answer.query_id,
            "text": _short(words) if words else words,
            "show_alert": answer.alert,
        }
        await self._api.call("answerCallbackQuery", **shown)

    def one_moment(self, updates: list[dict[str, Any]]) -> None:
        """Storage is away: whoever tapped is told at once, and served when it is back."""
        for update in updates:
            match update:
                case {
                    "callback_query": {"id": str(query_id), "from": {"id": int(person)} as sender}
                }:
                    code = sender.get("language_code")
                    usual = language_of(code if isinstance(code, str) else None)
                    language = self._chosen.get(person, usual)
                    self.answer(person, query_id, language, Text("one-moment"))

    def idle(self) -> bool:
        """Whether no answer is on its way."""
        return not self._under_way

    async def finish(self, seconds: float) -> None:
        """Let answers on their way arrive, `seconds` at most."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        for task in self._under_way:
            task.cancel()


@dataclass(frozen=True, slots=True)
class _Answer:
    query_id: str
    language: str
    text: Text | None
    alert: bool
    url: str | None


def _short(words: str) -> str:
    """As much as Telegram takes, cut between words."""
    units = words.encode("utf-16-le")
    if len(units) <= 2 * _MOST_UNITS:
        return words
    kept = units[: 2 * _MOST_UNITS].decode("utf-16-le", "ignore")
    whole = _LAST_WORD.sub("", kept)
    return f"{whole if whole != kept else kept[:-1]}…"
