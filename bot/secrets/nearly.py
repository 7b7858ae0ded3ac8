"""Most of a claim code: ten to thirteen of its signs, where nothing says that it is another thing.

Fewer signs than a code are as often a model, a key or a number of a parcel, so they count only if
they are alone or merely shown, or a word for a code is beside them; and in private chats alone.
"""

import re
from collections.abc import Iterator

from bot.secrets.likeness import codelike_groups, codelike_row
from bot.secrets.naming import merely_shown, named, words_for_a_code
from bot.secrets.reading import Reading

_FEWEST, _MOST = 10, 13
_SHAPES = ((4, 6, 4), (4, 6, 5), (4, 5, 5))
_EDGE = r"A-Za-z0-9\u00c0-\u024f@/#_+-"
_PIECE = re.compile(
    rf"(?<![{_EDGE}.])(?=[A-Z0-9a-z -]{{{_FEWEST}}})"
    rf"(?:[A-Za-z0-9]{{{_FEWEST},{_MOST}}}|[A-Z0-9]{{1,6}}(?:[ ]?-[ ]?[A-Z0-9]{{1,6}}){{1,2}}"
    rf"|[A-Z0-9]{{1,6}}(?:[ ][A-Z0-9]{{1,6}}){{1,2}})(?![{_EDGE}]|\.[A-Za-z0-9])"
)
_RUNS = re.compile("[0-9]+|[A-Za-z]+")
_FEWEST_RUNS = 4  # "DE123456789", "RR123456789DE" switch less often between letters and digits
_FEWEST_IN_SMALL = 5
# How Amazon numbers its articles; how an IBAN begins.
_ANOTHER = re.compile("B0[A-Z0-9]{8}|[A-Z]{2}[0-9]{2}[A-Z]{4}[0-9]+")
_NEAR = 75


def holds_nearly_a_code(reading: Reading) -> bool:
    """Whether most of a claim code stands in a text and is shown as one."""
    lowered = reading.lowered.strip()
    return any(_is_shown(lowered, *span) for span in _pieces(reading.plain.strip()))


def _pieces(plain: str) -> Iterator[tuple[int, int]]:
    for match in _PIECE.finditer(plain):
        dashed = " " not in match[0].replace(" - ", "-")
        if not dashed and match[0] != plain:
            continue  # among others they may be of an IBAN, or of a key
        if _is_like(re.split(r" ?- ?| ", match[0]), dashed=dashed):
            yield match.span()


def _is_like(groups: list[str], *, dashed: bool) -> bool:
    row = "".join(groups)
    if not _FEWEST <= len(row) <= _MOST or not any(map(str.isdigit, row)):
        return False
    if len(groups) > 1 and not _is_left_of_a_code(tuple(map(len, groups))):
        return False
    runs = len(_RUNS.findall(row))
    if runs >= (_FEWEST_RUNS if row.isupper() else _FEWEST_IN_SMALL) and codelike_row(row):
        return not _ANOTHER.fullmatch(row)
    whole = dashed and len(groups) == len(_SHAPES[0]) and row.isupper()
    return whole and codelike_groups((groups[0], groups[1], groups[2]))


def _is_left_of_a_code(lengths: tuple[int, ...]) -> bool:
    """Whether these are the groups of a code of which one misses some signs, or all of them."""
    if len(lengths) == len(_SHAPES[0]):
        return any(sum(map(int.__ne__, lengths, shape)) == 1 for shape in _SHAPES)
    return any(lengths in (shape[:2], shape[1:]) for shape in _SHAPES)


def _is_shown(lowered: str, start: int, end: int) -> bool:
    if "\n" not in lowered and merely_shown(lowered, start, end):
        return True  # a line of several is one of a list of wishes
    words = words_for_a_code(lowered, max(start - _NEAR, 0), end + _NEAR)
    return any(named(lowered, word, start, end, row=True) for word in words)
