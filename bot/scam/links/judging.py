"""What a link is, beside a text that claims to be Amazon's or that does not."""

from typing import Literal, NamedTuple

from bot.domain.amazon_hosts import Use, use_of
from bot.scam.links import known
from bot.scam.links.finding import Link
from bot.scam.links.hosts import Host, host_of
from bot.scam.links.look_alikes import Likeness, likeness
from bot.scam.verdict import Level
from bot.secrets import holds_claim_secret

Kind = Literal[
    "official", "claim_link", "harmless", "user_info", "look_alike", "shown_as", "ip_address",
    "balance_check", "code_generator", "user_content", "shortener", "platform", "other",
]  # fmt: skip
"""Amazon's own; one with a claim code; one named after the river; one that begins with a host
before an "@"; a likeness; words that name another host; a number for a name; a page to "check" a
card; to "make" codes; one of Amazon's for its customers' pages; one that hides where it leads; a
site where everybody writes; any other."""

_OWN: tuple[Use, ...] = ("shop", "short", "own")
# Beside a text that claims to be Amazon's, and beside any other.
_LEVELS: dict[Kind, tuple[Level, Level]] = {
    "official": ("none", "none"),
    "claim_link": ("none", "none"),
    "harmless": ("none", "none"),
    "user_info": ("stop", "stop"),
    "look_alike": ("stop", "careful"),
    "shown_as": ("stop", "careful"),
    "ip_address": ("stop", "careful"),
    "balance_check": ("stop", "careful"),
    "code_generator": ("stop", "careful"),
    "user_content": ("careful", "none"),
    "shortener": ("careful", "none"),
    "platform": ("careful", "none"),
    "other": ("stop", "none"),
}


class Judgement(NamedTuple):
    """What a link is, and what can be said about it."""

    link: Link
    kind: Kind
    level: Level
    likeness: Likeness | None = None
    pretends: str = ""
    """The host that it is to be taken for ("amazon.de"), where one is named."""

    @property
    def real_name(self) -> str:
        """The name somebody registered, which says whose it is: a host's end."""
        return self.link.host.registered

    def beside_a_claim(self) -> "Judgement":
        """The same link in a text that claims to be Amazon's."""
        return self._replace(level=_LEVELS[self.kind][0])


def judge(link: Link, *, claims_amazon: bool) -> Judgement:
    """What a link is. `claims_amazon`: the text speaks as Amazon, or of the reader's account."""
    kind, like, pretends = _kind(link)
    level = _level_alone(like) if like else _LEVELS[kind][1]
    judgement = Judgement(link, kind, level, like, pretends)
    return judgement.beside_a_claim() if claims_amazon else judgement


def _kind(link: Link) -> tuple[Kind, Likeness | None, str]:
    host, use = link.host, use_of(link.host.name)
    if use in _OWN:
        return "claim_link" if _is_claim_link(link) else "official", None, ""
    if before := _host_before_at(link):
        return "user_info", None, before
    if known.is_harmless(host):
        return "harmless", None, ""
    if like := likeness(host):
        return "look_alike", like, like.pretends
    kind: Kind | None = "user_content" if use == "user_content" else _by_host(host)
    return (kind, None, "") if kind else _by_words(link)


def _by_host(host: Host) -> Kind | None:
    """What is known about the host by itself."""
    if host.ip:
        return "other" if host.ip.is_private else "ip_address"
    if known.is_shortener(host):
        return "shortener"
    return "platform" if known.is_platform(host) else None


def _by_words(link: Link) -> tuple[Kind, Likeness | None, str]:
    """What its address or the words it stands behind say."""
    if (shown := _host_shown(link.shown)) and shown != link.host.name:
        return "shown_as", None, shown
    address = f"{link.host.name}{link.rest}".lower().replace("-", "")
    if known.makes_codes(address):
        return "code_generator", None, ""
    if known.checks_balances(address):
        return "balance_check", None, ""
    return "other", None, ""


def _level_alone(like: Likeness) -> Level:
    """A trick that nobody plays by chance stops by itself; a name beside other words need not."""
    if like.trick in ("letters", "spelling") or "." in like.pretends:
        return "stop"
    if like.trick == "more_words" and not known.of_an_account(like.beside):
        return "none"
    return "careful"


def _is_claim_link(link: Link) -> bool:
    return bool(link.rest) and holds_claim_secret(f"https://{link.host.name}{link.rest}")


def _host_before_at(link: Link) -> str:
    """What stands before an "@" and is to be taken for a host; empty if nothing is."""
    before = host_of(link.user)
    name = before.name if before else ""
    return name if "." in name or "amazon" in name else ""


def _host_shown(words: str) -> str:
    """The host of Amazon's that words name, with or without a scheme; empty if none."""
    bare = words.strip().partition("://")[2] or words.strip()
    host = host_of(bare.partition("/")[0].partition("?")[0])
    return host.name if host and use_of(host.name) in _OWN else ""
