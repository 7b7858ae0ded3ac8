"""One open guide: the engine decides, the row is saved, what follows is said."""

from dataclasses import replace
from typing import Any

from bot.clock import DAY
from bot.dialogue import Answer, Choice, Reply, Text
from bot.domain.recipient_lists import ListOf
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Draft, Flow, Progress, State, Step
from bot.flows.saved import dump, restore
from bot.flows.typed import recognise, recognise_loosely
from handlers.guides.guide import Guides
from handlers.guides.visit import Visit, menu
from storage import conversations, reminders
from storage.conversations import Conversation
from storage.transaction import Transaction

OLD_BUTTON = Text("old-button")


class OpenGuide:
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
        meant, progress = self._taken(self.state, answer)
        if progress is None:
            self.press(meant.choice or "")
        else:
            self._go_on(progress, choice=meant.choice)

    def _taken(self, state: State[Any], answer: Answer) -> tuple[Answer, Progress[Any] | None]:
        """What a typed answer means at a question, and where it leads; None: a way button's."""
        place = (self.flow, state)
        rest = (self.facts, self.visit.texts)
        meant = recognise(*place, answer, *rest)
        if _is_way(meant):
            return meant, None
        progress = engine.take(*place, meant, self.facts)
        if progress.problem and answer.text and meant.choice is None:
            loosely = recognise_loosely(*place, answer, *rest)
            if loosely is not None and _is_way(loosely):
                return loosely, None
            if loosely is not None:
                return loosely, engine.take(*place, loosely, self.facts)
        return meant, progress

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
        asked = engine.answered_by(self.flow, self.state, answer.message_id)
        if asked is None:
            self.ask(Text("edited-too-late"))
            return
        meant, progress = self._taken(asked, answer)
        if progress is None:
            self.press(meant.choice or "")
        elif progress.accepted or asked is self.state:
            self._go_on(progress, choice=meant.choice)
        else:
            self.ask(*((progress.problem,) if progress.problem else ()))

    def withdraw(self, message_id: int) -> None:
        """What this message answered is open again: it should not have been said."""
        state = engine.withdraw(self.flow, self.state, message_id)
        if state is not None:
            self._save(state)

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
            due_at = self.visit.person.clock.after_quiet(self.visit.now + DAY)
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


def _is_way(answer: Answer) -> bool:
    """Whether it is a button of the engine's own: back, skip, edit."""
    return answer.choice is not None and answer.choice.startswith("~")


# Finding the conversation ------------------------------------------------------------------------


def front(visit: Visit) -> Conversation | None:
    """The conversation that typed answers belong to."""
    return conversations.in_front(visit.tx, visit.person.id)


def opened(visit: Visit, row: Conversation | None) -> OpenGuide | None:
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
    return OpenGuide(visit, row, state)


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


def go_back(visit: Visit, ended: State[Any]) -> None:
    """Ask the guide again that a small question interrupted, if nothing else is in front now."""
    if ended.interrupted is not None and front(visit) is None:
        row = conversations.conversation(visit.tx, visit.person.id, ended.interrupted)
        guided = opened(visit, row)
        if guided is not None:
            conversations.bring_to_front(visit.tx, guided.row)
            guided.ask()
