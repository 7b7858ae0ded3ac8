"""An address in one text, as people type or paste it.

Every field is a piece of the text, letter for letter. What cannot be told apart stays None and
is asked; what is read is shown to the person before it counts.
"""

import re

from bot.domain.addresses.address import Address, AddressProblem, FieldName, as_written
from bot.domain.addresses.codes import take_code
from bot.domain.addresses.countries import country_of, last_country
from bot.domain.addresses.names import key, plain
from bot.domain.addresses.parts import Parts
from bot.domain.addresses.postal import region_key, rules_of
from bot.domain.addresses.splitting import split
from bot.secrets import holds_claim_secret

_LONGEST = 500


def read_address_text(
    text: str, country: str, *, name: str | None = None, neighbour: str | None = None
) -> Address | AddressProblem:
    """Read an address of a country (CLDR code) typed in one text, on lines or with commas.

    A first line that is the recipient's `name`, and the country itself, are left out. One that
    is in another country is read by the rules there; `neighbour` is one that is as likely.
    Problems: `empty`, `too-long`, `claim-code`, and `unclear` when nothing can be told.
    """
    problem = _refused(text)
    if problem is not None:
        return problem
    parts = Parts.of(as_written(text))
    if name and len(parts.pieces) > 1 and key(parts.words(0)) == key(name):
        parts = parts.with_piece(0)
    expected, country = country, country_of(parts, country, neighbour)
    rules = rules_of(country)
    parts = take_code(_without_country(parts, country), country, rules)
    if not rules.code_first:  # "Japan 100-0001"; but "06000 México" is the city.
        parts = _without_country(parts, country)
    parts = split(parts, country, rules)
    read = Address(
        country=country,
        street=parts.street,
        apartment=parts.apartment,
        postal_code=parts.code,
        city=parts.city,
        region=parts.region,
    )
    known = read.street or read.city or read.postal_code or read.region
    return read if known or country != expected else AddressProblem("address-problem-unclear")


def with_field(address: Address, name: FieldName, text: str) -> Address | AddressProblem:
    """The address with one field as just answered; "" for "there is none"."""
    problem = _refused(text) if text.strip() else None
    return problem or Address.model_validate({**address.model_dump(), name: text})


def _refused(text: str) -> AddressProblem | None:
    if not re.search(r"\w", text):
        return AddressProblem("address-problem-empty")
    if len(text) > _LONGEST:
        return AddressProblem("address-problem-too-long", {"field": "text"})
    if holds_claim_secret(text):
        return AddressProblem("address-problem-claim-code")
    return None


def _without_country(parts: Parts, country: str) -> Parts:
    """Without the country's own name at the end, unless a region or the city is called the same."""
    if last_country(parts) != country or region_key(country, parts.words(-1)):
        return parts
    if country == "SG" and not re.search(r"\d{6}", plain(parts.words(-2))):
        return parts
    return parts.with_piece(-1)
