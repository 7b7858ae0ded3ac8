"""Claim codes: 14 or 15 letters and digits, in groups or in a row.

4-6-4 (14 characters) and 4-6-5 (15), both with or without separators, are the shapes of
Amazon's samples and of the cards people describe; 4-5-5 and 14 in a row are India's (official
help, amazon.in node 201936950). India's Gift Card ID, 5-5-5, is not a claim code.
What has the shape of a code still has to look like one: see `likeness`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.secrets.likeness import codelike_groups, codelike_row, codelike_spaced_groups

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
_TOKEN_BEFORE = re.compile(r"[A-Za-z0-9][-_./+@]|.?@", re.DOTALL)
_TOKEN_AFTER = re.compile(r"[-_./+@][A-Za-z0-9]|@")


class Found(NamedTuple):
    """A find in a plain text: where it is, and its shape ("4-6-4")."""

    start: int
    end: int
    shape: str


def claim_codes(plain: str) -> Iterator[Found]:
    """The claim codes in a plain text (see `Reading`); two may overlap."""
    if not _DIGIT.search(plain) and plain.count("-") < 2:
        return
    match = _CODE.search(plain)
    while match:
        shape = _shape(match)
        if shape is not None:
            yield Found(match.start(), match.end(), shape)
        # The word before a code can look like its first group, so nothing is skipped.
        match = _CODE.search(plain, match.start() + 1)


def _shape(match: re.Match[str]) -> str | None:
    """The shape of the code, or None if it does not look like one."""
    first, gap, middle, next_gap, last = match.group(
        *((1, 2, 3, 4, 5) if match[3] else (1, 2, 6, 7, 8))
    )
    groups = (first, middle, last)
    if gap and next_gap:
        joined = "-" in gap and "-" in next_gap
        likely = codelike_groups(groups) if joined else codelike_spaced_groups(groups)
        return "-".join(str(len(group)) for group in groups) if likely else None
    # In a row, at most one of the dashes left in.
    row = first + middle + last
    whole = match[3] and not (gap or next_gap or "-").strip("- ")
    if whole and codelike_row(row) and not _within_token(match):
        return str(len(row))
    return None


def _within_token(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start(), match.end()
    before = _TOKEN_BEFORE.fullmatch(text, max(start - 2, 0), start)
    return bool(before or _TOKEN_AFTER.match(text, end))
