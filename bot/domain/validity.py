"""Until when a card is valid, where its marketplace says so."""

from datetime import date

from bot.domain.facts import Marketplace


def last_day(site: Marketplace, issued: date) -> date | None:
    """The last day of a card issued on a day; None where cards do not run out, or none is sure.

    Only what is verified officially counts: a date that is wrong costs somebody the card.
    """
    known = site.expiry
    if known is None or known.grade != "official" or known.value == "never":
        return None
    leap_day = (issued.month, issued.day) == (2, 29)
    return issued.replace(year=issued.year + known.value, day=28 if leap_day else issued.day)
