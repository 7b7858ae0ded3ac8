"""A person's own clock: their day, their quiet hours, the hour at which we may write."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = 24 * 60
MORNING = 10 * 60


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From and until, in minutes after midnight; the same twice means none."""

    start: int = 21 * 60
    end: int = 8 * 60

    def hold(self, minute: int) -> bool:
        """Whether this minute of the day is quiet."""
        return (minute - self.start) % _DAY < (self.end - self.start) % _DAY


@dataclass(frozen=True, slots=True)
class LocalTime:
    """The clock of a person, by an IANA zone. Moments are epoch milliseconds, UTC."""

    zone: str = "UTC"
    quiet: QuietHours = QuietHours()

    def local(self, moment: int) -> datetime:
        """What this clock shows, without a zone."""
        return _aware(moment).astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    def day(self, moment: int) -> date:
        """The calendar day of a moment here."""
        return self.local(moment).date()

    def moment(self, local: datetime) -> int:
        """The moment when this clock shows `local`; an hour that summer time skips is the next."""
        aware = local.replace(tzinfo=ZoneInfo(self.zone))
        return round(aware.timestamp() * 1000)

    def is_quiet(self, moment: int) -> bool:
        """Whether nobody should be written to at this moment."""
        local = self.local(moment)
        return self.quiet.hold(local.hour * 60 + local.minute)

    def after_quiet(self, moment: int) -> int:
        """The first moment from this one on that is not quiet."""
        if not self.is_quiet(moment):
            return moment
        local = self.local(moment)
        ended = datetime.combine(local.date(), time()) + timedelta(minutes=self.quiet.end)
        ended += timedelta(days=0 if ended > local else 1)
        # Where summer time skips the hour, the clock may still stand a moment before it.
        found = self.moment(ended)
        while self.is_quiet(found):
            found += 60_000
        return found

    def on(self, day: date, minute: int = MORNING) -> int:
        """That day at a minute, ten in the morning unless told; later where that is quiet."""
        local = datetime.combine(day, time()) + timedelta(minutes=minute)
        return self.after_quiet(self.moment(local))


def _aware(moment: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, tz=UTC)
