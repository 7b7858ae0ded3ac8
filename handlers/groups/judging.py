"""A message of a group judged by the scam check, beside what its sender said a moment ago."""

from datetime import UTC, datetime

from bot.scam import Judgement, Memory
from handlers.check.judge import Judge
from handlers.groups.portions import Portions
from handlers.updates.group_updates import Answered, GroupMessage


class Judging:
    """One for all groups of a bot. In memory are a few signals, for ten minutes, no message."""

    def __init__(self, judge: Judge) -> None:
        self._judge, self._memory, self._portions = judge, Memory(), Portions()

    async def of_message(self, message: GroupMessage, now: int) -> Judgement:
        """What it asks itself. What it only tells of is no alarm, and of a flood the beginnings
        have to do."""
        moment = datetime.fromtimestamp(now / 1000, UTC)
        who = (message.chat, message.sender)
        # Anonymous admins have one name for all of them: nobody else's words may count.
        own = not message.forwarded and message.name_of != message.chat
        earlier = self._memory.recall(who, moment) if own else ()
        words = message.words
        words = words[: self._portions.of(message.chat, message.sender, len(words), now)]
        one = await self._judge.of(words, earlier, message.language, message.links)
        if own:
            self._memory.add(who, one.clues, moment)
        return one.own

    async def of_answered(self, answered: Answered, language: str) -> tuple[Judgement, bool]:
        """What another's message asks, or tells of; and whether its language is understood."""
        one = await self._judge.of(answered.words, (), language, answered.links)
        return one.gravest, one.verdict.covered or one.verdict.language is None
