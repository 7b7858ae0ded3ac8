"""Claim codes by their shape: 14 or 15 letters and digits, grouped or in a row.

Shapes: 4-6-4 and 4-6-5; India 4-5-5, and 14 in a row on its physical cards (Amazon's Indian help
pages; the others as seen in public code). The alphabet is not documented, so no letter rules a
code out. Works on text folded by `letters.folded`.
"""

import re
from collections.abc import Iterator

# Up to three of blank, line break, hyphen, dot, slash, underscore between the groups.
_SEP = r"([ \t\r\n\u00a0\u3000.\-/_|·•:,]{1,3})"
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![A-Z0-9])", r"(?![A-Z0-9])"
_GROUPED = re.compile(
    rf"{_EDGE_BEFORE}(?P<a>[A-Z0-9]{{4}}){_SEP}"
    rf"(?:(?P<b>[A-Z0-9]{{6}}){_SEP}(?P<c>[A-Z0-9]{{4,5}})"
    rf"|(?P<d>[A-Z0-9]{{5}}){_SEP}(?P<e>[A-Z0-9]{{5}})){_EDGE_AFTER}"
)
_IN_A_ROW = re.compile(rf"{_EDGE_BEFORE}(?<![@/=&%+#.\-_])[A-Z0-9]{{14,15}}{_EDGE_AFTER}(?!@)")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[A-Z]+")
_VOWELS = frozenset("AEIOUY")
_HEX = re.compile(r"[0-9A-F]+")


def claim_codes(text: str, original: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and shape of every claim code in `text`; `original` is it before upper case.

    `original` tells words from codes ("nice-little-shop"); pass `text` where there is none.
    """
    for found in _GROUPED.finditer(text):
        groups = [group for name in "abcde" if (group := found[name])]
        seps = [part for part in (found[2], found[4], found[7]) if part]
        as_written = original[found.start() : found.end()] if len(original) == len(text) else ""
        if _is_code(groups, seps, as_written):
            yield found.start(), found.end(), "-".join(str(len(group)) for group in groups)
    for found in _IN_A_ROW.finditer(text):
        if _mixed(found[0]):
            yield found.start(), found.end(), str(len(found[0]))


def _is_code(groups: list[str], seps: list[str], as_written: str) -> bool:
    joined = "".join(groups)
    if joined.isdigit():
        return False  # phone, order, tracking and card numbers
    hyphened = all("-" in sep for sep in seps)
    if joined.isalpha():
        # Words can be hyphened too, but hardly ever all in capitals.
        return hyphened and (as_written.isupper() or not _like_words(groups))
    if hyphened:
        return True
    return _scattered(groups)


def _like_words(groups: list[str]) -> bool:
    """Whether every group could be a word of some language: it has a vowel, and consonants."""
    return all(_VOWELS & set(group) and set(group) - _VOWELS for group in groups)


def _scattered(groups: list[str]) -> bool:
    """Letters and digits within one group: "room 404" and "2024 summer" are not codes."""
    mixed = sum(not group.isdigit() and not group.isalpha() for group in groups)
    return mixed >= 2 or (mixed == 1 and not _dated(groups))


def _dated(groups: list[str]) -> bool:
    """Two plain words or numbers beside one mixed group, as in "flat 2NDFLR door"."""
    return sum(group.isalpha() or group.isdigit() for group in groups) == 2 and not any(
        len(_DIGITS.findall(group)) > 1 for group in groups
    )


def _mixed(row: str) -> bool:
    """Whether 14 or 15 in a row read like a code: letters and digits change several times."""
    if row.isalpha() or row.isdigit():
        return False
    changes = len(_DIGITS.findall(row)) + len(_LETTERS.findall(row))
    digits = sum(letter.isdigit() for letter in row)
    if _HEX.fullmatch(row) and digits >= 4:
        return changes >= 5 and row[0].isalpha()
    return changes >= 4 and 1 <= digits <= len(row) - 3
