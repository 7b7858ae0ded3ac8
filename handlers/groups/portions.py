"""How much of what one member writes is judged: nobody shall wait for somebody's flood."""

from collections import OrderedDict

from bot.clock import MINUTE

WHOLE = 5 * 4096  # signs in a minute, of one member in one group
BEGINNING = 300  # of each text beyond that: a scam says early what it wants
_MOST_MEMBERS = 10_000


class Portions:
    """Counts signs by member and group; of others' messages nobody's flood takes anything."""

    def __init__(self) -> None:
        self._taken: OrderedDict[tuple[int, int], tuple[int, int]] = OrderedDict()

    def of(self, chat: int, sender: int, signs: int, now: int) -> int:
        """How many signs of a text are to be judged, the first ones; never none."""
        since, taken = self._taken.get((chat, sender), (now, 0))
        if not 0 <= now - since < MINUTE:
            since, taken = now, 0
        portion = signs if taken + signs <= WHOLE else min(signs, BEGINNING)
        self._taken[chat, sender] = since, taken + portion
        self._taken.move_to_end((chat, sender))
        if len(self._taken) > _MOST_MEMBERS:
            self._taken.popitem(last=False)
        return portion
