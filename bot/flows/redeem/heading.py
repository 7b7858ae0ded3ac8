"""What each question of the redeem guide begins with: the site, and how the card came."""

from bot.dialogue import Arg, Country, Parts, Text
from bot.flows.flow import State
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts


def heading(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "🎉 amazon.de · 📧 By e-mail"; None while the site is asked."""
    draft = state.draft
    if draft.marketplace is None or state.step == "site":
        return None
    parts: list[Arg] = [_site(draft)]
    if draft.kind is not None and state.step != "kind":
        parts.append(Text(f"redeem-kind-{draft.kind}"))
    return Text("redeem-heading", {"parts": Parts(tuple(parts))})


def title(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "💳 amazon.de", so that it fits a button."""
    draft = state.draft
    return Text("redeem-title", {"label": _site(draft)}) if draft.marketplace else None


def _site(draft: RedeemDraft) -> str | Country:
    site = draft.site
    return site.domain.value if site.domain else Country(site.territory)
