"""The postal code in an address, right or odd: an odd one is read too, so that it can be asked."""

import re
from dataclasses import replace

from bot.domain.addresses.names import plain
from bot.domain.addresses.parts import EDGES, Parts
from bot.domain.addresses.postal import Rules
from bot.domain.addresses.words import (
    is_apartment,
    is_code_label,
    is_post_box,
    leads_to_apartment,
)

Place = tuple[int, int, int]
"""A piece, and where in the text the code starts and ends."""

# Letters that are typed for digits: Latin ones, then Cyrillic and Greek ones that look the same.
_LETTERS = "OQILZSGB" + "\u041e\u0417\u0406\u0412" + "\u039f\u0399\u0392"
_FOR_DIGITS = str.maketrans(_LETTERS, "00112568" + "0318" + "018")
_FOLDED = re.compile(rf"(?<![^\W_])(?=\S*\d)[\d{_LETTERS}-]+(?![^\W_])")
# "100B" is a house; with an O or an I it could not be told from 1000.
_HOUSE_NUMBER = re.compile(r"\d{1,3}[ZSGB]")
# Where letters belong to a code, what is meant for one: a sign too few or too many, a letter for a
# digit. First with both halves, then the first half alone.
_MEANT = {
    "CA": (
        (
            r"[A-Z][ -]*\d[ -]*[A-Z][ -]*\d[ -]*[A-Z][ -]*\d|"
            r"(?=[A-Z ]*\d)[A-Z][\dOILSZB][A-Z\d][ -]?[\dOIL][A-Z\d]{1,3}"
        ),
        r"[A-Z]\d[A-Z]",
    ),
    "GB": (
        (
            r"[A-Z]{1,2}\d[\dA-Z]?[ -]?[\dA-Z]{1,4}"
            r"|(?=[A-Z ]*\d)[A-Z0]{1,2}[\dOIL][\dA-Z]? ?[\dOILSB][\dA-Z]{2}"
            r"|(?=[A-Z]*\d)[A-Z\d]{2,4} ?\d[A-Z]{2}"
            r"|[A-Z]{1,2}[ -]*\d[\dA-Z]?[ -]*[\dOILSB][ -]*[\dA-Z][ -]*[\dA-Z]"
        ),
        r"[A-Z]{1,2}\d[\dA-Z]?",
    ),
    "IE": (
        (
            r"[A-Z]\d[\dW](?=.*\d)(?:[ -]*[A-Z\d]){4}|"
            r"[A-Z][\dOILQSZGB][\dOILQSZGBVW]{1,2}[ -]?(?=[A-Z]*\d)[A-Z\d]{2,5}"
        ),
        r"[A-Z]\d[\dW](?: ?[A-Z\d]{1,5})?",
    ),
    "NL": (r"(?=[OIL]*\d)[\dOIL]{3,5}[ -]?(?=\w{0,2}[A-Z])[A-Z\d]{1,3}", r"\d{3,5}"),
}


def take_code(parts: Parts, country: str, rules: Rules) -> Parts:
    """With the postal code, if exactly one thing can be it, or can be meant for it."""
    if rules.code is None:
        return parts
    glued = r"|(?<=\d)(?=[^\W\d_]{3})" if rules.code_first else ""  # "10115Berlin"
    ends = rf"(?:(?![0-9A-Z]|-\d){glued})"
    code = re.compile(rf"(?<![0-9A-Z])(?<!\d-)(?:{rules.code.pattern}){ends}")
    found = (
        _torn(parts, country, rules)
        or _codes(parts, rules, code)
        or _codes(parts, rules, code, folded=True)
    )
    found = found or _meant(parts, country, rules) or _numbers(parts, rules)
    if len(found) > 1 and rules.code_first:  # "Rue Neuve 1000, 1000 Bruxelles"
        found = [
            each for each in found if not parts.text[parts.pieces[each[0]][0] : each[1]].strip()
        ]
    if len(found) != 1:
        return parts
    piece, start, end = found[0]
    first, last = parts.pieces[piece]
    before = len(parts.text[first:start].rstrip(EDGES + "〒"))
    labelled = is_code_label(parts.text[first:start])
    rest = parts.with_piece(piece, *([] if labelled else [(first, first + before)]), (end, last))
    cut = sum(span[1] <= start for span in rest.pieces)
    return replace(rest, code=parts.text[start:end], cut=cut)


