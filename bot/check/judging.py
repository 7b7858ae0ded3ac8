"""A message judged beside what the same sender said a moment ago: the one door to `bot/scam/`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.scam import Judgement, Verdict
from bot.scam import prepare as prepare_languages
from bot.scam.findings import Remembered, find, kept
from bot.scam.judging import judge
from bot.scam.linked import links_of
from bot.scam.links import Given
from bot.scam.verdict import GRAVEST
from bot.secrets import redact

SENT = "already_sent"
_NOTHING = Judgement()
_ANY = (
    "Is this real? My boss has asked me to buy three gift cards for a friend: http://amazn.example"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, and what is remembered of the message: a few signals, not the message."""

    verdict: Verdict
    clues: tuple[Remembered, ...] = ()

    @property
    def told(self) -> Judgement:
        """How the request is judged that the message tells of; that a code is gone is none."""
        reported = self.verdict.reported or _NOTHING
        asks = any(signal.name != SENT for signal in reported.signals)
        return reported if asks else _NOTHING

    @property
    def own(self) -> Judgement:
        """How what the message asks itself is judged."""
        return Judgement(self.verdict.level, self.verdict.signals)

    @property
    def gravest(self) -> Judgement:
        """What the message asks itself, or what it tells of: whatever weighs more."""
        return graver(self.own, self.told)

    @property
    def is_somebody_elses(self) -> bool:
        """Whether surely somebody else's words speak here, and not those of who typed it.

        "I need three cards" is what a customer says, too.
        """
        links = any(signal.name.startswith("link_") for signal in self.verdict.signals)
        return self.told.level != "none" or self.verdict.level == "stop" or links


def judged(
    text: str,
    earlier: Sequence[Remembered] = (),
    hint: str | None = None,
    given: Iterable[Given] = (),
) -> Judged:
    """Judge a text. `earlier`: what is known of its sender; `given`: links behind its words."""
    found = find(text, hint, earlier)
    verdict = judge(text, found, earlier, links_of(text, given))
    return Judged(verdict, tuple(kept(found.own())))


def judged_safely(
    text: str,
    earlier: Sequence[Remembered] = (),
    hint: str | None = None,
    given: Sequence[Given] = (),
) -> Judged:
    """The same without the codes in it: what is quoted or remembered holds none."""
    masked = redact(text, doubts=True)
    if masked != text:
        given = [Given(0, 0, link.address) for link in given]  # their words stand elsewhere
    return judged(masked, earlier, hint, given)


def graver(one: Judgement, other: Judgement) -> Judgement:
    """Of two judgements the one that weighs more; the first if they weigh the same."""
    return min((one, other), key=lambda each: GRAVEST.index(each.level))


def prepare() -> None:
    """Read what every check needs at the start, so that nobody waits for it."""
    judged(_ANY)
    prepare_languages()
