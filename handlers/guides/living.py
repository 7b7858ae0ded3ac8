"""A guide lives in one message: where that is, how it changes, what becomes of it above.

Each function writes outbox rows and returns the conversation as it is shown from then on; whoever
calls saves it. What is only tidied up leaves behind all answers.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.dialogue import Reply, Rows, Text
from bot.flows import question as looks
from handlers.guides.visit import Visit
from storage import conversations
from storage.conversations import Conversation
from storage.outbox import Lane

_MOVED = Text("guide-moved")
STOPPED = Text("guide-stopped")


def posted(visit: Visit, row: Conversation, reply: Reply, line: Text | None) -> Conversation:
    """Say it below everything; the message it was in becomes a line, or goes without one."""
    sent = visit.say(reply)
    if line is not None:
        becomes_line(visit, row, line)
    else:
        _goes(visit, row, _MOVED)
    return replace(row, screen_row=sent.id, message_id=None)


def _goes(visit: Visit, row: Conversation, otherwise: Text) -> None:
    """Its message is deleted; one that is too old for that says this line instead."""
    if _is_shown(row):
        visit.drop(Reply((otherwise,)), row.message_id, about=row.screen_row, conversation=row.id)


def repainted(visit: Visit, row: Conversation, reply: Reply) -> Conversation:
    """Change the message it is in; where nothing is known of one, say it below."""
    if row.screen_row is None and row.message_id is None:
        sent = visit.say(reply)
        return replace(row, screen_row=sent.id)
    if row.message_id is None:
        visit.edit(reply, None, about=row.screen_row)
        return row  # what posted it tells its id
    edited = visit.edit(reply, row.message_id)
    return replace(row, screen_row=edited.id)


def tapped(visit: Visit, row: Conversation, message_id: int) -> Conversation:
    """A button that leads to it was tapped on this message: that is the one it lives in.

    A copy of it, after a lost answer, goes, and so does the message it was in or has moved to.
    """
    if row.message_id != message_id:
        _goes(visit, row, looks.NO_LONGER)
    return replace(row, message_id=message_id)


def becomes_line(visit: Visit, row: Conversation, line: Text) -> None:
    """The message it is in becomes one line, without buttons."""
    _edit_late(visit, row, Reply((line,)))


def clear(visit: Visit, row: Conversation, said: Iterable[int]) -> None:
    """What was said below its question goes, or is said to count no longer: by outbox rows."""
    for about in said:
        visit.drop(Reply((looks.NO_LONGER,)), None, about=about, conversation=row.id)


def stopped(visit: Visit, row: Conversation) -> None:
    """End a conversation that is not finished: its message loses its buttons."""
    becomes_line(visit, row, STOPPED)
    conversations.close(visit.tx, row, None, visit.now)


def rewrite(visit: Visit, above: Conversation, line: Text) -> None:
    """A line above says something else now; `above` is the conversation as it was shown there."""
    _edit_late(visit, above, Reply((line,)))


def _edit_late(visit: Visit, row: Conversation, reply: Reply) -> None:
    if _is_shown(row):
        visit.edit(
            reply, row.message_id, about=row.screen_row, lane=Lane.LATE_EDITS, conversation=row.id
        )


def _is_shown(row: Conversation) -> bool:
    return row.screen_row is not None or row.message_id is not None


def without_buttons(visit: Visit, message_id: int, offered: Rows = ()) -> None:
    """An old message keeps its words, and has these buttons only."""
    visit.edit(Reply((), offered), message_id, lane=Lane.LATE_EDITS)
