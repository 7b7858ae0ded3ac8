"""One open guide: what a person says or taps; the engine decides, and it is shown."""

from dataclasses import replace
from typing import Any

from bot.clock import DAY
from bot.dialogue import Answer, Choice, Reply, Text
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Progress, Step
from bot.flows.saved import restore
from bot.flows.state import State
from bot.flows.typed import taken
from handlers.guides import ending, lines_above, living
from handlers.guides.asked_guide import AskedGuide
from handlers.guides.visit import Visit, menu
from storage import conversations, reminders
from storage.conversations import Conversation


class OpenGuide(AskedGuide):
    """What a person does with an open conversation."""

    def hear_anything(self, said: Answer, file_text: str | None, *, is_file: bool) -> None:
        """Words, or what the open question can read besides: a contact, the text of a file."""
        also = self.step.also
        if (
            self.step.words_alone
            or said.text is not None
            or (said.contact is not None and "contact" in also)
        ):
            self.hear(said)
        elif "picture" in also:
            self.hear(replace(said, contact=None))  # no picture: the question says what it wants
        elif is_file and "file" in also:
            if file_text is None:
                self.remark(Text("only-text-file"))
            else:
                self.hear(replace(said, text=file_text))
        else:
            kind = "contact" if said.contact is not None else "file" if file_text else None
            elsewhere = any(kind in step.also for step in self.flow.steps)
            self.remark(Text("only-text-here" if elsewhere else "only-text"))

    def hear(self, answer: Answer) -> None:
        """A typed answer, or something that is no answer at all."""
        meant, progress = self._taken(self.state, answer)
        if progress is None:
            self.press(meant.choice or "")
        else:
            self._go_on(progress, meant)

    def _taken(self, state: State[Any], answer: Answer) -> tuple[Answer, Progress[Any] | None]:
        return taken(self.flow, state, answer, self.facts, self.visit.texts)

    def press(self, choice: str, message_id: int | None = None) -> None:
        """A choice of the open question; `message_id` is the message whose button was tapped."""
        if choice == looks.NOTHING:
            self.visit.toast = Text("tap-nothing")
            self._save()
            return  # it stays where it is: nothing is painted on the tapped message
        if message_id is not None:
            self.row = living.tapped(self.visit, self.row, message_id)
        tapped = message_id is not None
        if choice == looks.BACK:
            self._back(choice, tapped=tapped)
        elif choice == looks.SKIP:
            state = engine.skip(self.flow, self.state, choice)
            self._move(state, "way-skip-needed", tapped=tapped)
        elif choice.startswith(looks.UNFOLD):
            self._unfold(choice.removeprefix(looks.UNFOLD), tapped=tapped)
        elif choice == looks.HERE:
            self._show(tapped=tapped)
        elif choice.startswith(looks.EDIT):
            self._move(self._edited(choice), "old-button", tapped=tapped)
        else:
            answer = Answer(choice=choice)
            progress = engine.take(self.flow, self.state, answer, self.facts)
            self._go_on(progress, answer, tapped=tapped)

    def _back(self, choice: str, *, tapped: bool) -> None:
        """The question before; from the first one, where a button leads out, as that button."""
        state = engine.back(self.flow, self.state, self.facts, choice)
        out = None if state else looks.way_out(self.flow, self.state, self.facts)
        if out is not None and out != choice:
            self.press(out)
        else:
            self._move(state, "way-back-first", tapped=tapped)

    def _unfold(self, page: str, *, tapped: bool) -> None:
        """The other buttons of a review; nothing is answered by that."""
        self.state = engine.turned(self.state, int(page) if page in looks.PAGES else 0)
        self._show(tapped=tapped)

    def _edited(self, choice: str) -> State[Any] | None:
        name = choice.removeprefix(looks.EDIT)
        steps = (*self.flow.lines(self.state), *self.flow.offers(self.state))
        offered = name in {step.name for step in steps}
        return engine.edit(self.flow, self.state, name, choice) if offered else None

    def _move(self, state: State[Any] | None, otherwise: str, *, tapped: bool) -> None:
        before = (Text(otherwise),) if state is None else ()
        if state is not None:
            self._become(state)
        self._show(*before, tapped=tapped)

    def replace_last(self, answer: Answer, *, below: bool = False) -> None:
        """An edited message: it replaces the latest answer, or the person is shown the way.

        The line above says it anew; `below`: so does the question, which moves down.
        """
        asked = engine.answered_by(self.flow, self.state, answer.message_id)
        if asked is None:
            self.answer_beside(Text("edited-too-late"))
            return
        meant, progress = self._taken(asked, answer)
        if progress is None:
            self.press(meant.choice or "")
        elif asked is self.state:
            self._go_on(progress, meant)
        elif progress.accepted:
            self._go_on(progress, meant, tapped=True)
            if below:
                self.ask()
        elif progress.problem:
            self.remark(progress.problem)

    def step_answered_by(self, message_id: int) -> Step[Any, Any] | None:
        """The question that this message answered; None if it is not the latest typed."""
        asked = engine.answered_by(self.flow, self.state, message_id)
        return None if asked is None else self.flow.step(asked.step)

    def refuses(self, answer: Answer) -> bool:
        """Whether the open question has no use for this, nor a warning of its own."""
        _, progress = self._taken(self.state, answer)
        problem = progress.problem if progress is not None and not progress.accepted else None
        return problem is not None and problem.id not in self.guide.warnings

    def withdraw(self, message_id: int) -> None:
        """What this message answered is open again: it should not have been said."""
        state = engine.withdraw(self.flow, self.state, message_id)
        if state is not None:
            self._become(state)
            self._save()

    def _go_on(self, progress: Progress[Any], answer: Answer, *, tapped: bool = False) -> None:
        """What follows from an answer; `tapped`: it is shown in the message that is there."""
        if progress.state is None:
            asks = ending.end(self, progress, answer, tapped=tapped)
            go_back(self.visit, self.state, asks=asks)
            return
        if not progress.accepted:
            self._not_accepted(progress, progress.state, answer, tapped=tapped)
            return
        before = self.state
        if tapped:
            self._become(progress.state)
            self._show(tapped=True)
        else:
            earlier, later = self.lines(before), self.lines(progress.state)
            lines_above.correct(self, progress.state, earlier, later)
            self.state = progress.state
            self._show(line=self._line_above(before, answer, earlier, later))
        if before.turn == 1 and self.guide.reminder:
            due_at = self.visit.person.clock.after_quiet(self.visit.now + DAY)
            reminders.remind(self.visit.tx, self.row.id, self.guide.reminder, due_at)

    def _not_accepted(
        self, progress: Progress[Any], state: State[Any], answer: Answer, *, tapped: bool
    ) -> None:
        self.state = state
        if progress.counted:
            self.visit.toast = Text("tap-counted")
        problem = progress.problem
        if problem is not None and problem.id in self.guide.warnings:
            self._warn(problem, answer, tapped=tapped)
            return
        if problem is not None and progress.forward is None and not tapped:
            self._say_problem(problem)
            return
        if problem is not None and progress.instead:
            asked = looks.instead(self.row.id, self.state, problem)
            self.row = living.repainted(self.visit, self.row, asked)
            self._save()
            return
        self._show(besides=problem, tapped=tapped)
        if progress.forward is not None:
            self.visit.say(progress.forward)

    def _line_above(
        self, before: State[Any], answer: Answer, earlier: looks.Lines, later: looks.Lines
    ) -> Text | None:
        """What the message that asked says from now on; the state knows it by its steps.

        None: it goes.
        """
        said_again = (before.step,) if before.step in later else ()
        settled = looks.settled_by(earlier, later)
        # A list of people changes how the amount above reads; that line is written anew itself.
        names = self._answered(before, settled) or settled or said_again
        if lines_above.stands(self.state, names):
            return None  # one says it already
        if not names and (self.step.again is not None or self.step.name == before.step):
            return None  # there is a doubt about it, or it is asked still
        self.state = lines_above.noted(self.state, self.row, names)
        line = looks.line_of(self.flow, names, later)
        return line or looks.answered(self.flow, before, self.state, self.facts, answer)

    def _answered(self, before: State[Any], names: tuple[str, ...]) -> tuple[str, ...]:
        """Those of these steps that have another answer than before."""
        then, now = before.draft, self.state.draft
        fields = {name: self.flow.step(name).answers for name in names}
        return tuple(n for n in names if getattr(then, fields[n]) != getattr(now, fields[n]))

    def _become(self, state: State[Any]) -> None:
        """Another state; lines above that are no longer true are written anew."""
        if state.shown:
            earlier, later = self.lines(self.state), self.lines(state)
            lines_above.correct(self, state, earlier, later)
        self.state = state


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
        living.stopped(visit, row)
        again = ((Choice(row.flow, Text("start-over-again")),),) if guide else menu()
        visit.say(Reply((Text("start-over"),), again))
        return None
    return OpenGuide(visit, row, state)


def go_back(visit: Visit, ended: State[Any], *, asks: bool = True) -> None:
    """Go on with the guide that a small question interrupted, if nothing else is in front now.

    `asks`: its question comes down; else it stays where it is, and takes what is typed.
    """
    if ended.interrupted is not None and front(visit) is None:
        row = conversations.conversation(visit.tx, visit.person.id, ended.interrupted)
        guided = opened(visit, row)
        if guided is not None:
            conversations.bring_to_front(visit.tx, guided.row)
            if asks:
                guided.ask()
