"""How values are written in an export: moments, amounts, hours."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.local_time import LocalTime
from bot.domain.money import Money

Json = dict[str, Any]


class Moments:
    """Moments (epoch milliseconds) in UTC and as the person's own clock showed them (ISO 8601)."""

    def __init__(self, clock: LocalTime) -> None:
        self._zone = ZoneInfo(clock.zone)

    def __call__(self, moment: int | None) -> Json | None:
        """None stays None."""
        if moment is None:
            return None
        utc = datetime.fromtimestamp(moment / 1000, tz=UTC)
        return {
            "utc": utc.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "local": utc.astimezone(self._zone).isoformat(timespec="seconds"),
        }


def amount(minor: int, currency: str) -> Json:
    """An amount as an exact decimal string, with its currency."""
    return {"value": f"{Money(minor, currency).major:f}", "currency": currency}


def quiet_hours(start: int | None, end: int | None) -> Json | None:
    """Hours of the day; None while nobody chose any."""
    if start is None or end is None:
        return None
    return {"from": _hour(start), "until": _hour(end)}


def _hour(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
