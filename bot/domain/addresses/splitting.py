"""An address of one text, split into its fields where that can be told for certain."""

import re
from dataclasses import replace
from difflib import get_close_matches

from bot.domain.addresses.names import key, plain
from bot.domain.addresses.parts import EDGES, Parts, Span
from bot.domain.addresses.postal import (
    Rules,
    bears_region,
    code_fits_region,
    is_city_too,
    names_region,
    region_key,
)
from bot.domain.addresses.words import is_apartment, is_half_a_name, is_military, is_post_box

_HOUSE_DIGITS = 4
_CITY = re.compile(r"[^\d]+|Dublin \d{1,2}W?", re.IGNORECASE)


def split(parts: Parts, country: str, rules: Rules) -> Parts:
    """The fields beside the postal code that can be told; the others stay None."""
    parts = _take_region(parts, country, rules)
    return _take_city(_take_apartment(parts, rules), country, rules)


def _take_region(parts: Parts, country: str, rules: Rules) -> Parts:
    if not rules.regions or not parts.pieces:
        return parts
    if country == "JP" and (found := _first_prefecture(parts, rules)):
        return found
    last = len(parts.pieces) - 1
    is_city = rules.code_first and parts.cut == last
    if is_city or region_key(country, parts.words(last).strip("()")) is None:
        return _split_region(parts, country, rules)
    return _whole_region(parts, last, country, rules)


def _whole_region(parts: Parts, last: int, country: str, rules: Rules) -> Parts:
    """With the last piece as the region, unless it can be the city: "350 5th Ave, Washington"."""
    words = parts.words(last).strip("()")
    rest = parts.with_piece(last)
    streets = [each for each in range(len(rest.pieces)) if not is_apartment(rest.words(each))]
    room_for_city = rules.code_first or len(streets) > 1
    behind_a_number = streets and re.search(r"\d", plain(rest.words(streets[-1])))
    if behind_a_number and (rules.code_first or is_city_too(country, words)):
        return parts  # "Sector 9, Chandigarh 160009", "Calle Mayor 8, Barcelona 08001"
    if not rules.has_city or room_for_city or _only_a_region(words):
        return replace(rest, region=words)
    if is_city_too(country, words):
        return parts
    if _is_town(rest) and code_fits_region(country, parts.code or "", words):
        return replace(rest, region=words)  # "Springfield, Illinois 62704"
    return replace(rest, one_name=True) if "region" in rules.required else parts


def _only_a_region(words: str) -> bool:
    """Whether a name cannot be a city's: an abbreviation, or "Co. Cork"."""
    return (2 <= len(words) <= 4 and words.isupper()) or key(words).startswith("co ")


def _first_prefecture(parts: Parts, rules: Rules) -> Parts | None:
    """With the prefecture from the front, where it is written before the street."""
    if len(parts.pieces) > 1 and key(parts.words(0)) in rules.regions:
        return replace(parts.with_piece(0), region=parts.words(0))
    piece = parts.cut if parts.cut is not None and parts.cut < len(parts.pieces) else 0
    start, end = parts.pieces[piece]
    offset = len(parts.text[start:end]) - len(parts.text[start:end].lstrip(EDGES + "〒"))
    for name in set(rules.regions.values()):
        if parts.text.startswith(name, start + offset):
            after = start + offset + len(name)
            return replace(parts.with_piece(piece, (after, end)), region=name)
    return None


def _split_region(parts: Parts, country: str, rules: Rules) -> Parts:
    """With the region from the end of the last piece: "Mountain View CA", "São Paulo - SP"."""
    one_line = len(parts.pieces) == 1 and "postal_code" not in rules.required
    last = len(parts.pieces) - 1
    start, end = parts.pieces[last]
    piece = parts.text[start:end]
    for sign in re.finditer(r"\s*[-\u2013/(]\s*|\s+", piece):
        city, region = piece[: sign.start()], piece[sign.end() :].strip(EDGES + "()")
        if not city.strip(EDGES) or region_key(country, region) is None:
            continue
        fits = code_fits_region(country, parts.code, region) if parts.code else one_line
        apart = bool(sign[0].strip()) or _only_a_region(region)
        if apart or (fits and not is_half_a_name(city, region)):
            rest = parts.with_piece(last, (start, start + sign.start()))
            return replace(rest, region=region)
    return parts


def _take_apartment(parts: Parts, rules: Rules) -> Parts:
    """With the pieces that say nothing but which apartment, if they stand together."""
    city = parts.cut if rules.code_first else None
    found = [
        piece
        for piece in range(len(parts.pieces))
        if piece != city and is_apartment(parts.words(piece))
    ]
    together = found and found[-1] - found[0] == len(found) - 1
    if not together or len(parts.pieces) <= len(found):
        return parts
    first, last = parts.pieces[found[0]][0], parts.pieces[found[-1]][1]
    apartment = parts.text[first:last].strip(EDGES)
    for _ in found:
        parts = parts.with_piece(found[0])
    return replace(parts, apartment=apartment)


def _take_city(parts: Parts, country: str, rules: Rules) -> Parts:
    """With street and city, where the border between them is certain."""
    if not rules.has_city:
        return _without_city(parts, country, rules)
    if parts.one_name or is_military(parts.code or "", country):
        return _with_street(parts, parts.pieces)
    cut = len(parts.pieces) if parts.cut is None else parts.cut
    if cut == 0 and len(parts.pieces) > 1:
        return _code_in_front(parts, country, rules)
    if cut == len(parts.pieces):
        return _city_last(parts, country, rules) if cut > 1 else _lonely(parts, rules)
    return _code_between(parts, cut, rules)


