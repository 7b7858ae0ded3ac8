"""What the code guard has to know of some words, told apart from the words themselves.

So a long text can be looked at in another process, and only this comes back.
"""

from dataclasses import dataclass
from zlib import crc32

from bot.secrets.advice import Advice, advice
from bot.secrets.groupings import groups_without_a_word
from bot.secrets.halves import holds_most_of_a_code
from bot.secrets.nearly import holds_nearly_a_code
from bot.secrets.redaction import Look

_MARKS = 4096
_MOST = 600  # signs: in a longer text only rows are a doubt, all of them one
_FEW = 200  # signs: a longer text holds no half of a code


@dataclass(frozen=True, slots=True)
class Seen:
    """`code`: a claim code or link; `serial`: a serial number.

    `nearly`: most of a code and nothing else; `most`: all but a group of one among other words.

    `doubt`: what may be a code and is as likely the number of something else, as one of 4096 kinds
    of signs: it tells the same sent twice, and nothing else.
    `hint`: what the first thing like a code tells; `calls_it_code`: the word "code" is there, too.
    `few`: the words, if they are few enough to be half a code.
    """

    code: bool
    most: bool
    serial: bool
    hint: Advice | None
    calls_it_code: bool
    few: str
    doubt: int | None = None
    nearly: bool = False


def seen_in(look: Look) -> Seen:
    """What there is to know of a text."""
    return Seen(
        code=look.holds_claim_secret,
        most=holds_most_of_a_code(look.text),
        serial=any(finding.kind == "serial" for finding in look.findings),
        hint=advice(look),
        calls_it_code="code" in look.text.lower(),
        few=look.text if len(look.text) <= _FEW else "",
        doubt=None if look.holds_claim_secret else _doubt(look),
        nearly=len(look.text) <= _FEW and holds_nearly_a_code(look.reading),
    )


def _doubt(look: Look) -> int | None:
    if len(look.text) > _MOST:
        return 0 if look.doubts else None
    told = advice(look)
    if told is not None and told.hint != "missing":
        return None  # that says what it is
    if look.doubts or told is not None or groups_without_a_word(look.reading):
        return crc32(look.reading.plain.strip().encode()) % _MARKS
    return None
