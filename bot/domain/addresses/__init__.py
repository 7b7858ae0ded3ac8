"""Postal addresses for cards by post: as written, asked about, never corrected."""

from bot.domain.addresses.address import Address, AddressProblem, FieldName, lines
from bot.domain.addresses.advice import Advice, advice
from bot.domain.addresses.countries import is_served
from bot.domain.addresses.envelopes import addressed, envelope
from bot.domain.addresses.houses import is_street
from bot.domain.addresses.postal import Field, fields_of, regions_fitting
from bot.domain.addresses.reading import read_address_text, with_field

__all__ = [
    "Address",
    "AddressProblem",
    "Advice",
    "Field",
    "FieldName",
    "addressed",
    "advice",
    "envelope",
    "fields_of",
    "is_served",
    "is_street",
    "lines",
    "read_address_text",
    "regions_fitting",
    "with_field",
]
