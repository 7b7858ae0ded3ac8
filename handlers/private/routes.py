"""What begins by a command, by a button that answers no question, or by a sentence."""

import re
from collections.abc import Callable
from functools import partial

from bot.check.asking import asked_in
from bot.check.saying import ANSWERED, RIGHT
from bot.dialogue import Text
from bot.flows.buy.asking import ASKED
from bot.flows.buy.several import has_answers, understood
from bot.flows.redeem import RedeemDraft
from bot.flows.redeem.site import FOR_SENDER
from bot.flows.sites import site_said
from bot.understanding.sentence import Sentence
from bot.understanding.talk import remark_in
from handlers.cards import actions, by_name, later, notes, redeeming
from handlers.check import asking_later, note, rating
from handlers.delivery.buttons import Tap
from handlers.exchange import act as of_exchange
from handlers.exchange import own as exchanges
from handlers.exchange import private as exchange
from handlers.guides import advice, conversation, gate
from handlers.guides.visit import Visit, menu
from handlers.person import export, forgetting, language, privacy, recipients, settings
from handlers.private import talk

_LONGEST_CRY = 200  # signs; more is a card's message, an address or a list
_LONGEST_SITE = 120
_ABOUT_BUYING = frozenset({"card", "buy"})
_COMMAND = re.compile(r"/(\S*)\s*(.*)", re.DOTALL)


def of_sentence(visit: Visit, text: str) -> bool:
    """A sentence outside any guide: a warning, or a guide with what it says filled in.

    False: nothing of that is meant.
    """
    return (
        is_about_scams(visit, text)
        or by_name.asked_for(visit, text)
        or talk.answered(visit, text)
        or _understood(visit, Sentence(text))
    )


def is_about_scams(visit: Visit, text: str) -> bool:
    """Whether a text asks about scams what has an answer of its own, and was answered."""
    asked = asked_in(text)
    if asked is not None:
        advice.say(visit, asked)
    return asked is not None


def _understood(visit: Visit, sentence: Sentence) -> bool:
    if sentence.tells_that_a_code_is_gone:
        _ADVICE["sent"](visit)
    elif sentence.tells_of_a_demand:
        _ADVICE["asked"](visit)
    elif remark := "elsewhere" if sentence.asks_where_a_card_works else sentence.remark:
        talk.answer(visit, remark)
    elif sentence.wants_to_redeem:
        _redeem_on(visit, sentence.text)
    elif draft := understood(sentence, visit.guides["buy"].facts(visit)):
        conversation.start(visit, "buy", draft)
    else:
        return False
    return True


def _buy(visit: Visit, words: str) -> None:
    """The words behind /buy are a sentence about a card; without an answer it just begins."""
    sentence = Sentence(words, about=_ABOUT_BUYING)
    if sentence.tells_that_a_code_is_gone or sentence.tells_of_a_demand:
        _understood(visit, sentence)
        return
    holds = has_answers(sentence, visit.guides["buy"].facts(visit))
    draft = understood(sentence, visit.guides["buy"].facts(visit)) if holds else None
    conversation.start(visit, "buy", draft)


def _redeem(visit: Visit, words: str) -> None:
    """The words behind /redeem may name the site, or say that it fails."""
    sentence = Sentence(words, about=frozenset({"card"}))
    if sentence.tells_that_a_code_is_gone or sentence.tells_of_a_demand:
        _understood(visit, sentence)
    elif "trouble" in sentence.wishes or remark_in(words) == "trouble":
        _ADVICE["trouble"](visit)
    else:
        _redeem_on(visit, words)


def _redeem_on(visit: Visit, words: str) -> None:
    """The guide, on the site that words may name."""
    site = site_said(words[:_LONGEST_SITE], visit.person.language)
    draft = RedeemDraft(marketplace=site.code) if site is not None else None
    conversation.start(visit, "redeem", draft)


def _help(visit: Visit, words: str) -> None:
    """The words behind /help may say with what."""
    known = words and (talk.answered(visit, words) or _understood(visit, Sentence(words)))
    if not known:
        advice.say(visit, "help")


def is_urgent(visit: Visit, text: str) -> bool:
    """Whether a text in a guide tells of a code that is gone, and was answered; else it goes on."""
    urgent = len(text) <= _LONGEST_CRY and Sentence(text).tells_that_a_code_is_gone
    if urgent:
        _ADVICE["sent"](visit)
    return urgent


