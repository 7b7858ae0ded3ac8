"""Claim links: links that are the money themselves.

Seen in mails and public code: `amazon.<tld>/g/<token>`, the shareable card, and any link with a
`claimCode` parameter (`/gc/redeem`, `/gp/css/gc/payment`), also escaped inside another link.
Short links (a.co) lead to products as a rule and are not counted.
"""

import re
from collections.abc import Iterator

from bot.secrets.claim_codes import Found

_CLAIM = re.compile(
    r"claim[-_]?code=[\"']?[a-z0-9]{4}"
    # After the host a port or a language, as in "/-/en/g/".
    r"|(?<![a-z0-9-])amazon\.[a-z]{2,3}(?:\.[a-z]{2})?(?::[0-9]+)?(?:/-/[a-z_-]+)?/+g/[\w-]{6,}",
    re.IGNORECASE | re.ASCII,
)
_EDGE = re.compile(r"[^!-~]|[<>\"'`()\[\]{}|]")
_SENTENCE_END = ".,;:!?*_"


def claim_links(plain: str) -> Iterator[Found]:
    """The claim links in a plain text (see `Reading`), each from its scheme to its last sign."""
    lowered = plain.lower()
    if "claim" not in lowered and "amazon." not in lowered:
        return
    match = _CLAIM.search(plain)
    while match:
        start = match.start()
        while start and not _EDGE.match(plain, start - 1):
            start -= 1
        edge = _EDGE.search(plain, match.end())
        end = edge.start() if edge else len(plain)
        kept = plain[match.end() : end].rstrip(_SENTENCE_END)
        yield Found(start, match.end() + len(kept), "link")
        match = _CLAIM.search(plain, end)
