"""Who is to run an exchange instead of its organiser: somebody who can be asked."""

from bot.dialogue import Answer, Arg, Rows
from bot.flows.calendar import page_of
from bot.flows.flow import AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.organising.asked import (
    BACK,
    TO_SCREEN,
    OrganiserFacts,
    called_in,
    one_meant,
    pick_rows,
)
from bot.flows.state import Draft


class HeirDraft(Draft):
    """Whose exchange; the participant who is to be asked."""

    exchange: str = ""
    who: str | None = None


def _take_who(draft: HeirDraft, answer: Answer, facts: OrganiserFacts) -> Taken[HeirDraft]:
    page = page_of(answer.choice or "")
    if answer.choice == BACK:
        return Finish((), draft=draft)
    if page is not None:
        return Repaint(page)
    who = one_meant(answer, facts, draft.exchange)
    if who is None:
        return AskAgain("unclear")
    return Finish((), draft=draft.model_copy(update={"who": who}))


def _people(draft: HeirDraft, facts: OrganiserFacts, page: int) -> Rows:
    able = facts.reachable(draft.exchange)
    return (*pick_rows(able, called_in(facts, draft.exchange), page), TO_SCREEN)


def _able(draft: HeirDraft, facts: OrganiserFacts) -> dict[str, Arg]:
    return {"people": len(facts.reachable(draft.exchange))}


HEIR: Flow[HeirDraft, OrganiserFacts] = Flow(
    name="exchange-heir",
    version=1,
    draft=HeirDraft,
    steps=(
        Step(
            name="who",
            answers="who",
            take=_take_who,
            choices=_people,
            args=_able,
            problems=("unclear",),
        ),
    ),
)
