"""What a stretch of a chain is worth as a code: what is in its groups, and how they stand.

A chain has many stretches that share their pieces, so each piece is measured once.
"""

import re
from itertools import accumulate
from operator import add

from bot.secrets.letter_pairs import unlike_words
from bot.secrets.likeness import codelike_row
from bot.secrets.pieces import FEWEST, NUMBER, SINGLE, Piece

_BLANK = re.compile(r"\s")
_HEXADECIMAL = re.compile("(?=.*[A-Fa-f])(?:[0-9a-f]+|[0-9A-F]+)")
_THREE_LETTERS = re.compile("(?:[0-9]*[A-Za-z]){3}")
_CAPITALIZED = re.compile("[A-Z][a-z]+")

# In half bits: a gap unlike the others. Then for each group: all as long; all joined by the same
# mark; capitals in a text that has small letters; signs all alone.
TORN = -8
_REGULAR, _TIGHT, _CAPITALS, _SPELLED = 4, 4, 5, 3
_MOST_FOR_A_GROUP = _REGULAR + _TIGHT + _CAPITALS + _SPELLED - SINGLE
_LIMIT, _LIMIT_WITHOUT_DIGIT, _SHOUTING, _ONE_NUMBER = 12, 16, 8, 6
_SPELLED_WORDS, _WORDLIKE = 12, -7
_SHOUTED, _MOST_SHOUTED = -8, 2
_FEWEST_SIGNS, _MOSTLY_ALONE, _PAIR, _PAIRS, _SHORT_NUMBER = 6, 10, 2, 5, 3
_BYTES, _BYTES_IN_A_ROW = 10, 7


