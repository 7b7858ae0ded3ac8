"""Hosts that look like Amazon's, and by which trick, in terms that a text can say.

An explanation rather than evidence: most hosts that pose as Amazon hold nothing of its name.
"""

# ruff: noqa: RUF001 - they look alike
import re
import unicodedata
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Literal, NamedTuple

from bot.domain.amazon_hosts import SHOPS
from bot.domain.reading.slips import distance
from bot.scam.links.hosts import Host
from bot.scam.links.known import WORDS, of_the_river

Trick = Literal["sub_domain", "letters", "spelling", "ending", "more_words", "slip"]
"""A name of Amazon's before the real one; letters of another alphabet; others that look the same
("0", "rn", a hyphen); Amazon's name with an ending that is not its; with other words; a slip."""

BRAND = "amazon"
_BRANDS = (BRAND, "アマゾン", "亚马逊", "亞馬遜")
# Letters of other alphabets that nobody can tell from ours, in small letters.
_CYRILLIC = ("асԁеһіјкмпорԛѕтѵԝхуӡ", "acdehijkmnopqstvwxyz")
_GREEK = ("αηικνορστυω", "anikvopotuw")
_ARMENIAN = ("ոօս", "nou")
_LATIN = ("ɑᴀɡɪʟᴍɴᴏꜱᴢʐƶȥɱŋɲøđłı", "aagilmnoszzzzmnnodli")
_ALIKE = {
    odd: plain
    for written, meant in (_CYRILLIC, _GREEK, _ARMENIAN, _LATIN)
    for odd, plain in zip(written, meant, strict=True)
}
_SIGNS = {"0": "o", "4": "a", "2": "z", "3": "e", "1": "l", "5": "s"}
_AS_LETTERS = str.maketrans(_SIGNS)
_BRANDS_LETTERS, _MOST_OF_THEM = frozenset(BRAND), 3
_PAIRS = {"rn": "m", "nn": "m", "vv": "w", "-": ""}
_SHOP = re.compile(
    rf"(?:^|[.-])({'|'.join(map(re.escape, sorted(SHOPS, key=len, reverse=True)))})(?=[.-])"
)
_PARTS = re.compile("[-_]")
# The one that says most, where there are several.
_ORDER: tuple[Trick, ...] = ("letters", "spelling", "sub_domain", "ending", "more_words", "slip")
_MOST_PARTS = 8


class Change(NamedTuple):
    """A sign of a host, and the one it is taken for; its alphabet ("cyrillic") if another."""

    written: str
    meant: str
    alphabet: str = ""


class Likeness(NamedTuple):
    """How a host looks like Amazon's."""

    trick: Trick
    pretends: str
    """What somebody who looks quickly sees ("amazon.de")."""
    word: str
    """The label that does it, as it is written."""
    changes: tuple[Change, ...] = ()
    beside: str = ""
    """What stands beside the name in the label."""


def likeness(host: Host) -> Likeness | None:
    """How a host that is not Amazon's looks like one; None if it does not."""
    if BRAND in host.name and (posing := _SHOP.search(host.name)):
        return Likeness("sub_domain", posing[1], posing[1])
    labels = [*host.in_front[:_MOST_PARTS], host.label]
    found = [one for at, label in enumerate(labels) for one in _of_label(label, at, len(labels))]
    return min(found, key=lambda one: _ORDER.index(one.trick), default=None)


def _of_label(label: str, at: int, count: int) -> Iterator[Likeness]:
    plain = plain_letters(label)
    parts = _PARTS.split(plain)
    if not WORDS.isdisjoint(parts) or of_the_river(parts):
        return
    brand = next((name for name in _BRANDS if name in plain), None)
    if brand is None:
        yield from _misspelt(label, plain, parts)
    elif plain != label and brand not in label:
        yield Likeness("letters", BRAND, label, _changes(label))
    elif plain == brand:
        yield Likeness("sub_domain" if at < count - 1 else "ending", BRAND, label)
    else:
        yield Likeness("more_words", BRAND, label, beside=plain.replace(brand, "-", 1))


def _misspelt(label: str, plain: str, parts: list[str]) -> Iterator[Likeness]:
    if len(_BRANDS_LETTERS.intersection(plain.translate(_AS_LETTERS))) < _MOST_OF_THEM:
        return  # nearly every label, and far quicker
    read, changes = plain, []
    for written, meant in (*_SIGNS.items(), *_PAIRS.items()):
        if written in read and BRAND not in read:
            read = read.replace(written, meant)
            changes.append(Change(written, meant))
    if BRAND in read:
        yield Likeness("spelling", BRAND, label, (*_changes(label), *changes))
        return
    for part in parts[:_MOST_PARTS]:
        if _near(part):
            yield Likeness("slip", BRAND, part)
            return


def _near(part: str) -> bool:
    """Whether a word is "amazon" with a slip or two, or begins or ends with it with one."""
    if part.startswith("amzn") or part in _ONE_SLIP:
        return True
    size = len(BRAND)
    if not _ONE_SLIP.isdisjoint((part[:size], part[: size + 1], part[-size:], part[-size - 1 :])):
        return True
    two = part[:1] == "a" and part[-1:] in "nmo" and "z" in part and abs(len(part) - size) <= 2
    return two and distance(part, BRAND) <= 2


def _one_slip() -> Iterator[str]:
    """The name with a letter left out, doubled, put in, swapped or changed."""
    for at in range(len(BRAND) + 1):
        front, rest = BRAND[:at], BRAND[at:]
        yield from (front + letter + rest for letter in ascii_lowercase)
        if rest:
            yield front + rest[1:]
            yield from (front + letter + rest[1:] for letter in ascii_lowercase)
            yield front + rest[1::-1] + rest[2:]


_ONE_SLIP = frozenset(_one_slip()) - WORDS


def plain_letters(label: str) -> str:
    """A label with our letters for those that look like them."""
    if label.isascii():
        return label
    apart = unicodedata.normalize("NFKD", label.lower())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", "".join(_ALIKE.get(sign, sign) for sign in bare))


def _changes(label: str) -> tuple[Change, ...]:
    """The letters of a label that only look like ours."""
    odd = dict.fromkeys(
        sign for sign in label if not sign.isascii() and plain_letters(sign) != sign
    )
    return tuple(Change(sign, plain_letters(sign), _alphabet(sign)) for sign in odd)


def _alphabet(sign: str) -> str:
    name = unicodedata.name(sign, "").partition(" ")[0].lower()
    return "" if name == "latin" else name
