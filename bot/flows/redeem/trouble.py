"""It did not work: what Amazon says, and the check that settles most of such cases."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.flows.flow import Accept, AskAgain, GoTo, Taken
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts, Trouble
from bot.flows.redeem.ending import ended
from bot.flows.redeem.naming import site_name
from bot.flows.redeem.page import balance_button, page_button

# The most frequent first.
TROUBLES: tuple[Trouble, ...] = (
    "used",
    "invalid",
    "elsewhere",
    "inactive",
    "unreadable",
    "link",
    "other",
)


def take_trouble(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """What Amazon says; or, after a look at the balance, that it is there."""
    if answer.choice == "worked":
        return ended(draft, "worked")
    for trouble in TROUBLES:
        if answer.choice == trouble:
            return Accept(draft.model_copy(update={"trouble": trouble, "tried": None}))
    return AskAgain("unclear")


def trouble_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """The balance first: it settles more than all the rest."""
    troubles = tuple((Choice(one, Text(f"redeem-trouble-{one}")),) for one in TROUBLES)
    there = (Choice("worked", Text("redeem-trouble-there"), style="success"),)
    return (*balance_button(draft.site), there, *troubles)


def has_advice(draft: RedeemDraft) -> bool:
    """Whether there is still something to try."""
    return draft.outcome == "failed" and draft.trouble in TROUBLES


def take_fix(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """It helped, it did not, or it has to wait."""
    match answer.choice:
        case "worked" | "later":
            return ended(draft, answer.choice)
        case "still":
            return ended(draft.model_copy(update={"tried": True}), "failed")
        case "site" if draft.trouble == "elsewhere":
            return GoTo("site", RedeemDraft(card=draft.card))
    return AskAgain("unclear")


def fix_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """The page that the advice is about, then what came of it."""
    page = balance_button if draft.trouble == "used" else page_button
    other = ((Choice("site", Text("redeem-fix-site"), style="primary"),),)
    return (
        *page(draft.site),
        *(other if draft.trouble == "elsewhere" else ()),
        (Choice("worked", Text("redeem-fix-worked"), style="success"),),
        (Choice("still", Text("redeem-fix-still")),),
        (Choice("later", Text("redeem-fix-later")),),
    )


def fix_args(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The advice for this trouble, in the words for this site."""
    trouble = draft.trouble or "other"
    return {"advice": Text(f"redeem-fix-{trouble}", _advice_args(draft, trouble))}


def _advice_args(draft: RedeemDraft, trouble: Trouble) -> dict[str, Arg]:
    match trouble:
        case "invalid":
            return {"product": "pay" if draft.marketplace == "IN" else "card"}
        case "unreadable":
            # What Amazon's help says about redemption problems, where it has been read.
            page = draft.site.help_pages.get("redemption_problems")
            return {"grade": page.grade if page else "seen", "kind": draft.kind or "card"}
        case "inactive":
            return {"kind": draft.kind or "card"}
        case "elsewhere":
            return {"site": site_name(draft.site)}
    return {}
