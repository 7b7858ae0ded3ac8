"""What holds a secret in a text, by kind and place; what it says is never part of a finding."""

from dataclasses import dataclass
from typing import Literal

from bot.secrets.claim_codes import claim_codes
from bot.secrets.claim_links import claim_links
from bot.secrets.letters import folded
from bot.secrets.serials import serials

Kind = Literal["claim_code", "claim_link", "serial"]
_MASKS: dict[Kind, str] = {
    "claim_code": "[claim code]",
    "claim_link": "[claim link]",
    "serial": "[serial]",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A secret at `start` to `end` of the text as it was written. `shape` is like "4-6-4"."""

    kind: Kind
    start: int
    end: int
    shape: str


def find_secrets(text: str) -> tuple[Finding, ...]:
    """Everything secret in a text, in order, nothing twice; a link hides the code in it."""
    plain, places = folded(text)
    original = text if places is None else plain
    found: list[Finding] = []
    found += [Finding("claim_link", start, end, "link") for start, end in claim_links(plain)]
    found += [Finding("claim_code", *place) for place in claim_codes(plain, original)]
    found += [Finding("serial", start, end, "serial") for start, end in serials(plain)]
    if not found:
        return ()
    apart: list[Finding] = []
    for one in sorted(found, key=lambda finding: (finding.start, -finding.end)):
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    if places is None:
        return tuple(apart)
    return tuple(
        Finding(one.kind, places[one.start], places[one.end - 1] + 1, one.shape) for one in apart
    )


def holds_claim_secret(text: str) -> bool:
    """The guard's question: is there a claim code or a claim link in this text?"""
    return any(found.kind != "serial" for found in find_secrets(text))


def redact(text: str) -> str:
    """The text with every secret masked by what it was."""
    parts: list[str] = []
    end = 0
    for found in find_secrets(text):
        parts += (text[end : found.start], _MASKS[found.kind])
        end = found.end
    return "".join((*parts, text[end:]))
