"""A line of a list that is in doubt: put right, typed again or left out, one after the other."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.phones import shown
from bot.domain.reading import Reading
from bot.domain.recipient_lists import ReadList, contacts_in, read_contact, words_for
from bot.flows.buy.draft import BuyDraft, BuyFacts, Doubt, Member
from bot.flows.buy.team import LONGEST, is_in, kind_of, listed_in, take_team, with_team
from bot.flows.flow import Accept, AskAgain, GoTo, Taken

_TWICE = "buy-doubt-twice"
_MANY = "buy-doubt-many"
# What a button does, where it is not only what was meant.
_LABELS = {_TWICE: "buy-doubt-second", _MANY: "buy-doubt-one"}


def _held(draft: BuyDraft) -> tuple[Doubt, Reading[str]]:
    doubt = draft.doubts[0] if draft.doubts else Doubt(number=0, words="", name="")
    reading = read_contact(doubt.words, kind_of(draft), draft.site.territory)
    if reading.value is not None:
        return doubt, _certain(doubt, reading.value, draft)
    held = contacts_in(doubt.words, kind_of(draft))
    if not _options(reading) and len(held) == 1 and held[0] != doubt.words:
        alone = read_contact(held[0], kind_of(draft), draft.site.territory)
        if alone.value is not None:
            return doubt, _certain(doubt, alone.value, draft)
    if not _options(reading) and not held:
        first = "yes" if doubt.number == 1 else "no"
        return doubt, Reading(None, "buy-doubt-none", args={"kind": kind_of(draft), "first": first})
    return doubt, reading


def _certain(doubt: Doubt, contact: str, draft: BuyDraft) -> Reading[str]:
    """What is doubtful about a line with a certain contact."""
    if is_in(contact, draft.team or ()):
        return Reading(None, _TWICE, contact)
    if doubt.many:
        return Reading(None, _MANY, contact, args={"many": doubt.many})
    return Reading(None, "buy-doubt-sure", contact)


def _options(reading: Reading[str]) -> list[str]:
    offered = (reading.suggestion, *(reading.choices or ()), reading.typed)
    return [contact for contact in offered if contact is not None]


def doubt_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The line as written, what is doubtful about it, how many are fine and how many wait."""
    doubt, reading = _held(draft)
    args = {"many": Name(doubt.many)} if reading.problem == _MANY else dict(reading.args)
    problem = Text(reading.problem or "read-problem-line", args)
    return {
        "number": doubt.number,
        "words": Name(_written(doubt)),
        "problem": problem,
        "good": len(draft.team or ()),
        "left": len(draft.doubts),
    }


def _written(doubt: Doubt) -> str:
    known = not doubt.name or doubt.name in doubt.words
    return doubt.words if known else f"{doubt.name} · {doubt.words}"


def doubt_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """What may be meant; leaving it out, first where it is there already; the whole list again."""
    _doubt, reading = _held(draft)
    meant = [
        (Choice(f"use:{n}", _meant(draft, reading, one)),)
        for n, one in enumerate(_options(reading))
    ]
    leave = (Choice("leave", Text("buy-doubt-leave")),)
    likeliest = [leave, *meant] if reading.problem == _TWICE else [*meant, leave]
    return (*likeliest, (Choice("again", Text("buy-doubt-again")),))


def _meant(draft: BuyDraft, reading: Reading[str], contact: str) -> Text:
    if contact == reading.typed:  # one letter apart from what may be meant
        return Text("buy-meant-typed")
    words = Name(shown(contact) if kind_of(draft) == "phone" else contact)
    return Text(_LABELS.get(reading.problem or "", "buy-meant-choice"), {"words": words})


def take_doubt(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """The line left out, put right by a button, or typed again; or the whole list again."""
    _doubt, reading = _held(draft)
    choice = answer.choice or ""
    answer = _without_number(answer)
    listed = listed_in(draft, answer)
    if listed is None or _is_whole_list(draft, listed):
        return take_team(draft, replace(answer, listed=listed), facts)
    if choice == "again":
        return GoTo("team", draft)
    if choice == "leave":
        return _settled(draft, None)
    options = _options(reading)
    if choice.startswith("use:") and choice[4:].isdecimal() and int(choice[4:]) < len(options):
        return _put_right(draft, options[int(choice[4:])], reading.problem)
    if choice or not draft.doubts:
        return AskAgain("unclear", {"problem": Text("buy-doubt-tap")})
    return _typed_again(draft, (answer.text or "")[:LONGEST], listed)


def _without_number(answer: Answer) -> Answer:
    """ "Line 2 is ben@example.com": the line is known, and "Line" is nobody's name."""
    said = answer.text or ""
    numbered = _numbered().match(said[:LONGEST])
    if numbered is None or "\n" in said:
        return answer
    return replace(answer, text=said[numbered.end() :], listed=None)


@cache
def _numbered() -> re.Pattern[str]:
    line, equals = ("|".join(sorted(words_for(key))) for key in ("numbered", "equals"))
    return re.compile(rf"\s*(?:{line})\s*\d+\s*(?:(?:{equals})\b)?[\s:=.,-]*", re.IGNORECASE)


def _is_whole_list(draft: BuyDraft, listed: ReadList) -> bool:
    """Whether it names as many as are fine already: fewer may be what one line meant."""
    named = sum(line.holds for line in listed.lines)
    return listed.several and named >= max(len(draft.team or ()), 2)


def _typed_again(draft: BuyDraft, typed: str, listed: ReadList) -> Taken[BuyDraft]:
    """A contact, or a whole line like "Anna: anna@gmx.de"."""
    line = listed.lines[0] if len(listed.lines) == 1 and listed.lines[0].holds else None
    words = line.words if line is not None else typed
    if line is not None and line.name:
        draft = _with_held(draft, name=line.name)
    read = read_contact(words, kind_of(draft), draft.site.territory)
    if read.value is not None:
        settles = _held(draft)[1].problem == _MANY
        return _put_right(draft, read.value, _MANY if settles else None)
    if _options(read):
        return GoTo("doubt", _with_held(draft, words=words))
    return AskAgain("unclear", {"problem": Text(read.problem or "buy-doubt-tap", dict(read.args))})


def _with_held(draft: BuyDraft, **changes: str) -> BuyDraft:
    held = draft.doubts[0].model_copy(update=changes)
    return draft.model_copy(update={"doubts": (held, *draft.doubts[1:])})


def _put_right(draft: BuyDraft, contact: str, asked: str | None) -> Taken[BuyDraft]:
    """The contact of the first doubt; a second card, or one for several, only after a yes."""
    held = draft.doubts[0]
    twice = is_in(contact, draft.team or ())
    if asked != _TWICE and (twice or (held.many and asked != _MANY)):
        return GoTo("doubt", _with_held(draft, words=contact))
    return _settled(
        draft,
        Member(contact=contact, name=held.name, amount=held.amount, number=held.number),
    )


def _settled(draft: BuyDraft, member: Member | None) -> Taken[BuyDraft]:
    team = draft.team or ()
    doubts = draft.doubts[1:]
    if member is not None:
        team = _at_its_place(member, team)
    return Accept(with_team(draft.model_copy(update={"doubts": doubts}), team))


def _at_its_place(member: Member, team: tuple[Member, ...]) -> tuple[Member, ...]:
    """Before the first of a later line: who is put right stands where the list had them."""
    later = (at for at, other in enumerate(team) if other.number > member.number)
    place = next(later, len(team))
    return (*team[:place], member, *team[place:])
