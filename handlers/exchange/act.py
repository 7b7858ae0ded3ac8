"""What somebody does in the private part of an exchange."""

from dataclasses import dataclass

from bot.dialogue import Reply
from handlers.guides.visit import Visit
from storage import exchanges, groups
from storage.exchanges import Exchange
from storage.groups import Group

NAME = "x"
"""What the buttons of the private part begin with."""

REHEARSE = "rehearse"
"""The area of a rehearsal with made-up people."""


@dataclass(frozen=True, slots=True)
class Act:
    """A visit to one exchange of a group.

    `message_id` is the message whose button was tapped, to be repainted; None: something new is
    said. `words` stand behind the area in a button.
    """

    visit: Visit
    exchange: Exchange
    group: Group
    message_id: int | None = None
    words: str = ""

    def shows(self, reply: Reply) -> None:
        """Paint the message whose button was tapped, or say something new."""
        self.visit.say(reply, self.message_id)

    def value(self, area: str, words: str = "") -> str:
        """What a button that leads to an area carries."""
        return f"{NAME}:{self.exchange.id}:{area}" + (f":{words}" if words else "")


def act_on(
    visit: Visit, exchange_id: str, message_id: int | None = None, words: str = ""
) -> Act | None:
    """A visit to the exchange with this id; None: there is none any more."""
    exchange = exchanges.exchange(visit.tx, exchange_id)
    group = groups.by_id(visit.tx, exchange.group_id) if exchange is not None else None
    if exchange is None or group is None:
        return None
    return Act(visit, exchange, group, message_id, words)
