"""What should be asked about an address before it counts. Questions only, never corrections."""

import re
from dataclasses import dataclass
from dataclasses import field as declared

from bot.domain.addresses.address import Address, FieldName
from bot.domain.addresses.houses import is_described, lacks_number, may_start_with_name
from bot.domain.addresses.postal import (
    Rules,
    bare_code,
    bears_region,
    code_fits_region,
    fields_of,
    names_region,
    region_key,
    regions_fitting,
    rules_of,
)
from bot.domain.addresses.words import (
    is_military,
    is_post_box,
    names_apartment,
)
from bot.secrets import holds_claim_secret

_LONGEST_LINE, _MOST_LINES = 80, 4
_FIELDS: tuple[FieldName, ...] = ("street", "apartment", "postal_code", "city", "region")


@dataclass(frozen=True, slots=True)
class Advice:
    """A question about one field: the id of its text, and the arguments of that text."""

    field: FieldName
    problem: str
    args: dict[str, str] = declared(default_factory=dict)


def advice(address: Address) -> list[Advice]:
    """What is to be asked, in the order of the country's fields; a field at most once.

    Nothing is ever changed. Two are only hints that may be waved through without an answer:
    `address-problem-po-box` and `address-problem-postal-region`. The apartment is asked while
    it is None; "" means the person said there is none.
    """
    rules = rules_of(address.country)
    order = [known.name for known in fields_of(address.country)]
    order += [name for name in _FIELDS if name not in order and address.part(name)]
    found = (_about(address, name, rules) for name in order)
    return [each for each in found if each is not None]


def _about(address: Address, name: FieldName, rules: Rules) -> Advice | None:
    value = address.part(name)
    if holds_claim_secret(value):
        return Advice(name, "address-problem-claim-code")
    if not value and _is_needed(address, name, rules):
        kind = {"postal_code": rules.code_kind, "region": rules.region_kind}.get(name, name)
        return Advice(name, "address-problem-missing", {"field": kind})
    lines = value.splitlines()
    if len(lines) > _MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines):
        return Advice(name, "address-problem-too-long", {"field": name})
    if name == "street":
        return _about_street(address)
    if name == "apartment":
        return _about_apartment(address)
    return _about_place(address, name, rules) if value else None


def _is_needed(address: Address, name: FieldName, rules: Rules) -> bool:
    """Whether a letter does not arrive without a field, unless the other fields say the same."""
    code, city, region = address.part("postal_code"), address.part("city"), address.part("region")
    told = bool(city) and bears_region(address.country, code, city)
    if name == "region":  # "NY 10001": there it belongs to the code.
        told = told or _tells_region(address, rules)
        return name in rules.required and not (told and "%S %Z" not in rules.format)
    if name == "postal_code":  # Without a code the region tells which of two towns it is.
        return name in rules.required or bool(rules.code and city and not region and not told)
    return name in rules.required and not (name == "city" and _is_military(address))


def _tells_region(address: Address, rules: Rules) -> bool:
    """Whether a code of six digits lies in a region, or a part of town is called after one."""
    if rules.code is None:  # "Dubai Marina"
        last = re.split("[\n,\u060c]", address.part("street"))[-1].strip()
        return names_region(address.country, last)
    code = address.part("postal_code")
    known = bool(rules.code.fullmatch(bare_code(code))) and len(re.sub(r"\D", "", code)) == 6
    return known and bool(regions_fitting(address.country, code))


def _is_military(address: Address) -> bool:
    return any(is_military(address.part(part), address.country) for part in ("city", "postal_code"))


def _about_street(address: Address) -> Advice | None:
    street = address.part("street")
    if is_post_box(street):
        return Advice("street", "address-problem-po-box")
    if may_start_with_name(street, address.country):
        return Advice(
            "street", "address-problem-first-line", {"line": re.split("[\n,]", street)[0]}
        )
    if _is_military(address):
        return None
    place = address.part("city") or address.part("region")
    if lacks_number(street, address.country) or is_described(street, place):
        line = re.split("[\n,]", street)[0]
        return Advice("street", "address-problem-house-number", {"street": line})
    return None


def _about_apartment(address: Address) -> Advice | None:
    street = address.street
    settled = address.apartment is not None or not street or is_post_box(street)
    settled = settled or _is_military(address)
    if settled or names_apartment(address.part("street"), address.country):
        return None
    return Advice("apartment", "address-problem-apartment", {"street": address.part("street")})


def _about_place(address: Address, name: FieldName, rules: Rules) -> Advice | None:
    code, region = address.part("postal_code"), address.part("region")
    if name == "postal_code" and rules.code and not rules.code.fullmatch(bare_code(code)):
        args = {"code": code, "example": rules.code_example, "kind": rules.code_kind}
        return Advice(name, "address-problem-postal-form", args)
    if name == "postal_code" and code_fits_region(address.country, code, region) is False:
        args = {"code": code, "region": region}
        return Advice(name, "address-problem-postal-region", args)
    if name == "region" and rules.regions and region_key(address.country, region) is None:
        args = {"region": region, "kind": rules.region_kind}
        return Advice(name, "address-problem-region", args)
    return None
