"""What may be a code and may be the number of a thing: the person is asked, and it is not kept.

In memory is of what was asked about one of 4096 marks, so that it is asked about once.
"""

from collections import OrderedDict

from bot.dialogue import Choice, Rows, Text

_NAME, _CODE, _OTHER = "doubt", "code", "other"
_MOST = 10_000
_ANY = -1  # asked about before a restart


class Doubts:
    """One for all private chats of a bot."""

    def __init__(self) -> None:
        self._asked: OrderedDict[tuple[int, int], int] = OrderedDict()
        self._none: OrderedDict[tuple[int, int], int] = OrderedDict()  # said to be no code

    def settled(self, person: int, message_id: int, mark: int) -> bool:
        """Whether the person has said of this that it is no code."""
        if (person, mark) in self._none:
            return True
        # A unit may run twice: by the same message it is settled again.
        if self._none.get((person, _ANY), 0) not in (0, message_id):
            return False
        if (person, _ANY) not in self._none:
            return False
        self._none[person, _ANY] = message_id
        return True

    def asks(self, person: int, message_id: int, mark: int) -> Rows:
        """The buttons of the question about a message."""
        _note(self._asked, (person, message_id), mark)
        return (
            (Choice(f"{_NAME}:{_CODE}:{message_id}", Text("code-doubt-yes")),),
            (Choice(f"{_NAME}:{_OTHER}:{message_id}", Text("code-doubt-no")),),
        )

    def is_no_code(self, person: int, message_id: int) -> None:
        """The person says so: sent once more, it is taken."""
        _note(self._none, (person, self._asked.get((person, message_id), _ANY)), 0)


def answer(value: str) -> tuple[int, bool] | None:
    """The message that a tapped button is about, and whether it was a code; None if another."""
    match value.split(":"):
        case ["doubt", "code" | "other" as what, ident] if ident.isascii() and ident.isdigit():
            return int(ident), what == _CODE
    return None


def _note(where: OrderedDict[tuple[int, int], int], key: tuple[int, int], value: int) -> None:
    where[key] = value
    where.move_to_end(key)
    if len(where) > _MOST:
        where.popitem(last=False)
