"""What the words on a picture hold: a code, something that may be one, a serial number, nothing."""

import re

from bot.pictures.lines import Piece, lines
from bot.pictures.spaced import together, with_together
from bot.pictures.verdict import Verdict
from bot.secrets import find_secrets, may_hold_claim_secret

_CODE, _SERIAL = Verdict("code"), Verdict("serial")
_WORDS, _BLANK = Verdict("words"), Verdict("blank")
_BLURRED, _DOUBTFUL = Verdict("unreadable", "blurred"), Verdict("unreadable", "doubtful")
# Three groups where a sign was lost, doubled or made two of: capitals and digits, at least one
# of each. Shorter and longer than any code together, they are something else.
_NEAR = re.compile(r"(?<![A-Z0-9])([A-Z0-9]{2,6})[-. ]{1,3}([A-Z0-9]{4,8})[-. ]{1,3}([A-Z0-9]{2,6})"
                   r"(?![A-Z0-9])")  # fmt: skip
# A code of which a whole group was lost.
_REST = re.compile(r"(?<![A-Z0-9])(?:[A-Z0-9]{4}-[A-Z0-9]{6}|[A-Z0-9]{6}-[A-Z0-9]{4,5})"
                   r"(?![A-Z0-9])")  # fmt: skip
_DASHED = re.compile(r"-.*-")
_SIGNS = range(12, 18)
_WELL_READ = 0.8
_LEAST_SIGNS = 3


def of_text(text: str) -> Verdict:
    """What a text holds that was not read from a picture but is there letter for letter."""
    words = with_together(text)
    if may_hold_claim_secret(words):  # nobody can be asked what a row of signs is
        return _CODE
    if find_secrets(words):
        return _SERIAL
    return _WORDS if text.strip() else _BLANK


def of_print(pieces: list[Piece]) -> Verdict:
    """What the print on a picture holds."""
    rows = lines(pieces)
    # On a picture that stands on its head, lines and the pieces of a line come backwards.
    upside_down = [row[::-1] for row in reversed(rows)]
    texts = [_joined(rows), _joined(upside_down)]
    if any(may_hold_claim_secret(with_together(text)) for text in texts):
        return _CODE
    if any(map(_may_be_code, texts)):
        return _DOUBTFUL
    if _blurred(pieces):
        return _BLURRED
    return of_text(texts[0])


def _joined(rows: list[list[Piece]]) -> str:
    return "\n".join(" ".join(piece.text for piece in row) for row in rows)


def _may_be_code(text: str) -> bool:
    rests = _REST.findall(text)
    apart = (signs for signs in together(text) if signs.isupper() and len(signs) in _SIGNS)
    return any(map(_near, _NEAR.finditer(text))) or any(map(_mixed, (*rests, *apart)))


def _mixed(signs: str) -> bool:
    return any(map(str.isdigit, signs)) and any(map(str.isalpha, signs))


def _near(found: re.Match[str]) -> bool:
    signs = "".join(found.groups())
    return _mixed(signs) and len(signs) in _SIGNS and bool(_DASHED.search(found[0]))


def _blurred(pieces: list[Piece]) -> bool:
    """Whether there is text, most of which could not be read well."""
    said = [piece for piece in pieces if len(piece.text.strip()) >= _LEAST_SIGNS]
    well = sum(piece.length for piece in said if piece.score >= _WELL_READ)
    return bool(said) and well < sum(piece.length for piece in said) / 2
