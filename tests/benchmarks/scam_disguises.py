"""How much of what is caught is still caught when it is disguised, padded, cut in two or misspelt.

`python -m tests.benchmarks.scam_disguises`, on the messages of the project. Harmless ones are
changed the same way and must stay quiet. Nothing of a text is printed.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.scam import check
from tests.benchmarks.scam import LONGEST, Message, messages, share
from tests.bot.scam.test_disguises import DISGUISES, slipped

FOLDER = Path(__file__).parent / "scam_messages"
SHORT, WORD = 700, 5  # signs


def alarmed(text: str) -> bool:
    """Whether a text is above none."""
    return check(text[:LONGEST]).level != "none"


def alarmed_in_two(text: str) -> bool:
    """The same of two messages, cut between words in the middle."""
    middle = text.find(" ", len(text) // 2)
    if middle < 0:
        return alarmed(text)
    first, second = text[:middle], text[middle:]
    return alarmed(first) or check(second, [first]).level != "none"


def misspelt(text: str) -> str:
    """With a slip in one longer word of four."""
    chance = random.Random(len(text))
    return " ".join(
        chance.choice(slipped(word))
        if len(word) > WORD and word.isalpha() and chance.random() < 1 / 4
        else word
        for word in text.split(" ")
    )


WAYS: dict[str, Callable[[str], bool]] = {
    **{
        name: lambda text, change=change: alarmed(change(text))  # type: ignore[misc]
        for name, change in DISGUISES.items()
    },
    "cut in two": alarmed_in_two,
    "misspelt": lambda text: alarmed(misspelt(text)),
}


def own() -> Iterator[Message]:
    """Those that are as they should be before they are changed, each short enough to pad."""
    for row in messages(FOLDER):
        quiet = not row.kind.startswith(("giftcard_reported", "honest"))
        if len(row.text) <= SHORT and quiet and alarmed(row.text) == row.scam:
            yield row


def scam_disguises() -> None:
    """Print a row for each way."""
    rows = list(own())
    scams, twins = [r.text for r in rows if r.scam], [r.text for r in rows if not r.scam]
    print("\n| changed | scams still caught | harmless ones above none |")
    print("|---|---|---|")
    for name, way in WAYS.items():
        caught, woken = sum(map(way, scams)), sum(map(way, twins))
        print(f"| {name} | {share(caught, len(scams))} | {share(woken, len(twins))} |")


if __name__ == "__main__":
    scam_disguises()
