"""/settings and /privacy: what is set, what is kept, and for how long."""

from bot.dialogue import Choice, Reply, Text
from handlers.visit import Visit
from storage import retention

_DAY = 24 * 60 * 60 * 1000


def settings(visit: Visit) -> None:
    """One screen: each setting as it is, and a button to change it."""
    follows = "no" if visit.person.chosen_language else "yes"
    buttons = (
        (Choice("language", Text("settings-language")),),
        (Choice("privacy", Text("settings-privacy")),),
    )
    line = Text("settings-language-line", {"follows": follows})
    visit.say(Reply((Text("settings"),), buttons, lines=(line,)))


def privacy(visit: Visit) -> None:
    """What is true today; the numbers are those that the eraser itself uses."""
    days = {
        "guide": retention.CONVERSATIONS_KEPT // _DAY,
        "cards": retention.CARDS_KEPT // _DAY,
        "closed": retention.CLOSED_KEPT // _DAY,
        "updates": retention.UPDATES_KEPT // _DAY,
        "failures": retention.FAILURES_KEPT // _DAY,
    }
    visit.say(Reply((Text("privacy", days),)))
