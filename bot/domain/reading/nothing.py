"""That there is nothing to tell: "no", "keine", "it's a house"."""

from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, ways_to_write, words

_LONGEST = 100


def says_none(text: str) -> bool:
    """Whether somebody asked for an apartment says in words, or with a dash, that there is none."""
    if len(text) > _LONGEST:
        return False
    said = " ".join("".join(c if c.isalnum() else " " for c in folded(text)).split())
    return said in _ways() or text.strip() in ("-", "\u2013", "\u2014", "/")


@cache
def _ways() -> frozenset[str]:
    said = (way for language in UNDERSTOOD for way in words(language, "answers")["none"])
    return frozenset(form for way in said for form in ways_to_write(way))
