"""Which hosts are Amazon's, as recorded in `amazon_hosts.json`; the marketplaces are in `facts`.

Amazon owns odd names ("amaaozn.com"), and hosts on which anybody may put a page: those are
Amazon's and prove nothing.
"""

from datetime import date
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.domain.facts import RECORDED, Grade

Use = Literal["shop", "short", "own", "user_content"]
"""A site to shop on, a host of short links, any other of its own, one for its customers' pages."""


class _Hosts(BaseModel):
    """Hosts with where they were read, on which day, and how far that is to be trusted.

    "ending": every name under these endings (".amazon") is Amazon's own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    use: Use | Literal["ending"]
    hosts: tuple[str, ...]
    source: str
    date: date
    grade: Grade


def use_of(host: str) -> Use | None:
    """What Amazon uses a host for (small letters, no punycode); None if it is not Amazon's.

    The longest part that is known decides: "x.s3.amazonaws.com" holds a customer's page. The name
    "amazonaws.com" alone holds none, and is Amazon's own.
    """
    part = host
    while part:
        use = _USES.get(part)
        if use == "user_content" and part == host:
            return "own"
        if use is not None:
            return use
        part = part.partition(".")[2]
    return "own" if host.rpartition(".")[2] in _ENDINGS else None


def _recorded() -> tuple[_Hosts, ...]:
    text = (files("bot.domain") / "amazon_hosts.json").read_bytes()
    return TypeAdapter(tuple[_Hosts, ...]).validate_json(text)


_RECORDED = _recorded()
_ENDINGS = frozenset(host for group in _RECORDED if group.use == "ending" for host in group.hosts)
_USES: dict[str, Use] = {
    **{host: group.use for group in _RECORDED if group.use != "ending" for host in group.hosts},
    **{site.domain.value: "shop" for site in RECORDED if site.domain},
}
SHOPS: frozenset[str] = frozenset(host for host, use in _USES.items() if use == "shop")
"""The domains of the sites to shop on ("amazon.co.jp")."""
