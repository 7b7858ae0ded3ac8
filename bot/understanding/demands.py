"""Whether a sentence tells that somebody else wants a card, or that they have its code already.

Some words only tellers use; a list holds them. The rest is heard by how it is built: a verb of
wanting beside which stands no "I", with a card or money behind it in its clause; a code that is
to be handed on, or was. The words are in `[told]`, `[asked]`, `[wanting]` and `[handing]` of
`reading/sentences.toml`.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.domain.reading.numbers import with_digits
from bot.understanding.finding import AROUND, names_currency
from bot.understanding.vocabulary import meant, named

_CLAUSE = re.compile(r"[;:!?\n]+|[.,]+(?!\d)")
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_A_NUMBER = "0"  # how a number is written in the lists: "will 0"
_SURELY = frozenset({"told", "handing"})  # a demand by itself
_BEFORE, _BEHIND = 2, 1  # so near a verb stands who does it


def demand_in(text: str) -> frozenset[str]:
    """What there is of a demand in a folded text.

    "told": somebody asks for it, in so many words; "wanting": they want money or a card; "saying":
    they say something; "asked": what no giver speaks of; "handing": a code is to be handed on.
    """
    found = _said_in_so_many_words(text)
    if _verbs().isdisjoint(_WORD.findall(text)):
        return frozenset(found)  # most answers: no more is looked for
    clauses = list(_clauses(_NUMBER.sub(_A_NUMBER, with_digits(text))))
    if clauses and clauses[0][0] in named("wanting", "wants"):
        clauses[0].pop(0)  # "Braucht sie ein Konto?"
    if any(map(_is_ordered, clauses)):
        found.add("told")
    if any(map(_wants_codes, clauses)):
        found |= _SURELY
    if any(map(_wants, clauses)) and not meant("occasion", text):
        found.add("wanting")
    if any(_is_theirs(clause, place, "says") for clause in clauses for place in range(len(clause))):
        found.add("saying")
    return frozenset(found)


def _said_in_so_many_words(text: str) -> set[str]:
    found = {*meant("told", text), *meant("asked", text)}
    if "kind" in found:  # "asked for an e-mail card"
        found = (found - {"kind"}) | ({"told"} if names_currency(text) else set())
    if "surely" in found:
        found = (found - {"surely"}) | _SURELY
    if _handed("now").search(text):
        found.add("handing")
    return found


def code_is_gone(text: str) -> bool:
    """Whether a folded text tells that its writer has handed a code on, or was tricked."""
    if meant("gone", text):
        return True
    if " " not in text:
        return False
    cards = not {"card", "plain"}.isdisjoint(meant("want", text))
    for words in _clauses(text):
        clause = " ".join(words)
        found = _handed("done").search(clause) or (
            cards and _handed("done", "picture").search(clause)
        )
        if not found:
            continue
        before = clause[: found.start()].split()
        if _mine(before) or _mine(found[0].split()):
            return True
    return False


def _mine(before: list[str]) -> bool:
    """Whether I did it: I am named in front of it, or nobody is; and it is not yet to be done."""
    rest = [word for word in before if word not in named("handing", "between")]
    if named("handing", "not") & set(rest[-_BEFORE:]):
        return False
    return not rest or not named("handing", "mine").isdisjoint(rest)


def _clauses(text: str) -> Iterator[list[str]]:
    for clause in _CLAUSE.split(text):
        words = [word.strip(AROUND) for word in clause.split()]
        if any(words):
            yield [word for word in words if word]


def _wants(words: list[str]) -> bool:
    return any(
        _is_theirs(words, place, "wants") and _is_worth_money(" ".join(words[place + 1 :]))
        for place in range(len(words))
    )


def _wants_codes(words: list[str]) -> bool:
    """ "My boss needs the codes until five": several, and nobody speaks so of one to be given."""
    theirs = any(_is_theirs(words, place, "wants") for place in range(len(words)))
    return theirs and not named("wanting", "codes").isdisjoint(words)


def _is_ordered(words: list[str]) -> bool:
    """ "Soll 60 Euro zahlen", "und soll eine Karte kaufen": nobody is named in front."""
    for place, word in enumerate(words):
        alone = place == 0 or words[place - 1] in named("word", "and")
        if alone and {word, " ".join(words[place : place + 2])} & named("wanting", "ordered"):
            return not named("wanting", "acts").isdisjoint(words[place + 1 :])
    return False


def _is_theirs(words: list[str], place: int, kind: str) -> bool:
    """Whether a verb of this kind stands here, and somebody else does it.

    "Needs" is never mine, "need" may be; in front of a sentence both ask, or "I" is left out.
    """
    pairs = {words[place], " ".join(words[place : place + 2])}
    always = not pairs.isdisjoint(named("wanting", kind))
    if not always and pairs.isdisjoint(named("wanting", f"{kind}-too")):
        return False
    if not always and (place == 0 or words[place - 1] in named("word", "and")):
        return False
    beside = {*words[max(place - _BEFORE, 0) : place], *words[place + 1 : place + 1 + _BEHIND]}
    return beside.isdisjoint(named("wanting", "not"))


def _is_worth_money(text: str) -> bool:
    money = names_currency(text) and any(sign.isdigit() for sign in text)
    return money or bool({"card", "plain"} & set(meant("want", text)))


@cache
def _verbs() -> frozenset[str]:
    """With one of these begins whatever tells of somebody's wish, by its first word."""
    kinds = ("wants", "wants-too", "says", "says-too", "ordered")
    return frozenset(_WORD.findall(way)[0] for kind in kinds for way in named("wanting", kind))


@cache
def _handed(when: str, what: str = "code") -> re.Pattern[str]:
    """A verb of handing on and a code, or a picture, in either order, with small words between."""
    verb, code, between = (
        "|".join(map(re.escape, sorted(named("handing", name), key=len, reverse=True)))
        for name in (when, what, "between")
    )
    small = rf"(?:(?:{between})\s+)*"
    pattern = rf"(?:{verb})\s+{small}(?:{code})|(?:{code})\s+{small}(?:{verb})"
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
