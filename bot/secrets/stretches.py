"""Which pieces of a chain are a code: the likeliest stretch of thirteen to sixteen signs."""

import re
from collections.abc import Iterator

from bot.secrets.letter_pairs import unlike_words
from bot.secrets.likeness import codelike_row, is_measure
from bot.secrets.pieces import FEWEST, FIVE, MIXED, MOST, NUMBER, SINGLE, Piece

# Joined to a neighbour by one of these, signs are a piece of it.
_JOINS = re.compile(r"[-./_@+&%\\]+")
_BLANK = re.compile(r"\s")
_HEXADECIMAL = re.compile("(?=.*[A-Fa-f])(?:[0-9a-f]+|[0-9A-F]+)")
# Words as long as a five that people put right beside a code.
_BESIDE = "reads shows means these below there right valid today steht daran drauf luidt brzmi"
_BESIDE_A_CODE = frozenset(_BESIDE.split())
_CAPITALIZED = re.compile("[A-Z][a-z]+")
_NAMES = ("code", "kod", "gutschein", "card", "karte", "codice", "codigo")

# In half bits: a gap unlike the others. Then for each group: all as long; all joined by the same
# mark; capitals in a text that has small letters; signs all alone.
_TORN, _REGULAR, _TIGHT, _CAPITALS, _SPELLED = -8, 4, 4, 5, 3
_MOST_FOR_A_GROUP = _REGULAR + _TIGHT + _CAPITALS + _SPELLED - SINGLE
_LIMIT, _LIMIT_WITHOUT_DIGIT, _SHOUTING, _ONE_NUMBER = 12, 16, 8, 6
_SPELLED_WORDS, _WORDLIKE = 12, -7
_AS_GOOD, _AS_GOOD_IN_CAPITALS = 6, 16
_NO_WORD, _LIKE_A_WORD, _LIKE_A_WORD_IN_CAPITALS = 4, -1, -8
_SHOUTED, _MOST_SHOUTED, _ENOUGH_ALIKE = -8, 2, 5
_FEWEST_LETTERS, _FEWEST_SIGNS, _MOSTLY_ALONE, _PAIR, _PAIRS = 3, 6, 10, 2, 5
_BYTES, _BYTES_IN_A_ROW = 10, 7
_KEY_GROUPS = 5


def likeliest(chain: list[Piece]) -> tuple[int, int, bool] | None:
    """Where the likeliest stretch of a chain is, with what is as likely and overlaps it.

    And whether it is a row, one piece.
    """
    spoken = _spoken(chain)
    judged = [
        (worth, first, last)
        for first in range(len(chain))
        for last, worth in _stretches(chain, first, spoken=spoken)
        if not _goes_on(chain, first, last)
    ]
    if not judged:
        return None
    best, first, last = max(judged)
    capitals = spoken and all(piece.signs.upper() == piece.signs for piece in chain[first:last])
    lowest = best - (_AS_GOOD_IN_CAPITALS if capitals else _AS_GOOD)
    alike = [
        (one, other)
        for worth, one, other in judged
        if worth >= lowest and one <= last and first <= other
    ]
    first, last = min(one for one, _ in alike), max(other for _, other in alike)
    return chain[first].start, chain[last].end, first == last


def like_a_code(chain: list[Piece]) -> bool:
    """Whether groups in capitals, most of them letters and digits, can hardly be anything usual."""
    found = likeliest(chain)
    if found is None or found[2]:
        return False
    pieces = [piece for piece in chain if found[0] <= piece.start and piece.end <= found[1]]
    if not "".join(piece.signs for piece in pieces).isupper():
        return False
    mixed = sum(piece.worth >= MIXED and not piece.signs.isalpha() for piece in pieces)
    return mixed > 1 and all(piece.worth > _TORN for piece in pieces if piece.signs.isalpha())


def _spoken(chain: list[Piece]) -> bool:
    """Whether what is no code stands in small letters."""
    words = [one for one in chain if one.signs.isalpha()]
    shouted = sum(one.worth < _SHOUTED and one.signs.isupper() for one in words)
    return shouted <= _MOST_SHOUTED


def _stretches(chain: list[Piece], first: int, *, spoken: bool) -> Iterator[tuple[int, int]]:
    """The ends of what may be a code from a piece on, with what it is worth."""
    length = worth_alone = 0
    for last in range(first, len(chain)):
        length += len(chain[last].signs)
        worth_alone += chain[last].worth
        if length > MOST:
            return
        most = worth_alone + _MOST_FOR_A_GROUP * (last - first + 1)
        if length >= FEWEST and (most > _LIMIT or first == last):
            worth = _of_stretch(chain[first : last + 1], spoken=spoken)
            if worth is not None:
                yield last, worth


