"""What a phone shows of a button: one line, and of people's own words so much as fits.

Telegram cuts what is too long at its end, where our own words are. So we cut before, in the middle
of a name.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping

from bot.dialogue import Arg, Name, OneLine, Parts, Text

# Telegram on a phone 320 points wide: its buttons are 305 together, 5 apart, with 5 left and right
# of a label, in Roboto Medium of 15.
SIZE = 15
_ALL, _BETWEEN, _AROUND = 303, 5, 10
_FEWEST = 4  # letters of a name

# In parts of the size of a letter; a little more than Roboto takes.
_EMOJI, _WIDE, _CAPITAL, _USUAL = 1.3, 1.05, 0.7, 0.58
_SIGNS = {
    **dict.fromkeys(" \u00a0", 0.28),
    **dict.fromkeys("Iijlfrt.,:;'!|()[]-·/", 0.36),
    **dict.fromkeys("mwMW@%…—&", 0.92),
}
_EMOJI_FROM, _REGIONS = 0x2600, range(0x1F1E6, 0x1F200)
_JOINER, _COLOURS = "\u200d", range(0x1F3FB, 0x1F400)


def room(columns: int) -> float:
    """How wide a label may be where so many buttons share a row."""
    return (_ALL - _BETWEEN * (columns - 1)) / columns - _AROUND


def fitting(text: Text, columns: int, printed: Callable[[Text], str]) -> str:
    """The label; people's words in it are cut in the middle where it has no room otherwise."""
    longest = max((len(words) for words in _names(text.args)), default=0)
    if not longest:
        return printed(text)
    tried = range(_FEWEST, longest + 1)
    at = bisect_right(tried, room(columns), key=lambda most: width(printed(_cut(text, most))))
    return printed(_cut(text, tried[max(at - 1, 0)] if tried else longest))


def _names(args: Mapping[str, Arg]) -> Iterator[str]:
    for value in args.values():
        match value:
            case Name(text=words):
                yield words
            case Text(args=inner) | OneLine(text=Text(args=inner)):
                yield from _names(inner)
            case Parts(of=parts):
                yield from _names({str(n): part for n, part in enumerate(parts)})


def _cut(text: Text, most: int) -> Text:
    return Text(text.id, {name: _cut_arg(value, most) for name, value in text.args.items()})


def _cut_arg(value: Arg, most: int) -> Arg:
    match value:
        case Name(text=words):
            return Name(middle(words, most))
        case Text():
            return _cut(value, most)
        case OneLine(text=text):
            return OneLine(_cut(text, most))
        case Parts(of=parts):
            return Parts(tuple(_cut_arg(part, most) for part in parts))
    return value


def middle(words: str, most: int) -> str:
    """At most so many letters on one line: more of the beginning, a little of the end."""
    whole = list(letters(" ".join(words.split())))
    if len(whole) <= most:
        return "".join(whole)
    tail = (most - 1) // 3
    head = "".join(whole[: most - 1 - tail]).rstrip()
    return f"{head}…{''.join(whole[len(whole) - tail :]).lstrip()}"


def letters(words: str) -> Iterator[str]:
    """What a reader takes for one letter: with its accents, an emoji with what is joined to it."""
    letter = ""
    for sign in words:
        if letter and not _joins(letter, sign):
            yield letter
            letter = ""
        letter += sign
    if letter:
        yield letter


def _joins(letter: str, sign: str) -> bool:
    if letter.endswith(_JOINER) or sign == _JOINER or unicodedata.category(sign)[0] == "M":
        return True
    flag = len(letter) == 1 and ord(letter) in _REGIONS and ord(sign) in _REGIONS
    return flag or ord(sign) in _COLOURS or 0xE0020 <= ord(sign) <= 0xE007F


def width(label: str) -> float:
    """About how wide a label is, rather too much than too little."""
    return SIZE * sum(_share(letter[0]) for letter in letters(label))


def _share(sign: str) -> float:
    kind = unicodedata.category(sign)
    if kind in ("Cf", "Mn"):
        return 0
    if kind == "So" and ord(sign) >= _EMOJI_FROM:
        return _EMOJI
    if unicodedata.east_asian_width(sign) in "WF":
        return _WIDE
    return _SIGNS.get(sign, _CAPITAL if sign.isupper() else _USUAL)
