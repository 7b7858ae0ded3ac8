"""Where a text holds secrets, and the text without them."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

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


class Finding(NamedTuple):
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
    """A text looked at once, whatever is asked about it.

    All is looked for at once: to put it off until somebody asks costs more than most of it.
    """

    __slots__ = ("codes", "doubts", "findings", "holds_claim_secret", "links", "reading", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.reading = Reading(text)
        # At their places in the plain form. A doubt has the signs of a code and no word for one:
        # as likely it is the number of a thing.
        self.links: list[Found] = claim_links(self.reading)
        self.codes: list[Found] = []
        self.doubts: list[Found] = []
        for found in claim_codes(self.reading):
            (self.codes if found.sure else self.doubts).append(found)
        parts = near_a_word(self.reading)
        if parts:
            self.codes += self._grouped(parts)
        # Serial numbers are no claim secret.
        self.holds_claim_secret = bool(self.links or self.codes)
        # The secrets, in order, not overlapping; places are those of `text` itself.
        self.findings: tuple[Finding, ...] = self._found(serials(self.reading))

    @property
    def may_hold_claim_secret(self) -> bool:
        """Whether there is one, or what may be one."""
        return self.holds_claim_secret or bool(self.doubts)

    def _grouped(self, parts: list[tuple[int, int]]) -> list[Found]:
        """Those beside a word for a code that have another shape."""
        plain = self.reading.plain
        others = [*self.codes, *self.links] if self.codes or self.links else ()
        places = [(one.start, one.end) for one in others if whole(one, plain)]
        return [
            Found(start, end, "grouped")
            for start, end in grouped_codes(self.reading, parts, places)
            if not any(first <= start and end <= last for first, last in places)
        ]

    def _found(self, numbers: list[Found]) -> tuple[Finding, ...]:
        if not (self.holds_claim_secret or numbers):
            return ()
        reading = self.reading
        found = [_finding("claim_link", reading, one) for one in self.links]
        found += [_finding("claim_code", reading, one) for one in self.codes]
        found += [_finding("serial", reading, one) for one in numbers]
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
