"""Several answers in one sentence: "50 euros by e-mail to anna@gmx.de on Friday".

Only what is certain is taken, each part by the rules of its own question; the rest is asked.
A sentence that comes before its time (an amount before the site) is kept and heard again.
"""

from collections.abc import Callable
from datetime import date

from bot.dialogue import Answer
from bot.domain.reading import Reading
from bot.flows.buy import when, where, whom
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.gate import Take, or_gate
from bot.flows.flow import Accept, AskAgain, Taken
from bot.understanding.sentence import Sentence
from bot.understanding.vocabulary import meant, named
from bot.vocabulary import folded

_FEW = 3  # words
_ELSEWHERE = "US"  # for reading a day while neither the site nor the person's country is known


def or_several(take: Take) -> Take:
    """A question that also understands a sentence with several answers, now or said before."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        result = take(draft, answer, facts)
        if isinstance(result, Accept):
            heard = _heard_besides(result.draft, draft, answer, facts)
            return Accept(fill_open(heard, facts))
        if not isinstance(result, AskAgain) or answer.choice is not None or not answer.text:
            return result
        if result.problem == "text":  # a way that this site has not
            return result
        sentence = Sentence(answer.text)
        understood = fill(draft, sentence, facts)
        if understood == draft and draft.marketplace is not None:
            changed = change(draft, sentence, facts)
            if changed != draft:
                return Accept(changed)
        early = draft.marketplace is None or draft.way is None
        if understood == draft and not (early and says_more(sentence, facts)):
            return result
        return Accept(understood.model_copy(update={"said": sentence.text}))

    return or_gate(taken)


def _heard_besides(taken: BuyDraft, before: BuyDraft, answer: Answer, facts: BuyFacts) -> BuyDraft:
    """The gate takes one word of a sentence; the rest of it is kept."""
    if answer.choice or before.purpose:
        return taken
    sentence = Sentence(answer.text or "")
    if not says_more(sentence, facts):
        return taken
    return fill(taken, sentence, facts).model_copy(update={"said": sentence.text})


def or_change(take: Take) -> Take:
    """A review that understands "change the amount to 30", or just "30 euros"."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        result = take(draft, answer, facts)
        if not isinstance(result, AskAgain) or answer.choice is not None or not answer.text:
            return result
        sentence = Sentence(answer.text)
        changed = change(draft, sentence, facts)
        if changed == draft:
            changed = fill(_rescheduled(draft, sentence, facts), sentence, facts)
        if changed == draft:
            return result
        return Accept(changed.model_copy(update={"confirmed": None}))

    return or_gate(taken)


def understood(sentence: Sentence, facts: BuyFacts) -> BuyDraft | None:
    """The draft that a sentence outside any guide begins; None if it asks for no card."""
    wants = sentence.wishes & {"card", "buy"}
    answers = _answers_in(sentence, facts)
    gives = sentence.is_for_somebody and ("card" in wants or sentence.names_amount)
    sum_of_card = sentence.mentions_card and sentence.names_amount
    # "Buy a card" is one of ours, "order a new bank card" is not.
    plainly = sentence.mentions_card and len(sentence.text.split()) <= _FEW
    asks = ("buy" in wants and ("card" in wants or plainly)) or (wants and answers) or answers > 1
    if not (asks or gives or sum_of_card):
        return None
    return fill(BuyDraft(said=sentence.text), sentence, facts)


def says_more(sentence: Sentence, facts: BuyFacts) -> bool:
    """Whether a sentence holds an answer besides the site."""
    return _answers_in(sentence, facts) > bool(sentence.sites(facts.language))


def has_answers(sentence: Sentence, facts: BuyFacts) -> bool:
    """Whether a sentence holds any answer at all."""
    return _answers_in(sentence, facts) > 0


def _answers_in(sentence: Sentence, facts: BuyFacts) -> int:
    day = sentence.day(facts.language, facts.territory or _ELSEWHERE, facts.today)
    sites = sentence.sites(facts.language)
    answers = (sentence.names_amount, sentence.emails, sentence.ways, day, sites)
    return sum(map(bool, answers))


