"""Finds a day and an amount in the words of a sentence, by the readers of single answers.

A reader sees windows of a few words, the longest first. What is found twice, with two values,
is not certain and counts as not found.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeVar

from bot.domain.money import currency_words
from bot.domain.reading import Reading
from bot.domain.reading.marked import compounds
from bot.domain.reading.numbers import with_digits
from bot.understanding.vocabulary import named
from bot.vocabulary import UNDERSTOOD, folded, phrases, words

T = TypeVar("T")

AROUND = ".,;:!?()\u201e\u201c\u201d\"'"
_MOST_WORDS = 6
_MOST_READ = 16
_BETWEEN = frozenset({",", ";", "|"})
_OUT_OF_REACH = frozenset(f"read-date-problem-{name}" for name in ("far", "past", "none-such"))
_NUMBER = re.compile(r"\d[\d.,]*(?![\d.,]|st\b|nd\b|rd\b|th\b)")
_SURE_ALONE = 4  # "Friday" is a day; "sat" and "may" are words too


@dataclass(frozen=True, slots=True)
class Window:
    """A few words of a sentence; their `first` and `last`, and those around them, folded."""

    words: tuple[str, ...]
    first: str
    last: str
    front: tuple[str, ...]
    after: str

    @property
    def before(self) -> str:
        """The word in front of it."""
        return self.front[-1] if self.front else ""

    @property
    def text(self) -> str:
        """The words as one text."""
        return " ".join(self.words).strip(AROUND)


def only(
    tokens: list[str], may_be: Callable[[Window], bool], read: Callable[[str], Reading[T]]
) -> tuple[Window, Reading[T]] | None:
    """The longest window that can be read, and its reading; None if another says otherwise.

    What is in doubt counts too: "the night before Saturday" is not its shorter "Saturday". Nor is
    a day that cannot be taken, "24 December 2030", the one that is left without its year.
    """
    found: list[tuple[Window, Reading[T]]] = []
    out_of_reach: list[str] = []
    reads = 0
    for window in windows(tokens):
        longer = (*(other.text for other, _ in found), *out_of_reach)
        if not may_be(window) or any(window.text in text for text in longer):
            continue
        reads += 1
        if reads > _MOST_READ:
            return None  # no sentence that a person types
        reading = read(window.text)
        if reading.value is not None or reading.choices or reading.suggestion is not None:
            found.append((window, reading))
        elif reading.problem in _OUT_OF_REACH:
            out_of_reach.append(window.text)
    values = {(reading.value, reading.choices, reading.suggestion) for _, reading in found}
    return found[0] if len(values) == 1 else None


def windows(tokens: list[str], most: int = _MOST_WORDS) -> Iterator[Window]:
    """Every few words that stand together, the longest first."""
    keys = [folded(token.strip(AROUND)) for token in tokens]
    for size in range(min(most, len(tokens)), 0, -1):
        for start in range(len(tokens) - size + 1):
            taken = tuple(tokens[start : start + size])
            if _BETWEEN.isdisjoint(taken):
                front, behind = keys[max(start - 3, 0) : start], keys[start + size :]
                after = behind[0] if behind else ""
                yield Window(taken, keys[start], keys[start + size - 1], tuple(front), after)


def may_be_amount(window: Window) -> bool:
    """Whether a currency is named in it, and it begins and ends like an amount."""
    if window.last in amount_articles():
        return False  # "20 Euro für eine Freundin": not one euro
    if not all(
        names_currency(word) or word in _amount_words() or _has_number(word)
        for word in (window.first, window.last)
    ):
        return False
    return names_currency(" ".join(window.words).casefold())


def names_currency(text: str) -> bool:
    """Whether a currency is named anywhere in it."""
    known = currency_words()
    parts = re.findall(r"[^\W\d_]+|[^\w\s.,]", text)
    return any(part in known or part.upper() in _codes() for part in parts)


def _has_number(word: str) -> bool:
    return any(sign.isdigit() for sign in with_digits(word))


@cache
def _amount_words() -> frozenset[str]:
    """The words of currencies, of a card and the article in front of it."""
    cards = [words(code, "amounts")["card"] for code in UNDERSTOOD]
    named = [way for card in cards for kind in ("words", "article") for way in card[kind]]
    return frozenset(word for way in [*named, *currency_words()] for word in folded(way).split())


@cache
def amount_articles() -> frozenset[str]:
    """The articles in front of a card."""
    tables = [words(code, "amounts")["card"]["article"] for code in UNDERSTOOD]
    return frozenset(folded(way) for table in tables for way in table)


def without_articles(text: str) -> str:
    """ "Eine Freundin" and "a friend" count nobody."""
    return " ".join(word for word in text.split() if folded(word) not in amount_articles())


def numbers_in(text: str) -> list[str]:
    """The numbers of a text, those in words, too; "3rd" is none."""
    return _NUMBER.findall(with_digits(folded(text)))


@cache
def _codes() -> frozenset[str]:
    return frozenset().union(*currency_words().values())


def may_be_day(window: Window) -> bool:
    """Whether it begins and ends like a day and is no word that can mean something else."""
    if not _dayish(window.last):
        return False  # most windows, and the cheapest to ask
    first = _dayish(window.first) or _has_number(window.first)  # "two days before Christmas"
    if not (first or folded(window.text).startswith(_hedges())):  # "not before Friday"
        return False
    if window.before in named("word", "hello") or _of_another_day(window):
        return False
    if is_bare_number(window) and window.after in _counted():
        return False  # "the second evening", "her 30th birthday"
    alone = len(window.words) == 1 and not any(sign.isdigit() for sign in window.first)
    return not alone or window.before in named("word", "day") or window.first in _plain_days()


def _of_another_day(window: Window) -> bool:
    """ "After Friday", "a few days before Christmas": the day it names is not the one meant."""
    front = [word for word in window.front if word not in named("word", "the")]
    beside, measure = (["", "", *front])[-1], (["", "", *front])[-2]
    if beside in named("word", "after"):
        return True
    return beside in named("word", "before") and measure in _ways("unit")


def is_bare_number(window: Window) -> bool:
    """Whether it is "on the 5th" and nothing else: which month is not said there."""
    small = named("word", "the") | named("word", "day")
    rest = [word for word in folded(window.text).split() if word not in small]
    return len(rest) == 1 and (rest[0][:1].isdigit() or rest[0] in _ways("ordinal"))


def names_a_month(tokens: list[str]) -> bool:
    """Whether a month is named somewhere; "may" where a word says that it is no verb."""
    keys = ["", *(folded(token.strip(AROUND)) for token in tokens)]
    return any(
        key in _ways("month") or (key in _ways("may") and before in named("word", "month"))
        for before, key in pairwise(keys)
    )


@cache
def _counted() -> frozenset[str]:
    return named("word", "counted") | _ways("noun") | _ways("unit")


def _dayish(word: str) -> bool:
    if word in _day_words() or any(sign.isdigit() for sign in word):
        return True
    return compounds().match(word) is not None  # "Freitagabend"


@cache
def _hedges() -> tuple[str, ...]:
    return tuple(f"{way} " for way in _ways("hedge"))


@cache
def _day_words() -> frozenset[str]:
    tables = [
        table
        for language in UNDERSTOOD
        for section, table in words(language, "dates").items()
        if section not in ("filler", "clock", "at", "hedge")
    ]
    return frozenset(word for table in tables for way in phrases(table) for word in way.split())


@cache
def _plain_days() -> frozenset[str]:
    return frozenset(way for way in _ways("day") | _ways("weekday") if len(way) >= _SURE_ALONE)


@cache
def _ways(section: str) -> frozenset[str]:
    tables = [words(code, "dates").get(section, {}) for code in UNDERSTOOD]
    return frozenset(way for table in tables for way in phrases(table))
