"""Who is to be taken out of an exchange after the draw: somebody who takes part."""

from bot.dialogue import Answer, Rows
from bot.flows.calendar import page_of
from bot.flows.flow import AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.organising.asked import (
    BACK,
    TO_SCREEN,
    OrganiserFacts,
    called_in,
    one_of,
    pick_rows,
)
from bot.flows.state import Draft


class RemovalDraft(Draft):
    """Of which exchange; the participant who is to go."""

    exchange: str = ""
    who: str | None = None


def _everybody(draft: RemovalDraft, facts: OrganiserFacts) -> list[str]:
    return [one.id for one in facts.people(draft.exchange)]


def _take_who(draft: RemovalDraft, answer: Answer, facts: OrganiserFacts) -> Taken[RemovalDraft]:
    page = page_of(answer.choice or "")
    if answer.choice == BACK:
        return Finish((), draft=draft)
    if page is not None:
        return Repaint(page)
    who = one_of(_everybody(draft, facts), answer, facts, draft.exchange)
    if who is None:
        return AskAgain("unclear")
    return Finish((), draft=draft.model_copy(update={"who": who}))


def _people(draft: RemovalDraft, facts: OrganiserFacts, page: int) -> Rows:
    called = called_in(facts, draft.exchange)
    return (*pick_rows(_everybody(draft, facts), called, page), TO_SCREEN)


REMOVAL: Flow[RemovalDraft, OrganiserFacts] = Flow(
    name="exchange-removal",
    version=1,
    draft=RemovalDraft,
    steps=(
        Step(
            name="who",
            answers="who",
            take=_take_who,
            choices=_people,
            problems=("unclear",),
        ),
    ),
)
