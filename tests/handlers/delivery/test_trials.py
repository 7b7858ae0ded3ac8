"""How often one row is tried: never without end, and never given up for Telegram's own troubles."""

from collections.abc import Callable

from handlers.delivery.trials import Successes, Trial
from tests.handlers.delivery.moving_clock import MovingClock

ANNA, OTTO = 1, 2


def pauses(try_once: Callable[[], float | None], most: int = 40) -> list[float]:
    """The pauses until the row is settled; `most` of them if that never happens."""
    found: list[float] = []
    while len(found) < most:
        seconds = try_once()
        if seconds is None:
            return found
        found.append(seconds)
    return found


def test_no_answer_is_waited_for_four_times() -> None:
    assert pauses(Trial().no_answer) == [15.0, 30.0, 60.0, 120.0]


def statuses(clock: MovingClock, *, others_succeed: bool, method: str = "") -> list[float]:
    """The pauses after a status that never changes."""
    trial, successes = Trial(), Successes()

    def try_once() -> float | None:
        seconds = trial.status(successes, ANNA, clock(), method)
        if seconds is not None:
            clock.seconds += seconds
            if others_succeed:
                successes.note(OTTO, "sendMessage")
        return seconds

    return pauses(try_once)


def test_a_status_of_one_row_ends_after_ten_minutes() -> None:
    clock = MovingClock()
    found = statuses(clock, others_succeed=True)
    assert 6 <= len(found) <= 10
    assert 600 <= clock.seconds - 1000 <= 900


def test_a_status_of_everybodys_never_ends() -> None:
    found = statuses(MovingClock(), others_succeed=False)
    assert len(found) == 40
    assert max(found) == 8.0, "so that nobody waits long when Telegram is back"


def test_own_successes_prove_nothing() -> None:
    clock, trial, successes = MovingClock(), Trial(), Successes()

    def try_once() -> float | None:
        clock.seconds += 600
        successes.note(ANNA, "deleteMessage")
        return trial.status(successes, ANNA, clock())

    assert len(pauses(try_once)) == 40


def test_a_method_nobody_succeeds_with_is_no_row_of_anybodys() -> None:
    clock = MovingClock()
    assert len(statuses(clock, others_succeed=True, method="sendDocument")) == 40
    assert len(statuses(clock, others_succeed=True, method="sendMessage")) < 10


def test_a_broken_connection_ends_only_while_others_get_through() -> None:
    successes = Successes()
    trial = Trial()
    assert len(pauses(lambda: trial.broken(successes, ANNA))) == 40
    again = Trial()

    def try_once() -> float | None:
        successes.note(OTTO, "sendMessage")
        return again.broken(successes, ANNA)

    found = pauses(try_once)
    assert found == sorted(found)
    assert 5 <= len(found) <= 10


def test_the_latest_success_of_others() -> None:
    successes = Successes()
    successes.note(OTTO, "sendMessage")
    successes.note(ANNA, "sendMessage")
    successes.note(ANNA, "deleteMessage")
    assert successes.of_others(ANNA) == 1
    assert successes.of_others(OTTO) == 3
    assert successes.of_others(OTTO, "sendMessage") == 2
    assert successes.of_others(ANNA, "deleteMessage") == 0