def is_demand(text: str) -> bool:
    """Whether a text in a guide tells of a demand."""
    return len(text) <= _LONGEST_CRY and Sentence(text).tells_of_a_demand


def of_command(visit: Visit, text: str) -> None:
    """A command with the words that follow it."""
    said = _COMMAND.match(text)
    command, words = said.groups() if said else ("", "")
    name = command.partition("@")[0].lower()
    if name in COMMANDS:
        COMMANDS[name](visit, words.strip())
    elif name in visit.guides and visit.guides[name].command:
        conversation.start(visit, name)
    else:
        advice.say(visit, "unknown-command")


def _of_link(visit: Visit, payload: str) -> None:
    """`/start`, perhaps by a link (`?start=buy`) that names what it opens; others only greet."""
    if payload in _LINKED_COMMANDS:
        of_command(visit, f"/{payload}")
    elif exchange.is_token(payload):
        exchange.of_link(visit, payload)
    elif payload in _LINKED_ADVICE:
        _ADVICE[_LINKED_ADVICE[payload]](visit)
    else:
        advice.say(visit, "start")


_LINKED_COMMANDS = frozenset(
    {
        "buy",
        "redeem",
        "cards",
        "exchange",
        "check",
        "help",
        "how",
        "settings",
        "language",
        "privacy",
    }
)
_LINKED_ADVICE = {"trouble": "trouble"}

COMMANDS: dict[str, Callable[[Visit, str], object]] = {
    "start": lambda visit, payload: _of_link(visit, payload.lower()),
    "buy": _buy,
    "redeem": _redeem,
    "check": lambda visit, _: advice.say(visit, "check"),
    "help": _help,
    "how": lambda visit, _: visit.say_text("how", menu()[:2]),
    "resume": lambda visit, _: conversation.resume(visit),
    "back": lambda visit, _: conversation.back(visit),
    "cancel": lambda visit, _: conversation.cancel(visit),
    "cards": by_name.command,
    "exchange": lambda visit, _: exchanges.shown(visit),
    "language": language.command,
    "settings": lambda visit, _: settings.shown(visit),
    "privacy": lambda visit, _: privacy.told(visit),
    "export": lambda visit, _: export.send(visit),
    "forget_me": lambda visit, _: forgetting.ask(visit),
}


def of_button(visit: Visit, value: str, message_id: int | None) -> None:
    """A button that answers no question: a guide, advice, a setting, one of several guides."""
    name, _, rest = value.partition(":")
    if message_id is not None and conversation.has_moved_in(visit, message_id):
        visit.toast = Text("tap-old")
    elif value in visit.guides and visit.guides[value].command:
        conversation.start(visit, value)
    elif value in _ADVICE:
        _ADVICE[value](visit)
    elif name not in _SCREENS or not _SCREENS[name](visit, rest, message_id):
        advice.gone(visit, message_id)


def is_once(button: Tap) -> bool:
    """Whether a second tap in a moment must do nothing: it would say, or count, it again."""
    counts = button.value.startswith(f"{ANSWERED}:")
    return button.turn is None and (counts or button.value in _ADVICE)


# By the word before the colon; each says whether there still is such a thing.
_SCREENS: dict[str, Callable[[Visit, str, int | None], bool]] = {
    "card": actions.tapped,
    RIGHT: rating.asked,
    ANSWERED: rating.answered,
    asking_later.NAME: asking_later.tapped,
    FOR_SENDER: notes.to_sender,
    "language": language.tapped,
    "leave": gate.left,
    "later": lambda visit, rest, _: later.tapped(visit, rest),
    "recipient": recipients.tapped,
    "resume": conversation.resume,
    advice.SEE: advice.shown,
    "set": settings.tapped,
    of_exchange.NAME: exchange.tapped,
    **{f"ask-{asked}": notes.of_recipient(asked) for asked in ASKED},
}


_ADVICE: dict[str, Callable[[Visit], None]] = {
    **{button: partial(advice.say, place=place) for button, place in advice.OF_BUTTONS.items()},
    "cards": actions.listed,
    "exchange": exchanges.shown,
    "note": note.order,
    "trouble": redeeming.begin_with_trouble,
    "language": lambda visit: language.command(visit, ""),
    "privacy": privacy.told,
    "export": export.send,
    "forget_me": forgetting.ask,
}
