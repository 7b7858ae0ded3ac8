"""What people of an exchange are called, so that no two are called the same."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.vocabulary import folded

_JOINER = "\u200d"


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


def shortened(name: str, most: int) -> str:
    """A name in at most so many units of UTF-16, as Telegram counts: no sign is cut in two."""
    if _units(name) <= most:
        return name
    kept = ""
    for sign in _signs(name):
        if _units(kept + sign) > most - 1:
            break
        kept += sign
    return kept.rstrip() + "\u2026"


def _signs(name: str) -> Iterator[str]:
    """What a reader sees as one: a letter with its marks, a joined picture, a flag."""
    sign = ""
    for char in name:
        flag = _is_flag(char) and len(sign) == 1 and _is_flag(sign)
        if sign and (flag or sign.endswith(_JOINER) or char == _JOINER or _is_mark(char)):
            sign += char
            continue
        if sign:
            yield sign
        sign = char
    if sign:
        yield sign


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_mark(char: str) -> bool:
    """A mark on what stands before it, or the tone of a picture."""
    return unicodedata.category(char).startswith("M") or "\U0001f3fb" <= char <= "\U0001f3ff"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _with_word(one: Named) -> str:
    return f"{one.name} ({one.word})" if one.word else _with_number(one)


def _with_number(one: Named) -> str:
    beside = ", ".join(part for part in (one.word, str(one.number)) if part)
    return f"{one.name} ({beside})".strip()


def _same(name: str) -> str:
    """A name as it is compared: what nobody sees, and how it is written, makes no other name."""
    seen = (sign for sign in name if unicodedata.category(sign) not in ("Cf", "Cc"))
    return folded("".join(seen))
