"""What the words of a file ask for; and the verdict with that, on its way and as it is kept."""

from collections.abc import Iterable
from dataclasses import replace

from pydantic import TypeAdapter

from bot.check.judging import graver, judged_safely
from bot.pictures import verdict as seen
from bot.pictures.verdict import Verdict
from bot.scam import Judgement, Signal
from bot.scam.verdict import GRAVEST

_MOST_SIGNS = 8192
_JUDGED, _WORDS = " | ", b"\t"
_JUDGEMENT = TypeAdapter(Judgement)
_NOTHING = Judgement()


def judgement_on(texts: Iterable[str]) -> Judgement:
    """The gravest of the texts, each judged by itself."""
    return _judgements_on(texts)[0]


def _judgements_on(texts: Iterable[str]) -> tuple[Judgement, Judgement]:
    """What weighs most of all they ask or tell of, and of what they ask themselves."""
    found = own = _NOTHING
    for text in texts:
        one = judged_safely(text[:_MOST_SIGNS])
        found, own = graver(found, one.gravest), graver(own, one.own)
    return found, own


def told(verdict: Verdict, texts: Iterable[str]) -> bytes:
    """A verdict on its way out of the process that read: with the few words that are quoted."""
    found = map(_JUDGEMENT.dump_json, _judgements_on(texts))
    return _WORDS.join((seen.dump(verdict).encode(), *found))


def heard(line: bytes) -> Verdict:
    """The verdict on the other side; ValueError if this is none."""
    kept, *found = line.split(_WORDS)
    verdict = seen.load(kept.decode())
    if not found:
        return verdict
    judgement, own = (_JUDGEMENT.validate_json(one) for one in (found[0], found[-1]))
    return replace(verdict, judgement=judgement, own=own)


def dump(verdict: Verdict) -> str:
    """A verdict as it is kept: of what is asked the level and the rules, and no words."""
    kept, judgement = seen.dump(verdict), verdict.judgement
    if judgement is None or judgement.level == "none":
        return kept
    names = ",".join(signal.name for signal in judgement.signals)
    return f"{kept}{_JUDGED}{judgement.level} {names}"


def load(words: str) -> Verdict:
    """The verdict again; ValueError if these words are none."""
    kept, judged, found = words.partition(_JUDGED)
    verdict = seen.load(kept)
    if not judged:
        return verdict
    level, _, names = found.partition(" ")
    if level not in GRAVEST:
        raise ValueError("no level")
    signals = tuple(Signal(name, ()) for name in names.split(","))
    return replace(verdict, judgement=Judgement(level, signals))
