""" "Was this right?" under a verdict: yes or no is counted, by its level and rule."""

from typing import cast

from bot.check.reasons import LINKS, RULES
from bot.check.saying import ways, yes_or_no
from bot.dialogue import Reply, Text
from bot.scam import Level
from bot.scam.verdict import GRAVEST
from handlers.guides.visit import Visit
from storage.verdicts import Opinion, count_opinion


def asked(visit: Visit, rest: str, message_id: int | None) -> bool:
    """The question unfolds; the verdict stays."""
    level, rule, conversation = _parts(rest)
    if level is None:
        return False
    visit.edit(Reply((), yes_or_no(level, rule, conversation)), message_id)
    return True


def answered(visit: Visit, rest: str, message_id: int | None) -> bool:
    """An opinion is counted, and the question goes."""
    opinion, _, about = rest.partition(":")
    level, rule, conversation = _parts(about)
    if level is None or opinion not in ("yes", "no"):
        return False
    count_opinion(visit.tx, level, rule, cast("Opinion", opinion))
    visit.edit(Reply((), ways(level, conversation)), message_id)
    visit.toast = Text("check-right-thanks")
    return True


def _parts(rest: str) -> tuple[Level | None, str, str]:
    """Level, rule and guide; of a rule that there is no more only the level counts."""
    level, _, about = rest.partition(":")
    rule, _, conversation = about.partition(":")
    known = next((one for one in GRAVEST if one == level), None)
    return known, rule if rule in RULES or rule in LINKS else "", conversation
