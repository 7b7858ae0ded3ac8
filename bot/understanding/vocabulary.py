"""The words of sentences, in every language we understand, from `reading/sentences.toml`."""

import re
from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, phrases, ways_to_write, words


@cache
def meanings(section: str) -> dict[str, str]:
    """Each way to write a phrase of a section, folded, with what it means."""
    return {
        way: meaning
        for language in UNDERSTOOD
        for way, meaning in phrases(words(language, "sentences")[section]).items()
    }


@cache
def _pattern(section: str) -> re.Pattern[str]:
    longest_first = sorted(meanings(section), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def meant(section: str, text: str) -> tuple[str, ...]:
    """What the phrases of a section in a text mean, in the order they come, each once."""
    found = _pattern(section).findall(folded(text))
    return tuple(dict.fromkeys(meanings(section)[phrase] for phrase in found))


@cache
def named(section: str, meaning: str) -> frozenset[str]:
    """The ways to write one meaning, folded; a word may have several meanings."""
    tables = (words(language, "sentences")[section] for language in UNDERSTOOD)
    return frozenset(
        way for table in tables for phrase in table[meaning] for way in ways_to_write(phrase)
    )


def names_somebody(text: str) -> bool:
    """Whether somebody one knows stands behind "for" or "to", with two words between at most."""
    return _somebody().search(folded(text)) is not None


def is_somebody(text: str) -> bool:
    """Whether a text is somebody one knows, perhaps with a name behind: "my grandson Tim"."""
    said = " ".join(text.split()).strip(" .!")
    before, _, last = said.rpartition(" ")
    alone = before if before and last.istitle() else said
    return any(_somebody_alone().fullmatch(folded(one)) for one in (said, alone))


def _any_of(name: str) -> str:
    """The words about people of one name as a choice, the longest first."""
    return "|".join(map(re.escape, sorted(named("people", name), key=len, reverse=True)))


@cache
def _somebody_alone() -> re.Pattern[str]:
    whom, before = _any_of("whom"), _any_of("before")
    return re.compile(rf"(?:(?:{before})\s+)*+(?:{whom})")


@cache
def _somebody() -> re.Pattern[str]:
    to, whom = _any_of("for"), _any_of("whom")
    return re.compile(rf"(?<!\w)(?:{to})\s+(?:\w+\s+){{0,2}}(?:{whom})s?(?!\w)")
