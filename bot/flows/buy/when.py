"""How the card reaches the recipient, and on which day."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from bot.dialogue import Answer, Arg, Choice, Rows, ShortDay, Text
from bot.flows.buy.draft import CONTACTS, BuyDraft, BuyFacts, Way
from bot.flows.buy.typed import take_typed
from bot.flows.flow import Accept, AskAgain, Repaint, Taken

_NEAR = {"today": 0, "tomorrow": 1}
_FURTHEST = timedelta(days=365)
_POST = timedelta(days=7)  # less than this is short for a parcel
_CHECKS = timedelta(days=1)  # and less than this, where a payment is looked at first
_PER_PAGE, _FIRST = 12, 6
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
    return tuple(way for way in _KINDS if way != "text" or _seen(draft, way))


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
    return AskAgain("unclear")


def way_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """A button for each way."""
    return tuple((Choice(way, Text(f"buy-way-{way}")),) for way in ways_of(draft))


def way_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """Whether all these ways are known or only usual, and whether one is a text."""
    formats = draft.site.formats
    official = formats is not None and formats.grade == "official"
    known = official and all(_seen(draft, way) for way in ways_of(draft))
    return {
        "grade": "official" if known else "seen",
        "phone": "yes" if "text" in ways_of(draft) else "no",
    }


def way_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The way, in the words of its button."""
    return {"way": Text(f"buy-way-{draft.way or 'email'}")}


def has_day(draft: BuyDraft) -> bool:
    """Whether a day is asked for."""
    return draft.way in ("date", "post")


# The day ---------------------------------------------------------------------------------------


def take_day(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A day by button, or as typed; from today to a year ahead."""
    choice = answer.choice or ""
    if choice.startswith("page:"):
        return Repaint(int(choice.removeprefix("page:")))
    if choice in _NEAR:
        choice = str(facts.today + timedelta(days=_NEAR[choice]))
    return take_typed("day")(draft, Answer(text=choice or answer.text), facts)


def day_choices(_: BuyDraft, facts: BuyFacts, page: int) -> Rows:
    """Today and the next days first, then a month a page."""
    if page == 0:
        today, tomorrow = Text("buy-day-today"), Text("buy-day-tomorrow")
        first = ((Choice("today", today), Choice("tomorrow", tomorrow)),)
        days = [facts.today + timedelta(days=ahead) for ahead in range(2, 2 + _FIRST)]
        return (*first, *_grid(days, 3), (Choice("page:1", Text("buy-day-later")),))
    year, month = divmod(facts.today.year * 12 + facts.today.month - 1 + page - 1, 12)
    length = calendar.monthrange(year, month + 1)[1]
    days = [date(year, month + 1, number) for number in range(1, length + 1)]
    days = [day for day in days if facts.today <= day <= facts.today + _FURTHEST]
    turns = [Choice(f"page:{page - 1}", Text("buy-day-earlier"))]
    if page < _PER_PAGE + 1:
        turns.append(Choice(f"page:{page + 1}", Text("buy-day-later")))
    return (*_grid(days, 4), tuple(turns))


def _grid(days: list[date], width: int) -> Rows:
    buttons = [Choice(str(day), Text("buy-day-choice", {"day": ShortDay(day)})) for day in days]
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


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
