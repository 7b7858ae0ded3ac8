"""An envelope in one text: whose it is above where it goes."""

import re

from bot.domain.addresses.address import Address
from bot.domain.addresses.houses import may_be_recipient
from bot.domain.addresses.postal import rules_of
from bot.domain.addresses.reading import read_address_text

_COMMAS = re.compile(r"\s*[,;\n]\s*")
_LONGEST = 330  # a name and an address
_FEW = 2
_WHOLE = 3  # lines: a name, a street, a town


def envelope(text: str, country: str) -> tuple[str, str] | None:
    """The name ("" without one) and the address as written; None if it is no whole address."""
    text = text.strip()
    lines = [line.strip() for line in _COMMAS.split(text[: _LONGEST + 1]) if line.strip()]
    if len(text) > _LONGEST or len(lines) < 2:
        return None
    first, second = lines[0], lines[1]
    if len(lines) >= _WHOLE and may_be_recipient(first) and re.search(r"\d", second):
        rest = text[len(first) :].lstrip(" ,;\n\r\t")
        return (first, rest) if _is_address(rest, country) else None
    return ("", text) if _is_address(text, country) else None


def addressed(text: str) -> tuple[str, str] | None:
    """A name, and below it what has the lines of an address, in whatever country it lies."""
    text = text.strip()
    lines = [line.strip() for line in _COMMAS.split(text[: _LONGEST + 1]) if line.strip()]
    if len(text) > _LONGEST or len(lines) < _WHOLE or not may_be_recipient(lines[0]):
        return None
    if not re.search(r"\d", lines[1]):
        return None
    return lines[0], text[len(lines[0]) :].lstrip(" ,;\n\r\t")


def _is_address(text: str, country: str) -> bool:
    """Whether it says everything a letter needs there."""
    read = read_address_text(text, country)
    if not isinstance(read, Address) or not read.street:
        return False
    needed = rules_of(read.country).required
    if read.postal_code or "postal_code" in needed:
        return bool(read.postal_code)
    # No code tells it from a few names; a number does, or a region on a line of its own.
    lines = len(_COMMAS.split(text.strip()))
    told = re.search(r"\d", text) or (read.region and lines > _FEW)
    return bool(told) and all(read.part(name) for name in needed)
