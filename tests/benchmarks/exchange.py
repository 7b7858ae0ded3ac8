"""How long a draw takes, and why there is none: from ten people to ten thousand."""

import random
import time
import tracemalloc
from collections.abc import Callable, Sequence

from bot.exchange.draw import draw
from bot.exchange.rules import Never, Rule, Team, Year

SIZES = (10, 100, 1_000, 10_000)
LIMITS = {1_000: 1.0, 10_000: 10.0}
YEARS = 3


def _teams(people: int, size: int) -> list[Rule]:
    return [Team(frozenset(range(n, min(n + size, people)))) for n in range(0, people, size)]


def _years(people: int) -> list[Year]:
    return [[(n, (n + 7 + year) % people) for n in range(people)] for year in range(YEARS)]


def _refused(people: int) -> list[Rule]:
    return [Never(0, other) for other in range(1, people)]


def _none(people: int) -> list[Year]:
    del people
    return []


CASES: dict[str, tuple[Callable[[int], Sequence[Rule]], Callable[[int], Sequence[Year]]]] = {
    "no rules": (lambda _: [], _none),
    "couples, three years": (lambda people: _teams(people, 2), _years),
    "ten teams": (lambda people: _teams(people, max(1, people // 10)), _none),
    "two halves": (lambda people: _teams(people, people // 2), _none),
    "impossible: a team of 60 %": (lambda people: _teams(people, people * 6 // 10)[:1], _none),
    "impossible: one refused by all": (_refused, _none),
}


def exchange() -> None:
    """Print seconds of processor time and the most memory, beside the limits."""
    print("\n| draw | people | seconds | limit | memory |")
    print("|---|---|---|---|---|")
    for name, (rules, years) in CASES.items():
        for people in SIZES:
            began = time.process_time()
            draw(people, rules(people), years(people), random.SystemRandom())
            took = time.process_time() - began
            tracemalloc.start()
            draw(people, rules(people), years(people), random.Random(1))
            memory = tracemalloc.get_traced_memory()[1] / 1e6
            tracemalloc.stop()
            limit = LIMITS.get(people, "-")
            print(f"| {name} | {people:,} | {took:.3f} | {limit} | {memory:.1f} MB |", flush=True)


if __name__ == "__main__":
    exchange()
