"""What reading a file comes to. Of its words only those leave the process that are quoted."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast, get_args

if TYPE_CHECKING:  # a file without words waits for no vocabulary
    from bot.scam import Judgement

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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is on a file.

    `code`: a claim code or a claim link; `serial`: a serial number and no code; `words`: words
    and nothing secret; `blank`: no words at all; `unreadable`: could not be read, or not well
    enough to be sure that there is no code, with the reason. `judgement`: of what is asked in it,
    or told of; `own`: of what it asks itself.
    """

    kind: Kind
    reason: Reason | None = None
    judgement: "Judgement | None" = field(default=None, compare=False)
    own: "Judgement | None" = field(default=None, compare=False)


class Unreadable(Exception):
    """The file cannot be read; the reason, never what it holds."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def dump(verdict: Verdict) -> str:
    """A verdict as a word or two."""
    return f"{verdict.kind} {verdict.reason}" if verdict.reason else verdict.kind


def load(words: str) -> Verdict:
    """The verdict again; ValueError if these words are none."""
    kind, _, reason = words.partition(" ")
    if kind not in get_args(Kind) or reason not in ("", *get_args(Reason)):
        raise ValueError("no verdict")
    return Verdict(cast("Kind", kind), cast("Reason", reason) if reason else None)
