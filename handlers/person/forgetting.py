"""/forget_me: asked once, then everything about the person goes, and our messages with it."""

from collections.abc import Callable
from dataclasses import replace

from bot.clock import DAY, HOUR
from bot.dialogue import Reply, Text
from bot.flows.forget import FORGET, ForgetDraft, ForgetFacts
from bot.pictures.verdict import load
from handlers.guides import conversation
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit
from storage import picture_jobs, retention
from storage.forgetting import forget_person
from storage.outbox import OutboxRow
from storage.picture_jobs import PictureJob
from storage.sent_messages import sent_to
from storage.transaction import Transaction

# Telegram lets a bot delete its messages for 48 hours, up to 100 at once. An hour less, because
# what is taken back now may have to wait for its turn.
_DELETABLE = 47 * HOUR
_AT_ONCE = 100
_MOST = 1000


def facts(visit: Visit) -> ForgetFacts:
    """What the question needs to know."""
    return ForgetFacts(visit.now, retention.SENT_KEPT // DAY)


def ask(visit: Visit) -> None:
    """Ask whether that is really wanted; buttons of an earlier such question count no more."""
    draft = ForgetDraft(asked_at=visit.now)
    guided = opened(visit, front(visit))
    if guided is not None and guided.flow is FORGET:
        guided.ask_anew(draft)
    else:
        conversation.start(visit, FORGET.name, draft)


Leaves = Callable[[Transaction, int, int], list[OutboxRow]]
"""What others are told when a person (by our id, at a moment) takes part in nothing any more."""


def erase(visit: Visit, draft: ForgetDraft, leaves: Leaves) -> None:
    """Erase the person, if they said yes: the rows, what was still to be sent, our messages.

    What is owed after that belongs to nobody: it takes our messages back, with pictures that may
    hold a code, and says goodbye; and to others, whoever `leaves` tells.
    """
    if not draft.sure:
        return
    person = visit.person
    ours = sent_to(visit.tx, person.id, _MOST)
    pictures = _not_cleared(picture_jobs.jobs_of(visit.tx, person.id))
    others = leaves(visit.tx, person.id, visit.now)
    forget_person(visit.tx, person.id, person.chat_id, visit.now)
    visit.forgotten = True
    visit.rows.clear()
    visit.person = replace(person, telegram_language=person.language, chosen_language=None)
    fresh = [message for message, sent_at in ours if visit.now - sent_at < _DELETABLE]
    for start in range(0, len(fresh), _AT_ONCE):
        visit.take_back(fresh[start : start + _AT_ONCE])
    for job in pictures:
        visit.delete(job.message_id)
    visit.owe_menu()
    unread = (Text("forget-pictures", {"pictures": len(pictures)}),) if pictures else ()
    visit.say(Reply((Text("forget-done"), *unread)))
    for message, _ in ours[len(fresh) :]:  # one by one, so after the goodbye
        visit.blank(message)
    visit.rows += [row for row in others if row.chat_id != person.chat_id]


def _not_cleared(jobs: list[PictureJob]) -> list[PictureJob]:
    """Pictures of which nobody will say any more that no code is on them."""
    return [job for job in jobs if job.verdict is None or load(job.verdict).kind == "code"]
