"""After a warning: somebody who was told to buy a card leaves it."""

from handlers.guides import advice, living
from handlers.guides.visit import Visit
from storage import conversations


def left(visit: Visit, conversation_id: str, message_id: int | None) -> bool:
    """End the guide that warned, if it was one; the warning becomes a warm word and two ways."""
    row = conversations.conversation(visit.tx, visit.person.id, conversation_id)
    if row is not None and not row.closed:
        living.stopped(visit, row)
    visit.say(advice.screen(visit, "gate-left"), message_id)
    return True
