"""Amounts said in two parts, or in cents alone: "20 Euro 50", "5 dollars and 99 cents"."""

import re
from functools import cache

from bot.vocabulary import UNDERSTOOD, phrases, words


def in_one(typed: str, currency: str) -> str:
    """A folded text with its cents behind a point: "20 euro 50" gives "20.50 euro".

    Cents need two digits or a word that fits the currency: "20 euro 5" may be
    five cents or fifty, and "20 euro and 50" two amounts.
    """
    if found := _two_parts().fullmatch(typed):
        whole, unit, joined, cents, named = found.groups()
        if currency in _codes(named) if named else len(cents) > 1 and not joined:
            return f"{whole}.{cents:0>2} {unit}"
    if (found := _cents_alone().fullmatch(typed)) and currency in _codes(found[2]):
        return f"0.{found[1]:0>2}"
    return typed


@cache
def _two_parts() -> re.Pattern[str]:
    """A sign for the currency does not do: "20 € 50" may be two amounts."""
    currencies = [word for word in _table("currency") if word.replace(" ", "").isalpha()]
    joining = [way for code in UNDERSTOOD for way in words(code, "amounts")["joining"]["words"]]
    return re.compile(
        rf"(\d+)\s*({_any(currencies)})\s+(?:({_any(joining)})\s+)?"
        rf"(\d{{1,2}})(?:\s*({_any(_table('cents'))}))?"
    )


@cache
def _cents_alone() -> re.Pattern[str]:
    return re.compile(rf"(\d{{1,2}})\s*({_any(_table('cents'))})")


def _codes(word: str) -> list[str]:
    return _table("cents")[word].split()


@cache
def _table(section: str) -> dict[str, str]:
    return {
        way: codes
        for language in UNDERSTOOD
        for way, codes in phrases(words(language, "amounts")[section]).items()
    }


def _any(ways: "list[str] | dict[str, str]") -> str:
    return "|".join(re.escape(way) for way in sorted(ways, key=len, reverse=True))
