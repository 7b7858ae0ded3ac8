"""The well-known homes of e-mail, and whose names have which endings."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.reading.endings import ending_exists

# Countries with nothing like ".com.br".
_ONE_LEVEL = ("de", "at", "ch", "nl", "fr", "eu")
_MOST_SECOND = 2  # labels: ".com", ".co.uk"
_FIRST_LEVELS = ("com", "co", "net", "ne", "or", "org")


@cache
def homes_data() -> dict[str, Any]:
    """`email_domains.toml`; "home" are those never asked about, "own" the names of one company."""
    text = (files("bot.domain.reading") / "email_domains.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    names = {home.partition(".")[0] for home in data["known"]}
    home = frozenset([*data["known"], *data["real"]])
    return {**data, "home": home, "own": names - {*data["shared"]}}


def is_known(domain: str) -> bool:
    """Whether a domain is one of the well-known homes."""
    return domain in homes_data()["known"]


def is_owned(domain: str) -> bool:
    """Whether its name belongs to a provider alone: "gmx" does, "mail" is a usual word."""
    return domain.partition(".")[0] in homes_data()["own"]


def owned_homes(domain: str) -> tuple[str, ...]:
    """The homes of the provider that owns the name before an ending: "gmx.nl" is none of them.

    Those with the last part as typed come first: "yahoo.co.jp" for "yahoo.jp".
    "Web.uni-koeln.de" is somebody else's.
    """
    name, *ending = domain.split(".")
    alone = len(ending) == 1 or (len(ending) == 2 and ending[0] in _FIRST_LEVELS)
    known: list[str] = homes_data()["known"] if alone and is_owned(domain) else []
    homes = [home for home in known if home.partition(".")[0] == name]
    return tuple(sorted(homes, key=lambda home: home.rpartition(".")[2] != ending[-1]))


def before_a_second_ending(domain: str) -> str | None:
    """ "gmx.de" in "gmx.de.com", "firma.de" in "firma.de.de"."""
    labels = domain.split(".")
    for end in range(len(labels) - 1, max(1, len(labels) - _MOST_SECOND - 1), -1):
        home, second = ".".join(labels[:end]), labels[end:]
        if home in homes_data()["home"] and all(map(ending_exists, second)):
            return home if is_owned(home) or not in_a_country(home, second) else None
    twice = len(labels) > 2 and labels[-1] == labels[-2] != labels[-3]
    return ".".join(labels[:-1]) if twice else None


def in_a_country(home: str, second: list[str]) -> bool:
    """Whether the second ending makes it a country's: "sky.com.br" is somebody in Brazil."""
    inner = home.rpartition(".")[2] in _FIRST_LEVELS
    return inner and len(second) == 1 and len(second[0]) == 2 and second[0] not in _ONE_LEVEL
