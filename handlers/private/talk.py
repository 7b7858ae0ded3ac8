"""A remark ("thanks", "is this a scam?") is answered kindly; it is nobody's name and no answer."""

from bot.dialogue import Answer, Choice, Reply, Rows, Text
from bot.flows.typed import means_a_button
from bot.understanding.talk import Remark, remark_in
from handlers.cards import redeeming
from handlers.guides import conversation
from handlers.guides.open_guide import OpenGuide
from handlers.guides.visit import FAILING, HOLDING, Visit, menu, situations, warned

# What somebody may wish to say to others in so many words.
_POLITE = ("thanks", "hello", "fine")
_CARDS = (Choice("cards", Text("talk-cards")),)


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
    elif remark == "scam":
        visit.say_text("asked-to-pay", warned())
    elif remark == "can":
        visit.say_text("help", menu())
    else:
        visit.say_text(f"talk-{remark}", _ways(remark))


def _ways(remark: Remark) -> Rows:
    """Where a remark may lead, the likeliest first."""
    match remark:
        case "left":
            return (HOLDING, FAILING)
        case "where":
            return (_CARDS, FAILING, HOLDING)
        case "hello":
            return situations()
    return menu()


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
        visit.say(Reply((line,), (FAILING, *conversation.go_on(visit))))
    elif remark == "scam":
        visit.say(Reply((line,), (*warned()[:1], *conversation.go_on(visit))))
    else:
        guided.remark(line)
    return True