def fill(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    """The draft with whatever the sentence says for certain."""
    for part in (_site, _way, _day, _amount, _email, _phone):
        draft = part(draft, sentence, facts)
    return draft


def fill_open(draft: BuyDraft, facts: BuyFacts) -> BuyDraft:
    """The draft with what an earlier sentence says about questions that are still open."""
    if draft.said is None or draft.meant is not None:
        return draft
    heard = fill(draft, Sentence(draft.said), facts)
    fields = type(draft).model_fields
    news = {name: getattr(heard, name) for name in fields if getattr(draft, name) is None}
    return draft.model_copy(update=news)


def _answered(take: Take, draft: BuyDraft, facts: BuyFacts, answer: Answer) -> BuyDraft:
    taken = take(draft, answer, facts)
    return taken.draft if isinstance(taken, Accept) else draft


def _site(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    found = sentence.sites(facts.language)
    if len(found) != 1:
        return draft
    return _answered(where.take_site, draft, facts, Answer(choice=min(found)))


def _way(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    if draft.marketplace is None:
        return draft
    day = _day_of(draft, sentence, facts)
    named_ways = sentence.ways or (("email",) if sentence.emails else ())
    if len(named_ways) != 1:
        return draft
    way = named_ways[0]
    if way == "email" and day is not None and day.value != facts.today:
        way = "date"
    if way == draft.way:
        return draft
    return _answered(when.take_way, draft, facts, Answer(choice=way))


def _day_of(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> Reading[date] | None:
    country = draft.site.territory if draft.marketplace else facts.territory or _ELSEWHERE
    return sentence.day(facts.language, country, facts.today)


def day_said(draft: BuyDraft, facts: BuyFacts) -> date | None:
    """The day that an earlier sentence names for certain."""
    read = _day_of(draft, Sentence(draft.said or ""), facts)
    return read.value if read is not None else None


def _day(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    """The day; one that may be two is asked about by its own question."""
    read = _day_of(draft, sentence, facts) if when.has_day(draft) else None
    if read is None or read.value is None:
        return draft
    return _answered(when.take_day, draft, facts, Answer(choice=str(read.value)))


def _amount(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    if draft.marketplace is None:
        return draft
    read = sentence.amount(facts.language, draft.site.territory, facts.today)
    return draft if read is None else draft.model_copy(update={"amount": read.minor})


def _email(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    found = sentence.emails
    if len(found) != 1 or not whom.to_email(draft):
        return draft
    return _answered(whom.take_email, draft, facts, Answer(text=found[0]))


def _phone(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    found = sentence.phones
    if len(found) != 1 or not whom.to_phone(draft):
        return draft
    return _answered(whom.take_phone, draft, facts, Answer(text=found[0]))


# At the review ----------------------------------------------------------------------------------

_TAKES: dict[str, Take] = {
    "amount": whom.take_amount,
    "email": whom.take_email,
    "phone": whom.take_phone,
    "day": when.take_day,
    "site": where.take_site,
    "name": whom.take_name,
    "message": whom.take_message,
}
# Which of them this card has; the others it always has.
_APPLIES: dict[str, Callable[[BuyDraft], bool]] = {
    "email": whom.to_email,
    "phone": whom.to_phone,
    "day": when.has_day,
    "name": lambda draft: whom.may_have_name(draft) or draft.way == "post",
    "message": whom.is_gift,
}


def change(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    """The draft with the one field changed that the sentence names, to what comes after "to"."""
    before, value = halves(sentence.text)
    fields = fields_in(before)
    if not value or len(fields) != 1 or not _APPLIES.get(fields[0], bool)(draft):
        return draft
    return _answered(_TAKES[fields[0]], draft, facts, Answer(text=value.strip().rstrip(".!")))


def _rescheduled(draft: BuyDraft, sentence: Sentence, facts: BuyFacts) -> BuyDraft:
    """An e-mail that was to leave now, if the sentence names a day: "on Friday instead"."""
    day = _day_of(draft, sentence, facts)
    if draft.way != "email" or day is None or day.value == facts.today:
        return draft
    return _answered(when.take_way, draft, facts, Answer(choice="date"))


def fields_in(text: str) -> tuple[str, ...]:
    """The fields of the review that a text names."""
    return meant("field", text)


def halves(text: str) -> tuple[str, str]:
    """What stands before the first "to" that has a field before it, and what comes after."""
    tokens = text.split(" ")
    for place, token in enumerate(tokens):
        before = " ".join(tokens[:place])
        if folded(token) in named("word", "to") and meant("field", before):
            return before, " ".join(tokens[place + 1 :])
    return text, ""
