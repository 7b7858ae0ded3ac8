"""Somebody without Telegram takes part: their name, and who looks after them."""

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.exchange.details import LONGEST_NAME
from bot.exchange.names import meant, read_names
from bot.flows.calendar import page_of
from bot.flows.flow import Accept, AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.organising.asked import (
    BACK,
    TO_SCREEN,
    OrganiserFacts,
    called_in,
    pick_rows,
    picked_in,
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
    return Accept(draft.model_copy(update={"name": said}))


def _take_guardian(draft: GuestDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    choice = answer.choice or ""
    page, pick = page_of(choice), picked_in(choice)
    if choice == BACK:
        return Finish((), draft=draft)
    if page is not None:
        return Repaint(page)
    able = facts.reachable(draft.exchange)
    people = [one for one in facts.people(draft.exchange) if one.id in able]
    said = meant(read_names(answer.text, people)) if answer.text else ()
    guardian = (
        choice if choice == MYSELF else pick[1] if pick else said[0] if len(said) == 1 else ""
    )
    if guardian not in (MYSELF, *able):
        return AskAgain("unclear")
    return Finish((), draft=draft.model_copy(update={"guardian": guardian}))


def _guardians(draft: GuestDraft, facts: OrganiserFacts, page: int) -> Rows:
    me = (Choice(MYSELF, Text("exchange-guest-guardian-myself"), style="primary"),)
    able = facts.reachable(draft.exchange)
    called = called_in(facts, draft.exchange)
    return (me, *pick_rows(able, called, page), TO_SCREEN)


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
            problems=("unclear", "long"),
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
