"""A remark ("thanks", "is this a scam?") is answered kindly; it is nobody's name and no answer."""

from bot.dialogue import Rows, Text
from bot.flows.beside import is_left_over, said_beside
from bot.languages import language_named
from bot.understanding.talk import Aside, remark_in
from handlers.cards import redeeming
from handlers.exchange import own
from handlers.guides import advice
from handlers.guides.open_guide import OpenGuide
from handlers.guides.visit import FAILING, HOLDING, Visit, warned
from handlers.person import language

_SCREENS: dict[Aside, str] = {"scam": "check", "can": "help"}
_WAYS: dict[Aside, Rows] = {"trouble": (FAILING,), "scam": warned()[:2], "redeem": (HOLDING,)}


def answered(visit: Visit, text: str) -> bool:
    """Whether a text outside any guide is a remark, and was answered."""
    remark = remark_in(text)
    if remark is not None:
        answer(visit, remark)
    return remark is not None


def answer(visit: Visit, remark: Aside) -> None:
    """What there is to say to a remark outside any guide."""
    if remark == "trouble":
        redeeming.begin_with_trouble(visit)
    elif remark == "exchange":
        own.shown(visit)
    else:
        advice.say(visit, _SCREENS.get(remark, f"talk-{remark}"))


def answered_beside(visit: Visit, guided: OpenGuide, text: str) -> bool:
    """Whether a text in a guide says something beside its question, and was answered."""
    aside = said_beside(guided.flow, guided.state, text, guided.facts, visit.texts)
    if aside is None:
        return False
    guided.answer_beside(Text(f"talk-{aside}-here"), buttons=_WAYS.get(aside, ()))
    return True


def asked_for_a_language(visit: Visit, guided: OpenGuide, text: str) -> bool:
    """Whether a text that is no answer names a language, which is spoken from now on."""
    if language_named(text) is None:
        return False
    refused = is_left_over(guided.flow, guided.state, text, guided.facts, visit.texts)
    return refused and language.choose(visit, text)
