"""How long a draw takes, and why there is none: from ten people to ten thousand; and a repair."""

import random
import time
import tracemalloc
from collections.abc import Callable, Sequence

from bot.exchange.draw import draw
from bot.exchange.problem import Problem, Wish
from bot.exchange.repair import Before, repaired
from bot.exchange.rules import Never, Rule, Team, Year

SIZES = (10, 100, 1_000, 10_000)
LIMITS = {1_000: 1.0, 10_000: 10.0}
REPAIR_LIMITS = {1_000: 1.0, 3_000: 5.0}
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


def _ring(people: int) -> dict[str, str]:
    order = random.Random(2).sample(range(people), people)
    return {str(order[n - 1]): str(order[n]) for n in range(people)}


def _couples(people: int) -> dict[str, str]:
    return {str(n): str(n ^ 1) for n in range(people)}


def _some(people: int, of: Callable[[int], bool]) -> tuple[str, ...]:
    return tuple(str(n) for n in range(people) if of(n))


def _wishes(rules: Sequence[Rule]) -> tuple[Wish, ...]:
    teams = (rule.members for rule in rules if isinstance(rule, Team))
    return tuple(Wish("", "team", tuple(map(str, members))) for members in teams)


def _named(years: Sequence[Year]) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(tuple((str(one), str(other)) for one, other in year) for year in years)


def _forty_refuse(n: int) -> bool:
    return n < 40 and n % 2 == 1


# Who gave to whom; who takes part now, with which rules.
REPAIRS: dict[str, tuple[Callable[[int], dict[str, str]], Callable[[int], Problem]]] = {
    "one leaves": (_ring, lambda people: Problem(_some(people, lambda n: n != 1))),
    "three leave, couples, three years": (
        _ring,
        lambda people: Problem(
            _some(people, lambda n: n > 2), _wishes(_teams(people, 2)), (), _named(_years(people))
        ),
    ),
    "twenty pairs lose one, who refuse each other": (
        _couples,
        lambda people: Problem(
            _some(people, lambda n: n >= 40 or n % 2 == 1),
            (Wish("", "team", _some(people, _forty_refuse)),),
        ),
    ),
    "ten teams now": (
        _ring,
        lambda people: Problem(
            _some(people, lambda _: True), _wishes(_teams(people, people // 10))
        ),
    ),
    "half are a team now": (
        _ring,
        lambda people: Problem(
            _some(people, lambda _: True), _wishes(_teams(people, people // 2)[:1])
        ),
    ),
}


def exchange() -> None:
    """Print seconds of processor time and the most memory, beside the limits."""
    print("\n| draw | people | seconds | limit | memory |")
    print("|---|---|---|---|---|")
    for name, (rules, years) in CASES.items():
        for people in SIZES:
            asked = people, rules(people), years(people)
            _print(name, people, LIMITS, lambda chance, asked=asked: draw(*asked, chance))
    print("\n| repair | people | seconds | limit | memory |")
    print("|---|---|---|---|---|")
    for name, (matches, problem) in REPAIRS.items():
        for people in REPAIR_LIMITS:
            givers = list(map(str, range(people)))
            before = Before(matches(people), frozenset(givers[::4]), frozenset(givers[::2]))
            now = problem(people)
            _print(
                name, people, REPAIR_LIMITS,
                lambda chance, now=now, before=before: repaired(now, before, chance),
            )  # fmt: skip


def _print(
    name: str, people: int, limits: dict[int, float], work: Callable[[random.Random], object]
) -> None:
    began = time.process_time()
    work(random.SystemRandom())
    took = time.process_time() - began
    tracemalloc.start()
    work(random.Random(1))
    memory = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    limit = limits.get(people, "-")
    print(f"| {name} | {people:,} | {took:.3f} | {limit} | {memory:.1f} MB |", flush=True)


if __name__ == "__main__":
    exchange()
