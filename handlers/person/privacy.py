"""/privacy: what is kept, for how long, and what a person can do about it."""

from bot.dialogue import Choice, Reply, Text
from handlers.guides.visit import Visit
from storage import retention

_DAY = 24 * 60 * 60 * 1000


def told(visit: Visit) -> None:
    """What is true today; the numbers are those that the eraser itself uses."""
    days = {
        "guide": retention.CONVERSATIONS_KEPT // _DAY,
        "cards": retention.CARDS_KEPT // _DAY,
        "pictures": retention.UNREAD_PICTURES_KEPT // _DAY,
        "untold": retention.UNTOLD_PICTURES_KEPT // _DAY,
        "recipients": retention.RECIPIENTS_KEPT // _DAY,
        "sent": retention.SENT_KEPT // _DAY,
        "closed": retention.CLOSED_KEPT // _DAY,
        "updates": retention.UPDATES_KEPT // _DAY,
        "failures": retention.FAILURES_KEPT // _DAY,
    }
    copy = Choice("export", Text("privacy-export"))
    erase = Choice("forget_me", Text("privacy-forget"))
    visit.say(Reply((Text("privacy", days),), ((copy,), (erase,))))