def _codes(
    parts: Parts, rules: Rules, code: re.Pattern[str], *, folded: bool = False
) -> list[Place]:
    """What has the form of a code and stands where one stands; folded, with letters for digits."""
    found = []
    for piece, (start, end) in enumerate(parts.pieces):
        words = plain(parts.text[start:end])
        words = _FOLDED.sub(_digits, words) if folded else words
        found += [
            (piece, start + hit.start(), start + hit.end())
            for hit in code.finditer(words)
            if _stands_right(words, hit, rules)
            and not leads_to_apartment(parts.text[start : start + hit.start()])
        ]
    return found


def _torn(parts: Parts, country: str, rules: Rules) -> list[Place]:
    """A British code whose first letter stands apart: "L S1 2AB" is none of "S1 2AB"."""
    if country != "GB" or not parts.pieces:
        return []
    start, end = parts.pieces[-1]
    words = plain(parts.text[start:end]).rstrip(EDGES)
    hit = re.fullmatch(r"(?:.*[A-Z]{3,} )?([A-Z] [A-Z]\d[\dA-Z]? ?\d[A-Z]{2})", words)
    if hit is None or rules.code is None or not rules.code.fullmatch(hit[1].replace(" ", "", 1)):
        return []
    return [(len(parts.pieces) - 1, start + hit.start(1), start + hit.end(1))]


def _digits(found: re.Match[str]) -> str:
    alone = not re.search(r"\d $", found.string[: found.start()])
    house = alone and _HOUSE_NUMBER.fullmatch(found[0])
    return found[0] if house else found[0].translate(_FOR_DIGITS)


def _stands_right(piece: str, hit: re.Match[str], rules: Rules) -> bool:
    """Whether a number is where that country has its postal code, and not a house number."""
    before, after = piece[: hit.start()].strip(EDGES + "〒"), piece[hit.end() :].strip(EDGES)
    if rules.code_first:
        numbers = re.search(r"\d", before), re.search(r"\d", after)
        return not before or not (after or numbers[0]) or bool(numbers[0] and not numbers[1])
    return not after or len(re.sub(r"\W", "", hit[0])) >= 6


def _meant(parts: Parts, country: str, rules: Rules) -> list[Place]:
    """The last thing that is meant for a code with letters, if there is one."""
    if country not in _MEANT:
        return []
    found = []
    for piece, (start, end) in enumerate(parts.pieces):
        words = plain(parts.text[start:end]).rstrip(EDGES)
        last = piece == len(parts.pieces) - 1
        for form in _MEANT[country][: 2 if last else 1]:
            whole = rf"\s*({form})(?: \D+)?" if rules.code_first else rf"(?:.*\W)??({form})"
            alone = rf"\s*({form})" if len(parts.pieces) > 1 and not piece else whole
            hit = re.fullmatch(alone, words)
            if hit and not is_apartment(words):
                found.append((piece, start + hit.start(1), start + hit.end(1)))
                break
    return found[-1:]


def _numbers(parts: Parts, rules: Rules) -> list[Place]:
    """A number in the code's place but not of its form."""
    needed = "postal_code" in rules.required
    short = 2 if needed else 3  # Where a code may be left out, "Road 123" is none.
    form = re.compile(
        r"\s*(\d[\d -]*\d) \D+" if rules.code_first else rf".*?(?<!\S)(\d[\d-]{{{short},}})\s*"
    )
    found = []
    for piece, (start, end) in enumerate(parts.pieces):
        words = plain(parts.text[start:end])
        hit = re.match(r"\s*〒\s?(\d[\d-]+)", words) or (form.fullmatch(words) if piece else None)
        if hit and not is_apartment(words) and not is_post_box(words):
            found.append((piece, start + hit.start(1), start + hit.end(1)))
    return found if needed else [each for each in found if each[0] == len(parts.pieces) - 1]
