"""A typed answer that means one of the buttons."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TypeVar

from bot.dialogue import Answer, Choice, Rows
from bot.flows import engine
from bot.flows.flow import Flow, Progress
from bot.flows.question import NOTHING, SKIP, meant_by_words
from bot.flows.state import Draft, State
from bot.texts import Texts
from bot.understanding.talk import remark_in
from bot.vocabulary import UNDERSTOOD, folded, own_first, ways_to_write, words

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

_LONGEST = 100
# The table of words that count at every question, and the word among them that is no choice.
_ANY, _STOP = "way", "cancel"
_WITHIN = "within"  # of a question's table: what says it in the middle of a sentence
_AGREED = "right"  # the button that every "fine" and "yes, all good" means, where there is one
_BETWEEN = re.compile(r"[\W_]+")
# A thumb comes in six colours.
_TONES = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_CLAUSE = re.compile("[,.;:\u2013\u2014()]")


def taken(
    flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts
) -> tuple[Answer, Progress[D] | None]:
    """What a typed answer means at a question, and where it leads.

    None: it means a button of the engine's own (back, skip, edit).
    """
    meant = recognise(flow, state, answer, facts, texts)
    if meant.choice is None and _leaves_out(flow, state, answer.text or ""):
        meant = replace(answer, choice=SKIP)
    if _is_way(meant):
        return meant, None
    progress = engine.take(flow, state, meant, facts)
    if progress.problem is None or not answer.text or meant.choice is not None:
        return meant, progress
    loosely = recognise_loosely(flow, state, answer, facts, texts)
    if loosely is None:
        return meant, progress
    return loosely, None if _is_way(loosely) else engine.take(flow, state, loosely, facts)


def _leaves_out(flow: Flow[D, F], state: State[D], text: str) -> bool:
    """Whether words at a question that may be left out are no answer: "none", "I don't know"."""
    step = flow.step(state.step)
    said = _plain(folded(text[:_LONGEST]))
    return (step.optional or step.offered) and said in _phrases(f"{flow.name}-{step.name}").get(
        SKIP, ()
    )


def means_a_button(
    flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts
) -> bool:
    """Whether typed words stand for one of the question's buttons."""
    if recognise(flow, state, answer, facts, texts).choice is not None:
        return True
    return recognise_loosely(flow, state, answer, facts, texts) is not None


def _is_way(answer: Answer) -> bool:
    return answer.choice is not None and answer.choice.startswith("~")


def recognise(flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts) -> Answer:
    """What reads like one of the buttons becomes that choice."""
    if answer.text is None or len(answer.text) > _LONGEST:
        return answer
    typed = _plain(answer.text)
    for label, choice in _labels(meant_by_words(flow, state, facts), texts):
        if typed and _plain(label) == typed:
            return Answer(choice, answer.text, answer.message_id)
    return answer


def recognise_loosely(
    flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts
) -> Answer | None:
    """For words that were no answer: what people say instead of a button's words, or part of them.

    A part is how one button alone begins ("yes" of "Yes, on that site"), or at least two words
    with which it ends ("not sure"). None where nothing is meant by it.
    """
    said = answer.text or ""
    if len(said) > _LONGEST:
        return None
    typed = _plain(said)
    offered = list(_labels(meant_by_words(flow, state, facts), texts))
    ways = _spoken(texts.language, f"{flow.name}-{state.step}")
    spoken = ways.get(_plain(folded(said)) or said.strip().rstrip(_TONES), ())
    meant = [choice for _, choice in offered if choice in spoken]
    if not meant and _agrees(said, [choice for _, choice in offered]):
        meant = [_AGREED]
    parts = {choice for label, choice in offered if _is_part(typed, label)}
    if not meant and len(parts) != 1:
        parts = _said_within(said, f"{flow.name}-{state.step}", [choice for _, choice in offered])
    if not meant and len(parts) != 1:
        return None
    return Answer(meant[0] if meant else parts.pop(), answer.text, answer.message_id)


def _said_within(said: str, question: str, offered: list[str]) -> set[str]:
    """The choices that a sentence speaks of by phrases of `reading/choices.toml`."""
    text = f" {_plain(folded(said))} "
    phrases_of = _phrases(f"{question}-{_WITHIN}")
    return {
        choice
        for choice in offered
        if any(f" {way} " in text for way in phrases_of.get(choice, ()))
    }


def _agrees(said: str, choices: list[str]) -> bool:
    return _AGREED in choices and remark_in(said) == "fine"


def asks_to_stop(text: str, language: str) -> bool:
    """Whether it is a word for /cancel."""
    return _STOP in _spoken(language, _ANY).get(_plain(folded(text[:_LONGEST])), ())


def _is_part(typed: str, label: str) -> bool:
    if typed == _plain(_CLAUSE.split(label)[0]):
        return True
    return " " in typed and _plain(label).endswith(f" {typed}")


def _labels(rows: Rows, texts: Texts) -> Iterator[tuple[str, str]]:
    for row in rows:
        for button in row:
            if isinstance(button, Choice) and button.value != NOTHING:
                yield texts.label(button.label), button.value


def _plain(text: str) -> str:
    """Letters and digits only, so that an emoji or an arrow on a button need not be typed."""
    return _BETWEEN.sub(" ", text.casefold()).strip()


@cache
def _phrases(table: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases of a table by choice, in every language we understand."""
    found: dict[str, tuple[str, ...]] = {}
    for one in UNDERSTOOD:
        for choice, ways in words(one, "choices").get(table, {}).items():
            written = (_plain(form) for each in ways for form in ways_to_write(each))
            found[choice] = (*found.get(choice, ()), *written)
    return found


@cache
def _spoken(language: str, question: str) -> Mapping[str, tuple[str, ...]]:
    """What people say at a question, folded, with the choices it may mean."""
    spoken: dict[str, tuple[str, ...]] = {}
    for one in own_first(language):
        tables = words(one, "choices")
        for table in (tables.get(question, {}), tables[_ANY]):
            for choice, ways in table.items():
                for way in (form for each in ways for form in ways_to_write(each)):
                    spoken[way] = (*spoken.get(way, ()), choice)
    return spoken
