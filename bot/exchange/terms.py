"""What an exchange is about: its title, what a gift may cost, its days and its clock."""

from datetime import date, timedelta
from enum import StrEnum

from babel.numbers import get_territory_currencies
from pydantic import BaseModel, ConfigDict

from bot.domain.local_time import LocalTime
from bot.domain.money import Money, round_sums

_USUAL_CURRENCY = "EUR"
LONGEST_TITLE = 60
MOST_YEARS = 5
"""So many of a group's last exchanges may be avoided."""
_TUESDAY, _FRIDAY = 1, 4
_UNTIL_THE_DAY = timedelta(days=4)  # from a Friday to the Tuesday after it
_CHRISTMAS_TUESDAY = (16, 22)  # of December: the last one before the 23rd
_LEAST, _LEAST_AT_CHRISTMAS = timedelta(days=7), timedelta(days=3)
_DECEMBER = 12


class Reveal(StrEnum):
    """Whether all hear after the end who gave to whom: `AFTER`, if nobody minds.

    `ASKED`: nobody minds so far; `REFUSED`: somebody does, in a word as long, so that both look the
    same once encrypted. Then it was `DONE`, or `KEPT` a secret.
    """

    NEVER = "never"
    AFTER = "after"
    ASKED = "asked"
    REFUSED = "minds"
    DONE = "done"
    KEPT = "kept"


class Terms(BaseModel):
    """What its people are told. `budget_minor` is about what a gift costs, None: not said.
    `zone` (IANA) is the clock of its days. `years`: so many of the group's last exchanges are not
    to come again. `reveal`: whether all hear at the end who gave to whom.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    title: str = ""
    budget_minor: int | None = None
    currency: str = "EUR"
    zone: str = "UTC"
    years: int = 2
    reveal: Reveal = Reveal.NEVER

    @property
    def budget(self) -> Money | None:
        """About what a gift costs."""
        return None if self.budget_minor is None else Money(self.budget_minor, self.currency)

    @property
    def clock(self) -> LocalTime:
        """The clock of its days."""
        return LocalTime(self.zone)


def usual_budget(territory: str | None) -> Money:
    """What a present among colleagues costs by and large, in the currency of a country (CLDR).

    About 20, where 10 and 25 are sums of money; in euros where the country is not known.
    """
    currency = get_territory_currencies(territory)[0] if territory else _USUAL_CURRENCY
    return Money(round_sums(currency)[0].minor * 2, currency)


def usual_days(today: date) -> tuple[date, date]:
    """Until when people sign up, a Friday, and when gifts are exchanged, the Tuesday after it.

    Towards Christmas that is the last Tuesday before the 23rd, if there are days left to sign up.
    """
    if today.month >= _DECEMBER - 1:
        first, last = (date(today.year, _DECEMBER, day) for day in _CHRISTMAS_TUESDAY)
        exchange = next(
            day for n in range((last - first).days + 1)
            if (day := first + timedelta(days=n)).weekday() == _TUESDAY
        )  # fmt: skip
        if exchange - _UNTIL_THE_DAY >= today + _LEAST_AT_CHRISTMAS:
            return exchange - _UNTIL_THE_DAY, exchange
    soonest = today + _LEAST
    friday = soonest + timedelta(days=(_FRIDAY - soonest.weekday()) % 7)
    return friday, friday + _UNTIL_THE_DAY
