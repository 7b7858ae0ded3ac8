"""Claim codes: 14 or 15 letters and digits, in groups or in a row.

Groups are a code by themselves. A row is one beside a word for a code or where it stands alone;
among words of other things it is as likely a model, a lot or a key, and only a doubt.

4-6-4 (14 characters) and 4-6-5 (15), both with or without separators, are the shapes of
Amazon's samples and of the cards people describe; 4-5-5 and 14 in a row are India's (official
help, amazon.in node 201936950). India's Gift Card ID, 5-5-5, is not a claim code.
What has the shape of a code still has to look like one: see `likeness`.
"""

import re
from itertools import chain
from typing import NamedTuple

from bot.secrets.letter_pairs import unlike_words
from bot.secrets.likeness import (
    Groups,
    codelike_groups,
    codelike_row,
    codelike_spaced_groups,
    likeness,
    of_one_case,
)
from bot.secrets.naming import merely_shown, named, words_for_a_code
from bot.secrets.reading import Reading

_SIGN = "[A-Za-z0-9]"
# Accented letters belong to a word; Japanese needs no blank before a code.
_LETTER = "A-Za-z0-9\u00c0-\u024f"
# A dash between blanks or across a line break; dots, slashes, underscores; "+" from links,
# "\" and "*" from Markdown.
_GAP = r"[-\s./_+*\\]{1,9}"
# Begins with the sign before a code (a text gets a blank in front) and with a glance ahead: that
# is a third faster than to look back from every letter.
_CODE = re.compile(
    rf"[^{_LETTER}](?={_SIGN}{{4}}(?:{_GAP}{_SIGN}{{5}}|{_SIGN}{{6}}))({_SIGN}{{4}})({_GAP})?"
    rf"(?:({_SIGN}{{6}})({_GAP})?({_SIGN}{{4,5}})|({_SIGN}{{5}})({_GAP})({_SIGN}{{5}}))"
    rf"(?![{_LETTER}])"
)
# A product key of five fives, seen from its end.
_FIVES_GO_ON = re.compile(
    rf"({_GAP})({_SIGN}{{5}})(?![{_LETTER}])(?:{_GAP}({_SIGN}{{5}})(?![{_LETTER}]))?"
)
# Joined to more by a dash or the like, a group apart by blanks is a piece of something else.
_GROUP_GOES_ON = re.compile(r"[-_/+@][A-Za-z0-9]")
_GROUP_BEGAN = re.compile(r"[A-Za-z0-9][-_/+@]\Z")
# An IBAN written small goes on with fours of digits after "de89".
_IBAN_GOES_ON = re.compile(r"[A-Za-z]{2}[0-9]{2} [0-9]{4} ")
# Joined to more of the kind, characters in a row are a piece of an address, a file or a token.
_TOKEN_BEFORE = re.compile(r"[A-Za-z0-9][-_./+]\Z|@\Z")
_TOKEN_AFTER = re.compile(r"[-_./+@][A-Za-z0-9]|@")

# Two codes side by side are no piece of anything.
_TWIN_BEFORE = re.compile(rf"(?<![{_LETTER}]){_SIGN}{{14,15}}[/+_]\Z")
_TWIN_AFTER = re.compile(rf"[/+_]{_SIGN}{{14,15}}(?![{_LETTER}])")

