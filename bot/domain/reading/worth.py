"""A sum said as what a card is worth: "a $50 gift card", "Gutschein über 50 Euro"."""

import re
from functools import cache

from bot.domain.reading.numbers import with_digits
from bot.vocabulary import UNDERSTOOD, ways_to_write, words

_TENNER = re.compile(r"(\d{1,4})er")
_AT_LEAST_TEN = re.compile(r"[1-9]\d+(?:[.,]\d{2})?")


def sum_alone(typed: str) -> str | None:
    """A folded text with its number words in digits, and without the card round the sum.

    None where the number may say how many: "50 gift card"; behind one card, or after its article,
    it is a sum from two digits on: "gift card 50", "a 50 gift card". Of several cards none is read.
    """
    found = _in_front().fullmatch(typed) or _behind().fullmatch(typed)
    if found is None:
        tenner = _TENNER.fullmatch(_article().sub("", typed))
        return tenner[1] if tenner else with_digits(typed)
    # "Ein 50-Euro-Gutschein" and "ein Euro Gutschein": an article, or a number.
    bare = with_digits(_article().sub("", found["sum"]))
    if not re.search(r"\d", bare):
        bare = with_digits(found["sum"])
    one = "worth" in found.groupdict() or _article().match(found["sum"])
    sure = found.groupdict().get("worth") or _TENNER.fullmatch(bare)
    sure = sure or (one and _AT_LEAST_TEN.fullmatch(bare))
    bare = re.sub(r"(?<=\d)er$", "", bare)
    return bare if sure or re.search(r"[^\d\s.,'\u2019-]", bare) else None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?P<sum>.+?)[\s-]*(?<![^\W\d_]){_card()}")


@cache
def _in_front() -> re.Pattern[str]:
    worth = f"(?P<worth>{_any('worth')})"
    return re.compile(rf"(?:{_any('article')})?\s*{_card()}[\s:,]+(?:{worth}\s+)?(?P<sum>\S.*)")


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_any('article')})\s+(?:amazon\s+)?|^amazon\s+")


def _card() -> str:
    return rf"(?:amazon(?:\.[a-z.]+)?[\s-]*)?(?:{_any('words')})"


def _any(kind: str) -> str:
    ways = {
        way
        for language in UNDERSTOOD
        for phrase in words(language, "amounts")["card"][kind]
        for way in ways_to_write(phrase)
    }
    longest_first = sorted(ways, key=len, reverse=True)
    return "|".join(re.escape(way).replace(r"\ ", r"[\s-]") for way in longest_first)
