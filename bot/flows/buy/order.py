"""The review, and the hand-over: every field to copy, a tick list, words for the recipient."""

from collections.abc import Mapping

from babel import Locale
from babel.numbers import get_decimal_symbol

from bot.dialogue import Answer, Arg, Choice, Copy, Fixed, Link, Rows, Text
from bot.domain.money import Money, is_large
from bot.flows.buy import ticks
from bot.flows.buy.copied import fitting, on_one_line
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.when import has_little_time
from bot.flows.buy.where import site_args
from bot.flows.buy.whom import occasion_name
from bot.flows.flow import Accept, AskAgain, Finish, GoTo, Taken


def take_review(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """Yes, unless its day has passed since; the lines have buttons of their own."""
    if answer.choice == "right":
        if draft.day is not None and draft.day < facts.today:
            return AskAgain("over", {"day": draft.day})
        kept = {"confirmed": True, "ticks": ticks.kept_ticks(draft)}
        return Accept(draft.model_copy(update=kept))
    return AskAgain("unclear")


def review_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """Yes."""
    return ((Choice("right", Text("buy-review-right"), style="success"),),)


def review_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """Why to slow down, if at all: a team, a large sum, little time; and what is to suit it."""
    return {"slowly": _slowly(draft, facts), "suits": _suits(draft), "way": draft.way or "email"}


def _slowly(draft: BuyDraft, facts: BuyFacts) -> str:
    if draft.team:
        return "team"
    if is_large(draft.total):
        return "costly"
    return "soon" if has_little_time(draft, facts) else "no"


def _suits(draft: BuyDraft) -> str:
    """Whether a gift has an occasion that the way and the design can suit."""
    return "occasion" if draft.purpose == "gift" and draft.occasion else "no"


def take_order(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """Ordered, advice on shops, or back to change something."""
    if answer.choice == "ordered":
        whom = "team" if draft.team else draft.purpose
        args = {"way": draft.way or "email", "purpose": whom or "gift", "gone": _gone(draft)}
        return Finish((Text("buy-done", args), *ticks.not_ticked(draft)))
    if answer.choice == "shops":
        return AskAgain("shops", instead=True)
    if answer.choice == "change":
        return GoTo("review", draft.model_copy(update={"confirmed": None}))
    return ticks.take_tick(draft, answer) or AskAgain("unclear")


def _gone(draft: BuyDraft) -> str:
    """What is erased now that it is ordered; a sheet never was with us, a wish is kept.

    "open" is a list of which some have still to be ordered.
    """
    if draft.way == "print":
        return "sheet"
    if draft.known or draft.remember:
        return "kept"
    if draft.team:
        return "open" if ticks.not_ticked(draft) else "list"
    return "number" if draft.way == "text" else "address"


def order_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """What the tick list says for this card."""
    when: dict[str, Arg] = {"purpose": Fixed(draft.purpose or "gift")}
    if draft.day is not None:
        when["day"] = draft.day
    return {
        **site_args(draft, facts),
        "way": draft.way or "email",
        "when": Text(f"buy-order-when-{draft.way or 'email'}", when),
        "design": Text("buy-order-design", {"occasion": occasion_name(draft)})
        if draft.occasion
        else Text("buy-order-design-any"),
        "secret": Text("buy-order-secret") if draft.match is not None else "",
        "people": len(draft.team or ()),
        "done": len(draft.team or ()) - len(ticks.waiting(draft)),
        "address": "known" if draft.site.shop_address else "unknown",
        "foreign": "refused" if draft.site.foreign_cards_refused else "usual",
    }


def order_choices(draft: BuyDraft, _: BuyFacts, page: int) -> Rows:
    """From top to bottom as one orders: the site, what to tick off and to copy, how it went."""
    address = draft.site.shop_address
    link = ((Link(Text("buy-order-open"), address),),) if address else ()
    copies = [Copy(Text(f"buy-order-copy-{field}"), value) for field, value in _fields(draft)]
    pairs = tuple(tuple(copies[i : i + 2]) for i in range(0, len(copies), 2))
    likely = draft.team is None or not ticks.waiting(draft)
    ordered = Choice("ordered", Text("buy-order-ordered"), style="success" if likely else None)
    return (
        *link,
        *ticks.first_ticks(draft),
        *pairs,
        *ticks.person_rows(draft, page),
        *ticks.last_ticks(draft),
        (ordered,),
        (Choice("shops", Text("buy-order-shops")),),
        (Choice("change", Text("buy-order-change")),),
    )


def _fields(draft: BuyDraft) -> list[tuple[str, str]]:
    """What Amazon's form will ask for, in its order; nothing has to be typed again."""
    fields = [
        ("amount", as_typed(draft.money, draft.site.territory)),
        ("email", draft.email),
        ("phone", draft.phone),
        ("name", draft.name),
        ("address", on_one_line(draft.address or "")),
        ("apartment", draft.apartment),
        ("message", draft.message),
        ("from", draft.sender),
    ]
    return [(field, fitting(value)) for field, value in fields if value]


def as_typed(amount: Money, territory: str) -> str:
    """An amount for a form: whole as a bare number, else with the decimal sign of the place."""
    if amount.major == int(amount.major):
        return str(int(amount.major))
    sign = get_decimal_symbol(Locale.parse(f"und_{territory}"))
    return f"{amount.major:f}".replace(".", sign)
