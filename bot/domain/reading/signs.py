"""The signs of a typed text: what only decorates is left out, odd numbers are refused."""

import unicodedata

_SKIN_TONES = range(0x1F3FB, 0x1F400)
_KEYCAP = "\ufe0f\u20e3"


def readable(text: str) -> str | None:
    """The text without invisible signs, with a blank for each picture: "tomorrow 🎂", "5️⃣0️⃣".

    None if it holds a number that is no digit ("½", "5²", "㎡"): read as digits it would be
    another number.
    """
    if text.isascii():
        return text
    kept = []
    for sign in text:
        category = unicodedata.category(sign)
        if category in ("No", "Nl") or (category == "So" and _has_letters(sign)):
            return None
        picture = category in ("So", "Cn") or ord(sign) in _SKIN_TONES
        hidden = category == "Cf" or sign in _KEYCAP
        kept.append(" " if picture else "" if hidden else sign)
    return "".join(kept)


def _has_letters(sign: str) -> bool:
    return any(part.isalnum() for part in unicodedata.normalize("NFKC", sign))