def _code_between(parts: Parts, cut: int, rules: Rules) -> Parts:
    """What stands before the code is the street, what stands after it the city."""
    # "SW1A 2AA London", "20040-002 Rio de Janeiro"; 1000 may be a house.
    no_number = re.search(r"[A-Za-z]|(?:\d\D?){6}", parts.code or "")
    if not (rules.code_first or no_number):
        return parts
    city, beyond = parts.words(cut), parts.pieces[cut + 1 :]
    if not re.search(r"[^\W\d_]", city):
        return parts
    if rules.code_first and _is_turned(parts, cut):  # "Berlin 10115, Lindenstraße 5"
        return _with_street(replace(parts, city=parts.words(0)), parts.pieces[1:])
    if not beyond:
        return _with_street(replace(parts, city=city), parts.pieces[:cut])
    return _beyond(parts, cut) if rules.code_first else _with_street(parts, parts.pieces[:cut])


def _beyond(parts: Parts, cut: int) -> Parts:
    """What stands beyond the town: "99084 Erfurt, Thüringen", "04109 Leipzig, OT Plagwitz"."""
    city, beyond = parts.words(cut), parts.pieces[cut + 1 :]
    rest = parts.together(beyond)
    digits = len(re.findall(r"\d", plain(rest)))
    if digits > _HOUSE_DIGITS:  # Rather a telephone number.
        return _with_street(parts, parts.pieces[:cut])
    if digits or parts.region:  # "10115 Berlin, Aufgang 3"
        return _with_street(replace(parts, city=city), parts.pieces[:cut] + beyond)
    return _with_street(replace(parts, city=city, region=rest), parts.pieces[:cut])


def _is_turned(parts: Parts, cut: int) -> bool:
    """Whether the town stands before its code, and the street after it."""
    numbers = [bool(re.search(r"\d", plain(parts.words(at)))) for at in range(len(parts.pieces))]
    return cut == 1 and not numbers[0] and any(numbers[1:])


def _code_in_front(parts: Parts, country: str, rules: Rules) -> Parts:
    """The code was written first, as in "10115 Berlin, Hauptstr. 5" and "D02 X285, 5 Main St"."""
    if not rules.code_first:
        return _city_last(parts, country, rules)
    place = parts.words(0)
    if not _CITY.fullmatch(plain(place)):
        return parts
    return _with_street(replace(parts, city=place), parts.pieces[1:])


def _city_last(parts: Parts, country: str, rules: Rules) -> Parts:
    """The last piece is the city, if it looks like one and there is no unknown region after it."""
    place = parts.words(-1)
    named = bears_region(country, parts.code, place)
    pair = len(parts.pieces) == 2 and bool(re.search(r"\d", plain(parts.words(0))))
    known = parts.region is not None or rules.code_first or named
    # "Mumbai 400050" needs no state, but "Maharastra 400050" may be one.
    coded = bool(parts.code) and "%S %Z" not in rules.format and not rules.code_first
    coded = coded and not get_close_matches(key(place), rules.regions, 1, 0.8)
    if "region" in rules.required and not (known or coded):
        return _with_street(parts, parts.pieces[:1]) if pair else parts
    told = bool(parts.code or parts.region or pair or named)
    if not told or not _CITY.fullmatch(plain(place)) or is_post_box(place):
        return parts
    return _with_street(replace(parts, city=place), parts.pieces[:-1])


def _is_town(parts: Parts) -> bool:
    """Whether one piece is left beside region and code, and has no number as a street has."""
    alone = len(parts.pieces) == 1 and parts.code is not None
    return alone and _CITY.fullmatch(plain(parts.words(0))) is not None


def _lonely(parts: Parts, rules: Rules) -> Parts:
    """One piece and no place at all is a street if it has a number, else it cannot be told."""
    if parts.region and _is_town(parts):
        return replace(parts, city=parts.words(0), pieces=())
    if not parts.pieces or parts.region or (parts.code and not rules.code_first):
        return parts
    words = plain(parts.words(0))
    number_at_an_end = re.fullmatch(r"\d+\w? \D+|\D+ \d+\w?", words)
    room_for_a_city = len(words.split()) > 3
    return parts if room_for_a_city or not number_at_an_end else _with_street(parts, parts.pieces)


def _without_city(parts: Parts, country: str, rules: Rules) -> Parts:
    """A country whose addresses need no city; Singapore's name is kept where it was written."""
    if parts.pieces and key(parts.words(len(parts.pieces) - 1)) == "singapore":
        last = len(parts.pieces) - 1
        parts = replace(parts.with_piece(last), city=parts.words(last))
    told = bool(parts.code or parts.region or re.search(r"\d", plain(parts.text)))
    if rules.code is None and len(parts.pieces) > 1:
        told = told or names_region(country, parts.words(-1))  # "Cayan Tower, Dubai Marina"
    return _with_street(parts, parts.pieces) if told else parts


def _with_street(parts: Parts, pieces: tuple[Span, ...]) -> Parts:
    return replace(parts, street=parts.together(pieces) or None)
