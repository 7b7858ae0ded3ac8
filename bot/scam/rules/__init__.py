"""The rules by which what was found becomes a level, as data: the same in every language.

The first that holds names the alarm; the gravest level counts. A rule that decides nothing any more
goes.
"""

from bot.scam.rules.cards import ON_CARDS
from bot.scam.rules.money import ON_MONEY
from bot.scam.rules.rule import POINTS, Rule

RULES = (*ON_CARDS, *ON_MONEY)

__all__ = ("POINTS", "RULES", "Rule")
