"""Whether a text holds somebody's own name: as it is, declined, in another script, spelled out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bot.exchange.spelling import runs_together, signs, ways, words

_APOSTROPHES = str.maketrans(dict.fromkeys("'\u2019\u02bc`\u00b4", " "))
_SHORTEST = 3  # letters of a name that is found declined, or spelled out
_SHORTEST_WITH_S = 4
# "de la Cruz": what stands in many names tells nobody's.
_PARTICLES = "al bin da de del della den der di dos du el ibn la le of san st ter und van von y zu"
# Names that are words of nearly every sentence: they count where a capital makes them names.
_ORDINARY = (
    "am an as at bin can da das do du er es for he her him his ich ihr im in is ist it ja ma may"
    " me mein mit my na nein no nu of oh on or see sie so song than the they to um uns viel we will"
    " wir you zu"
)
# What is added to a name, and what takes the place of its end; of Cyrillic and Greek as written in
# Latin letters.
_ADDED = (
    "s es ens n en e a u i y em om ie ei ov ova ovi owi ou um ya yu yom nin nun lla lle lta ssa sta"
    " nak nek val vel hoz ban ben nal nel"
)
_INSTEAD = {
    "ya": "i yu ey e",
    "ia": "i ie io",
    "os": "o oy ou e",
    "is": "i",
    "as": "a",
    "a": "y i e u o oy ey oi ou ie ach",
    "o": "a u om em ovi owi e",
    "i": "ya yu em e ego emu",
    "y": "em ego emu ym iego iemu",
}
_WITHOUT_E = "a u em om ovi owi y e"  # "Pavel", "Pavla"
_PREFIXES = frozenset("והלבמשכولبفك")
_RUN_IN = ("THAI", "LAO", "KHMER", "MYANMAR")


def holds_name(text: str, names: Iterable[str]) -> bool:
    """Whether one of the names, or a word of one, stands in a text as a whole word."""
    said = _Said(text)
    return any(said.names(name) for name in names if name.strip())


class _Said:
    """A text by its words, each with the ways to write it, and whether it begins with a capital."""

    def __init__(self, text: str) -> None:
        self._text, self._signs = text, signs(text)
        parted = text.translate(_APOSTROPHES)
        whole = words(text)
        apart = whole if parted == text else words(parted)
        said = (*whole, *apart, *_spelled_out(apart))
        self._words = {word: ways(word) for word in dict.fromkeys(said)}
        self._run = "".join(whole)
        self._declined = {way for word in _maybe_names(parted) for way in ways(word)}

    def names(self, name: str) -> bool:
        """Whether this name is meant by one of the words."""
        own = words(name)
        if not own:
            return signs(name) in self._signs
        telling = [one for one in own if len(one) > 1 and one not in _PARTICLES.split()]
        return any(self._has(one) for one in telling or own)

    def _has(self, own: str) -> bool:
        if any(part in self._run for part in _without_blanks(own)):
            return True
        if own in _ORDINARY.split():
            return self._has_as_name(own)
        mine = ways(own)
        if any(mine & said for said in self._words.values()):
            return True
        if any(_with_prefix(word, own) for word in self._words):
            return True
        if len(own) >= _SHORTEST_WITH_S and any(f"{one}s" in self._words for one in mine):
            return True
        return any(_declines(one, said) for one in mine for said in self._declined)

    def _has_as_name(self, own: str) -> bool:
        """Whether a word is more than itself: on a line of its own, or inside a sentence."""
        alone = any(words(line) == (own,) for line in self._text.splitlines())
        inside = rf"(?:(?<=[^\W_] )|(?<=[,;:-] )|(?<=[(\"\u201c\u201e])){own.capitalize()}\b"
        return alone or re.search(inside, self._text) is not None


def _spelled_out(said: tuple[str, ...]) -> Iterator[str]:
    """Words that were typed letter by letter: "A n n a"."""
    letters = ""
    for word in (*said, ".."):
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        if len(letters) >= _SHORTEST:
            yield letters
        letters = ""


def _maybe_names(text: str) -> Iterator[str]:
    """Words that may be a name in another case: they begin with a capital, where there are any."""
    for part in dict.fromkeys(unicodedata.normalize("NFC", text).split()):
        bare = part.lstrip('"([{<*_-\u201c\u201e\u00ab\u00bf\u00a1')
        if bare and (bare[0].isupper() or bare[0].istitle()):
            yield from words(bare)


def _declines(name: str, said: str) -> bool:
    """Whether a word is a name in another case: "Annu", "Анной", "Jörgs"."""
    if len(name) < _SHORTEST or said[: _SHORTEST - 1] != name[: _SHORTEST - 1]:
        return False
    if said.startswith(name) and said[len(name) :] in _ADDED.split():
        return True
    for end, others in _INSTEAD.items():
        stem = name.removesuffix(end)
        if stem != name and len(stem) > 1 and said.startswith(stem):
            return said[len(stem) :] in others.split()
    without_e = name[:-2] + name[-1]
    return (
        name[-2] == "e"
        and said.startswith(without_e)
        and said[len(without_e) :] in _WITHOUT_E.split()
    )


def _with_prefix(said: str, name: str) -> bool:
    """Whether a word is a name behind a letter that means "and", "to" or "in"."""
    return len(name) >= _SHORTEST and said[0] in _PREFIXES and said[1:] == name


def _without_blanks(name: str) -> tuple[str, ...]:
    """What is looked for anywhere, where no blank parts words: the name, first and last half."""
    if len(name) >= _SHORTEST and unicodedata.name(name[0], "").startswith(_RUN_IN):
        return (name,)
    if not runs_together(name) or len(name) < 2:
        return ()
    return (name,) if len(name) == 2 else (name, name[:2], name[-2:])
