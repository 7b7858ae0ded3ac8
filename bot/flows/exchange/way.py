"""How a card reaches somebody: an e-mail address, a mobile number, a postal address, in person.

One question: what is typed says which of them it is.
"""

import re
from typing import Literal

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.addresses import AddressProblem, read_address_text
from bot.domain.marketplaces import MARKETPLACES, likely_first
from bot.domain.phones import shown
from bot.domain.reading import Reading, read_email, read_mobile
from bot.exchange.details import LONGEST_WHERE
from bot.flows.buy.copied import signs
from bot.flows.exchange.answer import (
    AnswerDraft,
    ExchangeFacts,
    finished,
    or_left,
    ways,
)
from bot.flows.flow import AskAgain, Finish, Flow, GoTo, Step, Taken

Way = Literal["email", "sms", "post", "person"]
_IN_PERSON: Way = "person"
_AT = re.compile(r"@|\b(?:at|ät)\b|\(a\)", re.IGNORECASE)
_NUMBER = re.compile(r"[+(]?[\d\s()./-]{6,25}")
_AS_TYPED = "typed"


class WayDraft(AnswerDraft):
    """`said` is the address or number, `way` how it reaches them; `typed` what may be a slip."""

    way: Way | None = None
    typed: str | None = None


def _take(draft: WayDraft, answer: Answer, facts: ExchangeFacts) -> Taken[WayDraft]:
    choice = answer.choice or ""
    if choice == _IN_PERSON:
        return _reached(draft, _IN_PERSON, None)
    if draft.typed is not None and choice:
        meant = dict(_offered(draft, facts)).get(choice)
        way = _kind(draft.typed)
        return AskAgain("unclear") if meant is None else _reached(draft, way, meant)
    return _typed(draft, (answer.text or "").strip(), facts)


def _typed(draft: WayDraft, typed: str, facts: ExchangeFacts) -> Taken[WayDraft]:
    """Where the card goes; what may be a slip is asked about, and never mended in silence."""
    if not any(sign.isalnum() for sign in typed):
        return AskAgain("unclear")
    if signs(typed) > LONGEST_WHERE:
        return AskAgain("long", {"most": LONGEST_WHERE})
    way = _kind(typed)
    if way == "post":
        address = read_address_text(typed, _country(draft, facts))
        known = not isinstance(address, AddressProblem) and bool(address.street or address.city)
        return _reached(draft, way, typed) if known and _is_whole(typed) else AskAgain("unclear")
    reading = _read(way, typed, draft, facts)
    if reading.value is not None:
        return _reached(draft, way, reading.value)
    if _values(reading):
        return GoTo("said", draft.model_copy(update={"typed": typed}))
    return AskAgain("unread", {"problem": _problem(reading)})


def _is_whole(typed: str) -> bool:
    """Whether an envelope may be written with it: words, and a number."""
    return any(sign.isdigit() for sign in typed) and len(re.findall(r"[^\W\d_]{2,}", typed)) > 1


def _reached(draft: WayDraft, way: Way, where: str | None) -> Finish:
    done = finished(draft, "said", where)
    assert isinstance(done.draft, WayDraft)  # noqa: S101 - a copy of this one
    return Finish((), draft=done.draft.model_copy(update={"way": way, "typed": None}))


def _kind(typed: str) -> Way:
    if "\n" not in typed and _AT.search(typed) and len(typed.split()) < 6:
        return "email"
    return "sms" if _NUMBER.fullmatch(typed) else "post"


def _read(way: Way, typed: str, draft: WayDraft, facts: ExchangeFacts) -> Reading[str]:
    return read_email(typed) if way == "email" else read_mobile(typed, _country(draft, facts))


def _country(draft: WayDraft, facts: ExchangeFacts) -> str:
    """Where somebody shops is where they live, by and large."""
    details = facts.details(draft.place)
    site = MARKETPLACES.get((details.marketplace if details else None) or "")
    usual = MARKETPLACES[likely_first(facts.language)[0]].territory
    return site.territory if site is not None else facts.territory or usual


def _values(reading: Reading[str]) -> list[str]:
    return [*(reading.choices or ()), *([reading.suggestion] if reading.suggestion else [])]


def _problem(reading: Reading[str]) -> Text:
    return Text(reading.problem or "read-problem-line", dict(reading.args))


def _offered(draft: WayDraft, facts: ExchangeFacts) -> list[tuple[str, str]]:
    """What a doubtful answer may mean."""
    typed = draft.typed or ""
    reading = _read(_kind(typed), typed, draft, facts)
    found = [(f"use:{number}", value) for number, value in enumerate(_values(reading))]
    return found + ([(_AS_TYPED, reading.typed)] if reading.typed is not None else [])


def _choices(draft: WayDraft, facts: ExchangeFacts, _: int) -> Rows:
    details = facts.details(draft.place)
    said = details is not None and details.way is not None
    rest = ways(drop=Text("exchange-drop") if said else None)
    if draft.typed is None:
        return ((Choice(_IN_PERSON, Text("exchange-way-person")),), *rest)
    is_number = _kind(draft.typed) == "sms"
    meant = (
        (
            Choice(
                value, Text("buy-meant-choice", {"words": Name(shown(one) if is_number else one)})
            ),
        )
        for value, one in _offered(draft, facts)
    )
    return (*meant, *rest)


def _args(draft: WayDraft, facts: ExchangeFacts) -> dict[str, Arg]:
    if draft.typed is None:
        return {"ask": Text("exchange-way-fresh", facts.whose(draft))}
    reading = _read(_kind(draft.typed), draft.typed, draft, facts)
    shown_as: dict[str, Arg] = {"typed": Name(draft.typed), "problem": _problem(reading)}
    return {"ask": Text("exchange-way-doubt", shown_as)}


WAY: Flow[WayDraft, ExchangeFacts] = Flow(
    name="exchange-way",
    version=1,
    draft=WayDraft,
    steps=(
        Step(
            name="said",
            answers="said",
            take=or_left(_take),
            choices=_choices,
            args=_args,
            problems=("unclear", "unread", "long"),
        ),
    ),
)
