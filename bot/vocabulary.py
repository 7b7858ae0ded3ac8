"""The words we understand, from `locales/<language>/reading/*.toml`.

What we say lies beside them in the catalogues. A word is compared folded: small letters, no
apostrophes, "ae" for "ä"; whoever leaves the dots off is understood too.
"""

import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

UNDERSTOOD = ("en", "de")
_DOTTED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DOTS_LEFT_OFF = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
_DROPPED = str.maketrans("", "", "'\u2018\u2019\u02bc`\u00b4\u200b\u200e\u200f\u2068\u2069")


def folded(text: str) -> str:
    """A text as words are compared: "Übermorgen" gives "uebermorgen"."""
    return _plain(text).translate(_DOTTED)


def ways_to_write(phrase: str) -> set[str]:
    """A phrase of ours as it may come, folded: with "ae" or with "a" for "ä"."""
    plain = _plain(phrase)
    return {plain.translate(_DOTTED), plain.translate(_DOTS_LEFT_OFF)}


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKC", text.translate(_DROPPED)).casefold()
    return " ".join(unicodedata.normalize("NFC", letters).split())


@cache
def words(language: str, file: str) -> Mapping[str, Any]:
    """One file of one of `UNDERSTOOD` languages ("dates"), as it is written."""
    data = (files("locales") / language / "reading" / f"{file}.toml").read_text(encoding="utf-8")
    return tomllib.loads(data)


def own_first(language: str) -> tuple[str, ...]:
    """The languages we understand, the person's own first."""
    own = language.casefold().replace("_", "-").partition("-")[0]
    return tuple(sorted(UNDERSTOOD, key=lambda code: code != own))


def phrases(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """A table "meaning = phrases" turned round: each way to write a phrase, and its meaning."""
    return {
        way: meaning
        for meaning, ways in table.items()
        for phrase in ways
        for way in ways_to_write(phrase)
    }