# Links carry ids of sellers and searches ("smid=") that look like codes in a row.
_CODE_NAMES = ("code", "card", "claim", "gift", "gc", "voucher", "gutschein", "pin")
_LOG_NAMES = ("text", "msg", "message", "value")
_NAME_LENGTH = 17
# Shortly before a row, or right after it, these words say what it is.
_NAMED = re.compile(
    "code|k[oó]d|c[oó]dig|codice|gift|card|kart|carte|cadeau|tarjeta|regalo|buono|ch[eè]que|claim"
    "|redeem|einl[oö]s|gutschein|voucher|vale|podarun|amazon|コード|ギフト|カード"
)
_NAMED_BEFORE, _NAMED_AFTER, _WORDS_BEFORE = 30, 16, 75
_STRETCH = 64
# Another sign or two beside it, or one that may be one of two.
_OWN_NAMES = ("CODE", "CARD", "KODE")
_HOLE, _HOLE_BEFORE = re.compile(r"[(\[{<?*#]"), re.compile(r"[)\]}>?*#]\Z")
_ROW_GOES_ON = re.compile(r"[(\[{<?*#]|[-\s]{1,3}(?!I )[A-Z0-9]{1,2}(?![A-Za-z0-9])")
_ROW_BEGAN = re.compile(r"[)\]}>?*#]\Z|(?<![A-Za-z0-9])[A-Z0-9]{1,2}[-\s]{1,3}\Z")
# Screens are numbered so by most of their makers: kind, inches, series, version.
_MODEL = re.compile(
    "[A-Z]{2}(?:19|2[0-9]|3[24]|4[0-9]|5[05]|6[05]|7[057]|8[2356]|98)[A-Z]{1,3}[0-9]{2,4}"
    "[A-Z]{3,6}",
    re.IGNORECASE,
)
# What dashes or a row say is worth more than any mix of letters and digits.
_JOINED = 10


class Found(NamedTuple):
    """A find in the plain form of a text: where it is, and its shape ("4-6-4")."""

    start: int
    end: int
    shape: str
    likeness: int = 0
    sure: bool = True


def claim_codes(reading: Reading) -> list[Found]:
    """What may be a claim code in a text. Two overlap only if either could be the code."""
    padded = f" {reading.plain}"
    finds: list[Found] = []
    match = _CODE.search(padded)
    while match:
        found = _judged(match, reading)
        if found is not None:
            finds.append(found)
        # The word before a code can look like its first group, so nothing is skipped.
        match = _CODE.search(padded, match.start() + 1)
    return _likeliest(finds) if len(finds) > 1 else finds


