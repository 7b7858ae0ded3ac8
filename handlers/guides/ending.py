"""How a guide ends: its last words, what they offer, and what comes after it."""

from dataclasses import replace
from typing import Any

from bot.dialogue import Answer, Reply, Text
from bot.flows import question as looks
from bot.flows.flow import Finish, Progress
from bot.flows.state import Draft
from handlers.guides import living
from handlers.guides.asked_guide import AskedGuide
from handlers.guides.guide import Ending
from storage import conversations


def end(guided: AskedGuide, progress: Progress[Any], answer: Answer, *, tapped: bool) -> bool:
    """Say its last words, in its message where that was tapped, and close it.

    False: it has only led back to a screen, and nothing needs to come down.
    """
    guided.clear_aside()
    visit, row = guided.visit, guided.row
    done = progress.finish or Finish(())
    draft = done.draft or guided.state.draft
    ending = guided.guide.ending(visit, draft) if guided.guide.ending else Ending()
    last = ending.screen or Reply((*done.texts, *ending.texts), ending.buttons)
    if tapped and last.texts:
        row = living.repainted(visit, row, last)
    else:
        if last.texts:
            visit.say(last)
        living.becomes_line(visit, row, _last_line(guided, draft, answer))
    conversations.close(visit.tx, row, answer.choice, visit.now)
    ending.then()
    if guided.guide.done is not None:
        guided.guide.done(visit, draft)
    return not (tapped and ending.screen is not None)


def _last_line(guided: AskedGuide, draft: Draft, answer: Answer) -> Text:
    after = replace(guided.state, draft=draft)
    earlier, later = guided.lines(guided.state), guided.lines(after)
    line = looks.line_of(guided.flow, looks.settled_by(earlier, later), later)
    return line or looks.answered(guided.flow, guided.state, after, guided.facts, answer)
