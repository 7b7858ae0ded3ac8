"""Where a text holds secrets, and the text without them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from bot.secrets.claim_codes import Found, claim_codes, whole
from bot.secrets.claim_links import claim_links
from bot.secrets.groupings import grouped_codes, near_a_word
from bot.secrets.reading import Reading
from bot.secrets.serials import serials

Kind = Literal["claim_code", "claim_link", "serial"]

_MASKS: dict[Kind, str] = {
    "claim_code": "[claim code]",
    "claim_link": "[claim link]",
    "serial": "[serial]",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A secret in a text: `text[start:end]`. Never the secret itself, so it may be logged.

    `shape` is "4-6-4", "4-6-5" or "4-5-5" for a code in groups, "grouped" for one in others, the
    number of its characters for a code or a serial number in a row, "link" for a link.
    """

    kind: Kind
    start: int
    end: int
    shape: str

    @property
    def mask(self) -> str:
        """What stands for it where it must not stand."""
        return _MASKS[self.kind]


class Look:
    """A text looked at once, whatever is asked about it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reading = Reading(text)
        # The claim links, at their places in the plain form.
        self.links: tuple[Found, ...] = tuple(claim_links(self.reading))
        self._shaped = claim_codes(self.reading)

    @cached_property
    def codes(self) -> tuple[Found, ...]:
        """The claim codes, at their places in the plain form."""
        sure = tuple([found for found in self._shaped if found.sure])
        parts = near_a_word(self.reading)
        return (*sure, *self._grouped(sure, parts)) if parts else sure

    @cached_property
    def doubts(self) -> tuple[Found, ...]:
        """What has the signs of a code and no word for one: as likely the number of a thing."""
        return tuple(found for found in self._shaped if not found.sure)

    @property
    def may_hold_claim_secret(self) -> bool:
        """Whether there is one, or what may be one."""
        return self.holds_claim_secret or bool(self.doubts)

    def _grouped(self, others: tuple[Found, ...], parts: list[tuple[int, int]]) -> Iterator[Found]:
        """Those beside a word for a code that have another shape."""
        plain = self.reading.plain
        places = [(one.start, one.end) for one in (*others, *self.links) if whole(one, plain)]
        for start, end in grouped_codes(self.reading, parts, places):
            if not any(first <= start and end <= last for first, last in places):
                yield Found(start, end, "grouped")

    @property
    def holds_claim_secret(self) -> bool:
        """Whether there is a claim code or a claim link; serial numbers do not count."""
        return bool(self.links) or any(one.sure for one in self._shaped) or bool(self.codes)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The secrets, in order, not overlapping; places are those of `text` itself."""
        found = [_finding("claim_link", self.reading, one) for one in self.links]
        found += [_finding("claim_code", self.reading, one) for one in self.codes]
        found += [_finding("serial", self.reading, one) for one in serials(self.reading)]
        return tuple(_apart(found) if len(found) > 1 else found)

    def masked(self, *, doubts: bool = False) -> str:
        """The text with each secret masked by its kind, such as "[claim code]"; `doubts` too."""
        pieces: list[str] = []
        done = 0
        findings = self.findings
        if doubts and self.doubts:
            more = (_finding("claim_code", self.reading, found) for found in self.doubts)
            findings = tuple(_apart([*findings, *more]))
        for finding in findings:
            pieces += (self.text[done : finding.start], finding.mask)
            done = finding.end
        return "".join((*pieces, self.text[done:])) if pieces else self.text


def _finding(kind: Kind, reading: Reading, found: Found) -> Finding:
    return Finding(kind, *reading.origin(found.start, found.end), found.shape)


def find_secrets(text: str) -> tuple[Finding, ...]:
    """The secrets in any text, in order, not overlapping; places are those of `text` itself."""
    return Look(text).findings


def holds_claim_secret(text: str) -> bool:
    """Whether a text holds a claim code or a claim link; serial numbers do not count."""
    return Look(text).holds_claim_secret


def may_hold_claim_secret(text: str) -> bool:
    """Whether a text holds a claim code or a claim link, or signs that may be one."""
    return Look(text).may_hold_claim_secret


def redact(text: str, *, doubts: bool = False) -> str:
    """The text with each secret masked by its kind, such as "[claim code]"; `doubts` too."""
    return Look(text).masked(doubts=doubts)


def _apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings that overlap become one that covers both, named after the longer."""
    last: Finding | None = None
    for finding in sorted(findings, key=lambda each: each.start):
        if last is None or finding.start >= last.end:
            if last is not None:
                yield last
            last = finding
        else:
            longer = max(last, finding, key=lambda each: each.end - each.start)
            last = Finding(longer.kind, last.start, max(last.end, finding.end), longer.shape)
    if last is not None:
        yield last
