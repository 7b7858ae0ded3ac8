"""Whose words a phrase is in: asked of the reader, said of somebody else, denied, or told of.

A sentence is walked through once. What governs (a subject, a question, a "never") holds until
something else does or its clause ends. In Japanese it comes last, so there the walk goes backwards.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from bot.scam.text.normalise import CLAUSE_END, SENTENCE_END
from bot.scam.text.phrases import Hit


class Stance(Enum):
    """Who is behind a phrase."""

    OPEN = "nothing governs it"
    ASKED = "asked of the reader"
    YOU = "the reader is its subject"
    OTHER = "of the writer or somebody else"
    DENIED = "said not to be"
    SUPPOSED = "only supposed"
    QUIET = "said of crooks"
    TOLD = "somebody asked it of the writer"


class Said(NamedTuple):
    """A phrase with its place in the text: sentence and clause, each counted from 0.

    `opens`: it begins its clause, or only small words stand before it.
    """

    hit: Hit
    sentence: int
    clause: int
    stance: Stance
    opens: bool


# What is not said by whoever writes.
UNSAID = (Stance.SUPPOSED, Stance.QUIET)
VERBS = frozenset({"get", "get_bid", "hand", "hand_bid", "pay", "enough", "once", "need"})
_SMALL, _SMALL_JAPANESE = 18, 4  # signs before a verb that begins its clause: "so then just"
_BESIDE = 8  # signs between a "not" and the "can you" that it denies, "mum" and "asked"
_MARK = re.compile(f" ([{SENTENCE_END}{CLAUSE_END}])(?= )")


def stances(words: str, hits: Sequence[Hit], *, backwards: bool) -> list[Said]:
    """Every phrase with who is behind it."""
    marks = list(_MARK.finditer(words))
    clause_ends = [mark.start() for mark in marks]
    sentence_ends = [mark.start() for mark in marks if mark[1] == SENTENCE_END]
    bounds = [0, *clause_ends, len(words)]
    said: list[Said] = []
    state, last_sentence, last_clause = _State(), -1, -1
    for hit in reversed(hits) if backwards else hits:
        start, end, group = hit
        clause = bisect_left(clause_ends, start)
        if clause != last_clause:
            sentence = bisect_left(sentence_ends, start)
            if sentence != last_sentence:
                state = _State(told_of=state.came and sentence == last_sentence + 1)
            else:
                state.end_clause()
            last_sentence, last_clause = sentence, clause
        govern = _GOVERNORS.get(group)
        if govern is not None:
            govern(state, hit)
        elif state.stance is Stance.DENIED and group in VERBS:
            state.verb_denied = True
        if backwards:
            opens = bounds[clause + 1] - end <= _SMALL_JAPANESE
        else:
            opens = start - bounds[clause] <= _SMALL
        said.append(Said(hit, last_sentence, clause, state.stance, opens))
    return said[::-1] if backwards else said


class _State:
    """What governs at one point of a sentence."""

    def __init__(self, *, told_of: bool = False) -> None:
        self.stance = Stance.OPEN
        self.came = False  # a message or call
        self._speaks = told_of  # somebody else does
        self._denied_at = self._family_at = -_BESIDE - 1
        self.verb_denied = False  # as in "never buy cards and send codes"
        self._by_other = False  # somebody else's subject in a supposed clause
        self._told_before = False  # in a clause that has ended
        self._holds = False  # to the end of the sentence
        self._until_you = False  # or until the reader is spoken to

    def end_clause(self) -> None:
        """A comma: what was supposed or denied ends, what was asked or told goes on."""
        self._told_before = self.stance is Stance.TOLD
        if self._holds:
            return
        if self.stance is not Stance.ASKED:
            self.stance = Stance.OPEN
        self.verb_denied = self._by_other = False

    def on_ask(self, hit: Hit) -> None:
        self._turn_to_reader()
        denied = self.stance is Stance.DENIED and hit.start - self._denied_at <= _BESIDE
        if self._told_before:
            self._holds = False
        if not (self._holds or denied or self._by_other):
            self.stance = Stance.ASKED

    def on_must(self, _: Hit) -> None:
        if not self._holds and self.stance not in (*UNSAID, Stance.DENIED):
            self.stance = Stance.ASKED

    def on_you(self, _: Hit) -> None:
        self._turn_to_reader()
        denied = self.stance is Stance.DENIED and self.verb_denied and not self._holds
        if denied or self.stance in (Stance.OPEN, Stance.OTHER):
            self.stance = Stance.YOU

    def on_other(self, _: Hit) -> None:
        if self.stance in UNSAID:
            self._by_other = self._holds = True
        elif not self._holds and self.stance is not Stance.DENIED:
            self.stance = Stance.OTHER

    def on_never(self, hit: Hit) -> None:
        self._denied_at = hit.end
        if not self._holds and self.stance not in UNSAID:
            self.stance = Stance.DENIED

    def on_supposing(self, _: Hit) -> None:
        if not self._holds:
            self.stance = Stance.SUPPOSED

    def on_crook(self, _: Hit) -> None:
        self.stance = Stance.QUIET
        self._holds = True

    def on_told(self, _: Hit) -> None:
        if not self._holds and self.stance not in UNSAID:
            self.stance = Stance.TOLD
            self._holds = True

    def on_got(self, _: Hit) -> None:
        self.came = self._speaks = True

    def on_family(self, hit: Hit) -> None:
        self._family_at = hit.end

    def on_says(self, hit: Hit) -> None:
        """A wish of the family is no message that somebody got: "Mum asked if I could"."""
        if hit.start - self._family_at > _BESIDE:
            self._speaks = True

    def on_bidden(self, _: Hit) -> None:
        """What somebody is to do who is spoken to; "allegedly" alone would keep it quiet."""
        if self._speaks and (self.stance in UNSAID or not self._holds):
            self.stance = Stance.TOLD
            self._holds = self._until_you = True

    def _turn_to_reader(self) -> None:
        """After "he asked if I could go" a "so can you" is the writer's own."""
        if self._until_you:
            self.stance = Stance.OPEN
            self._holds = self._until_you = False

    def on_joint(self, _: Hit) -> None:
        denied = self.stance is Stance.DENIED and not self.verb_denied
        if not self._holds and (denied or self.stance in UNSAID):
            self.stance = Stance.OPEN
            self._by_other = False


_GOVERNORS = {
    "ask": _State.on_ask, "must": _State.on_must, "you": _State.on_you, "other": _State.on_other,
    "never": _State.on_never, "supposing": _State.on_supposing, "crook": _State.on_crook,
    "told": _State.on_told, "says": _State.on_says, "got": _State.on_got,
    "family": _State.on_family, "bidden": _State.on_bidden, "joint": _State.on_joint,
}  # fmt: skip
