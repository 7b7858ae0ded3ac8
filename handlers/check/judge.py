"""Words judged by the scam check: long ones in the process that reads long texts."""

from collections.abc import Sequence

from bot.check.judging import Judged, judged_safely
from bot.long_texts.reader import TextReader
from bot.scam import Given, Remembered

_MOST_AT_ONCE = 600  # signs


class Judge:
    """Judges before a unit, so that nobody waits for what somebody else has sent."""

    def __init__(self, reader: TextReader) -> None:
        self._reader = reader

    async def of(
        self,
        words: str,
        earlier: Sequence[Remembered],
        hint: str | None,
        given: Sequence[Given],
    ) -> Judged:
        """What is to be said of words: `earlier` of their sender's, `given` links behind them."""
        one = None
        if len(words) > _MOST_AT_ONCE:
            one = await self._reader.judge(words, earlier, hint, given)
        if one is None:  # short, or not to be read in time: then its beginning has to do
            one = judged_safely(words[:_MOST_AT_ONCE], earlier, hint, given)
        return one
