"""/forget_me: asked once, then everything about the person goes, and our messages with it."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from bot.flows.forget import FORGET, ForgetDraft, ForgetFacts
from handlers import conversation
from handlers.guided import front, opened
from handlers.visit import Visit
from storage import retention
from storage.forgetting import forget_person
from storage.sent_messages import sent_to

# Telegram lets a bot delete its messages for 48 hours, up to 100 at once. An hour less, because
# what is taken back now may have to wait for its turn.
_DELETABLE = 47 * 60 * 60 * 1000
_AT_ONCE = 100
_DAY = 24 * 60 * 60 * 1000
_MOST = 1000


def facts(visit: Visit) -> ForgetFacts:
    """What the question needs to know."""
    return ForgetFacts(visit.now, retention.SENT_KEPT // _DAY)


def ask(visit: Visit) -> None:
    """Ask whether that is really wanted; buttons of an earlier such question count no more."""
    draft = ForgetDraft(asked_at=visit.now)
    guided = opened(visit, front(visit))
    if guided is not None and guided.flow is FORGET:
        guided.ask_anew(draft)
    else:
        conversation.start(visit, FORGET.name, draft)


def erase(visit: Visit, draft: ForgetDraft) -> None:
    """Erase the person, if they said yes: the rows, what was still to be sent, our messages.

    What is owed after that belongs to nobody: it takes our messages back and says goodbye.
    """
    if not draft.sure:
        return
    person = visit.person
    ours = sent_to(visit.tx, person.id, _MOST)
    forget_person(visit.tx, person.id, person.chat_id)
    visit.forgotten = True
    visit.rows.clear()
    visit.person = replace(person, telegram_language=person.language, chosen_language=None)
    fresh = [message for message, sent_at in ours if visit.now - sent_at < _DELETABLE]
    for start in range(0, len(fresh), _AT_ONCE):
        visit.take_back(fresh[start : start + _AT_ONCE])
    visit.owe_menu()
    visit.say(Reply((Text("forget-done"),)))
    for message, _ in ours[len(fresh) :]:  # one by one, so after the goodbye
        visit.blank(message)
