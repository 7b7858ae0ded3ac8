"""A part of an address, typed alone where one is missing or odd: the address with it."""

from collections.abc import Iterator, Mapping

from bot.domain.addresses import (
    Address,
    AddressProblem,
    FieldName,
    advice,
    fields_of,
    lines,
    read_address_text,
)
from bot.domain.reading import says_none, without_lead_in
from bot.flows.buy.asking import knows_not
from bot.flows.buy.draft import BuyDraft
from bot.understanding.talk import remark_in
from bot.vocabulary import UNDERSTOOD, folded, words

_PLACE: tuple[FieldName, ...] = ("postal_code", "city", "region")
MISSING = "address-problem-missing"


def read_as_sent(draft: BuyDraft, address: str) -> Address | AddressProblem:
    """An address as this card's recipient would write it."""
    return read_address_text(
        address, draft.site.territory, name=draft.name, neighbour=draft.neighbour
    )


def with_part(draft: BuyDraft, said: str) -> str | None:
    """The address with the code, the place or one of its lines as just typed; None for none."""
    said = without_lead_in(said)
    return _with_code(draft, said) or _with_place(draft, said) or _with_line(draft, said)


def _with_code(draft: BuyDraft, said: str) -> str | None:
    """The address with a postal code that was typed alone, where one was odd or missing."""
    address = draft.address or ""
    old, new = read_as_sent(draft, address), read_as_sent(draft, said)
    if isinstance(old, AddressProblem) or isinstance(new, AddressProblem):
        return None
    if not new.postal_code or new.postal_code != said.strip():
        return None
    if old.postal_code:
        return address.replace(old.postal_code, new.postal_code)
    order = [field.name for field in fields_of(old.country)]
    if old.city and order.index("postal_code") < order.index("city"):
        before, _, after = address.rpartition(old.city)
        return f"{before}{new.postal_code} {old.city}{after}"
    return f"{address}\n{new.postal_code}"


def _with_place(draft: BuyDraft, said: str) -> str | None:
    """The address with its town, its region, the code with them, where they were missing."""
    address = draft.address or ""
    read = read_as_sent(draft, address)
    old = Address(country=draft.site.territory) if isinstance(read, AddressProblem) else read
    if "\n" in said or not _lacking(old) or _has_house(draft, said):
        return None
    for place in _places(draft, old, said):
        whole = "\n".join([*_without(old, address), place])
        new = read_as_sent(draft, whole)
        if isinstance(new, AddressProblem) or not new.street or new.street in place:
            continue
        if _lacking(new) < _lacking(old):
            return whole
    return None


def _has_house(draft: BuyDraft, said: str) -> bool:
    """Whether a street is in it, with a number: then it is more than a place."""
    new = read_as_sent(draft, said.replace(", ", "\n"))
    if isinstance(new, AddressProblem) or new.street is None:
        return False
    return bool(new.postal_code) and any(sign.isdigit() for sign in new.street)


def _without(old: Address, address: str) -> list[str]:
    """The lines of an address without the places that it names for certain."""
    rest = address
    for name in _PLACE:
        rest = rest.replace(old.part(name), "") if old.part(name) else rest
    return [line for line in (line.strip(" ,") for line in rest.split("\n")) if line]


def _places(draft: BuyDraft, old: Address, said: str) -> Iterator[str]:
    """The line below the street that may be meant: as typed, or beside what was known before."""
    known: dict[str, str | None] = {name: old.part(name) or None for name in _PLACE}
    if any(sign.isdigit() for sign in said):
        yield said.replace(", ", " ")
        told = said.replace(",", " ").split()
        for count in (2, 1):  # "62704 Springfield", where the code comes last
            code = " ".join(told[:count])
            read = read_as_sent(draft, code)
            if isinstance(read, Address) and read.postal_code == code and told[count:]:
                place = " ".join(told[count:])
                yield _line(old, {**known, "postal_code": code, "city": place})
        return
    for name in ("city", "region"):
        if not known[name] and not _is_no_place(said):
            yield _line(old, {**known, name: said})


def _is_no_place(said: str) -> bool:
    """Whether it says yes or no, that one does not know, or thanks: that is no town."""
    if says_none(said) or knows_not(said) or remark_in(said) is not None:
        return True
    yes = (words(language, "choices")["buy-check"]["right"] for language in UNDERSTOOD)
    return folded(said.strip(".!")) in {way for ways in yes for way in ways}


def _line(old: Address, known: Mapping[str, str | None]) -> str:
    return " ".join(lines(Address.model_validate({"country": old.country, **known})))


def _lacking(address: Address) -> frozenset[str]:
    return frozenset(one.field for one in advice(address) if one.problem == MISSING)


def _with_line(draft: BuyDraft, said: str) -> str | None:
    """The address with one of its lines typed anew: the street alone, or the town with its code."""
    address = draft.address or ""
    old, new = read_as_sent(draft, address), read_as_sent(draft, said)
    if "\n" in said or isinstance(old, AddressProblem) or isinstance(new, AddressProblem):
        return None
    if new.street and not (new.city or new.postal_code or new.region or new.apartment):
        return _with_street(address, old, said)
    if new.street or not (new.city and new.postal_code):
        return None
    town = [place for place in (old.postal_code, old.city) if place]
    lines = address.split("\n")
    places = [at for at, line in enumerate(lines) if any(part in line for part in town)]
    if not places:
        return f"{address}\n{said}"
    if len(places) > 1 or (old.street and old.street in lines[places[0]]):
        return None
    return "\n".join([*lines[: places[0]], said, *lines[places[0] + 1 :]])


def _with_street(address: str, old: Address, said: str) -> str | None:
    if not old.street:
        return f"{said}\n{address}"
    return address.replace(old.street, said, 1) if address.count(old.street) == 1 else None
