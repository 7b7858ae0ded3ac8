"""Where somebody who takes part shops: a card for another site is of no use to them."""

from bot.dialogue import Answer, Arg, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.flows.exchange.answer import (
    AnswerDraft,
    ExchangeFacts,
    finished,
    or_left,
    ways,
)
from bot.flows.flow import AskAgain, Flow, Repaint, Step, Taken
from bot.flows.sites import page_of, site_label, site_rows, site_said

_LONGEST = 120


def _take(draft: AnswerDraft, answer: Answer, facts: ExchangeFacts) -> Taken[AnswerDraft]:
    choice = answer.choice or ""
    if (page := page_of(choice)) is not None:
        return Repaint(page)
    site = MARKETPLACES.get(choice) or site_said((answer.text or "")[:_LONGEST], facts.language)
    return AskAgain("unclear") if site is None else finished(draft, "said", site.code)


def _choices(draft: AnswerDraft, facts: ExchangeFacts, page: int) -> Rows:
    details = facts.details(draft.place)
    said = details is not None and details.marketplace is not None
    sites = site_rows(facts.language, facts.territory, facts.sites(), page)
    return (*sites, *ways(drop=Text("exchange-drop") if said else None))


def _line(draft: AnswerDraft, _: ExchangeFacts) -> dict[str, Arg]:
    site = MARKETPLACES.get(draft.said or "")
    return {"said": site_label(site) if site is not None else ""}


SITE: Flow[AnswerDraft, ExchangeFacts] = Flow(
    name="exchange-site",
    version=1,
    draft=AnswerDraft,
    steps=(
        Step(
            name="said",
            answers="said",
            take=or_left(_take),
            choices=_choices,
            args=lambda draft, facts: facts.whose(draft),
            line=_line,
            problems=("unclear",),
        ),
    ),
)
