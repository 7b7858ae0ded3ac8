"""A remark ("thanks", "is this a scam?") is answered kindly; it is nobody's name and no answer."""

from bot.dialogue import Answer, Reply, Text
from bot.flows.typed import means_a_button
from bot.understanding.talk import Remark, remark_in
from handlers.cards import redeeming
from handlers.guides import advice
from handlers.guides.open_guide import OpenGuide
from handlers.guides.titles import go_on
from handlers.guides.visit import FAILING, Visit, warned

# What somebody may wish to say to others in so many words.
_POLITE = ("thanks", "hello", "fine")
_SCREENS: dict[Remark, str] = {"scam": "check", "can": "help"}


def answered(visit: Visit, text: str) -> bool:
    """Whether a text outside any guide is a remark, and was answered."""
    remark = remark_in(text)
    if remark is not None:
        answer(visit, remark)
    return remark is not None


def answer(visit: Visit, remark: Remark) -> None:
    """What there is to say to a remark outside any guide."""
    if remark == "trouble":
        redeeming.begin_with_trouble(visit)
    else:
        advice.say(visit, _SCREENS.get(remark, f"talk-{remark}"))


def answered_beside(visit: Visit, guided: OpenGuide, text: str) -> bool:
    """Whether a text in a guide is a remark, and was answered in a line beside the question."""
    remark = remark_in(text)
    if remark is None or (remark in _POLITE and guided.step.verbatim):
        return False
    said = Answer(text=text)
    if means_a_button(guided.flow, guided.state, said, guided.facts, visit.texts):
        return False
    line = Text(f"talk-{remark}-here")
    if remark == "trouble":
        visit.say(Reply((line,), (FAILING, *go_on(visit))))
    elif remark == "scam":
        visit.say(Reply((line,), (*warned()[:2], *go_on(visit))))
    else:
        guided.remark(line)
    return True
