"""Until when cards are valid: by official facts only."""

from datetime import date

import pytest

from bot.domain.facts import Fact
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.validity import last_day


@pytest.mark.parametrize(
    ("site", "issued", "last"),
    [
        ("DE", date(2026, 11, 25), date(2036, 11, 25)),
        ("JP", date(2026, 1, 1), date(2036, 1, 1)),
        ("SE", date(2028, 2, 29), date(2038, 2, 28)),
        ("US", date(2026, 11, 25), None),  # never runs out
        ("UK", date(2026, 11, 25), None),  # nobody has verified it
        ("IN", date(2026, 11, 25), None),  # seen in public pages only
        ("MX", date(2026, 11, 25), None),
        ("ZA", date(2026, 11, 25), None),
    ],
)
def test_the_last_day(site: str, issued: date, last: date | None) -> None:
    assert last_day(MARKETPLACES[site], issued) == last


def test_a_year_is_a_year_once_it_is_official() -> None:
    expiry = Fact(value=1, source="a page", date=date(2026, 11, 25), grade="official")
    site = MARKETPLACES["IN"].model_copy(update={"expiry": expiry})
    assert last_day(site, date(2026, 11, 25)) == date(2027, 11, 25)
