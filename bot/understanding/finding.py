"""Finds a day, an amount, an address, a site in a sentence, by the readers of single answers.

A reader sees windows of a few words, the longest first. What is found twice, with two values,
is not certain and counts as not found.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import TypeVar

from bot.domain.marketplaces import Marketplace, marketplace_named
from bot.domain.money import Money, currency_words
from bot.domain.reading import Reading, read_amount, read_day
from bot.domain.reading.numbers import with_digits
from bot.understanding.vocabulary import meant, named
from bot.vocabulary import UNDERSTOOD, folded, phrases, words

T = TypeVar("T")

_EMAIL = re.compile(r"[^\s<>,;:()]+@[^\s<>,;:()]+")
_SITE = re.compile(r"(?<![\w.@])(?:https?://)?(?:www\.)?amazon\.[a-z.]+(?:/\S*)?", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.])(?:\+|00?)[1-9](?:[ ()/-]{0,2}\d){6,13}(?!\w)")
_TOKEN = re.compile(r"(?:\d[.,](?=\d)|[^\s,;|])+|[,;|]")  # "1,250.50" is one
_NUMBER = re.compile(r"\d[\d.,]*")
_MOST_WORDS = 6
_MOST_READ = 60
_MOST_SIGNS = 300
_AROUND = ".,;:!?()\u201e\u201c\u201d\"'"
_SURE_ALONE = 4  # "Friday" is a day; "sat" and "may" are words too


@dataclass(frozen=True, slots=True)
class Window:
    """A few words of a sentence, with the word before them."""

    words: tuple[str, ...]
    before: str

    @property
    def text(self) -> str:
        """The words as one text."""
        return " ".join(self.words).strip(_AROUND)


def wishes(sentence: str) -> frozenset[str]:
    """What a sentence is about: a card, buying one, redeeming one, trouble with it."""
    return frozenset(meant("want", sentence[:_MOST_SIGNS]))


def is_told_to_buy(sentence: str) -> bool:
    """Whether somebody else wants a card or money: the moment at which money can be saved."""
    told = bool(meant("told", sentence[:_MOST_SIGNS]))
    return told and ("card" in wishes(sentence) or names_amount(sentence))


def prepare() -> None:
    """Build the tables of words, a tenth of a second: at the start, so that nobody waits for it."""
    amount_in("fifty euros on 24 december", UNDERSTOOD[0], "DE", date(2000, 1, 1))
    is_told_to_buy("")


def emails_in(sentence: str) -> tuple[str, ...]:
    """What looks like e-mail addresses, as written."""
    return tuple(found.rstrip(".!?") for found in _EMAIL.findall(sentence))


def phones_in(sentence: str) -> tuple[str, ...]:
    """What looks like phone numbers, as written."""
    return tuple(_PHONE.findall(_EMAIL.sub(" ", sentence)))


def sites_in(sentence: str, language: str) -> frozenset[str]:
    """The codes of sites named by their address, or by a country after a word like "in"."""
    names = [found.rstrip(".") for found in _SITE.findall(sentence)]
    tokens = [token.strip(_AROUND) for token in _SITE.sub(" ", _EMAIL.sub(" ", sentence)).split()]
    for place, token in enumerate(tokens):
        if folded(token) in named("word", "place"):
            names += [" ".join(tokens[place + 1 : place + 1 + count]) for count in (3, 2, 1)]
    sites = [_site_named(name, language) for name in names]
    return frozenset(site.code for site in sites if site)


def _site_named(name: str, language: str) -> Marketplace | None:
    # "in it", "for us": short words are no countries in a sentence.
    if len(name) < 4 and not name.isupper():
        return None
    # "in den Niederlanden": the dative of a plural.
    return marketplace_named(name, language) or marketplace_named(name.removesuffix("n"), language)


def day_in(sentence: str, language: str, country: str, today: date) -> Reading[date] | None:
    """The one day a sentence names: certain, or in doubt with what may be meant."""
    found = _day_found(sentence, language, country, today)
    return found[1] if found else None


def _day_found(
    sentence: str, language: str, country: str, today: date
) -> tuple[Window, Reading[date]] | None:
    now = datetime.combine(today, time())
    return _only(sentence, _may_be_day, lambda text: read_day(text, language, country, now))


def amount_in(sentence: str, language: str, country: str, today: date) -> Money | None:
    """The one amount with its currency, if it is the site's; other numbers make it uncertain."""
    day = _day_found(sentence, language, country, today)
    rest = " ".join(_tokens(sentence))
    if day is not None:
        rest = rest.replace(" ".join(day[0].words), " | ")
    found = _only(rest, _may_be_amount, lambda text: read_amount(text, language, country))
    return found[1].value if found and len(_numbers(rest)) == 1 else None


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(with_digits(folded(text)))


