"""The site on the card, and whether it is the one the person shops on: before it costs anything."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Reply, Rows, Text
from bot.domain.marketplaces import MARKETPLACES, Marketplace
from bot.flows.flow import Accept, AskAgain, Finish, Repaint, Taken
from bot.flows.forwarded import forwarded
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.redeem.naming import site_name
from bot.flows.sites import page_of, site_label, site_rows, site_said


def take_site(draft: RedeemDraft, answer: Answer, facts: RedeemFacts) -> Taken[RedeemDraft]:
    """A marketplace by button, name, country or address."""
    choice = answer.choice or ""
    if choice == "unknown":
        return AskAgain("unknown")
    if (page := page_of(choice)) is not None:
        return Repaint(page)
    found = MARKETPLACES.get(choice) or site_said(answer.text or "", facts.language)
    if found is None:
        return AskAgain("unclear")
    changes: dict[str, object] = {"marketplace": found.code}
    if draft.marketplace not in (None, found.code):  # what was said about the other site is over
        changes |= {"account": None, "anyway": None, "known": None, "amount": None}
        if "IN" in (draft.marketplace, found.code):  # a product of its own
            changes["kind"] = None
    return Accept(draft.reopened(**changes))


def site_choices(_: RedeemDraft, facts: RedeemFacts, page: int) -> Rows:
    """The sites, and the way out of not knowing."""
    sites = site_rows(facts.language, facts.territory, facts.sites(), page)
    return (*sites, (Choice("unknown", Text("redeem-site-unknown")),))


def label(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The site with its country, as a line shows it."""
    return {"label": site_label(draft.site)}


def name(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The site on the card, for sentences."""
    return {"site": site_name(draft.site)}


# The account -----------------------------------------------------------------------------------


def take_account(draft: RedeemDraft, answer: Answer, facts: RedeemFacts) -> Taken[RedeemDraft]:
    """On the site on the card, on another, or not sure."""
    if answer.choice in ("same", "other"):
        return Accept(draft.reopened(account=answer.choice, anyway=None))
    if answer.choice == "unknown":
        return AskAgain("unknown", name(draft, facts))
    named = site_said(answer.text or "", facts.language)
    if named is None:
        return AskAgain("unclear")
    account = "same" if named.code == draft.marketplace else "other"
    return Accept(draft.reopened(account=account, anyway=None))


def account_choices(_: RedeemDraft, __: RedeemFacts, ___: int) -> Rows:
    """Yes, another, not sure."""
    return (
        (Choice("same", Text("redeem-account-same"), style="success"),),
        (Choice("other", Text("redeem-account-other")),),
        (Choice("unknown", Text("redeem-account-unknown")),),
    )


FOR_SENDER = "for-sender"
"""What a button says that is about the message for whoever gave the card."""


def take_elsewhere(draft: RedeemDraft, answer: Answer, facts: RedeemFacts) -> Taken[RedeemDraft]:
    """Stop here, tell the sender, or go on, knowing that the balance stays on that site."""
    if answer.choice == "sender":
        return AskAgain("sender", {}, for_sender(draft.site, facts.language))
    if answer.choice == "anyway":
        return Accept(draft.reopened(anyway=True))
    if answer.choice == "stop":
        return Finish((Text("redeem-stopped", name(draft, facts)),), draft=draft.reopened())
    return AskAgain("unclear")


def for_sender(site: Marketplace, language: str) -> Reply:
    """What to tell the sender, as a message to forward."""
    words = Text("redeem-elsewhere-forward", {"site": site_name(site)})
    return forwarded(words, language, f"{FOR_SENDER}:{site.code}")


def elsewhere_choices(_: RedeemDraft, __: RedeemFacts, ___: int) -> Rows:
    """To stop comes first: nothing is lost by it."""
    return (
        (Choice("stop", Text("redeem-elsewhere-stop"), style="primary"),),
        (Choice("sender", Text("redeem-elsewhere-sender")),),
        (Choice("anyway", Text("redeem-elsewhere-anyway")),),
    )
