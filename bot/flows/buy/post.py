"""A card by post: the address as written, asked about where something seems amiss."""

from collections.abc import Mapping
from dataclasses import replace

from bot.dialogue import Answer, Arg, Choice, Country, Name, Rows, Text
from bot.domain.addresses import (
    Address,
    AddressProblem,
    Advice,
    addressed,
    advice,
    envelope,
    is_served,
    is_street,
)
from bot.domain.reading import says_none, without_lead_in
from bot.flows.buy.above import MAYBE_NAME, name_above, with_name_above, without_name
from bot.flows.buy.asking import THROUGH, knows_not
from bot.flows.buy.copied import on_one_line, signs
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.gate import at_a_name, at_an_address
from bot.flows.buy.parts import MISSING, read_as_sent, with_part
from bot.flows.buy.whom import take_name
from bot.flows.flow import Accept, AskAgain, GoTo, Taken
from bot.understanding.vocabulary import meant

_LONGEST, _LONGEST_LINE = 250, 120
_PLACES = ("street", "city")
_ABROAD = "address-problem-other-country"
_UNCLEAR = Advice("street", "address-problem-unclear")


@at_an_address
def take_address(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """A postal address as written, line by line."""
    lines = [" ".join(line.split()) for line in (answer.text or "").splitlines()]
    lines = [line for line in lines if line]
    lines[:1] = [without_lead_in(line) for line in lines[:1]]
    if len(lines) == 1 and "," in lines[0]:
        lines = [part.strip() for part in lines[0].split(",") if part.strip()]
    address = "\n".join(lines)
    if not any(sign.isalpha() for sign in address):
        return AskAgain("unclear")
    if signs(on_one_line(address)) > _LONGEST or any(len(line) > _LONGEST_LINE for line in lines):
        return AskAgain("long", {"most": _LONGEST})
    read = read_as_sent(draft, address)
    if isinstance(read, AddressProblem):
        if read.name == "address-problem-claim-code":
            return AskAgain("code")
        if len(lines) < 2 and not any(sign.isdigit() for sign in address):
            return AskAgain("unclear")
    known = {"address": address, "checked": None, "apartment": None}
    return Accept(without_name(draft.model_copy(update=known)))


@at_a_name
def take_recipient(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """The name; of a whole envelope the address too. An address alone is kept, and no name."""
    said = answer.text or ""
    if knows_not(said) or meant("purpose", said) == ("myself",):
        return AskAgain("unknown" if draft.match is None else THROUGH)
    found = envelope(said, draft.site.territory) or addressed(said)
    if found is None and is_street(said):
        return AskAgain("street")
    if found is None or draft.address is not None:
        return take_name(draft, answer, facts)
    name, address = found
    taken = take_address(draft, replace(answer, text=address), facts)
    if not isinstance(taken, Accept):
        return take_name(draft, answer, facts)
    if not name:
        return taken
    return take_name(taken.draft, replace(answer, text=name), facts)


@at_a_name
def take_other_name(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """The name of somebody who gets no parcel: an address is none, nor is a street."""
    said = answer.text or ""
    if envelope(said, draft.site.territory) is not None or is_street(said):
        return AskAgain("address")
    return take_name(draft, answer, facts)


def _advice(draft: BuyDraft) -> list[Advice]:
    if draft.way != "post" or not draft.address:
        return []
    read = read_as_sent(draft, draft.address)
    if isinstance(read, AddressProblem):
        return [_UNCLEAR]
    if is_served(read.country, draft.site.territory):
        return advice(read)
    return [Advice("street", _ABROAD, {"country": read.country}), *advice(read)]


def asks_apartment(draft: BuyDraft) -> bool:
    """Whether the line that is missing most often is missing."""
    return any(one.field == "apartment" for one in _advice(draft))


def _doubts(draft: BuyDraft) -> list[Advice]:
    """What is odd, then what is missing; words that found no place are no missing street."""
    found = [one for one in _advice(draft) if one.field != "apartment"]
    if any(one.problem == MISSING and one.field == "street" for one in found) and _unplaced(draft):
        found = [one for one in found if one.problem != MISSING or one.field not in _PLACES]
        found.insert(0, _UNCLEAR)
    first = (_ABROAD, "address-problem-postal-form")
    return sorted(found, key=lambda one: first.index(one.problem) if one.problem in first else 2)


def _unplaced(draft: BuyDraft) -> bool:
    """Whether there are words beside the fields that were told."""
    rest = draft.address or ""
    read = read_as_sent(draft, rest)
    if isinstance(read, Address):
        for told in (read.apartment, read.postal_code, read.city, read.region):
            rest = rest.replace(told or "", "")
    return any(sign.isalpha() for sign in rest)


def has_doubts(draft: BuyDraft) -> bool:
    """Whether something about the address should be looked at again."""
    return bool(_doubts(draft))


def check_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The first doubts, and the address as it was written."""
    doubts = [_asked(draft, one) for one in _doubts(draft)] or [Text("buy-check-none")]
    more = doubts[1] if len(doubts) > 1 else ""
    return {"doubt": doubts[0], "more": more, "address": Name(draft.address or "")}


def _asked(draft: BuyDraft, doubt: Advice) -> Text:
    """A doubt in words, with the country's name in the reader's language."""
    args: dict[str, Arg] = {**doubt.args}
    if "country" in doubt.args:
        args["country"] = Country(doubt.args["country"])
    asked = Text(doubt.problem, args)
    if doubt.problem != MAYBE_NAME:
        return asked
    return Text("buy-check-named", {"doubt": asked, "name": Name(draft.name or "")})


def check_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """Nothing is changed without a yes."""
    name = ((Choice("name", Text("buy-check-name")),),) if name_above(draft) else ()
    return (
        *name,
        (Choice("right", Text("buy-check-right")),),
        (Choice("change", Text("buy-check-change")),),
    )


@at_an_address
def take_check(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """Right as it is, its first line a name, or written anew."""
    if answer.choice == "name" and name_above(draft):
        return Accept(with_name_above(draft))
    if answer.choice == "right":
        return Accept(draft.model_copy(update={"checked": True}))
    if answer.choice == "change":
        return GoTo("address", draft)
    said = (answer.text or "").strip()
    corrected = with_part(draft, said)
    taken = take_address(draft, replace(answer, text=corrected or answer.text), facts)
    return taken if isinstance(taken, Accept) and _is_whole(taken.draft) else AskAgain("unclear")


def _is_whole(draft: BuyDraft) -> bool:
    """Whether what was typed can take the place of an address, and is not a part of one."""
    partly = any(one.problem in (MISSING, _UNCLEAR.problem) for one in _doubts(draft))
    return "\n" in (draft.address or "") or not partly


@at_an_address
def take_apartment(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """The line that is missing most often; "" means there is none."""
    if answer.choice == "none" or says_none(answer.text or ""):
        return Accept(draft.model_copy(update={"apartment": ""}))
    line = without_lead_in(" ".join((answer.text or "").split()))
    if not line:
        return AskAgain("unclear")
    if len(line) > _LONGEST_LINE:
        return AskAgain("long", {"most": _LONGEST_LINE})
    if "@" in line or is_street(line) or envelope(answer.text or "", draft.site.territory):
        return AskAgain("address")
    return Accept(draft.model_copy(update={"apartment": line}))


def apartment_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """A house has none."""
    return ((Choice("none", Text("buy-apartment-none")),),)


def apartment_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The apartment, or that there is none."""
    if draft.apartment:
        return {"apartment": Name(draft.apartment)}
    return {"apartment": Text("buy-apartment-house")}
