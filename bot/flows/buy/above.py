"""A name above an address, where only the address is asked for and the name is known."""

from bot.domain.addresses import Address, advice, read_address_text
from bot.flows.buy.draft import BuyDraft
from bot.vocabulary import folded

MAYBE_NAME = "address-problem-first-line"


def without_name(draft: BuyDraft) -> BuyDraft:
    """The address without the name above it, if it is the one we know; the fuller one is kept."""
    first, _, rest = (draft.address or "").partition("\n")
    known, written = _words(draft.name or ""), _words(first)
    if not rest or not known or not written:
        return draft
    if written <= known:
        return draft.model_copy(update={"address": rest})
    if known < written and name_above(draft) is not None:
        return draft.model_copy(update={"name": first, "address": rest})
    return draft


def name_above(draft: BuyDraft) -> str | None:
    """The first line of the address, where it may be somebody's name."""
    address = draft.address
    if not address:
        return None
    read = read_address_text(address, draft.site.territory, neighbour=draft.neighbour)
    if not isinstance(read, Address):
        return None
    first, _, rest = address.partition("\n")
    doubted = any(one.problem == MAYBE_NAME and one.args["line"] == first for one in advice(read))
    return first if rest and doubted else None


def with_name_above(draft: BuyDraft) -> BuyDraft:
    """The first line is the name after all."""
    first, _, rest = (draft.address or "").partition("\n")
    changes = {"name": first, "address": rest, "checked": None, "apartment": None}
    return draft.model_copy(update=changes)


def _words(name: str) -> frozenset[str]:
    return frozenset(folded(name).split())
