"""What each question of the redeem guide begins with: the site, and how the card came."""

from bot.dialogue import Arg, Parts, Text
from bot.flows.flow import State
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.sites import site_in_short


def heading(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "🎉 amazon.de · 📧 By e-mail"; None while the site is asked."""
    draft = state.draft
    if draft.marketplace is None or state.step == "site":
        return None
    parts: list[Arg] = [site_in_short(draft.site)]
    if draft.kind is not None and state.step != "kind":
        parts.append(Text(f"redeem-kind-{draft.kind}"))
    return Text("redeem-heading", {"parts": Parts(tuple(parts))})


def title(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "💳 amazon.de", so that it fits a button."""
    draft = state.draft
    return Text("redeem-title", {"label": site_in_short(draft.site)}) if draft.marketplace else None
