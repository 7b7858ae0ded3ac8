"""Several answers in one sentence: "50 euros by e-mail to anna@gmx.de, amazon.de".

Only what is certain is taken, each part by the rules of its own question; the rest is asked.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.dialogue import Answer
from bot.domain.marketplaces import Marketplace, marketplace_named
from bot.domain.money import Money, read_amount
from bot.flows.buy import when, where, whom
from bot.flows.buy.draft import BuyDraft, BuyFacts, Way
from bot.flows.flow import Accept, AskAgain, Taken

Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]
_MOST_SIGNS = 300
_ADDRESS = re.compile(r"[^\s<>,;:]+@[^\s<>,;:]+")
_SITE = re.compile(r"\b(?:www\.)?amazon\.[a-z.]+\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:in|to|nach|for|für|from|aus)\s+(?:the\s+|die\s+|den\s+)?", re.IGNORECASE)
_CURRENCY = r"(?:[€$£¥₹]|eur(?:os?)?|usd|gbp|chf|jpy|dollars?|pounds?|pfund|yen)"
_AMOUNT = re.compile(
    rf"(?<![\w.@]){_CURRENCY}\s?\d[\d.,]*|(?<![\w.@])\d[\d.,]*\s?{_CURRENCY}(?!\w)", re.IGNORECASE
)
_NUMBER = re.compile(r"\d[\d.,]*")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b(?:today|tomorrow|heute|morgen)\b", re.IGNORECASE)
_DAYS = {"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1}
_WAYS: tuple[tuple[Way, re.Pattern[str]], ...] = (
    ("post", re.compile(r"\b(?:by|per) (?:post|parcel|päckchen)\b", re.IGNORECASE)),
    ("print", re.compile(r"\b(?:print|ausdrucken|printed|ausgedruckt)\b", re.IGNORECASE)),
    ("text", re.compile(r"\b(?:by text|text message|sms)\b", re.IGNORECASE)),
    ("email", re.compile(r"\b(?:by|per|via) e-?mail\b|@", re.IGNORECASE)),
)


def or_several(take: Take) -> Take:
    """A question that also understands a sentence with several answers."""
    return _or(take, fill)


def or_change(take: Take) -> Take:
    """A review that understands "change the amount to 30"."""
    return _or(take, change)


def _or(take: Take, understand: Callable[[BuyDraft, str, BuyFacts], BuyDraft]) -> Take:
    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        result = take(draft, answer, facts)
        if not isinstance(result, AskAgain) or answer.choice is not None or not answer.text:
            return result
        understood = understand(draft, answer.text[:_MOST_SIGNS], facts)
        return result if understood == draft else Accept(understood)

    return taken


def fill(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    """The draft with whatever the sentence says for certain."""
    for part in (_site, _way, _day, _amount, _email):
        draft = part(draft, text, facts)
    return draft


def _answered(take: Take, draft: BuyDraft, facts: BuyFacts, answer: Answer) -> BuyDraft:
    taken = take(draft, answer, facts)
    return taken.draft if isinstance(taken, Accept) else draft


def _site(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    found = {site.code for site in _sites(text, facts.language)}
    if len(found) != 1:
        return draft
    return _answered(where.take_site, draft, facts, Answer(choice=found.pop()))


def _sites(text: str, language: str) -> list[Marketplace]:
    """Sites by their address, or countries after a word like "in"."""
    names = [match[0] for match in _SITE.finditer(text)]
    for match in _PLACE.finditer(text):
        words = re.findall(r"[^\W\d_]+", text[match.end() :])[:2]
        names += [" ".join(words[:count]) for count in (2, 1)]
    return [site for name in names if (site := marketplace_named(name, language))]


def _way(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    if draft.marketplace is None:
        return draft
    way = next((way for way, words in _WAYS if words.search(text)), None)
    if way == "email" and _day_of(text, facts) is not None:
        way = "date"
    if way is None or way == draft.way:
        return draft
    return _answered(when.take_way, draft, facts, Answer(choice=way))


def _day_of(text: str, facts: BuyFacts) -> date | None:
    found = _DAY.search(text)
    if found is None:
        return None
    ahead = _DAYS.get(found[0].lower())
    if ahead is not None:
        return facts.today + timedelta(days=ahead)
    try:
        return date.fromisoformat(found[0])
    except ValueError:
        return None


def _day(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    day = _day_of(text, facts)
    if day is None or draft.way not in ("date", "post"):
        return draft
    return _answered(when.take_day, draft, facts, Answer(choice=str(day)))


def _amount(draft: BuyDraft, text: str, _: BuyFacts) -> BuyDraft:
    rest = _ADDRESS.sub(" ", _DAY.sub(" ", text))
    found = _AMOUNT.findall(rest)
    # Another number beside it, as in "30 or 50 euros", and it is no longer certain.
    if draft.marketplace is None or len(found) != 1 or len(_NUMBER.findall(rest)) != 1:
        return draft
    read = read_amount(found[0].rstrip(".,"), draft.site.currency)
    return draft.model_copy(update={"amount": read.minor}) if isinstance(read, Money) else draft


def _email(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    found = _ADDRESS.findall(text)
    if len(found) != 1 or draft.way not in ("email", "date"):
        return draft
    return _answered(whom.take_email, draft, facts, Answer(text=found[0].rstrip(".!?)")))


# At the review ----------------------------------------------------------------------------------

_FIELDS: tuple[tuple[re.Pattern[str], Take], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), take)
    for words, take in (
        ("amount|betrag", whom.take_amount),
        ("e-?mail", whom.take_email),
        ("phone|number|nummer|handynummer", whom.take_phone),
        ("day|date|tag|datum", when.take_day),
        ("site|seite", where.take_site),
        ("name|namen", whom.take_name),
        ("message|gruß", whom.take_message),
    )
)
_TO = re.compile(r"\b(?:to|auf|in|zu|into)\s+", re.IGNORECASE)


def change(draft: BuyDraft, text: str, facts: BuyFacts) -> BuyDraft:
    """The draft with the one field changed that the sentence names, to what comes after "to"."""
    before, to, value = _halves(text)
    if not to:
        return draft
    takes = [take for words, take in _FIELDS if words.search(before)]
    if len(takes) != 1:
        return draft
    return _answered(takes[0], draft, facts, Answer(text=value.strip().rstrip(".!")))


def _halves(text: str) -> tuple[str, str, str]:
    found = _TO.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")
