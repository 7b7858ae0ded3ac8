"""A mail or a page that somebody saved as a file: the words it shows, and where its links lead."""

import contextlib
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from html.parser import HTMLParser
from typing import NamedTuple

from bot.domain.text_files import text_of_file
from bot.scam.links import Given

_MOST_OF_HEAD = 2**16
_MARKED_UP = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BEGINNING, _MOST_LINKS = 4096, 32
_UNSHOWN = frozenset({"head", "script", "style", "template", "title"})
_IN_LINE = frozenset({"a", "abbr", "b", "em", "font", "i", "img", "small", "span", "strong", "u"})


class Saved(NamedTuple):
    """What it shows, and the links behind its words."""

    text: str
    links: tuple[Given, ...]

    @property
    def words(self) -> str:
        """Everything in which a code may stand."""
        return "\n".join((self.text, *(link.address for link in self.links)))


def saved(content: bytes) -> Saved | None:
    """A saved mail or page; None if a file is neither."""
    if _is_mail(content):
        return _mail(content)
    text = text_of_file(content)
    return _page(text) if text is not None and _MARKED_UP.search(text[:_BEGINNING]) else None


def _is_mail(content: bytes) -> bool:
    head = BytesHeaderParser().parsebytes(content[:_MOST_OF_HEAD])
    return "from" in head and any(one in head for one in ("subject", "mime-version", "received"))


def _mail(content: bytes) -> Saved:
    """Who it claims to be from, the subject, and each part that is text."""
    mail = message_from_bytes(content)
    said, links = "", list[Given]()
    for part in (*_headers(mail), *_parts(mail)):
        said += "\n\n" if said else ""
        links += [Given(len(said) + one.start, len(said) + one.end, one.address)
                  for one in part.links]  # fmt: skip
        said += part.text
    return Saved(said, tuple(links[:_MOST_LINKS]))


def _headers(mail: Message) -> Iterator[Saved]:
    for name in ("from", "subject"):
        words = str(mail[name] or "")
        with contextlib.suppress(HeaderParseError, LookupError, ValueError):  # else as it is
            words = str(make_header(decode_header(words)))
        yield Saved(words.partition("<")[0].strip(' "') or words, ())


def _parts(mail: Message) -> Iterator[Saved]:
    """What a program would show: a page rather than the same in plain words."""
    shown = [part for part in mail.walk() if part.get_content_maintype() == "text"]
    pages = [part for part in shown if part.get_content_subtype() == "html"]
    for part in pages or shown:
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        try:
            text = payload.decode(part.get_content_charset() or "utf-8", "replace")
        except LookupError:  # an encoding that nobody knows
            text = payload.decode("latin-1")
        yield _page(text) if part in pages else Saved(text.strip(), ())


def _page(text: str) -> Saved:
    reader = _Page()
    reader.feed(text)
    reader.close()
    return Saved(reader.text, tuple(reader.links[:_MOST_LINKS]))


class _Page(HTMLParser):
    """Gathers what a page shows, and its links."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.links = "", list[Given]()
        self._unshown = 0
        self._link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unshown += tag in _UNSHOWN
        if tag not in _IN_LINE:
            self._ends("\n")
        address = dict(attrs).get("href")
        if tag == "a" and address and ":" in address:
            self._link = (address, len(self.text))

    def handle_endtag(self, tag: str) -> None:
        self._unshown = max(self._unshown - (tag in _UNSHOWN), 0)
        if tag == "a" and self._link is not None:
            address, start = self._link
            self.links.append(Given(start, len(self.text), address))
            self._link = None
        if tag not in _IN_LINE:
            self._ends("\n")

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if self._unshown or not words:
            return
        if data[0].isspace():
            self._ends(" ")
        self.text += words
        if data[-1].isspace():
            self._ends(" ")

    def _ends(self, sign: str) -> None:
        """A blank or a new line, unless there is one."""
        if self.text and not self.text[-1].isspace():
            self.text += sign
