"""Several recipients at once: a list or a file, each line checked."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bot.dialogue import Answer, Arg, Contact, Name
from bot.domain.phones import shown
from bot.domain.recipient_lists import (
    MOST_AT_ONCE,
    MOST_RECIPIENTS,
    Kind,
    ListOf,
    ReadList,
    read_list,
)
from bot.flows.buy import whom
from bot.flows.buy.contact import or_contact
from bot.flows.buy.draft import CONTACTS, BuyDraft, BuyFacts, Doubt, Member
from bot.flows.flow import Accept, AskAgain, Taken

Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]
LONGEST = 300
_MOST_READ_BACK = 2200  # signs: Fluent takes 2,500 in one argument
_ONE_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")


def kind_of(draft: BuyDraft) -> Kind:
    """What the lines of a list hold."""
    return CONTACTS.get(draft.way or "email", "email")


def list_of(draft: BuyDraft) -> ListOf:
    """What a list holds that answers a question for a contact."""
    return ListOf(kind_of(draft), draft.site.territory)


def listed_in(draft: BuyDraft, answer: Answer) -> ReadList | None:
    """The answer as a list; None if it is too long for here and was not read before."""
    of, text = list_of(draft), answer.text or ""
    if answer.listed is not None and answer.listed.of == of:
        return answer.listed
    if _ONE_ADDRESS.fullmatch(text):  # what nearly everybody sends is read once, by the question
        return ReadList(of, several=False, lines=(), alone=None)
    return read_list(text, of) if len(text) <= MOST_AT_ONCE else None


def or_list(take: Take) -> Take:
    """A question for a contact that also takes a list of them, if the card is a gift."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        listed = listed_in(draft, answer)
        if listed is None:
            return AskAgain("slow")
        if draft.purpose != "gift" or not (listed.several or _is_many(listed)):
            return _beside(take(_unnamed(draft, listed), _alone(answer, listed), facts), listed)
        if len(listed.lines) > MOST_RECIPIENTS:
            return AskAgain("many", {"most": MOST_RECIPIENTS})
        return Accept(_checked(draft, listed))

    return taken


def _is_many(listed: ReadList) -> bool:
    """Whether the only person of a list is to get more cards than one, which is asked about."""
    return listed.alone is not None and listed.alone.many != ""


def _alone(answer: Answer, listed: ReadList) -> Answer:
    """A list of one: the same as somebody's contact, whatever stands in the lines around."""
    line = listed.alone
    if line is None:
        return replace(answer, text=answer.text and answer.text[:LONGEST])
    found = {"email": line.words} if listed.of.kind == "email" else {"phone": line.words}
    return replace(answer, contact=Contact(**{"phone": "", "name": line.name, **found}))


def _unnamed(draft: BuyDraft, listed: ReadList) -> BuyDraft:
    """The name that comes with another contact takes the place of the one before."""
    named = listed.alone is not None and listed.alone.name
    return draft.model_copy(update={"name": None}) if named else draft


def _beside(taken: Taken[BuyDraft], listed: ReadList) -> Taken[BuyDraft]:
    """The amount of the one line waits to be asked about, as those of a list do."""
    if not isinstance(taken, Accept):
        return taken
    amount = listed.alone.amount if listed.alone is not None else ""
    beside = _joined(*listed.amounts, amount)
    return Accept(taken.draft.model_copy(update={"beside": beside, "amounts": None}))


def _joined(*amounts: str | None) -> str | None:
    return "\n".join(filter(None, amounts)) or None


def _checked(draft: BuyDraft, listed: ReadList) -> BuyDraft:
    """The good lines are taken, the others wait to be asked about one by one."""
    team: list[Member] = []
    doubts: list[Doubt] = []
    ordered = {one.contact for one in draft.team or () if one.ordered}
    for line in listed.lines:
        beside = {"name": line.name, "amount": line.amount}
        if line.contact is None or line.many or is_in(line.contact, team):
            doubt = Doubt(number=line.number, words=line.words, many=line.many, **beside)
            doubts.append(doubt)
        else:
            known = {"number": line.number, "ordered": line.contact in ordered}
            team.append(Member(contact=line.contact, **known, **beside))
    found = {"team": tuple(team), "doubts": tuple(doubts), "email": None, "phone": None}
    # What was known of one recipient does not fit several.
    alone = {"meant": None, "settled": None, "name": None, "known": None, "remember": None}
    besides = {"beside": _joined(*listed.amounts), "amounts": None, "heading": _title(listed)}
    return draft.model_copy(update={**found, **alone, **besides})


def _title(listed: ReadList) -> str | None:
    return ", ".join(heading.rstrip(" :") for heading in listed.headings)[:LONGEST] or None


def is_in(contact: str, team: Iterable[Member]) -> bool:
    """Whether a contact is one of these: no mailbox tells capitals from small letters."""
    return contact.lower() in {member.contact.lower() for member in team}


def team_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """How many, each of them read back, as far as a message holds them, and what was no line."""
    lines: list[str] = []
    for member in draft.team or ():
        lines.append(_read_back(member, draft))
        if sum(map(len, lines)) > _MOST_READ_BACK:
            lines.pop()
            break
    people = len(draft.team or ())
    titled: dict[str, Arg] = {"titled": "yes" if draft.heading else "no"}
    heading = Name(draft.heading or "")
    first = Name("\n".join(lines))
    return {
        "people": people,
        "first": first,
        "more": people - len(lines),
        **titled,
        "over": heading,
    }


_TAKE: dict[Kind, Take] = {
    "email": or_list(or_contact("email", whom.take_email)),
    "phone": or_list(or_contact("phone", whom.take_phone)),
}


def _read_back(member: Member, draft: BuyDraft) -> str:
    contact = shown(member.contact) if kind_of(draft) == "phone" else member.contact
    return f"{member.name} · {contact}" if member.name else contact


def team_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """What the lines of a list hold."""
    return {"kind": kind_of(draft)}


def take_team(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """The list again; or one contact, and then it is a card for one."""
    return _TAKE[kind_of(draft)](draft, answer, facts)


def with_team(draft: BuyDraft, team: tuple[Member, ...]) -> BuyDraft:
    """The card for these; if nobody is left, or only one, it is an order like any other."""
    if draft.doubts or len(team) > 1:
        return draft.model_copy(update={"team": team})
    one = team[0] if team else Member(contact="", name="")
    field = "phone" if kind_of(draft) == "phone" else "email"
    named = {"name": one.name} if one.name else {}
    beside = _joined(draft.beside, one.amount)
    alone = {"team": None, field: one.contact or None, "beside": beside}
    return draft.model_copy(update={**alone, **named})
