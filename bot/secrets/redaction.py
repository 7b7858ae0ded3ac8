"""Where a text holds secrets, and the text without them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from bot.secrets.claim_codes import Found, claim_codes
from bot.secrets.claim_links import claim_links
from bot.secrets.reading import Reading
from bot.secrets.serials import serials

Kind = Literal["claim_code", "claim_link", "serial"]

_MASKS: dict[Kind, str] = {
    "claim_code": "[claim code]",
    "claim_link": "[claim link]",
    "serial": "[serial]",
}

_DETECTORS: dict[Kind, Callable[[Reading], Iterable[Found]]] = {
    "claim_link": claim_links,
    "claim_code": claim_codes,
    "serial": serials,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A secret in a text: `text[start:end]`. Never the secret itself, so it may be logged.

    `shape` is "4-6-4", "4-6-5" or "4-5-5" for a code in groups, the number of its characters for
    a code or a serial number in a row, "link" for a link.
    """

    kind: Kind
    start: int
    end: int
    shape: str

    @property
    def mask(self) -> str:
        """What stands for it where it must not stand."""
        return _MASKS[self.kind]


def find_secrets(text: str) -> tuple[Finding, ...]:
    """The secrets in any text, in order, not overlapping; places are those of `text` itself."""
    findings = list(_all(Reading(text)))
    return tuple(_apart(findings) if len(findings) > 1 else findings)


def holds_claim_secret(text: str) -> bool:
    """Whether a text holds a claim code or a claim link; serial numbers do not count."""
    reading = Reading(text)
    return any(True for _ in chain(claim_links(reading), claim_codes(reading)))


def redact(text: str) -> str:
    """The text with each secret masked by its kind, such as "[claim code]"."""
    findings = find_secrets(text)
    if not findings:
        return text
    pieces: list[str] = []
    done = 0
    for finding in findings:
        pieces += (text[done : finding.start], finding.mask)
        done = finding.end
    return "".join((*pieces, text[done:]))


def _all(reading: Reading) -> Iterator[Finding]:
    for kind, detect in _DETECTORS.items():
        for found in detect(reading):
            yield Finding(kind, *reading.origin(found.start, found.end), found.shape)


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
