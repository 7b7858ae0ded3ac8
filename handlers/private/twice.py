"""A button tapped twice in a moment, by somebody impatient: what it says is said once."""

from collections import OrderedDict

from handlers.updates.incoming import Tap

_MOMENT = 3_000  # milliseconds
_MOST = 10_000


class Twice:
    """Remembers each person's latest tap."""

    def __init__(self) -> None:
        # By person: the message, the button, the update, when.
        self._latest: OrderedDict[int, tuple[int | None, str, int, int]] = OrderedDict()

    def taps(self, tap: Tap, now: int) -> bool:
        """Whether this is a second tap. One that comes again, since storage was away, is none."""
        message_id, data, update_id, at = self._latest.get(tap.person, (None, "", 0, 0))
        same = (message_id, data) == (tap.message_id, tap.data) and update_id != tap.update_id
        if same and 0 <= now - at < _MOMENT:
            return True
        self._latest[tap.person] = tap.message_id, tap.data, tap.update_id, now
        self._latest.move_to_end(tap.person)
        if len(self._latest) > _MOST:
            self._latest.popitem(last=False)
        return False
