"""A rule of the organiser's: names typed or tapped; the rule holds, and is read back then."""

from collections.abc import Sequence

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.exchange.names import Mention, meant, read_names
from bot.flows.calendar import page_of
from bot.flows.flow import AskAgain, Finish, Flow, GoTo, Mark, Repaint, Step, Taken
from bot.flows.organising.asked import (
    BACK,
    LONGEST,
    TO_SCREEN,
    OrganiserFacts,
    called_in,
    names,
    pick_rows,
    picked_in,
)
from bot.flows.organising.rule_draft import RuleDraft, Unsure
from bot.flows.state import State

_TWO = 2
_MOST_UNKNOWN, _LONGEST_UNKNOWN, _MOST_OFFERED, _MOST_UNSURE = 5, 40, 20, 20
_NOBODY, _DONE = "nobody", "done"


_Taken = Taken[RuleDraft]


def _left(draft: RuleDraft) -> Finish:
    return Finish((), draft=draft)


# Names -------------------------------------------------------------------------------------------


def _take_names(draft: RuleDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    choice = answer.choice
    if choice is not None:
        return _tapped(draft, choice, facts)
    draft = draft.model_copy(update={"people": None})  # whoever comes back names others
    mentions = read_names(answer.text or "", facts.people(draft.exchange))
    if not mentions:
        return AskAgain("unclear")
    return _next(_named(draft, mentions))


def _tapped(draft: RuleDraft, choice: str, facts: OrganiserFacts) -> _Taken:
    page, pick = page_of(choice), picked_in(choice)
    if choice == BACK:
        return _left(draft)
    if page is not None:
        return Repaint(page)
    if choice == _DONE:
        settled = {"picked": draft.named, "people": None, "unknown": (), "too_many": False}
        return _next(draft.model_copy(update=settled))
    if pick is None or pick[1] not in called_in(facts, draft.exchange):
        return AskAgain("unclear")
    at, ident = pick
    others = tuple(one for one in draft.named if one != ident)
    picked = others if ident in draft.named else (*others, ident)
    if draft.kind == "two":
        picked = picked[-_TWO:]
    fresh = {"picked": picked, "people": None, "unsure": (), "unknown": (), "too_many": False}
    draft = draft.model_copy(update=fresh)
    if draft.kind == "two" and len(picked) == _TWO:
        return _next(draft)
    return Mark(draft, at)


def _named(draft: RuleDraft, mentions: Sequence[Mention]) -> RuleDraft:
    """The draft with whom these names mean besides."""
    unsure = [one for one in mentions if one.person is None and one.found]
    unknown = [one.typed[:_LONGEST_UNKNOWN] for one in mentions if not one.found]
    return draft.model_copy(
        update={
            "picked": tuple(dict.fromkeys((*draft.picked, *meant(mentions)))),
            "unsure": tuple(
                Unsure(
                    typed=one.typed[:_LONGEST_UNKNOWN],
                    found=one.found[:_MOST_OFFERED],
                    sure=one.sure,
                )
                for one in unsure[:_MOST_UNSURE]
            ),
            "unknown": tuple(unknown[:_MOST_UNKNOWN]),
            "too_many": False,
        }
    )


def _next(draft: RuleDraft) -> Finish | GoTo[RuleDraft]:
    """First who is unclear, then who is missing; else the rule is there."""
    if draft.unsure:
        return GoTo("which", draft)
    if draft.kind == "two" and len(draft.picked) > _TWO:
        return GoTo("names", draft.model_copy(update={"picked": (), "too_many": True}))
    if draft.unknown or len(draft.picked) < _TWO:
        return GoTo("names", draft)
    return Finish((), draft=draft.model_copy(update={"people": draft.picked, "picked": ()}))


def _heading(state: State[RuleDraft], facts: OrganiserFacts) -> Text | None:
    """What is wrong with what was typed, and who is known so far."""
    draft = state.draft
    if state.step != "names" or not (draft.too_many or draft.unknown or draft.named):
        return None
    return Text(
        "exchange-rule-so-far",
        {
            "problem": "many" if draft.too_many else "unknown" if draft.unknown else "none",
            "unknown": Name(", ".join(draft.unknown)),
            "some": "yes" if draft.named else "no",
            "names": names(draft.named, called_in(facts, draft.exchange)),
        },
    )


def _names_choices(draft: RuleDraft, facts: OrganiserFacts, page: int) -> Rows:
    called = called_in(facts, draft.exchange)
    enough = len(draft.named) >= _TWO
    done = ((Choice(_DONE, Text("exchange-rule-done"), style="primary"),),) if enough else ()
    return (*pick_rows(tuple(called), called, page, draft.named), *done, TO_SCREEN)


# Who is meant ------------------------------------------------------------------------------------


def _take_which(draft: RuleDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    if not draft.unsure:
        return _next(draft)
    asked, rest = draft.unsure[0], draft.unsure[1:]
    if answer.choice == _NOBODY:
        unknown = (*draft.unknown, asked.typed)
        return _next(draft.model_copy(update={"unsure": rest, "unknown": unknown}))
    pick = picked_in(answer.choice)
    said = meant(read_names((answer.text or "")[:LONGEST], facts.people(draft.exchange)))
    ident = pick[1] if pick is not None and pick[1] in asked.found else None
    ident = said[0] if len(said) == 1 else ident
    if ident is None:
        return AskAgain("unclear")
    picked = tuple(dict.fromkeys((*draft.named, ident)))
    return _next(draft.model_copy(update={"unsure": rest, "picked": picked}))


def _which_args(draft: RuleDraft, _: OrganiserFacts) -> dict[str, Arg]:
    asked = draft.unsure[0] if draft.unsure else Unsure(typed="", found=(), sure=True)
    return {"typed": Name(asked.typed), "sure": "yes" if asked.sure else "no"}


def _which_choices(draft: RuleDraft, facts: OrganiserFacts, _: int) -> Rows:
    called = called_in(facts, draft.exchange)
    found = draft.unsure[0].found if draft.unsure else ()
    there = [ident for ident in found if ident in called][:_MOST_OFFERED]
    rows = (
        row for at in range(0, len(there), 8) for row in pick_rows(there[at : at + 8], called, 0)
    )
    return (*rows, (Choice(_NOBODY, Text("exchange-rule-nobody")),))


RULE: Flow[RuleDraft, OrganiserFacts] = Flow(
    name="exchange-rule",
    version=1,
    draft=RuleDraft,
    heading=_heading,
    steps=(
        Step(
            name="names",
            answers="people",
            take=_take_names,
            choices=_names_choices,
            args=lambda draft, _: {"kind": draft.kind},
            problems=("unclear",),
        ),
        Step(
            name="which",
            answers="which",
            take=_take_which,
            choices=_which_choices,
            args=_which_args,
            applies=lambda draft: bool(draft.unsure),
            problems=("unclear",),
        ),
    ),
)
