"""Names typed in a row ("Anna, Ben and Chris"), read as people who take part."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot import vocabulary
from bot.exchange.known import Known
from bot.exchange.naming import Named

_LONGEST, _MOST = 4096, 300
_MOST_GUESSED = 20  # each is compared with every name
_APART = re.compile(r"[\n\r,;&+/|\u3001\uff0c\uff1b\u060c\u061b\u1363\u2022]+")
_RUN_IN = re.compile("[と和]")
_COUNTED = re.compile(r"^\s*(?:[-*\u2013\u2014]|\d+[.)])\s+")


@dataclass(frozen=True, slots=True)
class Mention:
    """What was typed for one person, and whose ids that may be: nobody's, one's, several ones'.

    `sure` false: nobody is called that, but these nearly are.
    """

    typed: str
    found: tuple[str, ...] = ()
    sure: bool = True

    @property
    def person(self) -> str | None:
        """Who is meant; None: nobody can tell."""
        return self.found[0] if self.sure and len(self.found) == 1 else None


def read_names(text: str, everybody: Sequence[Named]) -> tuple[Mention, ...]:
    """Who is meant by names typed with commas, "and", or line by line."""
    known = Known(everybody)
    pieces = [_COUNTED.sub("", one).strip() for one in _APART.split(text[:_LONGEST])]
    typed = list(_one_each([one for one in pieces if one][:_MOST], known))
    unread = [one for one in typed if not known.read(one)][:_MOST_GUESSED]
    return tuple(
        Mention(one, known.nearly(one), sure=False)
        if one in unread
        else Mention(one, known.read(one))
        for one in typed
    )


def meant(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The ids of all who are meant, each once, in the order typed."""
    return tuple(dict.fromkeys(one.person for one in mentions if one.person is not None))


def twice(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The ids of those who are named more than once."""
    named = Counter(one.person for one in mentions if one.person is not None)
    return tuple(ident for ident, times in named.items() if times > 1)


# Where one name ends and another begins ----------------------------------------------------------


def _one_each(pieces: Sequence[str], known: Known) -> Iterator[str]:
    """What was typed for one person each; two pieces may be one name ("Miller, Ann")."""
    at = 0
    while at < len(pieces):
        together = " ".join(pieces[at : at + 2])
        if at + 1 < len(pieces) and known.whole(together):
            yield together
            at += 2
        else:
            yield from _split(pieces[at], known)
            at += 1


def _split(piece: str, known: Known) -> Iterator[str]:
    """What stands between two commas; "Tom and Ann" is one person if somebody is called that."""
    if known.read(piece):
        yield piece
        return
    parts = [one.strip() for one in _and().split(piece) if one.strip()]
    if parts != [piece]:
        yield from parts
        return
    at = (found.span() for found in _RUN_IN.finditer(piece))
    two = ((piece[:start], piece[end:]) for start, end in at)
    yield from next((pair for pair in two if all(map(known.read, pair))), (piece,))


@cache
def _and() -> re.Pattern[str]:
    both = {
        one for code in vocabulary.UNDERSTOOD for one in vocabulary.words(code, "joining")["and"]
    }
    return re.compile(rf"(?:^|\s)(?:{'|'.join(sorted(both))})(?=\s|$)", re.IGNORECASE)
