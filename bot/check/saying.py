"""A verdict in words: how grave, why, what to do now, what it cannot tell."""

from typing import Literal

from bot.check.judging import Judged
from bot.check.reasons import LINKS, reasons
from bot.dialogue import Arg, Choice, Rows, Text
from bot.scam import Judgement, Level

About = Literal["card", "link", "money", "silence"]
_CARD = frozenset({"hand_over", "pay_by_card", "card_swap", "buy_with_pretext", "buy"})
_LONG_ENOUGH = 40  # letters: whoever writes more can be told the language of it
RIGHT, ANSWERED = "right", "judged"


def said(judgement: Judgement, judged: Judged | None = None, length: int = 0) -> tuple[Text, ...]:
    """The verdict first, what to do, and what it is worth.

    `judged` and `length`: the text's own, in letters, where nothing was found in it.
    """
    if judgement.level == "none":
        return (_nothing(judged, length), Text("check-limits"))
    now: dict[str, Arg] = {"level": judgement.level, "about": about(judgement)}
    return (found(judgement), Text("check-now", now), Text("check-limits"))


def found(judgement: Judgement) -> Text:
    """The level with its reasons."""
    lines = reasons(judgement)
    numbered: dict[str, Arg] = {f"reason{n}": line for n, line in enumerate(lines, 1)}
    why: Arg = Text(f"check-reasons-{len(lines)}", numbered) if lines else ""
    return Text(f"check-{judgement.level}", {"why": why})


def about(judgement: Judgement) -> About:
    """What it is after, which is what to keep one's hands off."""
    names = [signal.name for signal in judgement.signals]
    if "extortion" in names:
        return "silence"  # nobody to ask: who threatens is who writes
    if any(name in _CARD for name in names):
        return "card"
    return "link" if any(name in LINKS for name in names) else "money"


def _nothing(judged: Judged | None, length: int) -> Text:
    verdict = judged.verdict if judged is not None else None
    unknown = verdict is not None and (
        not verdict.covered if verdict.language else length > _LONG_ENOUGH
    )
    return Text("check-not-understood" if unknown else "check-nothing")


def rule_of(judgement: Judgement) -> str:
    """What decided, by name; empty if nothing did."""
    return judgement.signals[0].name if judgement.signals else ""


def buttons(level: Level, rule: str, conversation: str = "") -> Rows:
    """What helps now. `conversation`: the guide that somebody may want to leave."""
    return (*ways(level, conversation), (_was_it_right(level, rule, conversation),))


def ways(level: Level, conversation: str = "") -> Rows:
    """The same without the question whether it was right."""
    leave = Choice(f"leave:{conversation}", Text("menu-leave"), style="primary")
    first = ((leave,),) if conversation and level == "stop" else ()
    return (
        *first,
        (Choice("sent", Text("menu-sent")),),
        (Choice("how-to-check", Text("menu-how-to-check")),),
        (Choice("where", Text("menu-where")),),
    )


def yes_or_no(level: Level, rule: str, conversation: str = "") -> Rows:
    """The question whether it was right, unfolded."""
    asked = [
        Choice(_data(ANSWERED, answer, level, rule, conversation), Text(f"check-right-{answer}"))
        for answer in ("yes", "no")
    ]
    return (*ways(level, conversation), tuple(asked))


def _was_it_right(level: Level, rule: str, conversation: str) -> Choice:
    return Choice(_data(RIGHT, level, rule, conversation), Text("check-right"))


def _data(*parts: str) -> str:
    return ":".join(parts)
