"""A name as it is compared: whatever script, accents and capitals it is typed with."""

# ruff: noqa: RUF001 - letters of other scripts

import unicodedata

# Marks that can be left off. In other scripts they are half of a letter.
_ACCENTED = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "œ": "oe"})
_PLAIN = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ς": "σ", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None,
})  # fmt: skip
_DROPPED = frozenset("'\u2018\u2019\u02bc`\u00b4\u05f3\u05f4\u200b\u200c\u200d\ufeff\u00ad")
# As passports and people write them, roughly: what is left over a slip may bridge.
_CYRILLIC = (
    "а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї i й y к k л l м m н n о o п p р r"
    " с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ d ј j љ lj њ nj"
    " ћ c џ dz"
)
_GREEK = (
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch"
    " ψ ps ω o"
)
_LATIN = {
    odd: latin.replace("-", "")
    for table in (_CYRILLIC.split(), _GREEK.split())
    for odd, latin in zip(table[::2], table[1::2], strict=True)
}
_HIRAGANA, _KATAKANA = range(0x3041, 0x3097), range(0x30A1, 0x30F7)
_TO_HIRAGANA = {wide: small for small, wide in zip(_HIRAGANA, _KATAKANA, strict=True)}


def words(text: str) -> tuple[str, ...]:
    """The words of a name in small letters, without what is no letter, mark or digit."""
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    kept = (_kept(sign) for sign in composed)
    return tuple("".join(kept).split())


def _kept(sign: str) -> str:
    if sign in _DROPPED or unicodedata.category(sign) == "Cf":
        return ""
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    return sign if unicodedata.category(sign)[0] in "LMN" else " "


def signs(name: str) -> str:
    """A name that has no words ("🦄"), as it is compared."""
    return "".join(sign for sign in name if not sign.isspace() and sign not in "@\ufe0f")


def ways(word: str) -> frozenset[str]:
    """How a word of `words` may be written: "jörg" as "jorg" and "joerg", "анна" as "anna"."""
    plain = _without_accents(word).translate(_PLAIN).translate(_TO_HIRAGANA)
    latin = "".join(_LATIN.get(sign, sign) for sign in plain)
    written_out = _without_accents(word.translate(_WRITTEN_OUT)).translate(_PLAIN)
    return frozenset((word, plain, latin, written_out.translate(_TO_HIRAGANA))) - {""}


def _without_accents(word: str) -> str:
    """й stays й: there it is another letter."""
    out = list[str]()
    for sign in word:
        parts = unicodedata.normalize("NFD", sign)
        base = parts[0]
        if unicodedata.combining(sign) and out and _has_accents(out[-1]):
            continue
        out.append(base if len(parts) > 1 and _has_accents(base) and sign != "й" else sign)
    return "".join(out)


def _has_accents(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(_ACCENTED)


def runs_together(word: str) -> bool:
    """Whether its script leaves no blank between first and last names."""
    name = unicodedata.name(word[0], "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))


def is_one_off(one: str, other: str) -> bool:
    """Whether one letter is put in, left out, changed, or swapped with its neighbour."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    short = min(len(one), len(other))
    start = next((at for at in range(short) if one[at] != other[at]), short)
    end = next((at for at in range(short - start) if one[-1 - at] != other[-1 - at]), short - start)
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) == 1 or (len(left) == len(right) == 2 and left == right[::-1])
