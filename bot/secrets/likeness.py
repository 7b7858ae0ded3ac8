"""Does it look like a claim code, or like words and numbers that happen to have its shape?

A code missed may be kept; an ordinary message taken for a code is deleted. Both hurt, so each
limit is set where a code drawn evenly from 36 or 32 signs is hardly ever missed and ordinary text
hardly ever counts; `make bench` prints both. Two things tell: how letters and digits mix, and
whether the letters could be words (in half bits, see `letter_pairs`). Codes are printed in
capitals; small letters are people typing.
"""

import re
from typing import NamedTuple

from bot.secrets.letter_pairs import unlike_words

Groups = tuple[str, str, str]

_RUNS = re.compile("[0-9]+|[A-Za-z]+")
_HEXADECIMAL = re.compile("(?:0x)?(?:[0-9a-f]+|[0-9A-F]+)")
# "15th", "18h30", "LH1234": numbers with their unit or kind, in ordinary text as common as numbers.
_MEASURE = re.compile(
    r"[0-9]+(?:st|nd|rd|th|er|te|am|pm|uhr|eur|usd|gbp|[kmgt]b|kg|km|cm|mm|ml|px|min|std|[xhkmseg])"
    r"|(?:no|nr|kw|[abqv])[0-9]+|[0-9]+[xh][0-9]+|[a-z]{2}[0-9]{3,4}",
    re.IGNORECASE,
)
_YEAR = re.compile("(?:19|20)[0-9]{2}")
# India's tax number: fifteen signs in a row that shops print on every bill.
_GSTIN = re.compile("[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]")

_FEWEST_SIGNS = 7  # different ones; laughter and keyboards held down have fewer
_MOST_DIGITS_TOGETHER = 6
_LONG_WORD, _SURELY_WORD = 6, -8

_ALWAYS = -999


class _Limits(NamedTuple):
    """The half bits above which groups count, by the mix of the three."""

    words: int  # three groups of letters
    numbers: int  # letters and at least one number
    one_beside_number: int  # one group mixes letters and digits, with one switch; another is one
    one: int  # the same beside two groups of letters
    one_alternating: int  # one group mixes them with more switches
    two: int  # two groups mix them; with three they always count


_SPACED = _Limits(7, 8, -12, -18, -26, -36)
_SPACED_NAMED = _Limits(3, 4, -14, -18, -26, -36)
_DASHED = _Limits(2, 0, -14, -18, -26, _ALWAYS)
_DASHED_CAPITALS = _Limits(-8, -8, -24, -24, _ALWAYS, _ALWAYS)
# And a row, by how often it switches between letters and digits (five times or more: the last).
_ROW = (20, 12, 8, -4, -16, -28)
_ROW_NAMED = (12, 8, 4, -4, -16, -28)


def codelike_groups(groups: Groups) -> bool:
    """Groups joined by dashes.

    In capitals they count, without any digit too, unless all three read like words or numbers
    ("HIGH-SCHOOL-KIDS", "RECH-202411-0042"). In small or mixed letters "nice-little-shop" and
    "best-phones-2024" are no codes.
    """
    first, middle, last = groups
    signs = first + middle + last
    if middle.isdigit() and (first.isdigit() or last.isdigit()):
        return False
    if signs.strip("0123456789").isalpha() and (_YEAR.fullmatch(first) or _YEAR.fullmatch(last)):
        return False  # "WOOD-ALWAYS-2025"
    return _counts(groups, _DASHED_CAPITALS if signs.isupper() else _DASHED)


def codelike_spaced_groups(groups: Groups, *, named: bool = False) -> bool:
    """Groups apart by blanks, dots, slashes, underscores; `named`: beside a word for a code.

    "from August 15th" is no code in any letters. Mixed letters never count: "with Galaxy S24FE",
    "IPv4 mapped IPv6".
    """
    first, middle, last = groups
    signs = first + middle + last
    limits = _SPACED_NAMED if named else _SPACED
    if signs.isalpha():  # nearly every text has some, so they go the short way
        return (
            of_one_case(signs)
            and unlike_words(first, middle, last) > limits.words
            and len(set(signs)) >= _FEWEST_SIGNS
        )
    if signs.isdigit() or not of_one_case(signs) or len(set(signs)) < _FEWEST_SIGNS:
        return False
    if first[:2] == middle[:2] == last[:2] or _HEXADECIMAL.fullmatch(signs):
        return False  # "UTF8/UTF16/UTF32"; bytes
    return _counts(groups, limits)


def likeness(groups: Groups) -> int:
    """How many groups mix letters and digits: of two finds that overlap, more is likelier."""
    return sum(map(_mixes, groups))


def codelike_row(row: str, *, named: bool = False) -> bool:
    """Signs in a row; `named`: beside a word for a code.

    No number, hash or tax number, and no words and numbers written together: "IPHONE15PROMAX".
    Mixed letters in a row are tokens and addresses of other things: all missed.
    """
    if not of_one_case(row) or len(set(row)) < _FEWEST_SIGNS:
        return False
    if _HEXADECIMAL.fullmatch(row) or _GSTIN.fullmatch(row):
        return False
    runs = _RUNS.findall(row)
    if any(run.isdigit() and len(run) > _MOST_DIGITS_TOGETHER for run in runs):
        return False
    words = [run for run in runs if run.isalpha() and (len(run) > 2 or len(runs) == 1)]
    unlike = [unlike_words(run) for run in words]
    if not named and any(
        len(word) >= _LONG_WORD and bits <= _SURELY_WORD
        for word, bits in zip(words, unlike, strict=True)
    ):
        return False
    limits = _ROW_NAMED if named else _ROW
    return sum(unlike) > limits[min(len(runs), len(limits)) - 1]


def _counts(groups: Groups, limits: _Limits) -> bool:
    """Whether the letters look less like words than is usual for such a mix."""
    words = [group for group in groups if group.isalpha()]
    mixed = [_RUNS.findall(group) for group in groups if _mixes(group)]
    limit = _limit(limits, len(words), mixed)
    if limit == _ALWAYS:
        return True
    words += [run for runs in mixed for run in runs if run.isalpha() and len(run) > 2]
    return unlike_words(*words) > limit


def _limit(limits: _Limits, words: int, mixed: list[list[str]]) -> int:
    """The limit for so many groups of letters, and groups mixed of these runs."""
    match mixed:
        case []:
            return limits.words if words == 3 else limits.numbers
        case [[_, _]]:
            return limits.one if words == 2 else limits.one_beside_number
        case [_]:
            return limits.one_alternating
        case [_, _]:
            return limits.two
    return _ALWAYS


def _mixes(group: str) -> bool:
    """Whether a group mixes letters and digits as no number with its unit does."""
    return not (group.isalpha() or group.isdigit() or is_measure(group))


def is_measure(group: str) -> bool:
    """Whether it is a number with its unit or kind: "15th", "LH1234"."""
    return _MEASURE.fullmatch(group) is not None


def of_one_case(signs: str) -> bool:
    """Whether letters are all capitals or all small, but for a keyboard's first capital."""
    return signs[1:].islower() or signs.isupper()
