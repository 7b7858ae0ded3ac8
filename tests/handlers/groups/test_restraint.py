"""How often a group is answered, in table form; and that nothing grows without end."""

import pytest

from handlers.groups import restraint
from handlers.groups.restraint import Restraint

SECOND = 1000
# What came before (seconds ago, who, what), and whether Anna (1) may be told "a" now.
CASES: list[tuple[list[tuple[int, int, str]], bool]] = [
    ([], True),
    ([(59, 1, "a")], False),
    ([(60, 1, "a")], True),
    ([(0, 1, "b")], True),
    ([(-3600, 1, "a")], True),  # the machine's clock was wrong, and was set back
    ([(0, 2, "a")], True),
    ([(50, 2, "a"), (40, 3, "a"), (30, 4, "a"), (20, 5, "a")], True),
    ([(50, 2, "a"), (40, 3, "a"), (30, 4, "a"), (20, 5, "a"), (10, 6, "b")], False),
    ([(60, 2, "a"), (40, 3, "a"), (30, 4, "a"), (20, 5, "a"), (10, 6, "b")], True),
]


@pytest.mark.parametrize(("before", "allowed"), CASES)
def test_how_often(before: list[tuple[int, int, str]], *, allowed: bool) -> None:
    ours, now = Restraint(), 1_000_000
    for ago, person, answer in before:
        ours.note(-5, person, answer, now - ago * SECOND)
    assert ours.allows(-5, 1, "a", now) is allowed
    assert ours.allows(-6, 1, "a", now), "another group has its own"


def test_it_forgets_the_group_that_was_answered_longest_ago(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(restraint, "_MOST_GROUPS", 3)
    ours = Restraint()
    for chat in (-1, -2, -3, -1, -4):
        ours.note(chat, 1, "a", 0)
    assert [ours.allows(chat, 1, "a", 0) for chat in (-1, -2, -3, -4)] == [
        False, True, False, False
    ]  # fmt: skip