class Measured:
    """The pieces of a chain, and what each adds to a stretch; sums run over all before a piece."""

    __slots__ = (
        "_capitals", "_long_numbers", "_most", "_most_alone", "_numbers", "_signs", "_worths",
        "ends", "kinds", "lengths", "pieces", "spoken",
    )  # fmt: skip

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self._signs = [piece.signs for piece in pieces]
        self._worths = [piece.worth for piece in pieces]
        # What is no word; "" for one.
        self._numbers = ["" if signs.isalpha() else signs for signs in self._signs]
        self.lengths = [*map(len, self._signs)]
        self.kinds = [kind(piece.gap) for piece in pieces]
        self.ends = [0, *accumulate(self.lengths)]
        self._long_numbers = [len(one) > _SHORT_NUMBER and one.isdigit() for one in self._numbers]
        # Whether what is no code stands in small letters.
        words = zip(self._signs, self._numbers, self._worths, strict=True)
        shouted = [not one and signs.isupper() for signs, one, worth in words if worth < _SHOUTED]
        self.spoken = shouted.count(True) <= _MOST_SHOUTED
        self._capitals = [_CAPITALS * self.spoken * _no_word(piece) for piece in pieces]
        self._most_alone = [0, *accumulate([one + _MOST_FOR_A_GROUP for one in self._worths])]
        most = [max(worth, TORN) + _REGULAR + _TIGHT for worth in self._worths]
        self._most = [0, *accumulate(map(add, most, self._capitals))]

    def worth(self, first: int, last: int) -> int | None:
        """What pieces are worth together; None if they are no code."""
        if first == last:
            return self._of_row(first)
        end = last + 1
        if not self._may_be_enough(first, end):
            return None
        signs = "".join(self._signs[first:end])
        if not _enough(signs) or not self._of_one_case(signs, first, last):
            return None
        if (
            self._of_a_machine(first, end)
            or _greets(self.pieces[first], len(signs))
            or self._holds_no_row(first, end)
            or (end - first >= _MOSTLY_ALONE and _spelled_words(signs))
        ):
            return None
        worth = self._of_groups(first, last)
        if self.spoken and signs.isupper():
            worth += sum(self._capitals[first:end])
        return worth if worth > self._limit(first, end, signs) else None

    def _may_be_enough(self, first: int, end: int) -> bool:
        """Whether the best that groups can say would do; most stretches end here."""
        if self._most_alone[end] - self._most_alone[first] <= _LIMIT:
            return False
        return end - first >= _MOSTLY_ALONE or self._most[end] - self._most[first] > _LIMIT

    def _of_row(self, at: int) -> int | None:
        signs = self._signs[at]
        if not _enough(signs) or not _in_one_case(signs) or self._of_a_machine(at, at + 1):
            return None
        return 0 if codelike_row(signs, named=True) else None

    def _of_a_machine(self, first: int, end: int) -> bool:
        """Whether they are bytes or numbers of a bank, perhaps with a word beside them."""
        if self._long_numbers[first:end].count(True) > 1:
            return True
        if end - first >= _PAIRS and _of_bytes(self.pieces[first:end]):
            return True
        signs = "".join(self._numbers[first:end])
        if len(signs) < _BYTES_IN_A_ROW or not _HEXADECIMAL.fullmatch(signs):
            return False
        return len(signs) >= _BYTES or self._numbers[first:end].count("") == end - first - 1

    def _holds_no_row(self, first: int, end: int) -> bool:
        """Whether a piece that is long enough by itself looks like no code."""
        if max(self.lengths[first:end]) < FEWEST:
            return False
        row = next(signs for signs in self._signs[first:end] if len(signs) >= FEWEST)
        return not codelike_row(row, named=True)

    def _of_one_case(self, signs: str, first: int, last: int) -> bool:
        if _in_one_case(signs):
            return True
        gaps = {piece.gap for piece in self.pieces[first:last]}
        return len(gaps) == 1 and not _BLANK.search(gaps.pop())

    def _of_groups(self, first: int, last: int) -> int:
        """What groups are worth by what is in them and how they stand."""
        worths = self._worths[first : last + 1]
        lengths = self.lengths[first : last + 1]
        kinds = self.kinds[first:last]
        count = len(worths)
        usual = kinds.count(kinds[0])
        if usual < len(kinds):
            usual = max(map(kinds.count, kinds))
        alone = lengths.count(1)
        alike = count > 2 and usual == len(kinds)
        tight = alike and kinds[0] != " "
        worth = sum([max(worth, TORN) for worth in worths] if tight else worths)
        worth += TORN * (len(kinds) - usual)
        if alone >= _MOSTLY_ALONE:
            return worth + (_SPELLED - SINGLE) * alone
        if alike:
            worth += _TIGHT * (count - 1) * tight
            regular = lengths[-1] <= lengths[0] and lengths[:-1].count(lengths[0]) == count - 1
            if regular and (count > 3 or min(worths) > NUMBER):
                worth += _REGULAR * count
        return worth

    def _limit(self, first: int, end: int, signs: str) -> int:
        """What groups must be worth more than, with few digits or among capitals more."""
        limit = _LIMIT_WITHOUT_DIGIT if signs.isalpha() else _LIMIT
        if not self.spoken and signs.isupper():
            limit += _SHOUTING
        count = end - first
        if count < _MOSTLY_ALONE and self._numbers[first:end].count("") == count - 1:
            limit += _ONE_NUMBER
        return limit


def kind(gap: str) -> str:
    """What parts two pieces, however often and with however many blanks."""
    return " " if gap == " " else gap.strip() or ("\n" if "\n" in gap else " ")


def _enough(signs: str) -> bool:
    return _THREE_LETTERS.match(signs) is not None and len(set(signs)) >= _FEWEST_SIGNS


def _in_one_case(signs: str) -> bool:
    return signs.isupper() or signs.islower() or signs[1:].islower()


def _spelled_words(signs: str) -> bool:
    """Whether it is "H A P P Y B I R T H D A Y"."""
    return signs.isalpha() and unlike_words(signs) <= _SPELLED_WORDS


def _of_bytes(pieces: list[Piece]) -> bool:
    pairs = [piece.signs for piece in pieces if len(piece.signs) == _PAIR and piece.gap != " "]
    return len(pairs) >= _PAIRS and _HEXADECIMAL.fullmatch("".join(pairs)) is not None


def _greets(first: Piece, length: int) -> bool:
    """Whether a code is complete without the word it would begin with: "Hi"."""
    if first.worth >= 0 or length - len(first.signs) < FEWEST:
        return False
    return _CAPITALIZED.fullmatch(first.signs) is not None


def _no_word(piece: Piece) -> bool:
    """Whether it reads like no word, and no number with its unit."""
    return piece.worth > _WORDLIKE and (piece.worth != 0 or len(piece.signs) <= _PAIR)
