"""Several recipients at once: a list or a file, each line checked, a doubtful one asked about."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.dialogue import Answer, Arg, Choice, Contact, Name, Rows, Text
from bot.domain.phones import shown
from bot.domain.reading import Reading
from bot.domain.recipient_lists import (
    MOST_AT_ONCE,
    MOST_RECIPIENTS,
    Kind,
    Line,
    ListOf,
    ReadList,
    read_contact,
    read_list,
)
from bot.flows.buy import whom
from bot.flows.buy.contact import or_contact
from bot.flows.buy.draft import CONTACTS, BuyDraft, BuyFacts, Doubt, Member
from bot.flows.flow import Accept, AskAgain, GoTo, Taken

Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]
_LONGEST = 300
_MOST_READ_BACK = 2200  # signs: Fluent takes 2,500 in one argument


def kind_of(draft: BuyDraft) -> Kind:
    """What the lines of a list hold."""
    return CONTACTS.get(draft.way or "email", "email")


def list_of(draft: BuyDraft) -> ListOf:
    """What a list holds that answers a question for a contact."""
    return ListOf(kind_of(draft), draft.site.territory)


def _listed(draft: BuyDraft, answer: Answer) -> ReadList | None:
    """The answer as a list; None if it is too long for here and was not read before."""
    of, text = list_of(draft), answer.text or ""
    if answer.listed is not None and answer.listed.of == of:
        return answer.listed
    return read_list(text, of) if len(text) <= MOST_AT_ONCE else None


def or_list(take: Take) -> Take:
    """A question for a contact that also takes a list of them, if the card is a gift."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        listed = _listed(draft, answer)
        if listed is None:
            return AskAgain("slow")
        if draft.purpose != "gift" or not listed.several:
            return take(draft, _alone(answer, listed), facts)
        if len(listed.lines) > MOST_RECIPIENTS:
            return AskAgain("many", {"most": MOST_RECIPIENTS})
        return Accept(_checked(draft, listed.lines))

    return taken


def _alone(answer: Answer, listed: ReadList) -> Answer:
    """A list of one: the same as somebody's contact, whatever stands in the lines around."""
    line = listed.alone
    if line is None:
        return replace(answer, text=answer.text and answer.text[:_LONGEST])
    found = {"email": line.words} if listed.of.kind == "email" else {"phone": line.words}
    return replace(answer, contact=Contact(**{"phone": "", "name": line.name, **found}))


def _checked(draft: BuyDraft, lines: tuple[Line, ...]) -> BuyDraft:
    """The good lines are taken, the others wait to be asked about one by one."""
    team: list[Member] = []
    doubts: list[Doubt] = []
    for line in lines:
        if line.contact is None or line.contact in {member.contact for member in team}:
            doubts.append(Doubt(number=line.number, words=line.words, name=line.name))
        else:
            team.append(Member(contact=line.contact, name=line.name))
    found = {"team": tuple(team), "doubts": tuple(doubts), "email": None, "phone": None}
    # What was known of one recipient does not fit several.
    alone = {"meant": None, "settled": None, "name": None, "known": None, "remember": None}
    return draft.model_copy(update={**found, **alone})


def team_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """How many, and each of them read back, as far as a message holds them."""
    lines: list[str] = []
    for member in draft.team or ():
        lines.append(_read_back(member, draft))
        if sum(map(len, lines)) > _MOST_READ_BACK:
            lines.pop()
            break
    people = len(draft.team or ())
    return {"people": people, "first": Name("\n".join(lines)), "more": people - len(lines)}


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


# A doubtful line ---------------------------------------------------------------------------------


def _held(draft: BuyDraft) -> tuple[Doubt, Reading[str]]:
    doubt = draft.doubts[0] if draft.doubts else Doubt(number=0, words="", name="")
    reading = read_contact(doubt.words, kind_of(draft), draft.site.territory)
    if reading.value is not None:
        return doubt, Reading(None, "buy-doubt-twice", reading.value)
    return doubt, reading


