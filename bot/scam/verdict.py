"""What the check answers with."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Literal

Level = Literal["stop", "careful", "none"]
GRAVEST: tuple[Level, ...] = ("stop", "careful", "none")

_LONGEST_WORDS, _FREE = 80, 160


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that speaks against a message, by name, with the words that set it off."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A level with what led to it."""

    level: Level = "none"
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of a text. `reported`: of the request it only tells of, if it does.

    `language`: what it is written in, if that can be told; `covered`: whether we understand it.
    """

    level: Level
    signals: tuple[Signal, ...]
    language: str | None
    covered: bool
    reported: Judgement | None = None


def quoted(signals: Iterable[Signal], text: str) -> tuple[Signal, ...]:
    """The signals with words so short that no text is repeated: half of a longer one at most.

    Those for which no words are left are left out; the gravest come first.
    """
    left = len(text) / 2 if len(text) > _FREE else inf
    shortened: list[Signal] = []
    for signal in signals:
        words: list[str] = []
        for word in dict.fromkeys(signal.words):
            short = word[:_LONGEST_WORDS].strip()
            if short and len(short) <= left:
                words.append(short)
                left -= len(short)
        if words:
            shortened.append(Signal(signal.name, tuple(words)))
    return tuple(shortened)
