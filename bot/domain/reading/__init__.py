"""What people type, read: never taken where it may mean something else, never corrected."""

from bot.domain.reading.amounts import read_amount
from bot.domain.reading.dates import Moment, read_date, read_day, read_moment
from bot.domain.reading.emails import read_email
from bot.domain.reading.lead_ins import without_lead_in
from bot.domain.reading.nothing import says_none
from bot.domain.reading.phone_numbers import read_mobile
from bot.domain.reading.reading import Reading

__all__ = [
    "Moment",
    "Reading",
    "read_amount",
    "read_date",
    "read_day",
    "read_email",
    "read_mobile",
    "read_moment",
    "says_none",
    "without_lead_in",
]
