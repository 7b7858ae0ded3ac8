"""Recipients whom a person wanted remembered: offered with the sites, kept when all is done."""

from collections.abc import Mapping
from typing import Any

from bot.dialogue import Answer, Choice, Name, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.flows.buy.draft import BuyDraft, BuyFacts, Recipient
from bot.flows.flow import Accept, AskAgain, Taken

FIELDS = ("marketplace", "name", "email", "phone", "address", "apartment")
"""The answers that are about the recipient."""

_OFFERED = 3


def known_choices(draft: BuyDraft, facts: BuyFacts) -> Rows:
    """The recipients used last, for a gift."""
    if draft.purpose != "gift" or draft.match is not None:
        return ()
    return tuple((Choice(f"known:{one.id}", label(one)),) for one in facts.recipients()[:_OFFERED])


def label(recipient: Recipient) -> Text:
    """A recipient on a button."""
    details = recipient.details
    shown = next((details[name] for name in FIELDS[1:] if details.get(name)), "")
    return Text("buy-known-choice", {"name": Name(shown), "site": _site(details)})


def _site(details: Mapping[str, str]) -> str:
    site = MARKETPLACES.get(details.get("marketplace", ""))
    return (site.domain.value if site.domain else site.code) if site else ""


def recipient_of(choice: str, facts: BuyFacts) -> Recipient | None:
    """The recipient of a choice; None if it has been forgotten since."""
    return next((one for one in facts.recipients() if choice == f"known:{one.id}"), None)


def answers_about(recipient: Recipient) -> dict[str, Any]:
    """The changes to a draft that is for this recipient; the site apart."""
    kept = {name: recipient.details.get(name) for name in FIELDS[1:]}
    nobody_else = {"team": None, "doubts": (), "beside": None}
    return {**kept, "known": recipient.id, "checked": None, **nobody_else}


def details_of(draft: BuyDraft) -> dict[str, str]:
    """What to remember of a recipient: the answers that are there."""
    found = {name: getattr(draft, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value is not None}


def updated(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """What is known of a recipient after one more card; a way not taken this time is kept."""
    kept = dict(before)
    if "address" in now:
        kept.pop("apartment", None)  # it belonged to the address before
    return {**kept, **now}


def may_be_remembered(draft: BuyDraft) -> bool:
    """Whether there is one recipient, somebody else, of whom we know anything."""
    one = draft.purpose == "gift" and draft.team is None and draft.known is None
    one = one and draft.match is None
    return one and any(getattr(draft, name) for name in FIELDS[1:])


def take_remember(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """Yes; "no" is the button that leaves it out."""
    if answer.choice != "yes":
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"remember": True}))


def remember_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """Yes."""
    return ((Choice("yes", Text("buy-remember-yes")),),)
