"""What stands around the only contact of a text: its name, somebody else, or a signature."""

import re
from dataclasses import dataclass
from functools import cache

from bot.domain.recipient_lists.amounts import beside
from bot.domain.recipient_lists.contacts import is_detail, own_name, unjoined
from bot.domain.recipient_lists.headers import column, columns_of, words_for
from bot.vocabulary import UNDERSTOOD, folded, words

_LONGEST = 80
_MOST_LOOKED_AT = 60  # lines: the longest list and its heading
_MOST_SIGNS = 200  # of a line; a file may be one of a quarter of a million
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W\d_]+)?")
_NAME = re.compile(r"[^\W\d_][^\W\d_.'\u2019-]*\.?(?:[-'\u2019][^\W\d_]+)*")
_MOST_WORDS = 4
_LOW = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "zu", "und", "and"}
)
# A postal code, a telephone number or a page belong to an address or a signature.
_OF_PLACE = re.compile(
    r"\d{4}|\d[\d /().-]{6,}\d|www\.|https?:|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"
)
_SIGNED = re.compile(r"\s*(?:--|__|\u2013|\u2014)+\s*")
# "Otto: -", "Otto <>", "Otto?"
_EMPTY = re.compile(
    r"(.*?)\s*(?:[:;,(<\[]\s*[-\u2013\u2014?x/.]*[)>\]]|[:;,]\s*[-\u2013\u2014?x/.]+|\?+|\.{2,}|\u2026)\s*"
)
# "Otto Roth, will bring it"; what begins with a capital may be a company or a town.
_REMARK = re.compile(r"([^,:(\u2013\u2014]+?)\s*(?:[,:(\u2013\u2014]|\s-\s)\s*(?=[^\W\d_A-Z])")
_ROUND = " \t:;,.!-\u2013\u2014*\u2022"
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Around:
    """The lines above and below the only contact, from the top; blank ones are none of them."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    contact: str
    named: bool

    @property
    def name(self) -> str:
        """The name that stands right over a bare contact."""
        if self.named or not self.above or not (name := _name(self.above[-1])):
            return ""
        return name if _is_written(name) or self._fits(name) else ""

    @property
    def is_fitting(self) -> bool:
        """Whether that name is in the contact: "Uma Thorn" over "uma@gmail.com"."""
        return self._fits(self.name)

    @property
    def has_others(self) -> bool:
        """Whether a line is about somebody besides the one with the contact."""
        said = [*self.above, *self.below][:_MOST_LOOKED_AT]
        labelled = [line for line in said if column(line.partition(":")[0]) == "name"]
        if any(map(is_missing, said)) or sum(":" in line for line in labelled) > 1:
            return True
        if any(map(_OF_PLACE.search, said)):
            return False
        above = [line for line in _unsigned(self.above) if not self.name or line != self.above[-1]]
        people = [_person(line) for line in (*above, *_unsigned(self.below))]
        others = [name for name in people if _is_written(name) and not self._is_own(name)]
        # Small letters alone may be any word; several lines of them, with a name, are people.
        small = [line for line in above if _name(line)]
        return bool(others) or bool(self.name and len(small) == len(above) > 0)

    def _is_own(self, name: str) -> bool:
        """Whether a name that is not right over the contact is in it all the same."""
        return not self.name and self._fits(name)

    def _fits(self, name: str) -> bool:
        mailbox = folded(self.contact.partition("@")[0])
        return any(len(word) >= _FEWEST and word in mailbox for word in _WORD.findall(folded(name)))


def around(text: str, number: int, contact: str, *, named: bool) -> Around:
    """What stands around the line of this number, which has the contact."""
    lines = [line.strip()[:_MOST_SIGNS] for line in text.strip("\ufeff").splitlines()]
    near = lines[max(0, number - 1 - _MOST_LOOKED_AT) : number - 1]
    above = tuple(line for line in near if line and columns_of([line]) is None)
    below = tuple(line for line in lines[number:] if line)
    return Around(above, below, contact, named)


def is_missing(line: str) -> bool:
    """Whether a line says of somebody that the contact is to come: "Tom, mail later"."""
    said = _WORD.findall(folded(line[:_LONGEST]))
    if not said or is_detail(line) or _is_polite(said) or words_for("aside") & set(said):
        return False
    return _says(said, "later") or _is_empty(line)


def _is_empty(line: str) -> bool:
    """Whether nothing stands behind a name; "does it work?" has none."""
    found = _EMPTY.fullmatch(line)
    name = _name(found[1]) if found else ""
    return _is_written(name) if line.rstrip().endswith("?") else bool(name)


def name_and_amount(said: str, amount: str) -> bool:
    """Whether a name stands beside a plain number: "Tom Reed 20"; "Guest 2" counts."""
    return len(amount) > 1 and amount.isdecimal() and _is_written(_name(said))


def _unsigned(lines: tuple[str, ...]) -> list[str]:
    """The lines before a greeting at the end, with whoever signs it."""
    found: list[str] = []
    for line in lines[:_MOST_LOOKED_AT]:
        if _SIGNED.fullmatch(line) or _is_farewell(_WORD.findall(folded(line))):
            break
        found.append(line)
    return found


def _name(line: str) -> str:
    """The words of a line if they may be a name, else ""."""
    if is_detail(line) or len(line) > _LONGEST:
        return ""
    said = unjoined(_unlinked(own_name(line.strip(_ROUND)))).split()
    if not 0 < len(said) <= _MOST_WORDS or not all(map(_NAME.fullmatch, said)):
        return ""
    name = " ".join(said)
    # "Chef" may be somebody, "Team list" may not.
    known = column(name) not in (None, "person", "another")
    words = _WORD.findall(folded(name))
    return "" if known or _is_polite(words) or words_for("nobody") & set(words) else name


def _person(line: str) -> str:
    """The name in a line, also one with an amount or a remark: "Tom Reed 20", "Tom, asked him"."""
    said, amount = beside(line)
    if len(amount) > 1:
        return _name(said)
    remark = None if line.endswith(":") else _REMARK.match(line)
    return _name(remark[1] if remark else line)


def _unlinked(said: str) -> str:
    """ "For Tom" is about Tom."""
    first, _, rest = said.partition(" ")
    return rest if rest and folded(first) in _links() else said


def _is_written(name: str) -> bool:
    """Whether each word of a name begins as names do; some scripts have no capitals."""
    said = name.split()
    low = (word for word in said[1:] if word[0].islower())
    return bool(said) and not said[0][0].islower() and all(word in _LOW for word in low)


def _is_polite(said: list[str]) -> bool:
    first = column(said[0]) == "courtesy" or said[0] in words_for("start") if said else False
    return first or _is_farewell(said)


def _is_farewell(said: list[str]) -> bool:
    return _says(said[:_MOST_WORDS], "farewell")


def _says(said: list[str], key: str) -> bool:
    joined = f" {' '.join(said)} "
    return any(f" {way} " in joined for way in words_for(key))


@cache
def _links() -> frozenset[str]:
    return frozenset(way for code in UNDERSTOOD for way in words(code, "joining")["to"])
