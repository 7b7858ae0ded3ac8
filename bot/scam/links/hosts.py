"""The host of a link as a browser reads it, and where its real name begins."""

import re
import unicodedata
from functools import cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import NamedTuple
from urllib.parse import unquote

import idna
from publicsuffixlist import PublicSuffixList

_LONGEST = 253
# Dots of other scripts, which divide a host too.
_FULL_STOPS = str.maketrans("\u3002\uff0e\uff61", "...")
_NUMBER = re.compile(r"0x[0-9a-f]{0,16}|[0-9]{1,16}")
_ENDS_IN_NUMBER = re.compile(r"[\[:]|(?:^|\.)(?:0[xX][0-9a-fA-F]*|[0-9]+)\Z")
_FORBIDDEN = re.compile(r"[\s/\\@:?#<>\[\]%|^]")


class Host(NamedTuple):
    """A host in small letters, its own letters instead of punycode.

    `registered` is the name somebody had to register ("evil.tld" in "amazon.de.evil.tld"), the
    whole host where none can be told; `in_front` are the labels before it.
    """

    name: str
    registered: str
    ending: str
    """The public suffix ("co.jp"); else the last label."""
    known: bool
    """Whether the ending is one in use."""
    ip: IPv4Address | IPv6Address | None = None

    @property
    def in_front(self) -> tuple[str, ...]:
        """The labels before the registered name."""
        return tuple(self.name.removesuffix(self.registered).split(".")[:-1])

    @property
    def label(self) -> str:
        """The label that was registered ("evil")."""
        return self.registered.removesuffix(self.ending).rstrip(".")


def host_of(written: str) -> Host | None:
    """The host written so, with escapes, dots of other scripts or punycode; None if it is none."""
    if "%" in written:
        written = unquote(written)
    name = written.translate(_FULL_STOPS).removesuffix(".")
    if not name or len(name) > _LONGEST:
        return None
    if _ENDS_IN_NUMBER.search(name) and (address := _ip(name)):
        return Host(str(address), str(address), "", known=False, ip=address)
    plain = name.isascii() and "xn--" not in name.lower()
    name = name.lower() if plain else _in_own_letters(name)
    if _FORBIDDEN.search(name) or "" in name.split("."):
        return None
    known = _endings().publicsuffix(name)
    ending = known or name.rpartition(".")[2]
    return Host(name, _registered(name, ending), ending, bool(known))


def _registered(name: str, ending: str) -> str:
    if name == ending:
        return name
    front = name.removesuffix(f".{ending}")
    return f"{front.rpartition('.')[2]}.{ending}"


def _in_own_letters(name: str) -> str:
    """Without punycode. What the standard refuses (an emoji) browsers may open all the same."""
    try:
        return idna.decode(name, uts46=True)
    except (idna.IDNAError, UnicodeError):
        plain = unicodedata.normalize("NFKC", name).lower()
        return ".".join(map(_label, plain.split(".")))


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode().decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label


def _ip(name: str) -> IPv4Address | IPv6Address | None:
    """An address in numbers, in any way a browser takes ("0x7f.1", "3627734734", "[::1]")."""
    try:
        return ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        parts = name.lower().split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    try:
        *bytes_, last = (int(part, _base(part)) for part in parts)
        front = sum(byte << 8 * (3 - at) for at, byte in enumerate(bytes_))
        room = 256 ** (4 - len(bytes_))
        return IPv4Address(front + last) if last < room and max(bytes_, default=0) < 256 else None
    except ValueError:
        return None


def _base(number: str) -> int:
    if number.startswith("0x"):
        return 16
    return 8 if number.startswith("0") and len(number) > 1 else 10


@cache
def _endings() -> PublicSuffixList:
    """The list that comes with the library; hosts are asked about in their own letters."""
    return PublicSuffixList(accept_encoded_idn=False, accept_unknown=False)
