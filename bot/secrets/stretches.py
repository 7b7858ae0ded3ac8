"""Which pieces of a chain are a code: the likeliest stretch of thirteen to sixteen signs."""

import re

from bot.secrets.likeness import is_measure
from bot.secrets.measuring import TORN, Measured
from bot.secrets.pieces import FEWEST, FIVE, MIXED, MOST, Piece

# Joined to a neighbour by one of these, signs are a piece of it.
_JOINS = re.compile(r"[-./_@+&%\\]+")
_BLANK = re.compile(r"\s")
# Words as long as a five that people put right beside a code.
_BESIDE = "reads shows means these below there right valid today steht daran drauf luidt brzmi"
_BESIDE_A_CODE = frozenset(_BESIDE.split())
_NAMES = ("code", "kod", "gutschein", "card", "karte", "codice", "codigo")

# In half bits.
_AS_GOOD, _AS_GOOD_IN_CAPITALS = 6, 16
_NO_WORD, _LIKE_A_WORD, _LIKE_A_WORD_IN_CAPITALS = 4, -1, -8
_ENOUGH_ALIKE = 5
_KEY_GROUPS = 5


def likeliest(chain: list[Piece]) -> tuple[int, int, bool] | None:
    """Where the likeliest stretch of a chain is, with what is as likely and overlaps it.

    And whether it is a row, one piece.
    """
    measured = Measured(chain)
    judged = _judged(measured)
    if not judged:
        return None
    best, first, last = max(judged)
    if len(judged) > 1:
        capitals = measured.spoken and not any(
            piece.signs.upper() != piece.signs for piece in chain[first:last]
        )
        lowest = best - (_AS_GOOD_IN_CAPITALS if capitals else _AS_GOOD)
        alike = [
            (one, other)
            for worth, one, other in judged
            if worth >= lowest and one <= last and first <= other
        ]
        first, last = min(one for one, _ in alike), max(other for _, other in alike)
    return chain[first].start, chain[last].end, first == last


def _judged(measured: Measured) -> list[tuple[int, int, int]]:
    """What may be a code in a chain: its worth, its first and its last piece."""
    judged: list[tuple[int, int, int]] = []
    chain, ends = measured.pieces, measured.ends
    count = len(chain)
    least = 0  # the end of the shortest stretch that is long enough moves on with the beginning
    for first in range(count):
        while least < count and ends[least + 1] - ends[first] < FEWEST:
            least += 1
        for last in range(least, count):
            if ends[last + 1] - ends[first] > MOST:
                break
            worth = measured.worth(first, last)
            if worth is not None and not _goes_on(measured, first, last):
                judged.append((worth, first, last))
    return judged


def like_a_code(chain: list[Piece]) -> bool:
    """Whether groups in capitals, most of them letters and digits, can hardly be anything usual."""
    found = likeliest(chain)
    if found is None or found[2]:
        return False
    pieces = [piece for piece in chain if found[0] <= piece.start and piece.end <= found[1]]
    if not "".join(piece.signs for piece in pieces).isupper():
        return False
    mixed = sum(piece.worth >= MIXED and not piece.signs.isalpha() for piece in pieces)
    return mixed > 1 and all(piece.worth > TORN for piece in pieces if piece.signs.isalpha())


def _goes_on(measured: Measured, first: int, last: int) -> bool:
    """Whether a stretch is a piece of something longer: a key, a number of a bank, an address."""
    chain, before = measured.pieces, first - 1
    if _of_a_key(chain, first) or _of_a_key(chain, last):
        return True
    named = not first or _is_name(chain[before])
    if not named and _continues(measured, before, before, (first, last)):
        return True
    if last + 1 == len(chain) or chain[last + 1].signs.lower() in _BESIDE_A_CODE:
        return False
    return _continues(measured, last, last + 1, (first, last))


def _of_a_key(chain: list[Piece], at: int) -> bool:
    """Whether a piece is one of the five fives of a program's key, even if some read like words."""
    if len(chain[at].signs) != FIVE or len(chain) < _KEY_GROUPS:
        return False
    first = last = at
    while first and _two_fives(chain[first - 1], chain[first]):
        first -= 1
    while last + 1 < len(chain) and _two_fives(chain[last], chain[last + 1]):
        last += 1
    return last - first + 1 >= _KEY_GROUPS


def _two_fives(one: Piece, other: Piece) -> bool:
    return len(one.signs) == len(other.signs) == FIVE and one.gap.strip() in ("", "-")


def _is_name(piece: Piece) -> bool:
    signs = piece.signs.lower()
    return piece.signs.isalpha() and (signs in _BESIDE_A_CODE or signs.endswith(_NAMES))


def _continues(measured: Measured, gap: int, neighbour: int, stretch: tuple[int, int]) -> bool:
    """Whether a neighbour is one more group, or joined to what stands here."""
    first, last = stretch
    chain, alike = measured.pieces, measured.kinds[gap] in measured.kinds[first:last]
    if _BLANK.search(chain[gap].gap):
        return alike and _one_more(chain[neighbour], chain[first : last + 1])
    return alike or _JOINS.fullmatch(chain[gap].gap) is not None


def _one_more(piece: Piece, stretch: list[Piece]) -> bool:
    """Whether signs are no word and no small number, or as long as all the others."""
    signs = piece.signs
    if signs.isalpha() and signs.isupper() != any(one.signs.isupper() for one in stretch):
        return False
    lengths = [len(other.signs) for other in stretch]
    alike = lengths.count(len(signs)) > (1 if len(signs) >= _ENOUGH_ALIKE else len(lengths) - 1)
    lowest = _LIKE_A_WORD_IN_CAPITALS if signs.isupper() else _LIKE_A_WORD
    if alike and piece.worth > lowest * len(signs):
        return True
    if signs.isalpha():
        return len(signs) > 2 and piece.worth > _NO_WORD
    return not is_measure(signs) and (not signs.isdigit() or len(signs) > 2)
