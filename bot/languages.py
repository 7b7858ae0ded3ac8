"""The languages we speak, by the names that people have for them."""

from functools import cache

from babel import Locale

from bot.texts import LANGUAGES

_LONGEST = 100


@cache
def own_name(language: str) -> str:
    """What a language calls itself ("Deutsch")."""
    return str(Locale.parse(language).get_language_name(language))


def language_named(words: str) -> str | None:
    """The language somebody means by a code or a name in any language we speak."""
    return _names().get(" ".join(words[:_LONGEST].casefold().split()))


@cache
def _names() -> dict[str, str]:
    names = {language: language for language in LANGUAGES}
    for language in LANGUAGES:
        for reader in LANGUAGES:
            names[str(Locale.parse(language).get_language_name(reader)).casefold()] = language
    return names