def _options(reading: Reading[str]) -> list[str]:
    offered = (reading.suggestion, *(reading.choices or ()), reading.typed)
    return [contact for contact in offered if contact is not None]


def doubt_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The line as written, what is doubtful about it, how many are fine and how many wait."""
    doubt, reading = _held(draft)
    problem = Text(reading.problem or "read-problem-line", dict(reading.args))
    return {
        "number": doubt.number,
        "words": Name(f"{doubt.name} · {doubt.words}" if doubt.name else doubt.words),
        "problem": problem,
        "good": len(draft.team or ()),
        "left": len(draft.doubts),
    }


def doubt_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """What may be meant; leaving it out; the whole list again."""
    _doubt, reading = _held(draft)
    phone = kind_of(draft) == "phone"
    meant = [
        (Choice(f"use:{n}", Text("buy-meant-choice", {"words": shown(one) if phone else one})),)
        for n, one in enumerate(_options(reading))
    ]
    return (
        *meant,
        (Choice("leave", Text("buy-doubt-leave")),),
        (Choice("again", Text("buy-doubt-again")),),
    )


def take_doubt(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """The line left out, put right by a button, or typed again; or the whole list again."""
    _doubt, reading = _held(draft)
    choice = answer.choice or ""
    listed = _listed(draft, answer)
    if listed is None or _is_whole_list(draft, listed):
        return take_team(draft, replace(answer, listed=listed), facts)
    if choice == "again":
        return GoTo("team", draft)
    if choice == "leave":
        return _settled(draft, None)
    options = _options(reading)
    if choice.startswith("use:") and choice[4:].isdecimal() and int(choice[4:]) < len(options):
        twice = reading.problem == "buy-doubt-twice"
        return _put_right(draft, options[int(choice[4:])], may_be_twice=twice)
    if choice:
        return AskAgain("unclear", {"problem": Text("buy-doubt-tap")})
    return _typed_again(draft, (answer.text or "")[:_LONGEST])


def _is_whole_list(draft: BuyDraft, listed: ReadList) -> bool:
    """Whether it names as many as are fine already: fewer may be what one line meant."""
    return listed.several and len(listed.lines) >= max(len(draft.team or ()), 2)


def _typed_again(draft: BuyDraft, typed: str) -> Taken[BuyDraft]:
    read = read_contact(typed, kind_of(draft), draft.site.territory)
    if read.value is not None:
        return _put_right(draft, read.value)
    if _options(read):
        return _held_again(draft, typed)
    return AskAgain("unclear", {"problem": Text(read.problem or "buy-doubt-tap", dict(read.args))})


def _held_again(draft: BuyDraft, words: str) -> Taken[BuyDraft]:
    held = draft.doubts[0].model_copy(update={"words": words})
    return GoTo("doubt", draft.model_copy(update={"doubts": (held, *draft.doubts[1:])}))


def _put_right(draft: BuyDraft, contact: str, *, may_be_twice: bool = False) -> Taken[BuyDraft]:
    """The contact of the first doubt; one that is in the list already only after a yes to that."""
    if not may_be_twice and contact in {member.contact for member in draft.team or ()}:
        return _held_again(draft, contact)
    return _settled(draft, Member(contact=contact, name=draft.doubts[0].name))


def _settled(draft: BuyDraft, member: Member | None) -> Taken[BuyDraft]:
    team = draft.team or ()
    doubts = draft.doubts[1:]
    if member is not None:
        team = (*team, member)
    # Nobody is left, or only one: then it is an order like any other.
    if not doubts and len(team) < 2:
        one = team[0] if team else None
        field = "phone" if kind_of(draft) == "phone" else "email"
        alone: dict[str, object] = {"team": None, "doubts": (), field: one and one.contact}
        if one is not None and one.name:
            alone["name"] = one.name
        return Accept(draft.model_copy(update=alone))
    return Accept(draft.model_copy(update={"team": team, "doubts": doubts}))
