"""/privacy: what is kept, for how long, and what a person can do about it."""

from bot.clock import DAY
from bot.dialogue import Choice, Reply, Text
from handlers.guides.visit import Visit
from handlers.person.way_back import TO_SETTINGS
from storage import retention


def told(visit: Visit, message_id: int | None = None) -> None:
    """What is true today; the numbers are those that the eraser itself uses."""
    days = {
        "guide": retention.CONVERSATIONS_KEPT // DAY,
        "cards": retention.CARDS_KEPT // DAY,
        "pictures": retention.UNREAD_PICTURES_KEPT // DAY,
        "untold": retention.UNTOLD_PICTURES_KEPT // DAY,
        "recipients": retention.RECIPIENTS_KEPT // DAY,
        "sent": retention.SENT_KEPT // DAY,
        "closed": retention.CLOSED_KEPT // DAY,
        "updates": retention.UPDATES_KEPT // DAY,
        "warned": retention.WARNINGS_KEPT // DAY + 1,  # and the day itself
        "left": retention.GROUPS_KEPT // DAY,
        "places": retention.PLACES_KEPT.days,
        "wishes": retention.WISHES_KEPT.days,
        "exchanges": retention.EXCHANGES_KEPT // DAY,
        "never": retention.NEVER_HELD_KEPT // DAY,
        "failures": retention.FAILURES_KEPT // DAY,
    }
    copy = Choice("export", Text("privacy-export"))
    erase = Choice("forget_me", Text("privacy-forget"))
    visit.say(Reply((Text("privacy", days),), ((copy,), (erase,), TO_SETTINGS)), message_id)
