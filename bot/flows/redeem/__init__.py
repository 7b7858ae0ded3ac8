"""Redeeming a card: the right site, the right account, and a code that stays with the person.

The guide never asks for the code. What is printed about Amazon is graded in the texts.
"""

from collections.abc import Callable

from bot.flows.flow import Flow, Step
from bot.flows.redeem import card, ending, page, site, trouble
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.redeem.heading import heading, title

__all__ = ["REDEEM", "RedeemDraft", "RedeemFacts"]


def _on_the_way(field: str) -> Callable[[RedeemDraft], bool]:
    """Asked as long as the end is open; a guide that begins with the trouble goes without."""
    return lambda draft: draft.outcome is None or getattr(draft, field) is not None


REDEEM: Flow[RedeemDraft, RedeemFacts] = Flow(
    name="redeem",
    version=1,
    draft=RedeemDraft,
    heading=heading,
    title=title,
    steps=(
        Step(
            name="site",
            answers="marketplace",
            take=site.take_site,
            choices=site.site_choices,
            line=site.label,
            problems=("unknown", "unclear"),
        ),
        Step(
            name="account",
            answers="account",
            take=site.take_account,
            choices=site.account_choices,
            args=site.name,
            applies=_on_the_way("account"),
            problems=("unknown", "unclear"),
        ),
        Step(
            name="elsewhere",
            answers="anyway",
            take=site.take_elsewhere,
            choices=site.elsewhere_choices,
            args=site.name,
            applies=lambda draft: draft.account == "other",
            problems=("unclear", "sender"),
        ),
        Step(
            name="kind",
            answers="kind",
            take=card.take_kind,
            choices=card.kind_choices,
            applies=_on_the_way("kind"),
            problems=("unclear",),
        ),
        Step(
            name="found",
            answers="found",
            take=card.take_found,
            choices=card.found_choices,
            args=card.found_args,
            applies=_on_the_way("found"),
            problems=("unclear",),
        ),
        Step(
            name="known",
            answers="known",
            take=card.take_known,
            choices=card.known_choices,
            args=card.known_args,
            applies=_on_the_way("known"),
            problems=("unclear",),
        ),
        Step(
            name="page",
            answers="outcome",
            take=page.take_outcome,
            choices=page.outcome_choices,
            args=page.outcome_args,
            applies=lambda draft: draft.known is not None or draft.outcome == "failed",
            problems=("unclear",),
        ),
        Step(
            name="look",
            answers="looked",
            take=page.take_look,
            choices=page.look_choices,
            applies=lambda draft: draft.outcome == "unchanged",
            problems=("unclear",),
        ),
        Step(
            name="trouble",
            answers="trouble",
            take=trouble.take_trouble,
            choices=trouble.trouble_choices,
            applies=lambda draft: draft.outcome == "failed",
            problems=("unclear",),
        ),
        Step(
            name="fix",
            answers="tried",
            take=trouble.take_fix,
            choices=trouble.fix_choices,
            args=trouble.fix_args,
            applies=trouble.has_advice,
            problems=("unclear",),
        ),
        Step(
            name="amount",
            answers="amount",
            take=ending.take_amount,
            choices=ending.amount_choices,
            args=ending.amount_args,
            line=ending.amount_line,
            applies=ending.is_over,
            problems=("unread",),
        ),
    ),
)
