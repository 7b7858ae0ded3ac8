"""An address of one text, split into its fields where that can be told for certain."""

import re
from dataclasses import dataclass, replace

from bot.domain.addresses.postal import Rules, code_fits_region, key, plain, region_key
from bot.domain.addresses.words import (
    is_apartment,
    is_code_label,
    is_post_box,
    leads_to_apartment,
)

# Commas and semicolons: Latin, Japanese (two), Arabic (two).
_COMMAS = ",;\u3001\uff0c\u060c\u061b"
_BETWEEN = re.compile(rf"[\n{_COMMAS}]+")
_EDGES = " \t\r\u3000-\u2013\u2014/·|:"
_CITY = re.compile(r"[^\d]+|Dublin \d{1,2}W?", re.IGNORECASE)
Span = tuple[int, int]


@dataclass(frozen=True)
class Parts:
    """A text, the spans of it not yet placed, and the fields found so far."""

    text: str
    pieces: tuple[Span, ...]
    cut: int | None = None
    """How many of the pieces stand before the postal code; None without one."""
    code: str | None = None
    region: str | None = None
    apartment: str | None = None
    city: str | None = None
    street: str | None = None
    one_name: bool = False
    """A name was both a city's and a region's and is asked: the rest is the street."""

    @staticmethod
    def of(text: str) -> "Parts":
        """The pieces between commas and line ends, without empty ones."""
        spans, start = [], 0
        for found in [*_BETWEEN.finditer(text), None]:
            end = found.start() if found else len(text)
            spans.append((start, end))
            start = found.end() if found else end
        return Parts(text, tuple(span for span in spans if text[slice(*span)].strip(_EDGES)))

    def words(self, piece: int) -> str:
        """A piece without the blanks and signs round it."""
        return self.text[slice(*self.pieces[piece])].strip(_EDGES)

    def with_piece(self, piece: int, *spans: Span) -> "Parts":
        """With a piece replaced by what is left of it, if anything is."""
        left = tuple(span for span in spans if self.text[slice(*span)].strip(_EDGES + "〒()."))
        piece %= len(self.pieces)
        cut = self.cut
        if cut is not None and piece < cut:
            cut += len(left) - 1
        return replace(self, pieces=self.pieces[:piece] + left + self.pieces[piece + 1 :], cut=cut)

    def together(self, pieces: tuple[Span, ...]) -> str:
        """Pieces as they stand in the text; on lines where something else stood between."""
        runs: list[Span] = []
        for start, end in pieces:
            if runs and not self.text[runs[-1][1] : start].strip(" \n\r\t" + _COMMAS):
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((start, end))
        return "\n".join(self.text[slice(*run)].strip(_EDGES + ",") for run in runs)


def split(parts: Parts, country: str, rules: Rules) -> Parts:
    """The fields that can be told; the others stay None."""
    parts = _take_code(parts, rules)
    parts = _take_region(parts, country, rules)
    return _take_city(_take_apartment(parts, rules), rules)


def _take_code(parts: Parts, rules: Rules) -> Parts:
    """With the postal code, if exactly one thing can be it."""
    if rules.code is None:
        return parts
    code = re.compile(rf"(?<![0-9A-Z])(?<!\d-)(?:{rules.code.pattern})(?![0-9A-Z]|-\d)")
    found = [
        (piece, start + hit.start(), start + hit.end())
        for piece, (start, end) in enumerate(parts.pieces)
        for hit in code.finditer(plain(parts.text[start:end]))
        if _stands_right(plain(parts.text[start:end]), hit, rules)
        and not leads_to_apartment(parts.text[start : start + hit.start()])
    ]
    found = found or _odd_codes(parts, rules)
    if len(found) != 1:
        return parts
    piece, start, end = found[0]
    first, last = parts.pieces[piece]
    labelled = is_code_label(parts.text[first:start])
    rest = parts.with_piece(piece, *([] if labelled else [(first, start)]), (end, last))
    before = sum(span[1] <= start for span in rest.pieces)
    return replace(rest, code=parts.text[start:end], cut=before)


def _odd_codes(parts: Parts, rules: Rules) -> list[tuple[int, int, int]]:
    """A number in the code's place but not of its form: it is read, and asked about later."""
    if "postal_code" not in rules.required:
        return []
    form = re.compile(
        r"\s*(\d[\d -]*\d) \D+" if rules.code_first else r".*?(?<!\S)(\d[\d-]{2,})\s*"
    )
    found = []
    for piece, (start, end) in enumerate(parts.pieces):
        words = plain(parts.text[start:end])
        hit = re.match(r"\s*〒\s?(\d[\d-]+)", words) or (form.fullmatch(words) if piece else None)
        if hit and not is_apartment(words) and not is_post_box(words):
            found.append((piece, start + hit.start(1), start + hit.end(1)))
    return found


def _stands_right(piece: str, hit: re.Match[str], rules: Rules) -> bool:
    """Whether a number is where that country has its postal code, and not a house number."""
    before, after = piece[: hit.start()].strip(_EDGES + "〒"), piece[hit.end() :].strip(_EDGES)
    if rules.code_first:
        numbers = re.search(r"\d", before), re.search(r"\d", after)
        return not before or not (after or numbers[0]) or bool(numbers[0] and not numbers[1])
    return not after or len(re.sub(r"\W", "", hit[0])) >= 6


