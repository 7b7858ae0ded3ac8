"""Links in a message: found, judged beside what the text claims, explained, quoted safely.

Nothing is fetched, and nothing is kept.
"""

from bot.scam.links.checking import Checked, check_links
from bot.scam.links.claims import Claim, claim
from bot.scam.links.finding import Given, Link, find_links
from bot.scam.links.hosts import Host
from bot.scam.links.judging import Judgement, Kind, judge
from bot.scam.links.look_alikes import Change, Likeness, Trick
from bot.scam.links.quoting import broken, untappable, without_codes

__all__ = [
    "Change",
    "Checked",
    "Claim",
    "Given",
    "Host",
    "Judgement",
    "Kind",
    "Likeness",
    "Link",
    "Trick",
    "broken",
    "check_links",
    "claim",
    "find_links",
    "judge",
    "untappable",
    "without_codes",
]
