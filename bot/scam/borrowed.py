"""Links that borrow a name: a host put together from a word of the message and others.

"Netflix: payment declined, netflix-billing.example" is how a false sender looks like the true one.
Many an honest host has a hyphen, too, so it only counts beside what such messages say.
"""

import re

_HOST = re.compile(r"(?:\w+://)?([\w.-]+)")
_WORD = re.compile(r"\w{3,}")
_ALIKE = 5  # letters at the beginning that make two words one: "ricorso", "ricorsi"
_SOME, _MANY = 2, 3  # words of a host
# Endings that cost next to nothing, so that nobody needs to be named.
_CHEAP = frozenset({
    "top", "xyz", "online", "site", "live", "icu", "click", "cc", "vip", "buzz", "sbs", "cfd",
    "cyou", "rest", "lat", "bond", "quest", "monster", "autos", "homes",
})  # fmt: skip
# Where honest hosts with a hyphen mostly are.
_NATIONAL = frozenset(
    {"de", "at", "ch", "fr", "be", "es", "it", "pt", "br", "nl", "pl", "jp", "uk"}
)


def borrows(text: str, link: str) -> bool:
    """Whether the host of a link is put together, of words of the text and more."""
    host = _HOST.match(link)
    labels = host[1].lower().split(".") if host else []
    if len(labels) < 2:
        return False
    if labels[-1] in _CHEAP and "-" in labels[-2]:
        return True
    words = set(_WORD.findall(text.replace(link, " ").lower()))
    many = _MANY if labels[-1] in _NATIONAL else _SOME
    # Whom the text names may call a page of theirs as they like: "order-status.shop.example".
    own = _is_among(labels[-2], words)
    parts = (label.split("-") for label in (labels[-2:-1] if own else labels[:-1]))
    return any(
        len(part) >= many and any(len(one) >= 3 and _is_among(one, words) for one in part)
        for part in parts
    )


def _is_among(part: str, words: set[str]) -> bool:
    return part in words or (
        len(part) >= _ALIKE and any(word[:_ALIKE] == part[:_ALIKE] for word in words)
    )
