"""The scam check: what a message asks of its reader, and what speaks against doing it.

Others import from here only. `check` judges a text with those before it; who keeps a `Memory` takes
its two steps apart: `find`, then `judge`.
"""

from bot.scam.findings import Findings, Remembered, find, kept
from bot.scam.judging import check, judge
from bot.scam.linked import links_of
from bot.scam.links import Given, broken, untappable, without_codes
from bot.scam.memory import Memory
from bot.scam.text.vocabulary import prepare
from bot.scam.verdict import Judgement, Level, Signal, Verdict

__all__ = (
    "Findings",
    "Given",
    "Judgement",
    "Level",
    "Memory",
    "Remembered",
    "Signal",
    "Verdict",
    "broken",
    "check",
    "find",
    "judge",
    "kept",
    "links_of",
    "prepare",
    "untappable",
    "without_codes",
)
