"""What is forwarded: a giver's note and questions to the recipient, word to the sender."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.clock import MINUTE
from bot.dialogue import Arg, Choice, Name, Reply, ShortDay, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.flows.buy.asking import Asked, question_for
from bot.flows.forwarded import forwarded
from bot.flows.redeem.naming import site_name
from bot.flows.redeem.site import for_sender
from bot.texts import LANGUAGES
from handlers.cards import screen
from handlers.guides.visit import Visit
from storage import cards
from storage.cards import Card

_SIGNED = "signed"
_A_MOMENT = MINUTE // 2


def note(visit: Visit, card: Card, message_id: int | None, options: str) -> None:
    """The note; when to forward it is said before, by a tap on the note only it changes."""
    language, signed = _read(visit, options)
    if not options:
        if visit.now - int(card.details.get("note_at", 0)) < _A_MOMENT:  # a second tap
            visit.toast = Text("card-note-below")
            return
        noted = replace(card, details={**card.details, "note_at": str(visit.now)})
        cards.keep(visit.tx, noted, visit.now)
        visit.say(Reply((_when(visit, card),)))
        message_id = None
    value = f"card:{card.id}:note"
    called: Arg = Name(visit.called) if signed else ""
    words = Text(
        "card-note-words",
        {**_about(card), "signed": "yes" if signed else "no", "sender": called},
    )
    then = f":{_SIGNED}" if signed else ""
    sign = Text("card-note-unsign" if signed else "card-note-sign")
    sign_value = f"{value}:{language}" + ("" if signed else f":{_SIGNED}")
    more = (Choice(sign_value, sign),) if visit.called else ()
    visit.say(forwarded(words, language, value, *more, then=then), message_id)


def question(visit: Visit, card: Card, message_id: int | None, options: str) -> None:
    """What to ask the recipient: whether it has arrived, whether it is redeemed."""
    language, _ = _read(visit, options)
    words = Text("card-ask-words", {**_about(card), "state": card.state})
    asked = forwarded(words, language, f"card:{card.id}:ask")
    visit.say(asked, message_id if options else None)


def of_recipient(asked: Asked) -> Callable[[Visit, str, int | None], bool]:
    """The ready question what only the recipient knows, in another language."""

    def repainted(visit: Visit, language: str, message_id: int | None) -> bool:
        if language not in LANGUAGES:
            return False
        visit.say(forwarded(question_for(asked), language, f"ask-{asked}"), message_id)
        return True

    return repainted


def to_sender(visit: Visit, rest: str, message_id: int | None) -> bool:
    """The message for whoever gave a card for another site, in another language."""
    code, _, language = rest.partition(":")
    if code not in MARKETPLACES or language not in LANGUAGES:
        return False
    visit.say(for_sender(MARKETPLACES[code], language), message_id)
    return True


def _read(visit: Visit, options: str) -> tuple[str, bool]:
    language, _, signed = options.partition(":")
    known = language if language in LANGUAGES else visit.person.language
    return known, signed == _SIGNED and bool(visit.called)


def _about(card: Card) -> dict[str, Arg]:
    whom = "team" if "people" in card.details else "one"
    return {"way": card.way, "whom": whom, "site": site_name(MARKETPLACES[card.marketplace])}


def _when(visit: Visit, card: Card) -> Text:
    """When to forward it: nothing is announced before it is there, or given."""
    on = date.fromisoformat(card.details["on"]) if "on" in card.details else visit.today
    way = card.way if card.way != "date" or on > visit.today else "email"
    return Text("card-note-when", {"way": way, "day": ShortDay(on), "who": screen.whom(card)})
