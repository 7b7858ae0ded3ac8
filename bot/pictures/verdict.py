"""What reading a file comes to. Of its words only those leave the process that are quoted."""

from dataclasses import dataclass, field, replace
from typing import Literal, cast, get_args

from pydantic import TypeAdapter

from bot.scam import Judgement, Level, Signal
from bot.scam.verdict import GRAVEST

Kind = Literal["code", "serial", "words", "blank", "unreadable"]
Reason = Literal[
    "blurred",
    "broken",
    "crashed",
    "doubtful",
    "heic",
    "kind",
    "large",
    "locked",
    "lost",
    "more",
    "pages",
    "slow",
]

_JUDGED, _WORDS = " | ", b"\t"
_JUDGEMENT = TypeAdapter(Judgement)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is on a file.

    `code`: a claim code or a claim link; `serial`: a serial number and no code; `words`: words
    and nothing secret; `blank`: no words at all; `unreadable`: could not be read, or not well
    enough to be sure that there is no code, with the reason. `judgement`: of what is asked in it.
    """

    kind: Kind
    reason: Reason | None = None
    judgement: Judgement = field(default=Judgement(), compare=False)


class Unreadable(Exception):
    """The file cannot be read; the reason, never what it holds."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def dump(verdict: Verdict) -> str:
    """A verdict as a few words to be kept: of what is asked the level and the rules, no words."""
    kept = f"{verdict.kind} {verdict.reason}" if verdict.reason else verdict.kind
    judgement = verdict.judgement
    if judgement.level == "none":
        return kept
    names = ",".join(signal.name for signal in judgement.signals)
    return f"{kept}{_JUDGED}{judgement.level} {names}"


def load(words: str) -> Verdict:
    """The verdict again; ValueError if these words are none."""
    seen, _, judged = words.partition(_JUDGED)
    kind, _, reason = seen.partition(" ")
    if kind not in get_args(Kind) or reason not in ("", *get_args(Reason)):
        raise ValueError("no verdict")
    verdict = Verdict(cast("Kind", kind), cast("Reason", reason) if reason else None)
    level, _, names = judged.partition(" ")
    if level not in ("", *GRAVEST):
        raise ValueError("no level")
    if not level:
        return verdict
    signals = tuple(Signal(name, ()) for name in names.split(","))
    return replace(verdict, judgement=Judgement(cast("Level", level), signals))


def told(verdict: Verdict) -> bytes:
    """A verdict on its way out of the process that read: with the few words that are quoted."""
    return dump(verdict).encode() + _WORDS + _JUDGEMENT.dump_json(verdict.judgement)


def heard(line: bytes) -> Verdict:
    """The verdict on the other side; ValueError if this is none."""
    kept, _, judgement = line.partition(_WORDS)
    verdict = load(kept.decode())
    return replace(verdict, judgement=_JUDGEMENT.validate_json(judgement)) if judgement else verdict
