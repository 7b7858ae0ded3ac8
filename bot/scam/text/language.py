"""The language a text is written in: by its script, small words and the letters only it has."""

import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files

from bot.scam.text.normalise import folded_all
from bot.scam.text.vocabulary import LANGUAGES

_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff\uff66-\uff9f]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ar": re.compile("[\u0600-\u06ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\uff21-\uff5a\U0001d400-\U0001d7ff]"),
}
# What any but the last of them begins with: most texts have none of it.
_NO_LATIN = re.compile(
    "[\u0370-\u074f\u0900-\u0e7f\u1100-\u11ff\u3041-\u9fff\uac00-\ud7af\uff66-\uff9f]"
)
_KANA_SHARE = 0.05
# A sign of these says as much as three letters.
_DENSE = 3
_UNSURE_UNDER, _SHORT, _CLOSE, _CLEARLY, _NEARLY, _FEW = 0.6, 40, 0.01, 0.4, 0.5, 3
_MOST = 1200  # signs that are looked at
_MOST_LETTERS, _ENOUGH = 6, 60


@cache
def _data() -> dict[str, dict[str, str]]:
    text = (files("bot") / "scam" / "text" / "languages.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _cyrillic() -> frozenset[str]:
    return frozenset(_data()["cyrillic"]["all"].split())


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for language, words in _data()["words"].items():
        for plain in " ".join(folded_all(words.split())).split():
            found.setdefault(plain, {})[language] = None
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, letters in _data()["letters"].items():
        for letter in letters:
            found.setdefault(letter, []).append(language)
    return {letter: tuple(languages) for letter, languages in found.items()}


def language_of(text: str, words: str, hint: str | None = None) -> str | None:
    """The language in two letters; None if the text does not tell. `words`: its plain form.

    `hint`: what decides between languages that are as likely, and nothing else.
    """
    text = text[:_MOST]
    script = _script(text)
    if script not in ("latin", "cyrillic"):
        return script
    scores = _scores(words[:_MOST], text.lower())
    scores = {one: n for one, n in scores.items() if (one in _cyrillic()) == (script != "latin")}
    best = max(scores.values(), default=0.0)
    likely = [one for one, worth in scores.items() if worth >= best - _CLOSE]
    if len(likely) > 1:
        ours = [one for one in likely if one in LANGUAGES]
        return hint if hint in likely else ours[0] if len(ours) == 1 else None
    if not likely or (len(text) > _SHORT and best < _UNSURE_UNDER):
        return hint if hint in likely else None
    return likely[0]


def likely_languages(words: str, hint: str | None) -> list[str]:
    """What plain words may be written in if nothing tells, and the hint."""
    scores = _scores(words[:_MOST])
    enough = max(scores.values(), default=0.0) - _NEARLY
    found = sorted(scores, key=lambda one: -scores[one])[:_FEW]
    found = [one for one in found if scores[one] >= enough]
    return [*found, hint] if hint and hint not in found else found


def is_small_word(word: str) -> bool:
    """Whether a plain word is one by which a language is told."""
    return word in _small_words()


def foreign_words(words: str, whole: str | None) -> frozenset[str]:
    """The small words of plain words that are of another language than the whole."""
    known = _small_words()
    return frozenset(one for one in set(words.split()) if one in known and whole not in known[one])


def has_several_scripts(words: str) -> bool:
    """Whether plain words begin and end in different scripts."""
    return not words.isascii() and _script(words[:_ENOUGH]) != _script(words[-_ENOUGH:])


def language_of_part(words: str, before: str | None) -> str | None:
    """The language of a stretch of plain words; that of what stands before if nothing tells."""
    script = _script(words)
    if script not in ("latin", "cyrillic"):
        return script or before
    known = _small_words()
    scores: dict[str, float] = {}
    for word in words.split():
        for language in known.get(word, ()):
            scores[language] = scores.get(language, 0.0) + 1 / len(known[word])
    enough = scores.get(before or "", 0.0) + _CLEARLY
    best = max(scores.values(), default=0.0)
    return next(one for one in scores if scores[one] == best) if best > enough else before


def _script(text: str) -> str | None:
    if text.isascii() or not _NO_LATIN.search(text):
        return "latin" if _SCRIPTS["latin"].search(text) else None
    counts = {name: len(found.findall(text)) for name, found in _SCRIPTS.items()}
    east = counts["ja"] + counts["zh"]
    if counts["ja"] and counts["ja"] >= east * _KANA_SHARE:
        counts["ja"], counts["zh"] = east * _DENSE, 0
    counts["zh"] *= _DENSE
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None


def _scores(words: str, text: str = "") -> dict[str, float]:
    """How much speaks for each language in plain words, and in the letters of the text."""
    scores: dict[str, float] = defaultdict(float)
    known, letters = _small_words(), _letters()
    for word, count in Counter(filter(known.__contains__, words.split())).items():
        languages = known[word]
        worth = count / len(languages) + 0.1
        for language in languages:
            scores[language] += worth
    if not text.isascii():
        for letter, count in Counter(filter(letters.__contains__, text)).items():
            languages = letters[letter]
            for language in languages:
                scores[language] += min(count, _MOST_LETTERS) / len(languages)
    return scores
