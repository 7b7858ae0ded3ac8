"""How the card reaches the recipient, and on which day."""

from collections.abc import Mapping
from datetime import timedelta

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.flows.buy.draft import CONTACTS, BuyDraft, BuyFacts, Way
from bot.flows.buy.typed import take_typed
from bot.flows.calendar import Days, calendar_rows, day_named, page_of, week_starts
from bot.flows.flow import Accept, AskAgain, Repaint, Taken
from bot.understanding.vocabulary import meant

_NEAR, _NEAR_BY_POST = ("today", "tomorrow"), ("week", "fortnight")
_BY_HAND: frozenset[Way] = frozenset({"print", "post"})
_FURTHEST = timedelta(days=365)
_POST = timedelta(days=7)  # less than this is short for a parcel
_CHECKS = timedelta(days=1)  # and less than this, where a payment is looked at first
# What a site's cards are called in the facts, by way.
_KINDS: dict[Way, frozenset[str]] = {
    "email": frozenset({"email"}),
    "date": frozenset({"email"}),
    "text": frozenset({"text"}),
    "print": frozenset({"print_at_home"}),
    "post": frozenset({"mail", "physical"}),
}


def ways_of(draft: BuyDraft) -> tuple[Way, ...]:
    """The ways to offer: the usual ones, which the site's own page confirms or not.

    A text message only where it was seen: a number typed in vain is worse than none.
    """
    ways = tuple(way for way in _KINDS if way != "text" or _seen(draft, way))
    if draft.match is None:
        return ways
    return tuple(sorted(ways, key=lambda way: way not in _BY_HAND))  # people see each other


def _seen(draft: BuyDraft, way: Way) -> bool:
    formats = draft.site.formats
    return formats is not None and bool(_KINDS[way] & frozenset(formats.value))


def take_way(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """One of the ways; what only other ways need is asked anew or forgotten."""
    for way in ways_of(draft):
        if answer.choice == way:
            kept = way in ("date", "post") and draft.way in (None, way)
            changes: dict[str, object] = {"way": way, "day": draft.day if kept else None}
            if way not in ("email", "date"):
                changes["email"] = None
            if way != "text":
                changes["phone"] = None
            if way != "post":
                changes |= {"address": None, "apartment": None, "checked": None}
            # A list without a way was one of numbers: another site took the way from it.
            if CONTACTS.get(way) != CONTACTS.get(draft.way or "text"):
                changes |= {"team": None, "doubts": ()}
            return Accept(draft.model_copy(update=changes))
    said = meant("way", answer.text or "")
    unseen = "text" in said and len(said) == 1 and "text" not in ways_of(draft)
    return AskAgain("text" if unseen else "unclear")


def way_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """A button for each way."""
    return tuple((Choice(way, _named(draft, way)),) for way in ways_of(draft))


def way_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """Whether all these ways are known or only usual, and whether one is a text."""
    formats = draft.site.formats
    official = formats is not None and formats.grade == "official"
    known = official and all(_seen(draft, way) for way in ways_of(draft))
    return {
        "grade": "official" if known else "seen",
        "phone": "yes" if "text" in ways_of(draft) else "no",
        "purpose": draft.purpose or "gift",
        "by": _order_by(draft, facts),
    }


def _order_by(draft: BuyDraft, facts: BuyFacts) -> Arg:
    """Until when a card by post is ordered, for a gift exchange; nothing once that is over."""
    last = None if draft.needed is None else draft.needed - _POST
    if draft.needed is None or last is None or last < facts.today:
        return ""
    return Text("buy-way-by", {"day": draft.needed, "last": last})


def way_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The way, in the words of its button."""
    return {"way": _named(draft, draft.way or "email")}


def _named(draft: BuyDraft, way: str) -> Text:
    """A way in words; nobody hands a sheet over to themselves."""
    own = "-own" if way == "print" and draft.purpose == "myself" else ""
    return Text(f"buy-way-{way}{own}")


def has_day(draft: BuyDraft) -> bool:
    """Whether a day is asked for."""
    return draft.way in ("date", "post")


# The day ---------------------------------------------------------------------------------------


def take_day(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A day by button, or as typed; from today to a year ahead."""
    choice = answer.choice or ""
    page = page_of(choice)
    if page is not None:
        return Repaint(page)
    typed = day_named(choice, facts.today) or answer.text
    return take_typed("day")(draft, Answer(text=typed), facts)


def day_choices(draft: BuyDraft, facts: BuyFacts, page: int) -> Rows:
    """The calendar, from today to a year ahead."""
    near = _NEAR_BY_POST if draft.way == "post" else _NEAR  # no parcel comes today
    days = Days(facts.today, facts.today, facts.today + _FURTHEST, near)
    return calendar_rows(days, page, week_starts(facts.language, _territory(draft, facts)))


def _territory(draft: BuyDraft, facts: BuyFacts) -> str | None:
    return facts.territory or (draft.site.territory if draft.marketplace else None)


def day_args(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """Today, and which day is meant: the e-mail's or the one it must be there by."""
    return {"today": facts.today, "way": draft.way or "date"}


def day_line(draft: BuyDraft, facts: BuyFacts) -> Mapping[str, Arg]:
    """The day, with a word where there is little time."""
    day = draft.day or facts.today
    short = "yes" if has_little_time(draft, facts) else "no"
    return {"day": day, "short": short, "way": draft.way or "date"}


def has_little_time(draft: BuyDraft, facts: BuyFacts) -> bool:
    """Whether its day is so near that the post, or a look at the payment, may take longer."""
    needed = _POST if draft.way == "post" else _CHECKS
    return draft.day is not None and draft.day - facts.today < needed
