"""A comma for a dot in an address divides no people: "cleo@example,com" stays in one piece."""

import re

from bot.domain.reading.endings import ending_exists

_SLIP = re.compile(
    r"(?<=@)[\w-]+[,;](?:(?:ac|co|com|net|org)[,;][a-z]{2}|[^\W\d_]{2,10})(?![\w.@-])",
    re.IGNORECASE,
)
_KEPT = {ord(","): "\uff0c", ord(";"): "\uff1b"}  # wide signs, which divide nothing
_BACK = {ord(wide): chr(narrow) for narrow, wide in _KEPT.items()}


def kept_whole(text: str) -> str:
    """The text with such slips in wide signs, so that no list is divided there."""
    return _SLIP.sub(_kept, text)


def as_typed(text: str) -> str:
    """The same with the signs that were typed."""
    return text.translate(_BACK)


def _kept(found: re.Match[str]) -> str:
    domain = re.sub("[,;]", ".", found[0]).casefold()
    return found[0].translate(_KEPT) if ending_exists(domain) else found[0]
