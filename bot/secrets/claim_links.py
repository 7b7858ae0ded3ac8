"""Claim links: links that are the money themselves.

Seen in mails and public code: `amazon.<tld>/g/<token>`, the shareable card, and any link with a
`claimCode` parameter (`/gc/redeem`, `/gp/css/gc/payment`), also escaped inside another link.
Short links (a.co) lead to products as a rule and are not counted.
"""

import re

from bot.secrets.claim_codes import Found
from bot.secrets.reading import Reading

# Searched in small letters: both begin with a fixed word, which the engine finds quickly.
_PARAMETER = re.compile(r"claim[-_]?code=[\"']?[a-z0-9]{4}")
_SHARED_CARD = re.compile(
    r"amazon(?<![a-z0-9-]amazon)\.[a-z]{2,3}(?:\.[a-z]{2})?"
    # After the host a port or a language, as in "/-/en/g/".
    r"(?::[0-9]+)?(?:/-/[a-z_-]+)?/+g/[a-z0-9_-]{6,}"
)
_EDGE = re.compile(r"[^!-~]|[<>\"'`()\[\]{}|]")
_SENTENCE_END = ".,;:!?*_"


def claim_links(reading: Reading) -> list[Found]:
    """The claim links in a text, each from its scheme to its last sign."""
    links: list[Found] = []
    if not ("code=" in reading.lowered or "/g/" in reading.lowered):
        return links  # nearly every text, and far quicker
    for pattern in (_PARAMETER, _SHARED_CARD):
        match = pattern.search(reading.lowered)
        while match:
            found = _whole_link(reading.plain, match)
            links.append(found)
            match = pattern.search(reading.lowered, found.end)
    return links


def _whole_link(plain: str, match: re.Match[str]) -> Found:
    start = match.start()
    while start and not _EDGE.match(plain, start - 1):
        start -= 1
    edge = _EDGE.search(plain, match.end())
    rest = plain[match.end() : edge.start() if edge else len(plain)].rstrip(_SENTENCE_END)
    return Found(start, match.end() + len(rest), "link")
