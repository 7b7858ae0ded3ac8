"""A contact shared from the address book, as the answer to a question about the recipient."""

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import Answer, Contact
from bot.flows.buy import whom
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import Accept, AskAgain, Taken

Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]

_WORDS: dict[str, Callable[[Contact], str]] = {
    "email": lambda contact: contact.email,
    "phone": lambda contact: contact.phone,
    "name": lambda contact: contact.name,
}


def or_contact(field: str, take: Take) -> Take:
    """A question that also takes what a contact says, read as if it had been typed."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        if answer.contact is None:
            return take(draft, answer, facts)
        words = _WORDS[field](answer.contact)
        if field == "email" and not words:
            return AskAgain("contact")
        typed = replace(answer, text=words, contact=None)
        return _named(take(draft, typed, facts), answer.contact, facts)

    return taken


def _named(taken: Taken[BuyDraft], contact: Contact, facts: BuyFacts) -> Taken[BuyDraft]:
    """The name comes with the contact, for somebody who has none yet."""
    if not isinstance(taken, Accept) or taken.draft.name or taken.draft.purpose != "gift":
        return taken
    named = whom.take_name(taken.draft, Answer(text=contact.name), facts)
    return named if isinstance(named, Accept) else taken