def names_amount(sentence: str) -> bool:
    """Whether there is an amount in any currency."""
    return any(
        _may_be_amount(window) and _numbers(window.text) for window in _windows(sentence, most=3)
    )


def _only(
    sentence: str, may_be: Callable[[Window], bool], read: Callable[[str], Reading[T]]
) -> tuple[Window, Reading[T]] | None:
    """The longest window that can be read, and its reading; None if another says otherwise."""
    found: list[tuple[Window, Reading[T]]] = []
    reads = 0
    for window in _windows(sentence):
        if not may_be(window) or any(window.text in longer.text for longer, _ in found):
            continue
        reading = read(window.text)
        reads += 1
        if reads > _MOST_READ:
            return None  # no sentence that a person types
        if reading.value is not None or reading.choices:
            found.append((window, reading))
    values = {(reading.value, reading.choices) for _, reading in found}
    return found[0] if len(values) == 1 else None


def _windows(sentence: str, most: int = _MOST_WORDS) -> Iterator[Window]:
    tokens = _tokens(sentence)
    for size in range(min(most, len(tokens)), 0, -1):
        for start in range(len(tokens) - size + 1):
            taken = tuple(tokens[start : start + size])
            if not set(taken) & {",", ";", "|"}:
                yield Window(taken, tokens[start - 1] if start else "")


def _tokens(sentence: str) -> list[str]:
    """Words and what divides them, without addresses, sites and numbers to call."""
    bare = _PHONE.sub(" | ", _SITE.sub(" | ", _EMAIL.sub(" | ", sentence)))
    return _TOKEN.findall(bare)


def _may_be_amount(window: Window) -> bool:
    known = currency_words()
    parts = re.findall(r"[^\W\d_]+|[^\w\s.,]", " ".join(window.words).casefold())
    return any(part in known or part.upper() in _codes() for part in parts)


@cache
def _codes() -> frozenset[str]:
    return frozenset().union(*currency_words().values())


def _may_be_day(window: Window) -> bool:
    """Whether it begins and ends like a day and is no word that can mean something else."""
    first, last = (folded(word.strip(_AROUND)) for word in (window.words[0], window.words[-1]))
    before = folded(window.before.strip(_AROUND))
    if not (_dayish(first) and _dayish(last)) or before in named("word", "hello"):
        return False
    alone = len(window.words) == 1 and not any(sign.isdigit() for sign in first)
    return not alone or before in named("word", "day") or first in _plain_days()


def _dayish(word: str) -> bool:
    return word in _day_words() or any(sign.isdigit() for sign in word)


@cache
def _day_words() -> frozenset[str]:
    tables = [
        table
        for language in UNDERSTOOD
        for section, table in words(language, "dates").items()
        if section not in ("filler", "clock", "at")
    ]
    return frozenset(word for table in tables for way in phrases(table) for word in way.split())


@cache
def _plain_days() -> frozenset[str]:
    tables = [words(code, "dates")[name] for code in UNDERSTOOD for name in ("day", "weekday")]
    ways = {way for table in tables for way in phrases(table)}
    return frozenset(way for way in ways if len(way) >= _SURE_ALONE)