def _of_stretch(pieces: list[Piece], *, spoken: bool) -> int | None:
    """What pieces are worth together; None if they are no code."""
    signs = "".join([piece.signs for piece in pieces])
    letters = sum(map(str.isalpha, signs))
    gaps = [piece.gap for piece in pieces[:-1]]
    if letters < _FEWEST_LETTERS or len(set(signs)) < _FEWEST_SIGNS:
        return None
    if not _of_one_case(signs, gaps) or _of_a_machine(pieces) or _greets(pieces[0], len(signs)):
        return None
    if len(pieces) == 1:
        return 0 if codelike_row(signs, named=True) else None
    rows = [one.signs for one in pieces if len(one.signs) >= FEWEST]
    if rows and not codelike_row(rows[0], named=True):
        return None
    spelled_words = letters == len(signs) and unlike_words(signs) <= _SPELLED_WORDS
    if len(pieces) >= _MOSTLY_ALONE and spelled_words:
        return None  # "H A P P Y B I R T H D A Y"
    worth = _of_groups(pieces, gaps)
    if spoken and signs.isupper():
        worth += _CAPITALS * sum(map(_no_word, pieces))
    return worth if worth > _limit(pieces, signs, spoken=spoken) else None


def _greets(first: Piece, length: int) -> bool:
    """Whether a code is complete without the word it would begin with: "Hi"."""
    enough = length - len(first.signs) >= FEWEST
    return enough and first.worth < 0 and _CAPITALIZED.fullmatch(first.signs) is not None


def _limit(pieces: list[Piece], signs: str, *, spoken: bool) -> int:
    """What groups must be worth more than, with few digits or among words in capitals more."""
    limit = _LIMIT_WITHOUT_DIGIT if signs.isalpha() else _LIMIT
    if signs.isupper() and not spoken:
        limit += _SHOUTING
    if len(pieces) < _MOSTLY_ALONE and sum(not one.signs.isalpha() for one in pieces) == 1:
        limit += _ONE_NUMBER
    return limit


def _no_word(piece: Piece) -> bool:
    """Whether it reads like no word, and no number with its unit."""
    return piece.worth > _WORDLIKE and (piece.worth != 0 or len(piece.signs) <= _PAIR)


def _of_groups(pieces: list[Piece], gaps: list[str]) -> int:
    """What groups are worth by what is in them and how they stand."""
    count = len(pieces)
    lengths = [len(piece.signs) for piece in pieces]
    kinds = [_kind(gap) for gap in gaps]
    usual = max(map(kinds.count, kinds))
    alone = lengths.count(1)
    spelled = alone >= _MOSTLY_ALONE
    tight = count > 2 and usual == len(kinds) and kinds[0] != " "
    worth = sum(max(piece.worth, _TORN) if tight else piece.worth for piece in pieces)
    if spelled:
        worth += (_SPELLED - SINGLE) * alone
    worth += _TORN * (len(kinds) - usual)
    if count > 2 and not spelled and usual == len(kinds):
        worth += _TIGHT * (count - 1) * tight
        regular = len(set(lengths[:-1])) == 1 and lengths[-1] <= lengths[0]
        if regular and (count > 3 or min(piece.worth for piece in pieces) > NUMBER):
            worth += _REGULAR * count
    return worth


def _of_a_machine(pieces: list[Piece]) -> bool:
    """Whether they are bytes or numbers of a bank, perhaps with a word beside them."""
    numbers = [piece.signs for piece in pieces if not piece.signs.isalpha()]
    if len([one for one in numbers if len(one) > 3 and one.isdigit()]) > 1:
        return True
    if len(pieces) >= _PAIRS:
        pairs = [piece.signs for piece in pieces if len(piece.signs) == _PAIR and piece.gap != " "]
        if len(pairs) >= _PAIRS and _HEXADECIMAL.fullmatch("".join(pairs)):
            return True
    signs = "".join(numbers)
    enough = _BYTES_IN_A_ROW if len(numbers) == 1 else _BYTES
    return len(signs) >= enough and _HEXADECIMAL.fullmatch(signs) is not None


def _kind(gap: str) -> str:
    return gap.strip() or ("\n" if "\n" in gap else " ")


def _of_one_case(signs: str, gaps: list[str]) -> bool:
    if signs.isupper() or signs.islower() or signs[1:].islower():
        return True
    return bool(gaps) and len(set(gaps)) == 1 and not _BLANK.search(gaps[0])


def _goes_on(chain: list[Piece], first: int, last: int) -> bool:
    """Whether a stretch is a piece of something longer: a key, a number of a bank, an address."""
    stretch = chain[first : last + 1]
    if _of_a_key(chain, first) or _of_a_key(chain, last):
        return True
    before = chain[first - 1] if first else None
    if before is not None and not _is_name(before) and _continues(before.gap, before, stretch):
        return True
    after = chain[last + 1] if last + 1 < len(chain) else None
    if after is None or after.signs.lower() in _BESIDE_A_CODE:
        return False
    return _continues(chain[last].gap, after, stretch)


def _of_a_key(chain: list[Piece], at: int) -> bool:
    """Whether a piece is one of the five fives of a program's key, even if some read like words."""
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


def _continues(gap: str, neighbour: Piece, stretch: list[Piece]) -> bool:
    """Whether a neighbour is one more group, or joined to what stands here."""
    inner = {_kind(piece.gap) for piece in stretch[:-1]}
    if _BLANK.search(gap):
        return _kind(gap) in inner and _one_more(neighbour, stretch)
    if _kind(gap) in inner:
        return True
    return _JOINS.fullmatch(gap) is not None


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
