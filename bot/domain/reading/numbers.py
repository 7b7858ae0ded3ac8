"""Number words: "fifty", "fünfundzwanzig", "two hundred and one", up to a million."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from bot.vocabulary import UNDERSTOOD, folded, words

_MOST_WORDS = 9
_THOUSAND = 1000
_WORD = re.compile(r"[^\W\d_]+")


def with_digits(text: str) -> str:
    """A folded text with its number words in digits: "in drei tagen" gives "in 3 tagen"."""
    found = list(_WORD.finditer(text))
    parts, after, place = [], 0, 0
    while place < len(found):
        most = _MOST_WORDS if _begins(_key(found[place][0])) else 0
        for last in range(min(place + most, len(found)) - 1, place - 1, -1):
            start, end = found[place].start(), found[last].end()
            number = _number(_key(text[start:end]))
            if number is not None:
                # "5hundred" must not become 5100.
                apart = " " if text[start - 1 : start].isdigit() else ""
                parts += [text[after:start], apart, str(number)]
                after, place = end, last
                break
        place += 1
    return "".join([*parts, text[after:]])


def _key(phrase: str) -> str:
    """Blanks for hyphens, and no difference between "fuenf" and "funf"."""
    apart = re.sub(r"[\s-]+", " ", phrase)
    return apart.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _begins(word: str) -> bool:
    """Whether a number in words may begin with this one; most words of a text are passed over."""
    return word in _first_words() or any(thousand in word for thousand in _thousands())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in _numbers())


def _number(phrase: str) -> int | None:
    """The number that a phrase spells; a thousand may stand between two that are in the table."""
    number = _numbers().get(phrase)
    for thousand in _thousands():
        many, found, rest = phrase.partition(thousand)
        left = _numbers().get(many.strip()) if found and number is None else None
        if left is None and _numbers().get(f"{many}{found}") == _THOUSAND:
            left = 1
        right = _numbers().get(re.sub(r"^ ?(?:and|und) ?", "", rest).strip()) if rest else 0
        if left and left < _THOUSAND and right is not None and right < _THOUSAND:
            return left * _THOUSAND + right
    return number


@cache
def _thousands() -> tuple[str, ...]:
    return tuple(words(language, "numbers")["thousand"] for language in UNDERSTOOD)


@cache
def _numbers() -> dict[str, int]:
    return {_key(phrase): number for language in UNDERSTOOD for number, phrase in _spelt(language)}


def _spelt(language: str) -> Iterator[tuple[int, str]]:
    """Every number from 0 to 1000 in every way to write it, folded."""
    data = words(language, "numbers")
    also = {int(number): [folded(way) for way in ways] for number, ways in data["also"].items()}
    ones = [folded(way) for way in data["ones"]]
    small = [[way] for way in ones]
    for number, tens in enumerate(data["tens"], start=2):
        names = [folded(tens), *also.get(10 * number, ())]
        small.append(names)
        for one in ones[1:10]:
            forms = product(data["tens_and_ones"], names)
            small.append([form.format(tens=name, ones=one) for form, name in forms])
    for number, names in [*enumerate(small), *also.items()]:
        yield from ((number, name) for name in names)
    for hundred in range(1, 10):
        ways = [form.format(ones=ones[hundred]) for form in data["hundreds"]]
        ways += also[100] if hundred == 1 else ()
        yield from ((100 * hundred, way) for way in ways)
        for rest, form, way in product(range(1, 100), data["hundreds_and_rest"], ways):
            for end in [*small[rest], *also.get(rest, ())]:
                yield 100 * hundred + rest, form.format(hundreds=way, rest=end)
