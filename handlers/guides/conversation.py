"""Guides in a private chat: start one, find the one that is meant, go back, stop."""

import secrets
from dataclasses import replace
from typing import Any

from bot.dialogue import Choice, Reply, Text
from bot.domain.recipient_lists import ListOf
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.saved import dump, restore
from bot.flows.state import Draft, State
from handlers.guides import advice, living
from handlers.guides.guide import Guides
from handlers.guides.open_guide import OpenGuide, front, go_back, opened
from handlers.guides.titles import title
from handlers.guides.visit import Visit
from storage import conversations
from storage.conversations import Conversation
from storage.transaction import Transaction

_MOST_OPEN = 10

COUNTED = Text("tap-counted")


def start(
    visit: Visit,
    flow_name: str,
    draft: Draft | None = None,
    *,
    before: tuple[Text, ...] = (),
    message_id: int | None = None,
) -> None:
    """Start a guide; one in which nothing is answered yet is simply asked again.

    With a `draft` it begins with these answers. `before` is said first; `message_id`: it moves
    into this message, whose button was tapped.
    """
    earlier, guide = front(visit), visit.guides[flow_name]
    begun = engine.begin(guide.flow, draft)
    if earlier and earlier.flow == flow_name and earlier.step == begun.step:
        guided = opened(visit, earlier)
        untouched = guided is not None and guided.state.turn == 1 and draft is None
        if guided is not None and (untouched or guided.state.draft == begun.draft):
            guided.ask(*before, message_id=message_id)
            return
    kept = (Text("earlier-kept"),) if earlier is not None and guide.command else ()
    interrupted = earlier.id if earlier is not None and not guide.command else None
    state = replace(begun, interrupted=interrupted)
    guided = _unanswered(visit, flow_name, state) or _begun(visit, flow_name, state)
    guided.ask(*before, *kept, message_id=message_id)


def _unanswered(visit: Visit, flow_name: str, state: State[Any]) -> OpenGuide | None:
    """The same guide, left with nothing answered yet: it comes to the front."""
    for row in conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN):
        if row.flow == flow_name and row.step == state.step:
            flow = visit.guides[flow_name].flow
            left = restore(flow, row.version, row.step, row.turn, row.state)
            if left and left.draft == state.draft:
                conversations.bring_to_front(visit.tx, row)
                return OpenGuide(visit, row, replace(left, interrupted=state.interrupted))
    return None


def _begun(visit: Visit, flow_name: str, state: State[Any]) -> OpenGuide:
    row = Conversation(
        id=secrets.token_urlsafe(8),
        person_id=visit.person.id,
        flow=flow_name,
        version=visit.guides[flow_name].flow.version,
        turn=state.turn,
        step=state.step,
        state=dump(state),
    )
    _make_room(visit)
    conversations.open_conversation(visit.tx, row, visit.now)
    return OpenGuide(visit, row, state)


def _make_room(visit: Visit) -> None:
    """A person keeps so many guides open; the one left alone longest gives way."""
    rows = conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN)
    for row in rows[_MOST_OPEN - 1 :]:
        living.stopped(visit, row)


def tap(visit: Visit, conversation_id: str, turn: int, choice: str, message_id: int | None) -> None:
    """A tapped button of some question, perhaps an old one."""
    row = conversations.conversation(visit.tx, visit.person.id, conversation_id)
    if row is not None and row.closed and turn == row.turn - 1 and choice == row.state:
        _again(visit, row, message_id)  # the button that ended it
        return
    guided = opened(visit, row)
    if guided is None:
        if not visit.rows:
            _old(visit, row, message_id)
    elif turn == guided.state.turn:
        conversations.bring_to_front(visit.tx, guided.row)
        guided.press(choice, message_id)
    elif turn == guided.state.turn - 1 and choice == guided.state.accepted:
        _again(visit, guided.row, message_id)
    else:
        _old(visit, guided.row, message_id)


def _again(visit: Visit, row: Conversation, message_id: int | None) -> None:
    """A second tap on the same button, perhaps on a copy of its message."""
    visit.toast = COUNTED
    if message_id is not None and row.message_id not in (None, message_id):
        living.without_buttons(visit, message_id)


def has_moved_in(visit: Visit, message_id: int) -> bool:
    """Whether a guide lives in this message: a button without a turn was there before it."""
    return conversations.lives_in(visit.tx, visit.person.id, message_id)


def _old(visit: Visit, row: Conversation | None, message_id: int | None) -> None:
    """A button of an earlier question: a word on itself, and its message loses its buttons."""
    visit.toast = Text("tap-old")
    if message_id is None:
        return
    if row is not None and not row.closed and _may_be_in(row, message_id):
        return  # new buttons are on their way
    if row is not None and row.closed and row.state and row.message_id == message_id:
        return  # it ended there: its last buttons are on their way
    guide = visit.guides.get(row.flow) if row is not None else None
    over = guide is not None and guide.command and front(visit) is None
    again = ((Choice(row.flow, Text("start-over-again")),),) if row is not None and over else ()
    living.without_buttons(visit, message_id, again)


def _may_be_in(row: Conversation, message_id: int) -> bool:
    """Whether the guide lives in this message; where an older version asked, nobody knows."""
    return row.message_id == message_id or (row.message_id is None and row.screen_row is not None)


def resume(visit: Visit, conversation_id: str | None = None, message_id: int | None = None) -> bool:
    """Go on with a conversation: this one, the only one, or one of several. True: it answered."""
    rows = conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN)
    if conversation_id is not None:
        rows = [row for row in rows if row.id == conversation_id]
    if len(rows) > 1:
        buttons = tuple((Choice(f"resume:{row.id}", title(visit, row)),) for row in rows)
        visit.say(Reply((Text("resume-which"),), buttons))
    elif rows:
        guided = opened(visit, rows[0])
        if guided is not None:
            conversations.bring_to_front(visit.tx, guided.row)
            guided.ask()
    elif conversation_id is not None:
        advice.gone(visit, message_id)
    else:
        advice.nothing_open(visit)
    return True


def back(visit: Visit) -> None:
    """The question before this one."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.press(looks.BACK)
    elif not visit.rows:
        advice.nothing_open(visit)


def cancel(visit: Visit) -> None:
    """Close the conversation in front."""
    row = front(visit)
    if row is None:
        advice.nothing_open(visit)
        return
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    living.stopped(visit, row)
    living.clear(visit, row, state.aside if state else ())
    if guide and state and guide.stopped(visit, state.draft):
        go_back(visit, state)
    elif state and state.interrupted:
        visit.say_text("cancelled")
        go_back(visit, state)
    else:
        advice.say(visit, "cancelled")


def list_asked_for(
    tx: Transaction, guides: Guides, person_id: int, message_id: int | None = None
) -> ListOf | None:
    """What a list holds that answers the open question, or the one that this message answered."""
    row = conversations.in_front(tx, person_id)
    guide = row and guides.get(row.flow)
    state = row and guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    if guide and state and message_id is not None:
        state = engine.answered_by(guide.flow, state, message_id)
    if not guide or not state:
        return None
    step = guide.flow.step(state.step)
    return step.list_of(state.draft) if step.list_of is not None else None
