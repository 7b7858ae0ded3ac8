"""One open guide as it is shown: its question, what is said beside it, where it is kept."""

from dataclasses import replace
from typing import Any

from bot.dialogue import Answer, Reply, Rows, Text
from bot.flows import engine
from bot.flows import question as looks
from bot.flows.flow import Flow, Step
from bot.flows.saved import dump
from bot.flows.state import Draft, State
from handlers.guides import advice, living
from handlers.guides.visit import Visit
from storage import conversations
from storage.conversations import Conversation


class AskedGuide:
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

    def ask(self, *before: Text, message_id: int | None = None) -> None:
        """Ask the open question below everything, or in this message: it moves there."""
        if message_id is not None:
            self.row = living.tapped(self.visit, self.row, message_id)
        self._show(*before, tapped=message_id is not None)

    def ask_anew(self, draft: Draft) -> None:
        """Ask the open question with another draft, by new buttons."""
        self.state = engine.renewed(self.state, draft)
        self.ask()

    def answer_beside(self, *said: Text, buttons: Rows = ()) -> None:
        """Answer a remark in a message that stays; the question keeps the last buttons.

        Like after an error, it comes down the second time in a row.
        """
        self.visit.say(Reply(said, buttons))
        self.state = engine.missed(self.state)
        if buttons or self._was_missed_twice():
            self._show()
        else:
            self._save()

    def remark(self, problem: Text) -> None:
        """Say what is wrong with what was sent; the second time in a row with the question."""
        self.state = engine.missed(self.state)
        self._say_problem(problem)

    def _say_problem(self, problem: Text) -> None:
        if self._was_missed_twice():
            self._show(besides=problem)
        else:
            said = self.visit.say(Reply((problem,)))
            self.state = replace(self.state, aside=(*self.state.aside, said.id))
            self._save()

    def _was_missed_twice(self) -> bool:
        return self.state.misses % 2 == 0

    def clear_aside(self) -> None:
        """What was wrong below the question goes with it."""
        living.clear(self.visit, self.row, self.state.aside)
        self.state = replace(self.state, aside=())

    def _show(
        self,
        *before: Text,
        besides: Text | None = None,
        tapped: bool = False,
        line: Text | None = None,
    ) -> None:
        """The open question, saved with where it is: in its message where that was tapped, else
        below everything; then its old message says `line`, or goes.
        """
        self.clear_aside()
        flow, row, state = self.flow, self.row, self.state
        asked = looks.question(flow, row.id, state, self.facts, *before, besides=besides)
        if tapped:
            self.row = living.repainted(self.visit, self.row, asked)
        else:
            self.row = living.posted(self.visit, self.row, asked, line)
        self._save()

    def _warn(self, problem: Text, answer: Answer, *, tapped: bool) -> None:
        """Say it in a message of its own, with a way out; once for each tap, known by its turn."""
        if tapped:
            self.state = engine.renewed(self.state, self.state.draft, answer.choice)
            self._show(tapped=True)
        else:
            self._save()
        ways = advice.screen(self.visit, f"told:{self.row.id}").buttons
        self.visit.say(Reply((problem,), ways))

    def lines(self, state: State[Any]) -> looks.Lines:
        """What is settled in a state."""
        return looks.lines(self.flow, state, self.facts)

    def _save(self) -> None:
        state = self.state
        self.row = replace(self.row, turn=state.turn, step=state.step, state=dump(state))
        conversations.save_turn(self.visit.tx, self.row, self.visit.now)
