"""The review, and the hand-over: every field to copy, a tick list, words for the recipient."""

from collections.abc import Mapping

from babel import Locale
from babel.numbers import get_decimal_symbol

from bot.dialogue import Answer, Arg, Choice, Copy, Link, Rows, Text
from bot.domain.money import Money, is_large
from bot.flows.buy.copied import MOST_COPIED, fitting, on_one_line, signs
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
        return Accept(draft.model_copy(update={"confirmed": True}))
    return AskAgain("unclear")


def review_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """Yes."""
    return ((Choice("right", Text("buy-review-right"), style="success"),),)


def review_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """Whether to slow down: more than the largest of the usual sums, many people, little time."""
    if is_large(draft.total):
        return {"slowly": "costly"}
    return {"slowly": "yes" if draft.team or has_little_time(draft, facts) else "no"}


def take_order(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """Ordered, advice on shops, or back to change something."""
    if answer.choice == "ordered":
        whom = "team" if draft.team else draft.purpose
        args = {"way": draft.way or "email", "purpose": whom or "gift", "gone": _gone(draft)}
        return Finish((Text("buy-done", args),))
    if answer.choice == "shops":
        return AskAgain("shops")
    if answer.choice == "change":
        return GoTo("review", draft.model_copy(update={"confirmed": None}))
    return AskAgain("unclear")


def _gone(draft: BuyDraft) -> str:
    """What is erased now that it is ordered; a sheet never was with us, a wish is kept."""
    if draft.way == "print":
        return "sheet"
    if draft.known or draft.remember:
        return "kept"
    if draft.team:
        return "list"
    return "number" if draft.way == "text" else "address"


def order_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """What the tick list says for this card."""
    when: dict[str, Arg] = {"day": draft.day} if draft.day is not None else {}
    return {
        **site_args(draft, facts),
        "way": draft.way or "email",
        "when": Text(f"buy-order-when-{draft.way or 'email'}", when),
        "design": Text("buy-order-design", {"occasion": occasion_name(draft)})
        if draft.occasion
        else Text("buy-order-design-any"),
        "people": len(draft.team or ()),
        "address": "known" if draft.site.shop_address else "unknown",
        "foreign": "refused" if draft.site.foreign_cards_refused else "usual",
    }


def order_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """The site's page, a copy button for every field, and how it went."""
    address = draft.site.shop_address
    link = ((Link(Text("buy-order-open"), address),),) if address else ()
    copies = [Copy(Text(f"buy-order-copy-{field}"), value) for field, value in _fields(draft)]
    copies += [
        Copy(Text("buy-order-copy-some", _portion(first, last)), value)
        for first, last, value in portions(draft)
    ]
    pairs = tuple(tuple(copies[i : i + 2]) for i in range(0, len(copies), 2))
    return (
        *link,
        *pairs,
        (Choice("ordered", Text("buy-order-ordered"), style="success"),),
        (Choice("shops", Text("buy-order-shops")),),
        (Choice("change", Text("buy-order-change")),),
    )


def _portion(first: int, last: int) -> dict[str, Arg]:
    return {"first": first, "last": last, "count": last - first + 1}


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
    ]
    return [(field, fitting(value)) for field, value in fields if value]


def as_typed(amount: Money, territory: str) -> str:
    """An amount for a form: whole as a bare number, else with the decimal sign of the place."""
    if amount.major == int(amount.major):
        return str(int(amount.major))
    sign = get_decimal_symbol(Locale.parse(f"und_{territory}"))
    return f"{amount.major:f}".replace(".", sign)


def portions(draft: BuyDraft) -> list[tuple[int, int, str]]:
    """The contacts of several recipients, as many at once as a copy button carries.

    Each portion with the number of its first and its last recipient, from 1.
    """
    found: list[tuple[int, int, str]] = []
    for number, member in enumerate(draft.team or (), 1):
        first, _, before = found[-1] if found else (number, 0, "")
        together = f"{before}, {member.contact}" if before else member.contact
        if found and signs(together) <= MOST_COPIED:
            found[-1] = (first, number, together)
        else:
            found.append((number, number, fitting(member.contact)))
    return found
