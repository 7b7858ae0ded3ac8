"""What each question of the redeem guide begins with: the site, and how the card came."""

from bot.dialogue import Arg, Fixed, Parts, Text
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.sites import site_in_short
from bot.flows.state import State


def heading(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "🎉 amazon.de · by e-mail", or that it does not work; None while the site is asked."""
    draft = state.draft
    failed = draft.outcome == "failed"
    if draft.marketplace is None or state.step == "site":
        return Text("redeem-heading-trouble") if failed else None
    parts: list[Arg] = [site_in_short(draft.site)]
    if draft.kind is not None and state.step != "kind":
        parts.append(Text(f"redeem-heading-{draft.kind}"))
    said = Fixed("yes" if failed else "no")
    return Text("redeem-heading", {"parts": Parts(tuple(parts)), "failed": said})


def title(state: State[RedeemDraft], _: RedeemFacts) -> Text | None:
    """ "💳 amazon.de", so that it fits a button; that it does not work, while no site is known."""
    draft = state.draft
    if draft.marketplace is not None:
        return Text("redeem-title", {"label": site_in_short(draft.site)})
    return Text("redeem-title-trouble") if draft.outcome == "failed" else None
