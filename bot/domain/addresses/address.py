"""An address as somebody wrote it, and how it is printed in its country."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Annotated, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic import Field as Declared

from bot.domain.addresses.postal import FieldName, rules_of

__all__ = ["Address", "AddressProblem", "FieldName", "as_written", "lines"]

Arguments: TypeAlias = dict[str, str]


def as_written(text: str) -> str:
    """The text letter for letter, composed (NFC), without blanks round it."""
    return unicodedata.normalize("NFC", text).strip()


def _kept(value: object) -> object:
    return as_written(value) if isinstance(value, str) else value


# Not shown when an address is logged by mistake.
_Written = Annotated[str | None, BeforeValidator(_kept), Declared(repr=False)]


class Address(BaseModel):
    """Where a card goes, without the name. None is "not said yet", "" is "there is none"."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    country: Annotated[str, Declared(pattern="^[A-Z]{2}$")]
    """The CLDR code: "GB", not Amazon's "UK"."""
    street: _Written = None
    """With the house number; may be several lines."""
    apartment: _Written = None
    postal_code: _Written = None
    city: _Written = None
    region: _Written = None

    def part(self, name: FieldName) -> str:
        """A field by its name; "" if it is not known or there is none."""
        value: str | None = getattr(self, name)
        return value or ""


@dataclass(frozen=True, slots=True)
class AddressProblem:
    """Why a text was not taken: a whole text id and its arguments."""

    name: str
    args: Arguments = field(default_factory=dict)


def lines(address: Address) -> list[str]:
    """The address as it is printed in its country, each word as it was written; no country line."""
    rules = rules_of(address.country)
    native = not re.search("[A-Za-z]", address.part("street") + address.part("region"))
    form = _complete(rules.format if native else rules.latin_format, address)
    printed: list[str] = []
    for line in form.split("%n"):
        if line == "%A":
            printed += _street_lines(address, apartment_first=rules.apartment_first)
        else:
            printed += _filled(line, address).splitlines()
    return [line.strip() for line in printed if line.strip()]


def _complete(form: str, address: Address) -> str:
    """The form with a line for what somebody gave though the country's form lacks it."""
    if address.region and "%S" not in form:
        form = re.sub("([^n]*%C.*?)(?=%n|$)", r"\1%n%S", form, count=1)
    for letter, value in (("C", address.city), ("S", address.region), ("Z", address.postal_code)):
        if value and f"%{letter}" not in form:
            form += f"%n%{letter}"
    if address.city is None and address.country == "SG":
        form = form.replace("%C", "Singapore")
    return form


def _street_lines(address: Address, *, apartment_first: bool) -> list[str]:
    street, apartment = address.part("street").splitlines(), address.part("apartment").splitlines()
    return apartment + street if apartment_first else street + apartment


def _filled(line: str, address: Address) -> str:
    """A line of the form with its fields; signs between two fields only if both are there."""
    values = {
        "A": ", ".join(_street_lines(address, apartment_first=False)),
        "C": address.part("city"),
        "S": address.part("region"),
        "Z": address.part("postal_code"),
    }
    filled, between, opens = "", "", False
    for place, part in enumerate(re.findall("%[ACSZ]|[^%]+", line)):
        if not part.startswith("%"):
            between = part
            opens = place == 0
        elif value := values[part[1:]]:
            sign = between if filled or (between and opens) else ""
            filled += sign + (value.removeprefix("〒") if sign == "〒" else value)
            between = ""
    return filled
