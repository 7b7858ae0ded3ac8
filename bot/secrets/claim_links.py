"""Claim links: the link itself is the money, so it is treated exactly like a code.

Shapes seen in public code: `…/g/<token>` on an Amazon host, and `claimCode=` in any address.
"""

import re
from collections.abc import Iterator

_CLAIM_PARAMETER = re.compile(
    r"(?:[A-Z][A-Z0-9+.\-]{1,9}://)?[^\s<>\"']{0,200}?CLAIM[ _-]?CODE(?:=|%3D|%253D)[^\s<>\"']+"
)
_SHARED = re.compile(
    r"(?:HTTPS?://)?(?:[A-Z0-9-]+\.)*AMAZON\.[A-Z.]{2,7}(?::\d+)?/G/[A-Z0-9_\-%]{6,}[^\s<>\"']*"
)


def claim_links(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every claim link in folded text."""
    if "CLAIM" in text:
        for found in _CLAIM_PARAMETER.finditer(text):
            yield found.span()
    if "AMAZON" in text:
        for found in _SHARED.finditer(text):
            yield found.span()