def whole(found: Found, plain: str) -> bool:
    """Whether no sign beside a find may belong to it."""
    if found.shape == "link":
        return True
    signs = plain[found.start : found.end]
    if found.likeness < _JOINED and (not signs.isupper() or signs.startswith(_OWN_NAMES)):
        return False
    after, before = (_ROW_GOES_ON, _ROW_BEGAN) if found.shape.isdigit() else (_HOLE, _HOLE_BEFORE)
    near = plain[max(found.start - 5, 0) : found.start]
    return not (after.match(plain, found.end) or before.search(near))


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where it is in the text without the blank in front."""
    return match.start(1) - 1, match.end() - 1


def _likeliest(finds: list[Found]) -> list[Found]:
    """Without those that share a group with a likelier one."""
    kept: dict[int, list[Found]] = {}  # by stretches longer than any code: only neighbours overlap
    for found in sorted(finds, key=lambda each: each.likeness, reverse=True):
        place = found.start // _STRETCH
        near = chain.from_iterable(kept.get(place + step, ()) for step in (-1, 0, 1))
        if not any(
            other.likeness > found.likeness and found.start < other.end and other.start < found.end
            for other in near
        ):
            kept.setdefault(place, []).append(found)
    return list(chain.from_iterable(kept.values()))


def _judged(match: re.Match[str], reading: Reading) -> Found | None:
    """The find, or None if it does not look like a code."""
    lowered = reading.lowered
    first, gap, six, six_gap, end, five, five_gap, end_five = match.groups()
    groups = (first, six or five, end or end_five)
    next_gap = six_gap or five_gap
    if not (gap and next_gap):
        return _row(match, "".join(groups), gap or next_gap, reading) if six else None
    joined = "-" in gap and "-" in next_gap
    if joined and not (codelike_groups(groups) and _stands_alone(match, groups)):
        return None
    if not joined and not _spaced(match, groups, (gap, next_gap), lowered):
        return None
    if five and _fives_go_on(match, next_gap):
        return None
    shape = "-".join(str(len(group)) for group in groups)
    return Found(*_span(match), shape, likeness(groups) + joined * _JOINED)


def _stands_alone(match: re.Match[str], groups: Groups) -> bool:
    """Whether it is no piece of a longer chain; in mixed letters such a chain is a token."""
    if of_one_case("".join(groups)):
        return True
    text, start = match.string, match.start(1)
    more = _GROUP_GOES_ON.match(text, match.end())
    return not (more or _GROUP_BEGAN.search(text[max(start - 2, 0) : start]))


def _row(match: re.Match[str], row: str, gap: str | None, reading: Reading) -> Found | None:
    """A code in a row, or in capitals with one of its dashes."""
    if not (gap is None or (gap.strip() == "-" and row.isupper())) or _within_token(match):
        return None
    lowered = reading.lowered
    if codelike_row(row) or (codelike_row(row, named=True) and _named(match, lowered)):
        return Found(*_span(match), str(len(row)), _JOINED, _sure(match, reading))
    return None


def _sure(match: re.Match[str], reading: Reading) -> bool:
    """Whether it is said to be a code, or nothing says what else it may be."""
    start, end = _span(match)
    lowered = reading.lowered
    words = words_for_a_code(lowered, max(start - _WORDS_BEFORE, 0), end + _WORDS_BEFORE)
    if any(named(lowered, word, start, end, row=True) for word in words):
        return True
    return merely_shown(lowered, start, end)


def _spaced(match: re.Match[str], groups: Groups, gaps: tuple[str, str], lowered: str) -> bool:
    """Whether they look like groups of a code: apart by the same, or else nearly all mixed."""
    if not codelike_spaced_groups(groups, named=True):
        return False  # words, nearly always
    gap, next_gap = gaps
    alike = gap.strip() == next_gap.strip() and ("\n" in gap) == ("\n" in next_gap)
    if not alike and likeness(groups) < 2:
        return False
    if not gap.strip() and _group_of_another(match):
        return False
    return codelike_spaced_groups(groups) or _named(match, lowered)


def _group_of_another(match: re.Match[str]) -> bool:
    """Whether the first or the last group hangs on something else."""
    text, start = match.string, match.start(1)
    before = text[max(start - 2, 0) : start]
    return bool(
        _GROUP_GOES_ON.match(text, match.end())
        or _GROUP_BEGAN.search(before)
        or _IBAN_GOES_ON.match(text, match.end() - 4)
    )


def _named(match: re.Match[str], lowered: str) -> bool:
    """Whether a word beside it says that it is a code."""
    start, end = _span(match)
    before = lowered[max(start - _NAMED_BEFORE, 0) : start]
    return bool(_NAMED.search(before) or _NAMED.search(lowered[end : end + _NAMED_AFTER]))


def _fives_go_on(match: re.Match[str], gap: str) -> bool:
    """Whether more groups of five follow, so that it is the key of a program."""
    more = _FIVES_GO_ON.match(match.string, match.end())
    if more is None or more[1].strip() != gap.strip():
        return False
    fourth, fifth = more[2], more[3] or ""
    return "-" in gap or not fourth.isalpha() or unlike_words(fourth) > 0 or bool(fifth)


def _within_token(match: re.Match[str]) -> bool:
    """Whether it is a piece of an address, a file name or a token, or a parameter of a link."""
    text, start, end = match.string, match.start(1), match.end()
    if _TOKEN_AFTER.match(text, end) and not _TWIN_AFTER.match(text, end):
        return True
    before = text[max(start - _NAME_LENGTH, 0) : start]
    name = before[:-1].lower()
    if before.endswith("="):
        return bool(name.strip()) and not name.endswith(_CODE_NAMES + _LOG_NAMES)
    if not _TOKEN_BEFORE.search(before) or name.endswith(_CODE_NAMES):
        return False
    return not _TWIN_BEFORE.search(before)
