"""Countries as people name them: in their language, in English or German, by a code."""

import unicodedata
from functools import lru_cache

from babel import Locale

from bot.domain.time_zones import zones_of

_ALSO = {
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "grossbritannien": "GB",
    "usa": "US",
    "america": "US",
    "amerika": "US",
    "holland": "NL",
    "czech republic": "CZ",
    "emirates": "AE",
    "uae": "AE",
}
_LONGEST = 60


def country_named(text: str, language: str) -> str | None:
    """The territory (CLDR) somebody means; None if none is named."""
    return _names(language).get(_key(text)) if len(text) <= _LONGEST else None


def _key(name: str) -> str:
    """Small letters and digits only, without accents."""
    apart = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    kept = "".join(sign if sign.isalnum() else " " for sign in apart if not _accent(sign))
    return " ".join(kept.split()).removeprefix("the ").removeprefix("die ")


def _accent(sign: str) -> bool:
    return bool(unicodedata.combining(sign))


@lru_cache(maxsize=16)
def _names(language: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for code in ("de", "en", language):
        territories = Locale.parse(code, sep="-").territories
        names |= {_key(name): one for one, name in territories.items() if zones_of(one)}
    names |= {one.casefold(): one for one in names.values()}
    return names | _ALSO