def _take_region(parts: Parts, country: str, rules: Rules) -> Parts:
    if not rules.regions or not parts.pieces:
        return parts
    native = _native_prefecture(parts, rules) if country == "JP" else None
    if native is not None:
        return native
    last = len(parts.pieces) - 1
    is_city = rules.code_first and parts.cut == last
    if is_city or region_key(country, parts.words(last).strip("()")) is None:
        return _split_region(parts, country)
    return _whole_region(parts, last, rules)


def _whole_region(parts: Parts, last: int, rules: Rules) -> Parts:
    """With the last piece as the region, unless it can be the city: "350 5th Ave, New York"."""
    words = parts.words(last).strip("()")
    rest = parts.with_piece(last)
    room_for_city = rules.code_first or len(rest.pieces) > 1
    if not rules.has_city or room_for_city or _only_a_region(words):
        return replace(rest, region=words)
    return replace(rest, one_name=True) if "region" in rules.required else parts


def _only_a_region(words: str) -> bool:
    """Whether a name cannot be a city's: an abbreviation, or "Co. Cork"."""
    return (len(words) < 5 and words.isupper()) or key(words).startswith("co ")


def _native_prefecture(parts: Parts, rules: Rules) -> Parts | None:
    piece = parts.cut if parts.cut is not None and parts.cut < len(parts.pieces) else 0
    start, end = parts.pieces[piece]
    offset = len(parts.text[start:end]) - len(parts.text[start:end].lstrip(_EDGES + "〒"))
    for name in set(rules.regions.values()):
        if parts.text.startswith(name, start + offset):
            after = start + offset + len(name)
            return replace(parts.with_piece(piece, (after, end)), region=name)
    return None


def _split_region(parts: Parts, country: str) -> Parts:
    """With the region from the end of the last piece: "Mountain View CA", "São Paulo - SP"."""
    last = len(parts.pieces) - 1
    start, end = parts.pieces[last]
    piece = parts.text[start:end]
    for sign in re.finditer(r"\s*[-\u2013/(]\s*|\s+", piece):
        city, region = piece[: sign.start()], piece[sign.end() :].strip(_EDGES + "()")
        if not city.strip(_EDGES) or region_key(country, region) is None:
            continue
        fits = code_fits_region(country, parts.code, region) if parts.code else None
        short = 2 <= len(region) <= 4 and region.isupper()
        if fits or sign[0].strip() or short:
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
    apartment = parts.text[first:last].strip(_EDGES)
    for _ in found:
        parts = parts.with_piece(found[0])
    return replace(parts, apartment=apartment)


def _take_city(parts: Parts, rules: Rules) -> Parts:
    """With street and city, where the border between them is certain."""
    if not rules.has_city:
        return _without_city(parts)
    if parts.one_name:
        return _with_street(parts, parts.pieces)
    cut = len(parts.pieces) if parts.cut is None else parts.cut
    if cut == len(parts.pieces):
        return _city_last(parts, rules) if cut > 1 else _lonely(parts, rules)
    if not rules.code_first:
        return parts
    city = parts.words(cut) if cut + 1 == len(parts.pieces) else None
    return _with_street(replace(parts, city=city), parts.pieces[:cut])


def _city_last(parts: Parts, rules: Rules) -> Parts:
    """The last piece is the city, if it looks like one and there is no unknown region after it."""
    place = parts.words(-1)
    pair = len(parts.pieces) == 2 and bool(re.search(r"\d", plain(parts.words(0))))
    if "region" in rules.required and parts.region is None and not rules.code_first:
        return _with_street(parts, parts.pieces[:1]) if pair else parts
    told = bool(parts.code or parts.region or pair)
    if not told or not _CITY.fullmatch(plain(place)) or is_post_box(place):
        return parts
    return _with_street(replace(parts, city=place), parts.pieces[:-1])


def _lonely(parts: Parts, rules: Rules) -> Parts:
    """One piece and no place at all is a street if it has a number, else it cannot be told."""
    if not parts.pieces or parts.region or (parts.code and not rules.code_first):
        return parts
    words = plain(parts.words(0))
    number_at_an_end = re.fullmatch(r"\d+\w? \D+|\D+ \d+\w?", words)
    room_for_a_city = len(words.split()) > 3
    return parts if room_for_a_city or not number_at_an_end else _with_street(parts, parts.pieces)


def _without_city(parts: Parts) -> Parts:
    """A country whose addresses need no city; Singapore's name is kept where it was written."""
    if parts.pieces and key(parts.words(len(parts.pieces) - 1)) == "singapore":
        last = len(parts.pieces) - 1
        parts = replace(parts.with_piece(last), city=parts.words(last))
    told = parts.code or parts.region or re.search(r"\d", plain(parts.text))
    return _with_street(parts, parts.pieces) if told else parts


def _with_street(parts: Parts, pieces: tuple[Span, ...]) -> Parts:
    return replace(parts, street=parts.together(pieces) or None)
