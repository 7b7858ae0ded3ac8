"""Somebody without Telegram takes part: their name, and who looks after them."""

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.exchange.details import LONGEST_NAME
from bot.flows.calendar import page_of
from bot.flows.exchange.answer import refused
from bot.flows.flow import Accept, AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.organising.asked import (
    BACK,
    TO_SCREEN,
    OrganiserFacts,
    called_in,
    one_meant,
    pick_rows,
)
from bot.flows.state import Draft

MYSELF = "myself"


class GuestDraft(Draft):
    """Whose exchange; the name; the participant who looks after them, or `MYSELF`."""

    exchange: str = ""
    name: str | None = None
    guardian: str | None = None


_Taken = Taken[GuestDraft]


def _take_name(draft: GuestDraft, answer: Answer, _: OrganiserFacts) -> _Taken:
    if answer.choice == BACK:
        return Finish((), draft=draft)
    said = " ".join((answer.text or "").split())
    if not any(sign.isalnum() for sign in said):
        return AskAgain("unclear")
    if len(said) > LONGEST_NAME:
        return AskAgain("long", {"most": LONGEST_NAME})
    return refused(answer) or Accept(draft.model_copy(update={"name": said}))


def _take_guardian(draft: GuestDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    page = page_of(answer.choice or "")
    if page is not None:
        return Repaint(page)
    myself = answer.choice == MYSELF
    guardian = MYSELF if myself else one_meant(answer, facts, draft.exchange)
    if guardian is None:
        return AskAgain("unclear")
    return Finish((), draft=draft.model_copy(update={"guardian": guardian}))


def _guardians(draft: GuestDraft, facts: OrganiserFacts, page: int) -> Rows:
    me = (Choice(MYSELF, Text("exchange-guest-guardian-myself"), style="primary"),)
    able = facts.reachable(draft.exchange)
    called = called_in(facts, draft.exchange)
    return (me, *pick_rows(able, called, page))


def _named(draft: GuestDraft, _: OrganiserFacts) -> dict[str, Arg]:
    return {"name": Name(draft.name or "")}


GUEST: Flow[GuestDraft, OrganiserFacts] = Flow(
    name="exchange-guest",
    version=1,
    draft=GuestDraft,
    steps=(
        Step(
            name="name",
            answers="name",
            take=_take_name,
            choices=lambda _, __, ___: (TO_SCREEN,),
            line=_named,
            problems=("unclear", "long", "scam"),
            verbatim=True,
        ),
        Step(
            name="guardian",
            answers="guardian",
            take=_take_guardian,
            choices=_guardians,
            args=_named,
            problems=("unclear",),
        ),
    ),
)
