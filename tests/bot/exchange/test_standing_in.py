"""Who may stand in for a giver: the rules count, private ones too; earlier years do not."""

import pytest

from bot.exchange.problem import Problem, Wish
from bot.exchange.progress import Progress, read
from bot.exchange.standing_in import may_stand_in

PEOPLE = ("a", "b", "c", "d")


@pytest.mark.parametrize(
    ("problem", "who"),
    [
        (Problem(PEOPLE), ("b", "c", "d")),
        (Problem(PEOPLE, (Wish("1", "never", ("a", "b"), said_by="a"),)), ("c", "d")),
        (Problem(PEOPLE, (Wish("1", "one-way", ("c", "a")),)), ("b", "d")),
        (Problem(PEOPLE, (Wish("1", "one-way", ("a", "c")),)), ("b", "c", "d")),
        (Problem(PEOPLE, (Wish("1", "team", ("a", "b", "d")),)), ("c",)),
        (Problem(PEOPLE, looked_after=(("b", "a"),)), ("c", "d")),
        (Problem(PEOPLE, years=((("c", "a"),),)), ("b", "c", "d")),
        (Problem(("b", "c", "d")), ()),
    ],
)
def test_by_the_rules(problem: Problem, who: tuple[str, ...]) -> None:
    assert may_stand_in(problem, "a") == who


@pytest.mark.parametrize(
    "one",
    [
        Progress(),
        Progress("handed", "missing", "open"),
        Progress("bought", "came", "none", "agreed", "f" * 32),
    ],
)
def test_written_and_read_in_one_length(one: Progress) -> None:
    assert read(one.written()) == one
    assert len(one.written()) == len(Progress().written())


def test_what_was_written_before_rescues_were() -> None:
    assert read("bought  missing ") == Progress("bought", "missing")


@pytest.mark.parametrize("damaged", ["", "bought", "sold    came    ", "bought  came    perhaps "])
def test_what_is_no_progress(damaged: str) -> None:
    with pytest.raises(ValueError, match="no progress"):
        read(damaged)
