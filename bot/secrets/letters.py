"""Text as a code is looked for in it: wide and invisible letters folded, every place remembered."""

import unicodedata

# Characters that are not seen but break a code in two.
_INVISIBLE = dict.fromkeys(
    (
        0x00AD,
        0x034F,
        0x061C,
        0x180E,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x2070),
        0xFEFF,
    )
)
_DASHES = (
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u30fc\u2500"
)


def folded(text: str) -> tuple[str, list[int] | None]:
    """The text in upper-case NFKC with every dash a hyphen, and where each letter came from.

    The places are None when they are the same, as in nearly all plain text.
    """
    if text.isascii():
        return text.upper(), None
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if ord(letter) in _INVISIBLE:
            continue
        if letter in _DASHES:
            plain = "-"
        elif letter.isascii():
            plain = letter.upper()
        else:
            plain = unicodedata.normalize("NFKC", letter).upper()
        letters.append(plain)
        places.extend([place] * len(plain))
    return "".join(letters), places
