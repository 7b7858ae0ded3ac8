"""How many codes are found, how many ordinary texts are taken for one, and how long it takes."""

import math
import statistics
import time
from collections import defaultdict
from collections.abc import Iterable

from bot.secrets import find_secrets
from tests.benchmarks.secret_sentences import SENTENCES
from tests.benchmarks.secret_texts import SECRETS, Sample, samples

COUNT = 100_000
GOALS = {
    "in a row": 98.0,
    "by a word": 99.0,
    "": 99.9,
}  # percent found, by the beginning of the form
FALSE_ALARMS, MICROSECONDS, LENGTH = 0.01, 50.0, 300

_UNREADABLE = "?*_…□#()[]"

Tally = dict[str, tuple[int, int]]


def right(sample: Sample) -> bool:
    """Whether the secret is covered by a find; without one, whether nothing is found."""
    finds = find_secrets(sample.text)
    if sample.secret is None:
        return not finds
    signs = sample.secret.strip(_UNREADABLE)  # what cannot be read at an end is no secret
    start = sample.text.index(signs)
    end = start + len(signs)
    return any(find.start <= start and end <= find.end for find in finds)


def tally(texts: Iterable[Sample]) -> Tally:
    """By form: how many texts, how many of them wrong."""
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sample in texts:
        counted[sample.form][0] += 1
        counted[sample.form][1] += not right(sample)
    return {form: (count, wrong) for form, (count, wrong) in counted.items()}


def goal(form: str) -> float:
    """The goal for a form of secret, in percent found."""
    return next(percent for start, percent in GOALS.items() if form.startswith(start))


def interval(some: int, count: int) -> tuple[float, float]:
    """Wilson's interval for a share, in percent."""
    share, z = some / count, 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + (z / count / 2) ** 2)
    return 100 * max(middle - half, 0), 100 * min(middle + half, 1)


def found() -> None:
    """Print the tables."""
    counted = tally(samples(COUNT))
    print("| form | texts | found | 95 % interval | goal |")
    print("|---|---|---|---|---|")
    for form in SECRETS:
        count, wrong = counted[form]
        low, high = interval(count - wrong, count)
        found = f"{100 - 100 * wrong / count:.2f} % | {low:.2f} to {high:.2f} %"
        print(f"| {form} | {count:,} | {found} | {goal(form)} % |")
    print("\n| near-code | texts | false alarms | 95 % interval |")
    print("|---|---|---|---|")
    others = {form: figures for form, figures in counted.items() if form not in SECRETS}
    for form, (count, wrong) in others.items():
        low, high = interval(wrong, count)
        print(f"| {form} | {count:,} | {wrong} | {low:.3f} to {high:.3f} % |")
    count, wrong = (sum(column) for column in zip(*others.values(), strict=True))
    low, high = interval(wrong, count)
    share = f"{wrong} = {100 * wrong / count:.4f} % (goal {FALSE_ALARMS} %)"
    print(f"| all | {count:,} | {share} | {low:.4f} to {high:.4f} % |")
    print(f"\nA text of {LENGTH} characters: {_time():.0f} µs (goal {MICROSECONDS:.0f} µs)")


def _time() -> float:
    """Microseconds for a text of the usual length, the best of several rounds, on average."""
    filling = " ".join(SENTENCES)
    texts = [f"{sample.text} {filling}"[:LENGTH] for sample in samples(1_000)]
    return statistics.mean(min(_once(text) for _ in range(9)) for text in texts) * 1e6


def _once(text: str) -> float:
    began = time.perf_counter()
    find_secrets(text)
    return time.perf_counter() - began


if __name__ == "__main__":
    found()
