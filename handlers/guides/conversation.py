"""Guides in a private chat: start one, find the one that is meant, go back, stop."""

import secrets
from dataclasses import replace

from bot.dialogue import Choice, Reply, Text
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Draft
from bot.flows.saved import dump, restore
from handlers.guides.open_guide import OLD_BUTTON, OpenGuide, front, go_back, opened
from handlers.guides.visit import Visit, menu
from storage import conversations
from storage.conversations import Conversation

_MOST_OPEN = 10

COUNTED = Text("tap-counted")


def start(visit: Visit, flow_name: str, draft: Draft | None = None) -> None:
    """Start a guide; one that is in front and still at its first question is simply asked again.

    With a `draft` it begins with these answers.
    """
    earlier = front(visit)
    if earlier and earlier.flow == flow_name and earlier.turn == 1:
        guided = opened(visit, earlier)
        if guided is not None and draft in (None, guided.state.draft):
            guided.ask()
            return
    guide = visit.guides[flow_name]
    interrupted = earlier.id if earlier is not None and not guide.command else None
    state = replace(engine.begin(guide.flow, draft), interrupted=interrupted)
    row = Conversation(
        id=secrets.token_urlsafe(8),
        person_id=visit.person.id,
        flow=flow_name,
        version=guide.flow.version,
        turn=state.turn,
        step=state.step,
        state=dump(state),
    )
    _make_room(visit)
    conversations.open_conversation(visit.tx, row, visit.now)
    before = (Text("earlier-kept"),) if earlier is not None and guide.command else ()
    OpenGuide(visit, row, state).ask(*before)


def _make_room(visit: Visit) -> None:
    """A person keeps so many guides open; the one left alone longest gives way."""
    rows = conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN)
    for row in rows[_MOST_OPEN - 1 :]:
        conversations.close(visit.tx, row, None, visit.now)


def where_things_stand(visit: Visit, *before: Text) -> None:
    """The open question again, or the likely choices."""
    row = front(visit)
    guided = opened(visit, row)
    if guided is not None:
        guided.ask(*before)
    elif row is None:
        visit.say(Reply((*before, Text("nothing-open")), menu()))


def tap(visit: Visit, conversation_id: str, turn: int, choice: str, message_id: int | None) -> None:
    """A tapped button of some question, perhaps an old one."""
    row = conversations.conversation(visit.tx, visit.person.id, conversation_id)
    if row is not None and row.closed and turn == row.turn - 1 and choice == row.state:
        visit.toast = COUNTED  # a second tap on the button that ended it
        return
    guided = opened(visit, row)
    if guided is None:
        if not visit.rows:
            where_things_stand(visit, OLD_BUTTON)
    elif turn == guided.state.turn:
        conversations.bring_to_front(visit.tx, guided.row)
        guided.press(choice, message_id)
    elif turn == guided.state.turn - 1 and choice == guided.state.accepted:
        visit.toast = COUNTED
    else:
        where_things_stand(visit, OLD_BUTTON)


def resume(visit: Visit, conversation_id: str | None = None) -> bool:
    """Go on with a conversation: this one, the only one, or one of several. True: it answered."""
    rows = conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN)
    if conversation_id is not None:
        rows = [row for row in rows if row.id == conversation_id]
    if len(rows) > 1:
        buttons = tuple((Choice(f"resume:{row.id}", _title(visit, row)),) for row in rows)
        visit.say(Reply((Text("resume-which"),), buttons))
    elif rows:
        guided = opened(visit, rows[0])
        if guided is not None:
            conversations.bring_to_front(visit.tx, guided.row)
            guided.ask()
    else:
        visit.say_text("nothing-open", menu())
    return True


def _title(visit: Visit, row: Conversation) -> Text:
    """What tells one open conversation from another: its first answered line, else its name."""
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    if guide and state:
        facts = guide.facts(visit)
        for step in guide.flow.lines(state):
            if step.line is not None:
                return Text(f"{row.flow}-title", step.line(state.draft, facts))
    return Text(f"{row.flow}-title-new")


def back(visit: Visit) -> None:
    """The question before this one."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.press(looks.BACK)
    elif not visit.rows:
        visit.say_text("nothing-open", menu())


def cancel(visit: Visit) -> None:
    """Close the conversation in front."""
    row = front(visit)
    if row is None:
        visit.say_text("nothing-open", menu())
        return
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    conversations.close(visit.tx, row, None, visit.now)
    if guide and state and guide.stopped(visit, state.draft):
        go_back(visit, state)
    elif state and state.interrupted:
        visit.say_text("cancelled")
        go_back(visit, state)
    else:
        visit.say_text("cancelled", menu())
