"""What the code guard has to know of some words, told apart from the words themselves.

So a long text can be looked at in another process, and only this comes back.
"""

from dataclasses import dataclass

from bot.secrets.advice import Advice, advice
from bot.secrets.halves import holds_most_of_a_code
from bot.secrets.redaction import Look

_FEW = 200  # signs: a longer text holds no half of a code


@dataclass(frozen=True, slots=True)
class Seen:
    """`code`: a claim code or link; `most`: all but a group of a code; `serial`: a serial number.

    `hint`: what the first thing like a code tells; `calls_it_code`: the word "code" is there, too.
    `few`: the words, if they are few enough to be half a code.
    """

    code: bool
    most: bool
    serial: bool
    hint: Advice | None
    calls_it_code: bool
    few: str


def seen_in(look: Look) -> Seen:
    """What there is to know of a text."""
    return Seen(
        code=look.holds_claim_secret,
        most=holds_most_of_a_code(look.text),
        serial=any(finding.kind == "serial" for finding in look.findings),
        hint=advice(look),
        calls_it_code="code" in look.text.lower(),
        few=look.text if len(look.text) <= _FEW else "",
    )
