"""The country an address is in: mostly that of the site, else the one it names or looks like."""

import re
from functools import lru_cache

from babel import Locale

from bot.domain.addresses.names import key, plain
from bot.domain.addresses.parts import EDGES, Parts
from bot.domain.addresses.postal import has_rules, region_key

_LANGUAGES = ("ar", "ja", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr", "de", "en")
_ALSO_COUNTRIES = {
    "usa": "US", "u s a": "US", "uk": "GB", "england": "GB", "great britain": "GB", "uae": "AE",
    "u a e": "AE", "u k": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "oesterreich": "AT", "osterr": "AT", "at": "AT", "ch": "CH", "hong kong": "HK",
    "hongkong": "HK",
}  # fmt: skip
# Where a country's own post goes, or what its site is said to serve like its own country.
_SERVED = {
    "DE": ("AT",),
    "FR": ("GF", "GP", "MC", "MQ", "PM", "RE", "YT"),
    "GB": ("GG", "IM", "JE"),
    "IT": ("SM", "VA"),
    "US": ("AS", "GU", "MP", "PR", "VI"),
}
# A region called like a country.
_REGIONS_TOO = {"BE": "LU"}
_PREFIXES = {
    "A": "AT", "AT": "AT", "B": "BE", "CH": "CH", "D": "DE", "DE": "DE", "F": "FR", "FL": "LI",
    "I": "IT", "L": "LU", "NL": "NL", "PL": "PL",
}  # fmt: skip
_PREFIXED = re.compile(rf"\s*({'|'.join(_PREFIXES)})[- ]?(?=\d{{4}})[\dA-Z]+ \D+")
_NORTHERN_IRISH = re.compile(r"(?:.*\W)?BT\d{1,2} ?\d[A-Z]{2}")
# Austrian codes, with letters typed for digits, and the towns by the first digit of their code.
_FOUR_DIGITS = re.compile(r"(?<![\w-])(?=[OIL]*\d)[\dOILSZB]{4}(?![\w-])")
_AUSTRIAN_TOWNS = {
    "1": "wien~vienna",
    "2": "baden~bruck an der leitha~gerasdorf~korneuburg~mistelbach~modling~"
    "neunkirchen~perchtoldsdorf~schwechat~stockerau~ternitz~traiskirchen~wiener neustadt",
    "3": "amstetten~klosterneuburg~krems~krems an der donau~melk~st polten~sankt polten~tulln~"
    "waidhofen an der ybbs~zwettl",
    "4": "ansfelden~bad ischl~gmunden~leonding~linz~marchtrenk~ried im innkreis~steyr~traun~"
    "vocklabruck~wels",
    "5": "bischofshofen~braunau am inn~hallein~saalfelden~salzburg~st johann im pongau~"
    "wals siezenheim~zell am see",
    "6": "bregenz~bludenz~dornbirn~feldkirch~hall in tirol~hohenems~innsbruck~kitzbuhel~kufstein~"
    "lustenau~rankweil~schwaz~telfs~worgl",
    "7": "eisenstadt~mattersburg~neusiedl am see~oberwart",
    "8": "bruck an der mur~feldbach~graz~kapfenberg~knittelfeld~leibnitz~leoben~weiz",
    "9": "klagenfurt~klagenfurt am worthersee~lienz~spittal an der drau~st veit an der glan~"
    "villach~volkermarkt~wolfsberg",
}


def country_of(parts: Parts, country: str, neighbour: str | None = None) -> str:
    """The country (CLDR code) of an address that is expected to be in `country`.

    `neighbour`: another one that is as likely, told by the form of its postal codes.
    """
    named = last_country(parts)
    at_home = named == country or (named and region_key(country, parts.words(-1)))
    if named and not at_home and named != _REGIONS_TOO.get(country):
        return named
    pieces = [plain(parts.words(piece)) for piece in range(len(parts.pieces))]
    if country == "IE" and any(_NORTHERN_IRISH.fullmatch(piece) for piece in pieces):
        return "GB"
    prefixes = [hit[1] for piece in pieces[1:] if (hit := _PREFIXED.fullmatch(piece))]
    if prefixes and country in _PREFIXES.values():
        return _PREFIXES[prefixes[-1]]
    return "AT" if country == "DE" and _is_austrian(pieces, neighbour) else country


def is_served(country: str, site: str) -> bool:
    """Whether a site of one country (CLDR codes) takes addresses in another like its own."""
    return country == site or country in _SERVED.get(site, ())


def last_country(parts: Parts) -> str | None:
    """The country the last piece names, if there are others before it."""
    return _countries().get(key(parts.words(-1).strip("()"))) if len(parts.pieces) > 1 else None


def _is_austrian(pieces: list[str], neighbour: str | None) -> bool:
    """Whether a code of four signs belongs to a town there, or was to be expected."""
    if any(re.search(r"(?<!\d)\d{5}(?!\d)", piece) for piece in pieces[1:]):
        return False
    codes = [(piece, hit) for piece in pieces for hit in _FOUR_DIGITS.finditer(piece)]
    beside = [(hit[0], piece[: hit.start()] + piece[hit.end() :]) for piece, hit in codes]
    beside = [(code, re.sub(r"\W+(?:ÖSTERREICH|AUSTRIA)\W*$", "", rest)) for code, rest in beside]
    if neighbour == "AT" and any(rest.strip(EDGES) for _, rest in beside):
        return True
    return any(
        key(rest) in _AUSTRIAN_TOWNS.get(code[0].translate(str.maketrans("ILZSB", "11258")), "")
        .split("~")
        for code, rest in beside
    )  # fmt: skip


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Codes of countries by their names in the languages of the marketplaces."""
    names: dict[str, str] = {}
    for language in _LANGUAGES:
        known = Locale.parse(language).territories
        names |= {key(name): code for code, name in known.items() if has_rules(code)}
    return {**names, **_ALSO_COUNTRIES}
