"""A message of a group judged by the scam check, beside what its sender said a moment ago."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.scam import Given, Judgement, Memory, Remembered, Verdict, find, judge, kept, links_of
from bot.secrets import redact
from handlers.updates.group_updates import Answered, GroupMessage

_MOST_AT_ONCE = 600  # signs; a longer text is judged beside the loop
_GRAVEST = ("stop", "careful", "none")


class Judging:
    """One for all groups of a bot. In memory are a few signals, for ten minutes, no message."""

    def __init__(self) -> None:
        self._memory = Memory()

    async def of_message(self, message: GroupMessage, now: int) -> Judgement:
        """What it asks itself. What it only tells of is no alarm."""
        moment = datetime.fromtimestamp(now / 1000, UTC)
        who = (message.chat, message.sender)
        # Anonymous admins have one name for all of them: nobody else's words may count.
        own = not message.forwarded and message.name_of != message.chat
        known = self._memory.recall(who, moment) if own else ()
        words, links = _without_codes(message.words, message.links)
        verdict, clues = await _judged(words, message.language, known, links)
        if own:
            self._memory.add(who, clues, moment)
        return Judgement(verdict.level, verdict.signals)


async def of_answered(answered: Answered, language: str) -> tuple[Judgement, bool]:
    """What another's message asks, or tells of; and whether its language is understood."""
    words, links = _without_codes(answered.words, answered.links)
    verdict, _ = await _judged(words, language, (), links)
    own = Judgement(verdict.level, verdict.signals)
    gravest = min((own, verdict.reported or own), key=lambda one: _GRAVEST.index(one.level))
    return gravest, verdict.covered or verdict.language is None


def _without_codes(words: str, links: tuple[Given, ...]) -> tuple[str, tuple[Given, ...]]:
    masked = redact(words, doubts=True)
    if masked == words:
        return words, links
    return masked, tuple(Given(0, 0, link.address) for link in links)  # its words stand elsewhere


async def _judged(
    words: str, hint: str, known: Sequence[Remembered], links: tuple[Given, ...]
) -> tuple[Verdict, list[Remembered]]:
    if len(words) <= _MOST_AT_ONCE:
        return _judge(words, hint, known, links)
    return await asyncio.to_thread(_judge, words, hint, known, links)


def _judge(
    words: str, hint: str, known: Sequence[Remembered], links: tuple[Given, ...]
) -> tuple[Verdict, list[Remembered]]:
    found = find(words, hint, known)
    return judge(words, found, known, links_of(words, links)), kept(found.own())
