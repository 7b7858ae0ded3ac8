"""Guides in a private chat: start one, find the one that is meant, go back, stop."""

import secrets
from dataclasses import replace
from typing import Literal

from bot.dialogue import Choice, Reply, Rows, Text
from bot.domain.recipient_lists import ListOf
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Draft
from bot.flows.saved import dump, restore
from handlers.guides import living
from handlers.guides.guide import Guides
from handlers.guides.open_guide import OpenGuide, front, go_back, opened
from handlers.guides.visit import Visit, menu
from storage import conversations
from storage.conversations import Conversation
from storage.transaction import Transaction

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
        living.stopped(visit, row)


def where_things_stand(visit: Visit, *before: Text) -> None:
    """The open question again, or the likely choices."""
    row = front(visit)
    guided = opened(visit, row)
    if guided is not None:
        guided.ask(*before)
    elif row is None:
        _nothing_open(visit, *before)


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
        _nothing_open(visit)
    return True


def go_on(visit: Visit) -> Rows:
    """The way back into the guide in front, or else the latest that is kept, if there is one."""
    row = front(visit) or _kept(visit)
    if row is None:
        return ()
    label = Text("menu-go-on", {"guide": _title(visit, row)})
    return ((Choice(f"resume:{row.id}", label),),)


def ways(visit: Visit, choices: Rows) -> Rows:
    """Choices, and above them the way back into a guide, which is then the likeliest."""
    back = go_on(visit)
    if not back:
        return choices
    return (*_styled(back, "primary"), *_styled(choices, None))


def _styled(buttons: Rows, style: Literal["primary"] | None) -> Rows:
    return tuple(
        tuple(replace(one, style=style) if isinstance(one, Choice) else one for one in row)
        for row in buttons
    )


def _kept(visit: Visit) -> Conversation | None:
    return next(iter(conversations.open_conversations(visit.tx, visit.person.id, 1)), None)


def _nothing_open(visit: Visit, *before: Text) -> None:
    """No question is open; a guide that was kept for later is offered."""
    text = Text("nothing-in-front" if _kept(visit) else "nothing-open")
    visit.say(Reply((*before, text), ways(visit, menu())))


def _title(visit: Visit, row: Conversation) -> Text:
    """What tells one open conversation from another: what it says, else its name."""
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    if guide and state:
        facts = guide.facts(visit)
        title = guide.flow.title(state, facts)
        if title is not None:
            return title
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
        _nothing_open(visit)


def cancel(visit: Visit) -> None:
    """Close the conversation in front."""
    row = front(visit)
    if row is None:
        _nothing_open(visit)
        return
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    living.stopped(visit, row)
    if guide and state and guide.stopped(visit, state.draft):
        go_back(visit, state)
    elif state and state.interrupted:
        visit.say_text("cancelled")
        go_back(visit, state)
    else:
        visit.say_text("cancelled", ways(visit, menu()))


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
