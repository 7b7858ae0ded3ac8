"""The languages we speak, by the names that people have for them."""

import re
from functools import cache

from babel import Locale

from bot.texts import LANGUAGES
from bot.vocabulary import UNDERSTOOD, folded, ways_to_write, words

_LONGEST, _LONGEST_CODE = 100, 3
_WORD = re.compile(r"[^\W\d_]+")


@cache
def own_name(language: str) -> str:
    """What a language calls itself ("Deutsch")."""
    return str(Locale.parse(language).get_language_name(language))


def language_named(typed: str) -> str | None:
    """The language somebody means by a code or a name in any language we speak.

    "Can we speak German?" asks for one, too.
    """
    said = folded(typed[:_LONGEST])
    rest = [word for word in _WORD.findall(said) if word not in _beside()]
    asked = rest[0] if len(rest) == 1 and len(rest[0]) > _LONGEST_CODE else ""
    return _names().get(said) or _names().get(asked)


@cache
def _names() -> dict[str, str]:
    names = {language: language for language in LANGUAGES}
    for language in LANGUAGES:
        for reader in LANGUAGES:
            names[folded(str(Locale.parse(language).get_language_name(reader)))] = language
    return names


@cache
def _beside() -> frozenset[str]:
    tables = (words(language, "talk")["speaking"]["words"] for language in UNDERSTOOD)
    return frozenset(way for table in tables for each in table for way in ways_to_write(each))
