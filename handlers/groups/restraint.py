"""How often the bot speaks in a group: it must not be made to flood one by those who call it."""

from collections import OrderedDict

from bot.clock import MINUTE

_MOST_IN_A_MINUTE = 5
_MOST_GROUPS = 2_000


class Restraint:
    """Remembers the last minute's answers of each group; the code guard does not ask."""

    def __init__(self, most_of_one: int = _MOST_IN_A_MINUTE) -> None:
        """`most_of_one`: so often because of one member, so that they silence nobody else."""
        self._most_of_one = most_of_one
        # By group: when, to whom, with what (the id of a text).
        self._answers: OrderedDict[int, list[tuple[int, int, str]]] = OrderedDict()

    def allows(self, chat: int, person: int, answer: str, now: int) -> bool:
        """Whether a member may be answered so at `now`: not twice a minute, nor as one too many."""
        latest = self._latest(chat, now)
        told = any((one[1], one[2]) == (person, answer) for one in latest)
        theirs = sum(one[1] == person for one in latest)
        return not told and len(latest) < _MOST_IN_A_MINUTE and theirs < self._most_of_one

    def note(self, chat: int, person: int, answer: str, now: int) -> None:
        """The member has been answered."""
        self._answers[chat] = [*self._latest(chat, now), (now, person, answer)]
        self._answers.move_to_end(chat)
        if len(self._answers) > _MOST_GROUPS:
            self._answers.popitem(last=False)

    def _latest(self, chat: int, now: int) -> list[tuple[int, int, str]]:
        # The machine's clock may be set back: what is later than now does not count.
        return [one for one in self._answers.get(chat, ()) if 0 <= now - one[0] < MINUTE]
