"""Finds the links in a text: with a scheme, bare, defanged, with letters and dots of any script.

A link is what somebody may end up at, whether Telegram makes it a link or not: people retype what
they are told. Each piece of a pattern begins with a sign that no other takes, so the time grows
with the length of the text only.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from bot.scam.links.hosts import Host, host_of
from bot.scam.text.spelling import Spelling

_MOST = 32  # no message has more, and each takes time
_LONGEST_AUTHORITY = 512
_LONGEST_LABEL = 64
_LONGEST_SHOWN = 100
# "http//", "hxxps[:]//", "https:/", "h**p://": what gets through filters is put right by hand.
_SCHEME = re.compile(
    r"h(?:tt|xx|tx|xt|\*\*)p(?:s|\(s\))?(?: ?(?:\[:\]|\(:\)|:)[/\\]{1,3}|//) ?", re.IGNORECASE
)
# A dot as people write it to keep an address from becoming a link.
_DOT_WORD = "dot|punkt|punto|ponto|point|kropka|ドット"
_IN_BRACKETS = rf"[\[({{<]\s?(?:\.|{_DOT_WORD})\s?[\])}}>] ?"
_DOT = rf"(?:\.|\\\.|[\u3002\uff61]|{_IN_BRACKETS}| {_IN_BRACKETS})"
# Letters of scripts that put blanks between words; in the others a host has no end of its own.
_LETTER = r"a-zA-Z0-9\u00aa-\u02af\u0370-\u058f\u1d00-\u1d7f\u1e00-\u1fff_\-"
_DOTS = re.compile(_DOT, re.IGNORECASE)
_RUN = re.compile(rf"[{_LETTER}]+")
_BARE = re.compile(rf"[{_LETTER}]++(?:{_DOT}[{_LETTER}]++)+", re.IGNORECASE)
_NARROW = re.compile(rf"[{_LETTER}%]++(?:{_DOT}[{_LETTER}%]++)*", re.IGNORECASE)
_WIDE = re.compile(rf"[\w%\-]++(?:{_DOT}[\w%\-]++)*", re.IGNORECASE)
_SIX = re.compile(r"\[[0-9a-fA-F:.]{2,45}\]")
_PORT = re.compile(r":[0-9]{1,5}(?![0-9])")
_EDGE = r"\s<>\"\u201c\u201d\u300c\u300d\u3001\u3002\uff08\uff09\u3010\u3011|`"
_PATH = re.compile(rf"[/?#\\][^{_EDGE}]*")
_USER = re.compile(rf"[^/?#\\{_EDGE}]*@")
_ENDS = frozenset(".,;:!?'*_~)]}")
_OPENED = {")": "(", "]": "[", "}": "{"}
_IP_DOTS = 3
_MARKDOWN = re.compile(r"\[([^\[\]\n]+)\]\(\s?\Z")
# "locked.To unlock it": two sentences without a blank between.
_JOINT = re.compile(r"[a-z0-9ß-ÿ]\.[A-Z][a-z]+\Z")


class Given(NamedTuple):
    """A link that stands behind words: `text[start:end]` shows, `address` opens."""

    start: int
    end: int
    address: str


class Link(NamedTuple):
    """A link in a text, which shows it as `text[start:end]`; what a browser would open."""

    start: int
    end: int
    host: Host
    rest: str = ""
    """Path, query and fragment as written."""
    user: str = ""
    """What stands before an "@": names nobody, and looks like a host."""
    shown: str = ""
    """The words it stands behind, if others than itself."""


def find_links(text: str, given: Iterable[Given] = ()) -> list[Link]:
    """The links in a text, in order, and the `given` ones behind its words."""
    spelling = Spelling(text)
    found = [*_behind_words(text, given), *islice(_in_plain(spelling), _MOST)]
    return sorted(found, key=lambda link: (link.start, link.end))


def _behind_words(text: str, given: Iterable[Given]) -> Iterator[Link]:
    for start, end, address in given:
        for link in _in_plain(Spelling(address)):
            shown = "" if text[start:end] == address else text[start:end]
            yield link._replace(start=start, end=end, shown=shown[:_LONGEST_SHOWN])
            break


def _in_plain(spelling: Spelling) -> Iterator[Link]:
    plain, at = spelling.plain, 0
    starts = [(match.start(), match) for match in _SCHEME.finditer(plain)]
    starts += [(match.start(), match) for match in _bare(plain)]
    refused: set[tuple[str, str]] = set()  # what is no link takes no time again
    for start, match in sorted(starts, key=lambda each: each[0]):
        shown = match[0], plain[match.end() : match.end() + 1]
        if start < at or shown in refused:
            continue
        found = (_without_scheme if match.re is _BARE else _with_scheme)(spelling, match)
        if found is not None:
            link, at = found
            yield link
        elif match.re is _BARE:
            refused.add(shown)


def _bare(plain: str) -> Iterator[re.Match[str]]:
    """What may be a host without a scheme: labels about a dot."""
    at = 0
    for dot in _DOTS.finditer(plain):
        if dot.start() < at or not plain[dot.end() : dot.end() + 1].isalnum():
            continue
        label = _RUN.match(plain[max(dot.start() - _LONGEST_LABEL, at) : dot.start()][::-1])
        start = dot.start() - label.end() if label else dot.start()
        if label and (match := _BARE.match(plain, start)):
            at = match.end()
            if plain[start - 1 : start] not in ("@", "."):
                yield match


def _with_scheme(spelling: Spelling, scheme: re.Match[str]) -> tuple[Link, int] | None:
    plain, start = spelling.plain, scheme.end()
    user = _USER.match(plain, start, start + _LONGEST_AUTHORITY)
    if user:
        start = user.end()
    host, end = _host(plain, start)
    if host is None:
        return None
    name = user[0][:-1] if user else ""
    return _link(spelling, scheme.start(), end, host, name)


def _host(plain: str, start: int) -> tuple[Host | None, int]:
    """The host from a place on, and where it ends: the narrower reading, if it is one."""
    if six := _SIX.match(plain, start):
        return host_of(six[0]), six.end()
    wide, narrow = _WIDE.match(plain, start), _NARROW.match(plain, start)
    if wide is None:
        return None, start
    host = host_of(_joined(wide[0]))
    if narrow and narrow.end() < wide.end() and not (host and host.known):
        narrower = host_of(_joined(narrow[0]))
        if narrower and (narrower.known or narrower.ip):
            return narrower, narrow.end()
    return host, wide.end()


def _without_scheme(spelling: Spelling, bare: re.Match[str]) -> tuple[Link, int] | None:
    plain, end = spelling.plain, bare.end()
    if plain[end : end + 1] == "@" or _JOINT.search(bare[0]):
        return None
    host = host_of(_joined(bare[0]).strip("-_"))
    if host is None or host.name == host.ending or not (host.ip or _is_one(host)):
        return None
    if host.ip and (plain[end : end + 1] not in ("/", ":") or bare[0].count(".") < _IP_DOTS):
        return None  # the number of a version or a price, as likely: "3.95/month"
    return _link(spelling, bare.start(), end, host)


def _is_one(host: Host) -> bool:
    """Whether a name without a scheme is meant as a host."""
    return host.known or host.name.startswith("www.") or "amazon." in host.name


def _joined(written: str) -> str:
    return _DOTS.sub(".", written)


def _link(spelling: Spelling, start: int, end: int, host: Host, user: str = "") -> tuple[Link, int]:
    plain = spelling.plain
    if port := _PORT.match(plain, end):
        end = port.end()
    path = _PATH.match(plain, end)
    rest = _ended(path[0]) if path else ""
    link = Link(*spelling.origin(start, end + len(rest)), host, rest, user, _shown(plain, start))
    return link, end + len(rest)


def _ended(path: str) -> str:
    """A path without what ends the sentence, or closes what was opened before it."""
    if path[-1] not in _ENDS:
        return path
    open_ = {closer: path.count(opener) - path.count(closer) for closer, opener in _OPENED.items()}
    end = len(path)
    while end and path[end - 1] in _ENDS:
        if path[end - 1] in open_:
            if open_[path[end - 1]] >= 0:
                break
            open_[path[end - 1]] += 1
        end -= 1
    return path[:end]


def _shown(plain: str, start: int) -> str:
    """The words of a Markdown link whose address begins here."""
    before = _MARKDOWN.search(plain[max(start - _LONGEST_SHOWN, 0) : start])
    return before[1] if before else ""
