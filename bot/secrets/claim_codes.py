"""Claim codes: 14 or 15 letters and digits, in groups or in a row.

4-6-4 (14 characters) and 4-6-5 (15), both with or without separators, are the shapes of
Amazon's samples and of the cards people describe; 4-5-5 and 14 in a row are India's (official
help, amazon.in node 201936950). India's Gift Card ID, 5-5-5, is not a claim code.
What has the shape of a code still has to look like one: see `likeness`.
"""

import re
from typing import NamedTuple

from bot.secrets.likeness import codelike_groups, codelike_row, codelike_spaced_groups, likeness
from bot.secrets.reading import Reading

_SIGN = "[A-Za-z0-9]"
# Accented letters belong to a word; Japanese needs no blank before a code.
_LETTER = "A-Za-z0-9\u00c0-\u024f"
# A dash between blanks or across a line break; dots, slashes, underscores; "+" from links,
# "\" and "*" from Markdown.
_GAP = r"[-\s./_+*\\]{1,5}"
_CODE = re.compile(
    rf"(?<![{_LETTER}])({_SIGN}{{4}})({_GAP})?"
    rf"(?:({_SIGN}{{6}})({_GAP})?({_SIGN}{{4,5}})|({_SIGN}{{5}})({_GAP})({_SIGN}{{5}}))"
    rf"(?![{_LETTER}])"
)
_DIGIT = re.compile("[0-9]")
# Joined to more of the kind, characters in a row are a piece of an address, a file or a token.
_TOKEN_BEFORE = re.compile(r"[A-Za-z0-9][-_./+]\Z|@\Z")
_TOKEN_AFTER = re.compile(r"[-_./+@][A-Za-z0-9]|@")

# Links carry ids of sellers and searches ("smid=") that look like codes in a row.
_CODE_NAMES = ("code", "card", "claim", "gift", "gc", "voucher", "gutschein")
_NAME_LENGTH = 12
# What dashes or a row say is worth more than any mix of letters and digits.
_JOINED = 10


class Found(NamedTuple):
    """A find in the plain form of a text: where it is, and its shape ("4-6-4")."""

    start: int
    end: int
    shape: str
    likeness: int = 0


def claim_codes(reading: Reading) -> list[Found]:
    """The claim codes in a text. Two overlap only if either could be the code."""
    plain = reading.plain
    if not _DIGIT.search(plain) and plain.count("-") < 2:
        return []
    finds: list[Found] = []
    match = _CODE.search(plain)
    while match:
        found = _judged(match)
        if found is not None:
            finds.append(found)
        # The word before a code can look like its first group, so nothing is skipped.
        match = _CODE.search(plain, match.start() + 1)
    return _likeliest(finds) if len(finds) > 1 else finds


def _likeliest(finds: list[Found]) -> list[Found]:
    """Without those that share a group with a likelier one."""
    kept: list[Found] = []
    for found in sorted(finds, key=lambda each: each.likeness, reverse=True):
        if not any(
            other.likeness > found.likeness and found.start < other.end and other.start < found.end
            for other in kept
        ):
            kept.append(found)
    return kept


def _judged(match: re.Match[str]) -> Found | None:
    """The find, or None if it does not look like a code."""
    parts = (1, 2, 3, 4, 5) if match[3] else (1, 2, 6, 7, 8)
    first, gap, middle, next_gap, last = match.group(*parts)
    groups = (first, middle, last)
    if gap and next_gap:
        joined = "-" in gap and "-" in next_gap
        if not (codelike_groups(groups) if joined else codelike_spaced_groups(groups)):
            return None
        shape = "-".join(str(len(group)) for group in groups)
        return Found(*match.span(), shape, likeness(groups) + joined * _JOINED)
    row = first + middle + last
    if match[3] and _kept_together(row, gap or next_gap) and not _within_token(match):
        return Found(*match.span(), str(len(row)), _JOINED)
    return None


def _kept_together(row: str, gap: str | None) -> bool:
    """Whether it looks like a code in a row, perhaps with one of its dashes, then in capitals."""
    joined = gap is None or (gap.strip() == "-" and row.isupper())
    return joined and codelike_row(row)


def _within_token(match: re.Match[str]) -> bool:
    """Whether it is a piece of an address, a file name or a token, or a parameter of a link."""
    text, start, end = match.string, match.start(), match.end()
    if _TOKEN_AFTER.match(text, end):
        return True
    before = text[max(start - _NAME_LENGTH, 0) : start]
    if before.endswith("="):
        return not before[:-1].lower().endswith(_CODE_NAMES)
    return bool(_TOKEN_BEFORE.search(before))
