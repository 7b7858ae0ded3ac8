"""Does it look like a claim code, or like words and numbers that happen to have its shape?

A code missed may be kept; an ordinary message taken for a code is deleted. Both hurt, so each
rule says what it misses, for codes of 14 drawn evenly from 24 letters and 8 digits. Codes are
printed in capitals; small letters are people typing.
"""

import re

Groups = tuple[str, str, str]

_DIGITS_OR_LETTERS = re.compile("[0-9]+|[A-Za-z]+")
_VOWEL = re.compile("[aeiouyAEIOUY]")
_HEXADECIMAL = re.compile("(?:0x)?(?:[0-9a-f]+|[0-9A-F]+)")
_FEWEST_SWITCHES_IN_CAPITALS = 2
_FEWEST_SWITCHES = 3
_MOST_DIGITS_IN_A_ROW = 9
_SHORTEST_WORD = 4


def codelike_groups(groups: Groups) -> bool:
    """Groups joined by dashes.

    In capitals they count, without any digit too, so "HIGH-SCHOOL-KIDS" is taken for a code;
    numbers with a prefix ("RECH-202411-0042") do not. Missed: 1 in 100,000. In small or mixed
    letters one group must mix letters and digits, or two be no words; "nice-little-shop" and
    "best-phones-2024" are no codes. Missed: 1 in 90.
    """
    first, middle, last = groups
    signs = first + middle + last
    if middle.isdigit() and (first.isdigit() or last.isdigit()):
        return False
    if signs.isupper():
        return True
    return (not signs.isalpha() and any(map(_mixed, groups))) or sum(map(_no_word, groups)) >= 2


def codelike_spaced_groups(groups: Groups) -> bool:
    """Groups apart by blanks, dots, slashes, underscores: letters and digits must mix.

    In capitals in one group ("FROM AUGUST 15TH" is taken for a code). Missed: 1 in 55. In small
    letters in two, or in one that alternates or has no word beside it; "from August 15th" is no
    code. Missed: 1 in 28. Mixed letters never count: "with Galaxy S24FE", "IPv4-mapped IPv6".
    """
    signs = "".join(groups)
    if signs.isalpha() or signs.isdigit():
        return False
    mixed = [group for group in groups if _mixed(group)]
    if not mixed or not _of_one_case(signs):
        return False
    if signs.isupper() or len(mixed) >= 2:
        return True
    return len(_parts(mixed[0])) > 2 or any(map(_no_word, groups))


def likeness(groups: Groups) -> int:
    """How many groups mix letters and digits: of two finds that overlap, more is likelier."""
    return sum(map(_mixed, groups))


def codelike_row(row: str) -> bool:
    """14 or 15 in a row: letters and digits must alternate as in no word, number or hash.

    In capitals twice ("IPHONE15PROMAX" is taken for a code). Missed: 1 in 28. In small letters,
    perhaps with a keyboard's first capital, three times, or twice round no word. Missed: 1 in 9.
    Mixed letters in a row are tokens and addresses of other things: all missed.
    """
    digits = sum(map(str.isdigit, row))
    if not 0 < digits <= _MOST_DIGITS_IN_A_ROW or not _of_one_case(row):
        return False
    if _HEXADECIMAL.fullmatch(row):
        return False
    parts = _parts(row)
    switches = len(parts) - 1
    if row.isupper():
        return switches >= _FEWEST_SWITCHES_IN_CAPITALS
    return switches >= _FEWEST_SWITCHES or (switches == 2 and any(map(_no_word, parts)))


def _of_one_case(signs: str) -> bool:
    """Whether letters are all capitals or all small, but for a keyboard's first capital."""
    return signs.isupper() or signs[1:].islower()


def _parts(group: str) -> list[str]:
    """Its runs of letters and of digits."""
    return _DIGITS_OR_LETTERS.findall(group)


def _mixed(group: str) -> bool:
    return not (group.isdigit() or group.isalpha())


def _no_word(group: str) -> bool:
    return not _VOWEL.search(group) and group.isalpha() and len(group) >= _SHORTEST_WORD
