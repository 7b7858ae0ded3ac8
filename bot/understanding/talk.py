"""Remarks: what people say that is neither an order nor an answer, from `reading/talk.toml`.

A text is one if it is made of such phrases only: "Hello Kitty" may be somebody's name.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from bot.vocabulary import UNDERSTOOD, folded, phrases, words

Remark = Literal["thanks", "hello", "fine", "scam", "trouble", "left", "where", "can", "exchange"]
"""Thanks, a greeting, agreement; asked: a scam? what now that it fails? what is left? where is my
card? what can you do? how does a gift exchange go?"""

Aside = Remark | Literal["elsewhere", "redeem", "redeeming", "ordered", "payment", "change"]
"""What a sentence may be about besides: does a card work on that site? redeem one (in the
guide: it is being redeemed), a code that one has asked for, a payment that
was declined, change an answer."""

# What asks for something says more than what is polite around it: "Hi, is this a scam?"
_MORE_FIRST: tuple[Remark, ...] = (
    "scam", "trouble", "left", "where", "exchange", "can", "thanks", "hello", "fine",
)  # fmt: skip
_LONGEST = 120
_BESIDE = "beside"
_PARTS = re.compile(r"\w+|[^\w\s]")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_SIGNS = re.compile(r"[!-/:-@\[-`{-~\u2010-\u2027\u00a1\u00bf\ufe0f\u200d]")  # no pictures


def remark_in(text: str) -> Remark | None:
    """What a text that is a remark and nothing else says; of several the one that asks most."""
    if len(text) > _LONGEST:
        return None
    parts = _kept(text)
    meanings = _meanings()
    said, place = set(), 0
    while place < len(parts):
        for end in range(min(len(parts), place + _most_parts()), place, -1):
            meaning = meanings.get(" ".join(parts[place:end]))
            if meaning is not None:
                said.add(meaning)
                place = end
                break
        else:
            return None
    return next((one for one in _MORE_FIRST if one in said), None)


def _kept(text: str) -> list[str]:
    """Words and pictures that count, folded and each written in one way: "heyyy" is "hey"."""
    parts = _PARTS.findall(_DRAWN_OUT.sub(r"\1", _SIGNS.sub(" ", folded(text))))
    same = _same()
    return [same.get(part, part) for part in parts if part not in _dropped()]


@cache
def _meanings() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for language in UNDERSTOOD:
        table = words(language, "talk")
        remarks = {name: table["remark"][name] for name in get_args(Remark)}
        for way, meaning in phrases({**remarks, _BESIDE: table[_BESIDE]["words"]}).items():
            found.setdefault(" ".join(_kept(way)), meaning)
    return found


@cache
def _same() -> Mapping[str, str]:
    tables = [phrases(words(language, "talk")["same"]) for language in UNDERSTOOD]
    return {way: one for table in tables for way, one in table.items()}


@cache
def _dropped() -> frozenset[str]:
    tables = [words(language, "talk")["anywhere"] for language in UNDERSTOOD]
    return frozenset(way for table in tables for way in phrases(table))


@cache
def _most_parts() -> int:
    return max(len(way.split(" ")) for way in _meanings())


def prepare() -> None:
    """Build the table at the start, so that nobody waits for it."""
    _most_parts()
