"""What people of an exchange are called, so that no two are called the same; whom a name means."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.vocabulary import folded


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by an id: number of signing up, name, and a `word` that tells two of it apart."""

    id: str
    number: int
    name: str
    word: str = ""


def shown_names(people: Iterable[Named]) -> dict[str, str]:
    """By id what each is called among all: "Otto", "Anna (sales)", "Anna (3)"."""
    everybody = list(people)
    shown = {one.id: one.name for one in everybody}
    for more in (_with_word, _with_number):
        called = Counter(_same(name) for name in shown.values())
        for one in everybody:
            if called[_same(shown[one.id])] > 1 or not _same(shown[one.id]):
                shown[one.id] = more(one)
    return shown


def namesakes(somebody: Named, people: Iterable[Named]) -> bool:
    """Whether somebody else has the same name."""
    return any(one.id != somebody.id and _same(one.name) == _same(somebody.name) for one in people)


def meant_by(typed: str, shown: Mapping[str, str]) -> list[str]:
    """The ids of those whom a typed name may mean: the one called so, else all whose name it is.

    "Anna" is nobody where there are "Anna (2)" and "Anna (3)", so it may mean either.
    """
    said = _same(typed)
    exactly = [ident for ident, name in shown.items() if _same(name) == said]
    if exactly or not said:
        return exactly
    return [ident for ident, name in shown.items() if _same(name).startswith(f"{said} ")]


def _with_word(one: Named) -> str:
    return f"{one.name} ({one.word})" if one.word else _with_number(one)


def _with_number(one: Named) -> str:
    beside = ", ".join(part for part in (one.word, str(one.number)) if part)
    return f"{one.name} ({beside})".strip()


def _same(name: str) -> str:
    """A name as it is compared: what nobody sees, and how it is written, makes no other name."""
    seen = (sign for sign in name if unicodedata.category(sign) not in ("Cf", "Cc"))
    return folded("".join(seen))
