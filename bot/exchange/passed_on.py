"""Somebody's words as another person reads them here: no address can be tapped but Amazon's own."""

import re

from bot.domain.amazon_hosts import use_of
from bot.exchange.terms import LONGEST_TITLE
from bot.scam.links import find_links
from bot.scam.links.finding import Link
from bot.scam.links.quoting import broken

# What apps make a link of besides: mail addresses, "@somebody", names with dots, commands.
_TAPPABLE = re.compile(
    r"[\w.+%-]*@[\w.-]+|(?<=[^\W\d_])\.(?=[^\W\d_]{2})|\w+://|(?<![^\s(\"'\u201c\u201e\u00ab])/(?=\w)"
)
_OWN = frozenset({"shop", "short", "own"})


def untappable(text: str) -> str:
    """The words with every other address broken: "evil[.]tld"."""
    parts, at = list[str](), 0
    for link in find_links(text):
        if link.start < at:
            continue
        shown = text[link.start : link.end]
        parts += [
            _broken(text[at : link.start]),
            shown if _is_amazons(text, link) else broken(shown),
        ]
        at = link.end
    return "".join((*parts, _broken(text[at:])))


def as_title(text: str) -> str:
    """The words as the title of an exchange, which the bot says to a group; cut to what fits."""
    return untappable(text)[:LONGEST_TITLE]


def without_amazons(text: str) -> str:
    """The words without addresses of Amazon's own, whose numbers are those of things."""
    for link in reversed(find_links(text)):
        if _is_amazons(text, link):
            text = f"{text[: link.start]} {text[link.end :]}"
    return text


def _is_amazons(text: str, link: Link) -> bool:
    """Whether it surely opens a page of Amazon's, however an app reads it."""
    shown, after = text[link.start : link.end], text[link.end : link.end + 1]
    plain = shown.isascii() and shown.isprintable() and " " not in shown
    ends = not after or after.isspace() or after in ",.;!?)\"'"
    return plain and ends and not link.user and use_of(link.host.name) in _OWN


def _broken(text: str) -> str:
    return _TAPPABLE.sub(lambda found: broken(found[0]).replace("/", "[/]"), text)
