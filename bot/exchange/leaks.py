"""What would tell who writes an anonymous message, found before it is passed on.

Pure. A text is held back with the reason; what is theirs to decide they may send all the same.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.exchange.own_names import holds_name
from bot.exchange.passed_on import without_amazons
from bot.exchange.spelling import words
from bot.secrets import holds_claim_secret

Leak = Literal["code", "name", "username", "phone", "email", "address"]
NEVER: frozenset[Leak] = frozenset({"code"})
"""What is passed on in no case, whoever wishes it."""

_SHORTEST_USERNAME = 5
_TELEGRAM = re.compile(
    r"(?:\bt(?:elegram)?\s?\.\s?me\b|\btelegram\s?\.\s?dog\b|\btg\s?:\s?//)", re.IGNORECASE
)
_HANDLE = re.compile(r"(?<![\w.@])@\s?[A-Za-z]\w{2,}")
_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]+\s?(?:@|[\[({]\s?(?:at|ät|arroba)\s?[\])}])\s?[\w-]+"
    r"(?:\s?(?:\.|[\[({]\s?(?:dot|punkt)\s?[\])}])\s?[\w-]+)+",
    re.IGNORECASE,
)
_SPOKEN_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+ (?:at|ät|arroba) [\w-]+ (?:dot|punkt|punto|point) [a-z]{2,}\b",
    re.IGNORECASE,
)
# Digits with what people put between those of one number.
_NUMBER = re.compile(r"(?<![^\W_])(?:\+|\(\s?\+)?\(?\d(?:[ \t\u00a0().\u2010-\u2015/-]{0,3}\d){6,}")
_DAY = re.compile(
    r"(?<![\d+()./-])(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
    r"(?![\d/-])(?:[ \t]+\d{1,2}[.:]\d{2})?"
)
_AMOUNT = re.compile(r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?")
_FEWEST, _MOST, _FEWEST_BARE = 7, 15, 9
_BOOK = re.compile(r"97[89]\d{10}")
_NO_AMOUNT = r"\b(?!\s?(?:[kcm]?[gml]|%|€|euros?|eur|uhr|mal|x|st(?:ü|ue)ck|jahren?)\b)"
_STREET = re.compile(
    r"\b\d+\s?[a-z]?,?\s+(?:[^\W\d_]+\.?\s+){1,2}(?:street|st|road|rd|avenue|ave|lane|ln)\b"
    r"|\b\d+\s?[a-z]?,?\s+(?-i:(?:[A-Z]\w+\s+){1,2}(?:Way|Drive|Dr|Close|Court|Square|Terrace))\b"
    r"|(?<![\w.-])[^\W\d_][\w.-]*(?:stra(?:ß|ss)e|str\.|gasse|weg|allee|platz|ufer|damm|ring)"
    rf"\s+\d+\s?[a-z]?{_NO_AMOUNT}"
    r"|\b(?:rue|avenue|boulevard|via|viale|piazza|calle|avenida|rua|ulica|ul\.)\s+"
    r"(?:(?:d[aeiou]s?|de[il]|della|la|les?|las|los|el)\s+){0,2}"
    rf"(?-i:[A-ZÀ-Ż])[^\d\n]{{1,30}}?,?\s+\d+{_NO_AMOUNT}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Whoever writes: what they are called, here and in Telegram; where things reach them."""

    names: tuple[str, ...] = ()
    username: str = ""
    places: tuple[str, ...] = ()


def leaks(text: str, writer: Writer) -> tuple[Leak, ...]:
    """What a text tells of its writer, the gravest first; nothing: it may go."""
    plain = "".join(
        str(digit) if (digit := unicodedata.decimal(sign, None)) is not None else sign
        for sign in unicodedata.normalize("NFKC", text)
        if unicodedata.category(sign) != "Cf"
    )
    return tuple(leak for leak, tells in _TELLS if tells(plain, writer))


def _code(text: str, _: Writer) -> bool:
    return holds_claim_secret(text)


def _name(text: str, writer: Writer) -> bool:
    return holds_name(text, writer.names)


def _username(text: str, writer: Writer) -> bool:
    """Their own, with or without "@"; any other; any link into Telegram."""
    own = writer.username.casefold()
    bare = len(own) >= _SHORTEST_USERNAME and re.search(
        rf"(?<!\w){re.escape(own)}(?!\w)", text.casefold()
    )
    return bool(bare or _TELEGRAM.search(text) or _HANDLE.search(text))


def _phone(text: str, _: Writer) -> bool:
    """Any number that may be one, whoever's."""
    without_days = _DAY.sub(" ; ", without_amazons(text))
    return any(_may_be_phone(found.group()) for found in _NUMBER.finditer(without_days))


def _may_be_phone(found: str) -> bool:
    digits = "".join(sign for sign in found if sign.isdigit())
    if not _FEWEST <= len(digits) <= _MOST or _BOOK.fullmatch(digits):
        return False
    if "+" in found or digits[0] == "0":
        return True
    if _AMOUNT.fullmatch(found.strip()):
        return False
    parted = len(re.findall(r"\d+", found)) > 1
    return len(digits) >= _FEWEST_BARE or parted


def _email(text: str, _: Writer) -> bool:
    return bool(_EMAIL.search(text) or _SPOKEN_EMAIL.search(text))


def _address(text: str, writer: Writer) -> bool:
    """A street with a number, or a line of where things reach them."""
    if _STREET.search(text):
        return True
    said = " ".join(words(text))
    lines = (" ".join(words(line)) for place in writer.places for line in place.splitlines())
    return any(line in said for line in lines if _is_place(line))


def _is_place(line: str) -> bool:
    """Whether a line of an address is about a house: it has a number and a word."""
    return any(sign.isdigit() for sign in line) and any(sign.isalpha() for sign in line)


_TELLS: tuple[tuple[Leak, Callable[[str, Writer], bool]], ...] = (
    ("code", _code),
    ("name", _name),
    ("username", _username),
    ("phone", _phone),
    ("email", _email),
    ("address", _address),
)
