"""Guides in a private chat: load a conversation, let the engine decide, save, say what follows."""

import secrets
from dataclasses import replace
from typing import Any

from bot.dialogue import Answer, Choice, Reply, Text
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Draft, Flow, Progress, State, Step
from bot.flows.saved import dump, restore
from handlers.visit import Visit, menu
from storage import conversations, reminders
from storage.conversations import Conversation

_DAY = 24 * 60 * 60 * 1000
_MOST_OPEN = 10

OLD_BUTTON = Text("old-button")
COUNTED = Text("tap-counted")


class Guided:
    """One open conversation of a visit: its row, its flow, its state and its facts."""

    def __init__(self, visit: Visit, row: Conversation, state: State[Any]) -> None:
        self.visit, self.row, self.state = visit, row, state
        self.guide = visit.guides[row.flow]
        self.facts = self.guide.facts(visit)

    @property
    def flow(self) -> Flow[Any, Any]:
        """The rules of this guide."""
        return self.guide.flow

    @property
    def step(self) -> Step[Any, Any]:
        """The open question."""
        return self.flow.step(self.state.step)

    # What is said ----------------------------------------------------------------------------

    def ask(self, *before: Text, message_id: int | None = None) -> None:
        """Ask the open question, below everything or in place of a message."""
        self.visit.say(
            looks.question(self.flow, self.row.id, self.state, self.facts, *before), message_id
        )

    def ask_anew(self, draft: Draft) -> None:
        """Ask the open question with another draft, by new buttons."""
        self._save(engine.renewed(self.state, draft))
        self.ask()

    # What a person does ----------------------------------------------------------------------

    def hear_anything(self, said: Answer, file_text: str | None, *, is_file: bool) -> None:
        """Words, or what the open question can read besides: a contact, the text of a file."""
        also = self.step.also
        if said.text is not None or (said.contact is not None and "contact" in also):
            self.hear(said)
        elif "picture" in also:
            self.hear(replace(said, contact=None))  # no picture: the question says what it wants
        elif is_file and "file" in also:
            if file_text is None:
                self.ask(Text("only-text-file"))
            else:
                self.hear(replace(said, text=file_text))
        else:
            self.ask(Text("only-text"))

    def hear(self, answer: Answer) -> None:
        """A typed answer, or something that is no answer at all."""
        answer = looks.recognise(self.flow, self.state, answer, self.facts, self.visit.texts)
        if answer.choice is not None and answer.choice.startswith("~"):
            self.press(answer.choice)
        else:
            progress = engine.take(self.flow, self.state, answer, self.facts)
            self._go_on(progress, choice=answer.choice)

    def press(self, choice: str, message_id: int | None = None) -> None:
        """A choice of the open question; `message_id` is the message whose button was tapped."""
        if choice == looks.BACK:
            self._move(engine.back(self.flow, self.state, self.facts, choice), "way-back-first")
        elif choice == looks.SKIP:
            self._move(engine.skip(self.flow, self.state, choice), "way-skip-needed")
        elif choice.startswith(looks.EDIT):
            self._edit(choice)
        else:
            progress = engine.take(self.flow, self.state, Answer(choice=choice), self.facts)
            self._go_on(progress, message_id, choice)

    def _edit(self, choice: str) -> None:
        name = choice.removeprefix(looks.EDIT)
        steps = (*self.flow.lines(self.state), *self.flow.offers(self.state))
        if name in {step.name for step in steps}:
            self._move(engine.edit(self.flow, self.state, name, choice), "old-button")
        else:
            self.ask(OLD_BUTTON)

    def replace_last(self, answer: Answer) -> None:
        """An edited message: it replaces the latest answer, or the person is shown the way."""
        progress = engine.replace_last(self.flow, self.state, answer, self.facts)
        if progress is None:
            self.ask(Text("edited-too-late"))
        else:
            self._go_on(progress)

    def _move(self, state: State[Any] | None, otherwise: str) -> None:
        if state is None:
            self.ask(Text(otherwise))
        else:
            self._save(state)
            self.ask()

    def _go_on(
        self, progress: Progress[Any], message_id: int | None = None, choice: str | None = None
    ) -> None:
        if progress.state is None:
            self._finish(progress, choice)
            return
        first = self.state.turn == 1
        if progress.state != self.state:
            self._save(progress.state)
        if progress.accepted and first and self.guide.reminder:
            due_at = self.visit.person.clock.after_quiet(self.visit.now + _DAY)
            reminders.remind(self.visit.tx, self.row.id, self.guide.reminder, due_at)
        before = (progress.problem,) if progress.problem else ()
        self.ask(*before, message_id=message_id if progress.repaint else None)

    def _finish(self, progress: Progress[Any], choice: str | None) -> None:
        done = progress.finish
        conversations.close(self.visit.tx, self.row, choice, self.visit.now)
        if done is not None:
            if done.texts:
                self.visit.say(Reply(done.texts))
            if done.forward is not None:
                self.visit.say(Reply((done.forward,)))
            if self.guide.done is not None:
                self.guide.done(self.visit, done.draft or self.state.draft)
        go_back(self.visit, self.state)

    def _save(self, state: State[Any]) -> None:
        self.state = state
        self.row = replace(self.row, turn=state.turn, step=state.step, state=dump(state))
        conversations.save_turn(self.visit.tx, self.row, self.visit.now)


# Finding the conversation ------------------------------------------------------------------------


def front(visit: Visit) -> Conversation | None:
    """The conversation that typed answers belong to."""
    return conversations.in_front(visit.tx, visit.person.id)


def opened(visit: Visit, row: Conversation | None) -> Guided | None:
    """The conversation of a row; one that an older version saved is closed, politely."""
    if row is None or row.closed:
        return None
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    if not guide or not state:
        conversations.close(visit.tx, row, None, visit.now)
        again = ((Choice(row.flow, Text("start-over-again")),),) if guide else menu()
        visit.say(Reply((Text("start-over"),), again))
        return None
    return Guided(visit, row, state)


def start(visit: Visit, flow_name: str, draft: Draft | None = None) -> None:
    """Start a guide; one that is in front and still at its first question is simply asked again.

    With a `draft` it begins with these answers.
    """
    earlier = front(visit)
    if draft is None and earlier and earlier.flow == flow_name and earlier.turn == 1:
        guided = opened(visit, earlier)
        if guided is not None:
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
    Guided(visit, row, state).ask(*before)


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
    if state and state.interrupted:
        visit.say_text("cancelled")
        go_back(visit, state)
    else:
        visit.say_text("cancelled", menu())


def go_back(visit: Visit, ended: State[Any]) -> None:
    """Ask the guide again that a small question interrupted, if nothing else is in front now."""
    if ended.interrupted is not None and front(visit) is None:
        row = conversations.conversation(visit.tx, visit.person.id, ended.interrupted)
        guided = opened(visit, row)
        if guided is not None:
            conversations.bring_to_front(visit.tx, guided.row)
            guided.ask()
