"""The scam check: what a message asks of its reader, and what speaks against doing it."""

from bot.scam.judging import check
from bot.scam.verdict import Judgement, Level, Signal, Verdict

__all__ = ("Judgement", "Level", "Signal", "Verdict", "check")
