"""What is known about hosts that are not Amazon's, and words in them, from `known.toml`."""

import tomllib
from importlib.resources import files

from bot.scam.links.hosts import Host

_DATA: dict[str, list[str]] = tomllib.loads(
    (files("bot.scam.links") / "known.toml").read_text(encoding="utf-8")
)
_SHORTENERS = frozenset(_DATA["shorteners"])
_PLATFORMS = frozenset(_DATA["platforms"])
_HARMLESS = frozenset(_DATA["harmless"])
_RIVER = frozenset(_DATA["river"])
WORDS = frozenset(_DATA["words"])
"""Words that begin like "amazon" or look like a slip of it, and are none."""


def is_shortener(host: Host) -> bool:
    """Whether it hides where the link leads."""
    return _within(host, _SHORTENERS)


def is_platform(host: Host) -> bool:
    """Whether everybody writes there, under the site's name."""
    return _within(host, _PLATFORMS)


def is_harmless(host: Host) -> bool:
    """Whether it is one of those that are named after the river."""
    return _within(host, _HARMLESS)


def of_the_river(words: list[str]) -> bool:
    """Whether words beside the name say that it is the river's."""
    return not _RIVER.isdisjoint(words)


def of_an_account(words: str) -> bool:
    """Whether what stands beside the name in a host poses as a page of the shop."""
    return any(stem in words for stem in _DATA["account"])


def checks_balances(address: str) -> bool:
    """Whether a page says in its address that it tells what is left on a gift card."""
    return any(word in address for word in _DATA["balance"]) and _of_cards(address)


def makes_codes(address: str) -> bool:
    """Whether a page says in its address that it makes codes, or gives them away."""
    return any(word in address for word in _DATA["generator"]) and (
        "code" in address or _of_cards(address)
    )


def _of_cards(address: str) -> bool:
    return any(word in address for word in _DATA["card"])


def _within(host: Host, names: frozenset[str]) -> bool:
    part = host.name
    while part:
        if part in names:
            return True
        part = part.partition(".")[2]
    return False
