"""What is ticked off while ordering; in a team, each person, who are gone through one by one."""

from itertools import chain

from bot.dialogue import Answer, Arg, Choice, Copy, Name, Rows, Text
from bot.flows.buy.copied import MOST_COPIED, fitting, signs
from bot.flows.buy.draft import CONTACTS, BuyDraft, Member
from bot.flows.flow import Mark, Repaint
from bot.flows.ticking import read_tick, tick_value, with_tick

_PERSON = "person:"
_ACCOUNT, _DESIGN, _DELIVERY, _CHECKED = _ALL = ("account", "design", "delivery", "checked")
_MOST_NAMED = 5


def first_ticks(draft: BuyDraft) -> Rows:
    """What comes before the fields: signed in, and for one card its design."""
    names = (_ACCOUNT,) if draft.team else (_ACCOUNT, _DESIGN)
    return (tuple(_tick(draft, name) for name in names),)


def last_ticks(draft: BuyDraft) -> Rows:
    """What comes after the fields of one card."""
    return () if draft.team else (tuple(_tick(draft, name) for name in (_DELIVERY, _CHECKED)),)


def _tick(draft: BuyDraft, name: str) -> Choice:
    done = name in draft.ticks
    args: dict[str, Arg] = {"done": "yes" if done else "no", "way": draft.way or "email"}
    return Choice(tick_value(name, done=not done), Text(f"buy-order-tick-{name}", args))


def take_tick(draft: BuyDraft, answer: Answer) -> Mark[BuyDraft] | Repaint | None:
    """A line ticked off or not, or another person of the team; None for anything else."""
    choice = answer.choice or ""
    if choice.startswith(_PERSON):
        number = _number(draft, choice.removeprefix(_PERSON))
        return Repaint(number) if number is not None else None
    tick = read_tick(choice)
    if tick is None:
        return None
    what, done = tick
    if (number := _number(draft, what)) is not None:
        return _ordered(draft, number, done=done)
    if what not in _ALL:
        return None
    return Mark(draft.model_copy(update={"ticks": with_tick(_ALL, draft.ticks, what, done=done)}))


def kept_ticks(draft: BuyDraft) -> tuple[str, ...]:
    """What still counts after a look at the review: the fields are pasted and read once more."""
    return tuple(name for name in draft.ticks if name == _ACCOUNT)


# One person of a team at a time ------------------------------------------------------------------


def _number(draft: BuyDraft, said: str) -> int | None:
    people = len(draft.team or ())
    return int(said) if said.isdecimal() and int(said) in range(1, people + 1) else None


def _ordered(draft: BuyDraft, number: int, *, done: bool) -> Mark[BuyDraft]:
    team = tuple(
        one.model_copy(update={"ordered": done}) if place == number else one
        for place, one in enumerate(draft.team or (), 1)
    )
    onward = chain(range(number, len(team)), range(number - 1))
    following = next((place + 1 for place in onward if not team[place].ordered), number)
    marked = draft.model_copy(update={"team": team})
    return Mark(marked, page=following if done else number)


def waiting(draft: BuyDraft) -> tuple[Member, ...]:
    """Who of a team is not ticked off."""
    return tuple(one for one in draft.team or () if not one.ordered)


def not_ticked(draft: BuyDraft) -> tuple[Text, ...]:
    """Who is left, in a line, where some are ticked off; whoever ticks nobody needs no word."""
    left = waiting(draft)
    if len(left) in (0, len(draft.team or ())):
        return ()
    names = ", ".join(one.name or one.contact for one in left[:_MOST_NAMED])
    return (Text("buy-order-left", {"names": Name(names), "more": len(left[_MOST_NAMED:])}),)


def person_rows(draft: BuyDraft, page: int) -> Rows:
    """The person on a page of the team (on page 0, the first who is not ordered for)."""
    team = draft.team or ()
    if not team:
        return ()
    first = next((n for n, one in enumerate(team, 1) if not one.ordered), 1)
    number = page if page in range(1, len(team) + 1) else first
    one = team[number - 1]
    before, after = (number - 2) % len(team) + 1, number % len(team) + 1
    shown: dict[str, Arg] = {"number": number, "count": len(team)}
    label = Text("buy-order-person", {**shown, "name": Name(one.name or one.contact)})
    tick = Text("buy-order-tick-person", {"done": "yes" if one.ordered else "no"})
    return (
        (Choice(f"{_PERSON}{after}", label),),
        _copies(draft, one),
        (
            Choice(f"{_PERSON}{before}", Text("buy-order-person-before")),
            Choice(tick_value(str(number), done=not one.ordered), tick),
            Choice(f"{_PERSON}{after}", Text("buy-order-person-after")),
        ),
        *_together(draft, number),
    )


def _copies(draft: BuyDraft, one: Member) -> tuple[Copy, ...]:
    contact = CONTACTS.get(draft.way or "email", "email")
    name = (Copy(Text("buy-order-copy-name"), fitting(one.name)),) if one.name else ()
    return (*name, Copy(Text(f"buy-order-copy-{contact}"), fitting(one.contact)))


def _together(draft: BuyDraft, number: int) -> Rows:
    """For a form that takes several at once: the person's neighbours, as many as are copied."""
    first, last, contacts = next(some for some in portions(draft) if number <= some[1])
    if first == last:
        return ()
    return ((Copy(Text("buy-order-copy-some", {"first": first, "last": last}), contacts),),)


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
