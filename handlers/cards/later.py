""" "Remind me later": ask when, and remind of a card or an open guide at that moment."""

from bot.dialogue import Text
from bot.flows.later import LaterDraft
from bot.flows.place import PlaceDraft
from handlers.cards import reminders as card_reminders
from handlers.guides import conversation
from handlers.guides.visit import Visit
from storage import conversations, reminders

WISHED = "reminder-wished"
"""The text of a reminder at a moment that the person named: nothing puts it off."""


def ask(visit: Visit, about: str, *before: Text, message_id: int | None = None) -> None:
    """Ask when to remind again; the country first, where only that tells the hour."""
    if visit.person.territory is None:
        conversation.start(visit, "place", PlaceDraft(then=f"later:{about}"))
    else:
        draft = LaterDraft(about=about, message=message_id)
        conversation.start(visit, "later", draft, before=before)


def tapped(visit: Visit, conversation_id: str) -> bool:
    """The button under a reminder of an open guide; False if that guide is gone."""
    row = conversations.conversation(visit.tx, visit.person.id, conversation_id)
    if row is None or row.closed:
        return False
    ask(visit, f"guide:{row.id}")
    return True


def keep(visit: Visit, draft: LaterDraft) -> None:
    """Remind at the moment the person named."""
    kind, _, ident = draft.about.partition(":")
    if draft.moment is None:
        return
    if kind == "card":
        card_reminders.move(visit, ident, draft.moment, draft.message)
        return
    row = conversations.conversation(visit.tx, visit.person.id, ident)
    if row is not None and not row.closed:
        reminders.remind(visit.tx, ident, WISHED, draft.moment)
        conversations.bring_to_front(visit.tx, row)  # open for words, and not asked again now
