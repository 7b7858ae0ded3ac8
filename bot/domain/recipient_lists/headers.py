"""A row of a list that says what stands below it, in its words: "Vorname; E-Mail; Betrag"."""

import re
from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, phrases, ways_to_write, words

Columns = tuple[str, ...]
"""What each cell of a header is about: "name", "email", "amount" ..., "" where it is unknown."""

_WORD = re.compile(r"[^\W_]+")
_EMAIL = re.compile(r"\be[\s\-\u2010-\u2013]*(?=mails?(?:\b|a))")
_ASIDE = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_PERSON = frozenset({"full", "first", "last", "name"})
_CONTACT = frozenset({"email", "phone"})
_WEIGHT = ("amount", "count", "other", "none", "full", "first", "last", "name", "person",
           "courtesy", "how", "cards", "beside")  # fmt: skip
_ADDRESS = re.compile(r"\w@\w")
_CARDS = frozenset({"count", "cards", "beside"})
_OF_SEVERAL = frozenset({"count", "cards"})
_TIMES = re.compile(
    r"(?<!\w)(?:\d{1,2}\s?[x\u00d7]|[x\u00d7]\s?\d{1,2}|\d{1,2}\s+([^\W\d_]+))(?!\w|\s*[\d€$£])"
)
_OF_CARDS = frozenset({"cards", "other", "none", "how", "beside"})
_COUNT = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_AND = re.compile(r"[,/&+]")
_CURRENCIES = frozenset("€$£¥₹")
_LONGEST = 80
_PIECE = 3
_YEAR = 4
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)?x?|x\d+|[^\W\d_]+")
_ONE = re.compile(r"x?1(?:[.,]0+)?x?|x")


def columns_of(cells: list[str]) -> Columns | None:
    """What the columns hold, if this row is a header; None for everything else.

    All its words are known and one is about people, or it names both people and contacts.
    """
    kinds = [column(cell) for cell in cells]
    said = {kind for cell, kind in zip(cells, kinds, strict=True) if cell.strip()}
    people, contacts = said & _PERSON, said & _CONTACT
    known = None not in said and (people or contacts or said == {"courtesy"})
    if known or (contacts and said & (_PERSON | {"person"})):
        return tuple(kind or "" for kind in kinds)
    return None


def column(cell: str) -> str | None:
    """What a cell of a header is about; None if it has a word that none has, or no word."""
    if len(cell) > _LONGEST:
        return None
    if cell in _CURRENCIES:
        return "amount"
    bare = _ASIDE.sub(" ", cell)
    if _ADDRESS.search(bare):
        return None
    said = _EMAIL.sub("e", folded(bare))
    kinds: set[str] = set()
    for word in _WORD.findall(said):
        if not (known := _kinds(word)):
            return None
        kinds |= known
    if _AND.search(said) and kinds >= {"first", "name"}:
        return "full"
    kind = _together(kinds) if kinds else None
    # "E-mail 2" is a column, "Guest 2" may be somebody.
    return None if _COUNT.search(said) and kind not in _CONTACT else kind


def is_heading(cell: str) -> bool:
    """Whether a header is the title of a list, "Liste der Kollegen", rather than of a column."""
    kinds = {kind for word in _WORD.findall(folded(cell)) for kind in _kinds(word)}
    return "title" in kinds or kinds >= {"courtesy", "person"} or kinds >= {"courtesy", "name"}


def name_in(cells: list[str], columns: Columns) -> str:
    """The name that a row has in its columns: "Nachname; Vorname" comes first name first."""
    under: dict[str, str] = {}
    for kind, cell in zip(columns, cells, strict=False):
        under.setdefault(kind, cell)
    first, last, name = (under.get(kind, "") for kind in ("first", "last", "name"))
    name = name or under.get("person", "")
    if full := under.get("full"):
        return full
    if "last" in under:
        return f"{first or name} {last}".strip()
    return f"{first} {name}".strip()


def is_more_than_one(cell: str) -> bool:
    """Whether a cell that counts cards says anything but one: "2", "x3", "none"; "1 piece" not."""
    said = [word for word in _NUMBERS.findall(folded(cell)) if _words().get(word) not in _CARDS]
    return any(word not in words_for("one") and not _ONE.fullmatch(word) for word in said)


def cards_in(said: str) -> str:
    """The words that count cards, "2x" or "3 cards", else ""."""
    for found in _TIMES.finditer(said):
        if found[1] is None or _words().get(folded(found[1])) in _OF_SEVERAL:
            return found[0]
    return ""


@cache
def words_for(key: str) -> frozenset[str]:
    """The words of lists for one thing, in all languages, folded: "later", "each"."""
    said = (phrase for code in UNDERSTOOD for phrase in words(code, "lists")[key]["words"])
    return frozenset(way for phrase in said for way in ways_to_write(phrase))


def _together(kinds: set[str]) -> str | None:
    """ "Company e-mail" is about an e-mail address, "company name" about no name."""
    if others := kinds & {"another", "copy"}:
        return min(others)
    if kinds & _CONTACT:
        if "none" in kinds:
            return None
        return "email" if "email" in kinds else "phone"
    if kinds >= {"first", "last"}:
        return "full"
    # "Guest list", "Our team:".
    if kinds >= {"person", "courtesy"} or ("title" in kinds and "person" not in kinds):
        return "other" if kinds & _PERSON else "courtesy"
    if kinds >= {"how", "courtesy"} or ("cards" in kinds and kinds <= _OF_CARDS):
        kinds = {"count"}  # "How many", "Number of cards"
    kind = next(kind for kind in _WEIGHT if kind in kinds)
    return "other" if kind == "none" else kind


def _kinds(word: str) -> set[str]:
    """What a word is about, or the two that it is made of: "mitarbeiter" and "name"."""
    known = _words()
    if word in known:
        return {known[word]}
    if word.isdecimal() and len(word) <= _YEAR:
        return {"beside"}
    for at in range(_PIECE, len(word) - _PIECE + 1):
        head, tail = word[:at], known.get(word[at:], "beside")
        kind = known.get(head) or known.get(head.removesuffix("s"))
        if kind and tail != "beside":
            return {kind, tail}
    return set()


@cache
def _words() -> dict[str, str]:
    return {
        way: kind
        for language in reversed(UNDERSTOOD)
        for way, kind in phrases(words(language, "lists")["column"]).items()
    }
