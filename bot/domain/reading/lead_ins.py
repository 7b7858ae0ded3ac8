"""Small words before a part of an address: "it's 62704", "die Postleitzahl ist 10115"."""

from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, ways_to_write, words

_BETWEEN = " \t,.:;-\u2013"


def without_lead_in(text: str) -> str:
    """The text without them, otherwise as written."""
    tokens = text.split()
    for count in range(min(_most_words(), len(tokens) - 1), 0, -1):
        said = " ".join(folded(token.strip(_BETWEEN)) for token in tokens[:count])
        if said in _ways():
            return " ".join(tokens[count:]).lstrip(_BETWEEN)
    return text.strip()


@cache
def _ways() -> frozenset[str]:
    said = (way for language in UNDERSTOOD for way in words(language, "answers")["before"])
    return frozenset(form for way in said for form in ways_to_write(way))


@cache
def _most_words() -> int:
    return max(way.count(" ") for way in _ways()) + 1
