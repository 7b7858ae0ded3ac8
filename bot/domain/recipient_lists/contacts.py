"""The contact in a cell of a list, the name and perhaps an amount beside it."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.domain.reading import Reading, read_email, read_mobile
from bot.domain.reading.endings import ending_exists
from bot.domain.recipient_lists.amounts import amounts_in, beside, is_amount
from bot.domain.recipient_lists.headers import cards_in, column, words_for
from bot.vocabulary import UNDERSTOOD, folded, words

Kind = Literal["email", "phone"]

_FEWEST_DIGITS = 7
_SOMEBODY = frozenset({None, "another", "person"})
_LABELS = frozenset({"name", "full", "first", "last", "email", "phone", "beside", "copy"})
_LONGEST_TRIED = 100
# Each run of signs is looked at once: a file may be one line of a quarter of a million of them.
_TOKEN = re.compile(r"[^\s<>,;|]+")
_NUMBER = re.compile(r"[+(]?\d[\d ()/.\-\u2010-\u2014]*\d")
_BETWEEN = re.compile(r"[:<]|\s[-\u2013\u2014]\s")
_WORDS = re.compile(r"[^\W\d_]+(?:[ '-][^\W\d_]+){0,2}")
_HOST = re.compile(r"[\w.+-]*\w\.[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Found:
    """What a cell holds: the words of its contact, the name and the amount beside it."""

    words: str
    name: str = ""
    amount: str = ""


def read_contact(words: str, kind: Kind, territory: str) -> Reading[str]:
    """What the reader of a single answer says: an address as stored, a number as E.164."""
    return read_email(words) if kind == "email" else read_mobile(words, territory)


def contacts_in(text: str, kind: Kind) -> list[str]:
    """What looks like a contact, right or wrong."""
    if kind == "email":
        return [found for found in _TOKEN.findall(text) if "@" in found and len(found) > 1]
    numbers = [run for line in re.split(r"[\n,;|\t]", text) for run in _NUMBER.findall(line)]
    return [run for run in numbers if sum(s.isdecimal() for s in run) >= _FEWEST_DIGITS]


def apart(cell: str, kind: Kind) -> Found:
    """The contact of "Anna Schmidt <anna@gmx.de> (30 €)", and what stands beside it."""
    contacts = contacts_in(cell, kind)
    if len(contacts) != 1:
        return Found(cell)
    before, _, after = cell.partition(contacts[0])
    name = unjoined(before.strip(" <>:;,&/+-\t\u2013\u2014\"'("))
    rest = unjoined(after.strip(" >)(\t.,;:&/+-\u2013\u2014\"'"))
    # "max muster@gmx.de" may be one address, and so may "max,muster@gmx.de": that is asked.
    near = before.rstrip().endswith(name) or before.endswith(f"{name},")
    slip = name[:1].islower() and near and own_name(_after_link(name)) != ""
    name, amount = beside(_after_link(_without_cards(name)))
    rest = _without_cards(rest)
    if is_amount(rest) and not amount:
        rest, amount = "", rest
    label = before.strip(" <\t\"'")
    if label.endswith(":") and is_detail(label):
        name = ""
    odd = any(sign.isdigit() for sign in name) or looks_meant(name)
    if rest or slip or odd or contacts[0][0] == "@":
        said = amount or next(iter(amounts_in(f"{name} ; {rest}")), "")
        # "(212) 456-7890 Tom" is asked about, and Tom stays beside it.
        behind = rest if kind == "phone" and not name and _WORDS.fullmatch(rest) else ""
        return Found(cell, own_name(behind), said)
    return Found(contacts[0], own_name(name), amount)


def _without_cards(said: str) -> str:
    """Without "2 cards" or "1x", which the line is asked about by itself."""
    counted = cards_in(said)
    return said.replace(counted, "", 1).strip(" ()[]:,;-\u2013\u2014") if counted else said


def _after_link(said: str) -> str:
    """ "Could you do one for Anna" is about Anna; "30 € for Anna" has an amount before that."""
    pieces = said.split()
    links = [at for at, piece in enumerate(pieces) if piece in _links()]
    if not links or amounts_in(" ".join(pieces[: links[-1]])):
        return said
    return " ".join(pieces[links[-1] + 1 :])


@cache
def _links() -> frozenset[str]:
    return frozenset(way for code in UNDERSTOOD for way in words(code, "joining")["to"])


def unjoined(said: str) -> str:
    """Without an "and" to the person before or after."""
    first, _, rest = said.partition(" ")
    return rest if folded(first) in _ands() else said


@cache
def _ands() -> frozenset[str]:
    return frozenset(way for code in UNDERSTOOD for way in words(code, "joining")["and"])


def spelt_out(cell: str) -> Found | None:
    """What was perhaps meant as an address: "anna(at)gmx.de", "Anna: anna at gmx dot de"."""
    if "@" in cell or len(cell) > _LONGEST_TRIED:
        return None
    starts = [0, *(found.end() for found in _BETWEEN.finditer(cell)), cell.rfind(" ") + 1]
    for start in dict.fromkeys(starts):
        typed, name = cell[start:].strip(" <>"), cell[:start].strip(" <:;,-\u2013\u2014\"'(")
        read = read_email(typed)
        if read.suggestion or read.choices or looks_meant(typed):
            return Found(typed, own_name(name))
    return None


def looks_meant(words: str) -> bool:
    """Whether it is like an address without its sign: "anna.gmx.de"."""
    return _HOST.fullmatch(words) is not None and ending_exists(words.casefold())


def own_name(name: str) -> str:
    """A name without the label before it: "To: Anna"; the words "E-mail" and "Cc" are none."""
    label, _, rest = name.partition(":")
    if rest and column(label):
        return rest.strip()
    first, _, rest = name.partition(" ")
    if rest and folded(first) in words_for("label"):
        return rest.strip()
    # A single letter may stand for somebody.
    return "" if len(name) > 1 and column(name) in _LABELS else name


def is_detail(words: str) -> bool:
    """Whether a line says more of somebody: "Phone: ...", "Subject: ..."; "Boss: ..." does not."""
    label, colon, _ = words.partition(":")
    return bool(colon) and column(label) not in _SOMEBODY
