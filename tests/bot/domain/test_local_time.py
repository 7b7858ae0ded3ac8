"""A person's clock: quiet hours, mornings, summer time, zones by country."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.local_time import LocalTime, QuietHours
from bot.domain.time_zones import city, zones_of

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(  # noqa: DTZ001
    lambda moment: int(moment.replace(tzinfo=UTC).timestamp() * 1000)
)
quiet = st.builds(QuietHours, st.integers(0, 1439), st.integers(0, 1439))


@given(st.sampled_from(ZONES), quiet, moments)
def test_after_quiet_is_the_first_moment_that_is_not(
    zone: str, hours: QuietHours, moment: int
) -> None:
    clock = LocalTime(zone, hours)
    after = clock.after_quiet(moment)
    assert after >= moment
    assert not clock.is_quiet(after)
    assert after == moment or clock.is_quiet(after - 60_000)


@given(st.sampled_from(ZONES), moments)
def test_a_local_hour_leads_back_to_its_moment(zone: str, moment: int) -> None:
    clock = LocalTime(zone)
    back = clock.moment(clock.local(moment))
    assert abs(back - moment) <= 60 * 60 * 1000  # an hour that comes twice in autumn


@pytest.mark.parametrize(
    ("zone", "day", "shown"),
    [
        ("Europe/Berlin", date(2026, 12, 24), "2026-12-24T09:00"),
        ("Europe/Berlin", date(2026, 7, 1), "2026-07-01T08:00"),
        ("America/New_York", date(2026, 12, 24), "2026-12-24T15:00"),
        ("Asia/Kolkata", date(2026, 12, 24), "2026-12-24T04:30"),
    ],
)
def test_ten_in_the_morning(zone: str, day: date, shown: str) -> None:
    moment = LocalTime(zone).on(day)
    assert datetime.fromtimestamp(moment / 1000, tz=UTC).isoformat()[:16] == shown


def test_the_hour_that_summer_time_skips() -> None:
    clock = LocalTime("Europe/Berlin", QuietHours(22 * 60, 2 * 60 + 30))
    night = clock.moment(datetime(2027, 3, 28, 1, 0))  # noqa: DTZ001
    after = clock.local(clock.after_quiet(night))
    assert after >= datetime(2027, 3, 28, 3, 0)  # noqa: DTZ001


def test_a_zone_for_each_clock_of_a_country() -> None:
    assert zones_of("DE") == ("Europe/Berlin",)
    assert zones_of("US")[0] == "America/New_York"
    assert zones_of("AU")[0] == "Australia/Sydney"
    assert "Australia/Adelaide" in zones_of("AU")
    assert zones_of("MX")[0] == "America/Mexico_City"
    assert zones_of("XX") == ()
    for country in ("US", "CA", "BR", "RU", "ES"):
        assert len(zones_of(country)) > 1
        for language in ("en", "de"):
            names = [city(zone, language) for zone in zones_of(country)]
            assert len(set(names)) == len(names)
