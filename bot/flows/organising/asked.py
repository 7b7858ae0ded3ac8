"""What the organiser's questions share: what they are told, names on buttons, the way back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.dialogue import Answer, Arg, Choice, Name, Parts, Rows, Text
from bot.exchange.names import meant, read_names
from bot.exchange.naming import Named, shown_names
from bot.exchange.terms import Terms

BACK = "back"
LONGEST = 200
"""Signs of a name that is typed for one person; more is not looked at."""

TO_SCREEN = (Choice(BACK, Text("way-back")),)
_ON_A_PAGE, _MOST_NAMED = 8, 12
_PAGE, _PICK = "page:", "p"
_SOMEONE, _PICKED = "exchange-run-someone", "exchange-run-picked"


@dataclass(frozen=True, slots=True)
class Planned:
    """What an exchange's people are told; `until` (epoch ms) they sign up."""

    terms: Terms
    until: int
    day: date


@dataclass(frozen=True, slots=True)
class OrganiserFacts:
    """The moment (epoch ms), the person's language and country (CLDR); by an exchange's id who
    takes part, who of them can be written to, and what is planned (None: it is gone).
    """

    now: int
    language: str
    territory: str | None
    people: Callable[[str], tuple[Named, ...]]
    reachable: Callable[[str], tuple[str, ...]]
    planned: Callable[[str], Planned | None]


def names(ids: Iterable[str], called: dict[str, str]) -> Arg:
    """What several are called, in a row; of many only the first."""
    there = [Name(called[ident]) for ident in ids if ident in called]
    row = Parts(tuple(there[:_MOST_NAMED]))
    more = len(there) - _MOST_NAMED
    return row if more <= 0 else Text("exchange-run-and-more", {"names": row, "more": more})


def called_in(facts: OrganiserFacts, exchange: str) -> dict[str, str]:
    """What everybody is called, by id."""
    return shown_names(facts.people(exchange))


def pick_rows(
    ids: Sequence[str], called: dict[str, str], page: int, picked: Sequence[str] = ()
) -> Rows:
    """A button a person, one page of them; who is `picked` has a tick."""
    last = max(len(ids) - 1, 0) // _ON_A_PAGE
    page = min(max(page, 0), last)
    people = tuple(
        (
            Choice(
                f"{_PICK}{page}:{ident}",
                Text(_PICKED if ident in picked else _SOMEONE, {"name": Name(called[ident])}),
            ),
        )
        for ident in ids[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    )
    turns = tuple(
        Choice(f"{_PAGE}{other}", Text(label))
        for other, label in ((page - 1, "exchange-run-before"), (page + 1, "exchange-run-further"))
        if 0 <= other <= last
    )
    return (*people, turns) if turns else people


def picked_in(choice: str | None) -> tuple[int, str] | None:
    """The page and the id that a button of `pick_rows` says; None of any other."""
    page, colon, ident = (choice or "").removeprefix(_PICK).partition(":")
    if not (choice or "").startswith(_PICK) or not colon or not page.isdecimal():
        return None
    return int(page), ident


def one_meant(answer: Answer, facts: OrganiserFacts, exchange: str) -> str | None:
    """The one who can be written to whom a tap or a typed name means."""
    return one_of(facts.reachable(exchange), answer, facts, exchange)


def one_of(able: Sequence[str], answer: Answer, facts: OrganiserFacts, exchange: str) -> str | None:
    """The one of these whom a tap or a typed name means."""
    pick = picked_in(answer.choice)
    if pick is not None:
        return pick[1] if pick[1] in able else None
    among = [one for one in facts.people(exchange) if one.id in able]
    said = meant(read_names((answer.text or "")[:LONGEST], among))
    return said[0] if len(said) == 1 else None
