"""What somebody says of their own card: that they have it, or asked for its code themselves.

The words are in `[holding]` and `[ordered]` of `reading/sentences.toml`.
"""

import re
from functools import cache

from bot.understanding.vocabulary import meant, named

_CLAUSE = re.compile(r"([;:!?\n]+|[.,]+(?!\d))")
_SUM = r"[$\u20ac\u00a3]?\d[\d.,]*[$\u20ac\u00a3]?"
_SITE = r"\|"  # what stands for an address in a sentence that is read without them


def holds_a_card(text: str) -> bool:
    """Whether a folded text says that its writer has a card, and wants to buy none."""
    clauses = _CLAUSE.split(text)
    if not any(_held().search(one) and not _says(one, "apart") for one in clauses):
        return False
    return "buy" not in meant("want", _held().sub(" ", text))


def without_own_orders(text: str) -> str:
    """A folded text without what its writer did to get a code: "I asked for it by e-mail"."""
    return "".join("" if _is_own_order(part) else part for part in _CLAUSE.split(text))


def _is_own_order(clause: str) -> bool:
    own = all(_says(clause, name, "ordered") for name in ("mine", "code", "did"))
    return own and not _says(clause, "others", "ordered")


def _says(clause: str, name: str, section: str = "holding") -> bool:
    return _any(section, name).search(clause) is not None


@cache
def _any(section: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_ways(named(section, name))})(?!\w)")


@cache
def _held() -> re.Pattern[str]:
    """Having, small words, a card; or a card, small words, how it came; then why."""
    have, came, between, why = (
        _ways(named("holding", name)) for name in ("have", "came", "between", "why")
    )
    card = _ways(named("want", "card") | named("want", "plain"))
    small = rf"(?:(?:{between}|{_SUM}|{_SITE})\s+)*+"  # never again: "so einen" is two of them, too
    held = rf"(?:{have})\s+{small}(?:{card})|(?:{card})\s+{small}(?:{came})"
    return re.compile(rf"(?<!\w)(?:{held})(?:\s+(?:{why}))*+(?!\w)")


def _ways(phrases: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
