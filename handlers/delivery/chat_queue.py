"""What one chat is owed, in order, and when the next may leave."""

from collections import deque
from dataclasses import dataclass, field

from handlers.delivery.limits import Limits, none
from storage.outbox import OutboxRow


@dataclass(slots=True)
class ChatQueue:
    """The rows of a chat. The first may be on its way; `scheduled` tells whether it has its turn.

    `gone_before`: rows with smaller ids were owed to somebody who is erased.
    """

    rows: deque[OutboxRow] = field(default_factory=deque)
    limits: Limits = field(default_factory=none)
    scheduled: bool = False
    failures: int = 0
    not_before: float = 0.0
    gone_before: int = 0

    def is_gone(self, row: OutboxRow) -> bool:
        """Whether nobody may get this row any more; what deletes a message still does good."""
        return row.id < self.gone_before and row.kind != "delete"

    def forget(self, before: int) -> int:
        """Drop what is older than the row `before`, but the first; how many rows that were."""
        self.gone_before = before
        kept = [row for row in self.rows if row is self.rows[0] or not self.is_gone(row)]
        dropped = len(self.rows) - len(kept)
        self.rows = deque(kept)
        return dropped
