"""What typed words say beside the open question, where they are no answer to it."""

from typing import TypeVar

from bot.dialogue import Answer
from bot.flows.flow import Flow
from bot.flows.state import Draft, State
from bot.flows.typed import means_a_button, taken
from bot.texts import Texts
from bot.understanding.sentence import Sentence
from bot.understanding.talk import Aside, remark_in

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

_LONGEST = 200  # signs; more is a card's message, an address or a list
_FEWEST_WORDS = 4  # fewer may be a name
# What somebody may wish to say to others in so many words.
_POLITE = ("thanks", "hello", "fine", "exchange")


def said_beside(
    flow: Flow[D, F], state: State[D], text: str, facts: F, texts: Texts
) -> Aside | None:
    """What a text remarks, asks or wants besides; None where it is for the question to take."""
    verbatim, remark = flow.step(state.step).verbatim, remark_in(text)
    if remark is not None:
        if remark in _POLITE and verbatim:
            return None
        said = Answer(text=text)
        return None if means_a_button(flow, state, said, facts, texts) else remark
    aside = Sentence(text).aside if len(text) <= _LONGEST and not verbatim else None
    if aside is None:
        return None
    if aside == flow.name:
        aside = "redeeming"
    if aside == "elsewhere" or is_left_over(flow, state, text, facts, texts):
        return aside
    return None


def is_left_over(flow: Flow[D, F], state: State[D], text: str, facts: F, texts: Texts) -> bool:
    """Whether the question refuses it, or would swallow a sentence whole."""
    _, progress = taken(flow, state, Answer(text=text), facts, texts)
    if progress is None or progress.state is None:
        return False
    if not progress.accepted:
        return progress.problem is not None
    swallowed = getattr(progress.state.draft, flow.step(state.step).answers) == text
    reads = len(text.split()) >= _FEWEST_WORDS and not any(sign.isdigit() for sign in text)
    return swallowed and reads
