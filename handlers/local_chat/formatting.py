"""Telegram's HTML as plain text and entities, refused in Telegram's words. Pure.

Offsets and lengths of entities count UTF-16 code units; offsets in refusals count bytes.
"""

import re
from typing import Any

from handlers.local_chat.lengths import utf16_length
from handlers.local_chat.links import wrong_with
from handlers.local_chat.refusal import Refusal, bad_request
from handlers.local_chat.specification import whole_number
from handlers.local_chat.tags import BadTag, StartTag, decoded, read_end_tag, read_start_tag

Json = dict[str, Any]
_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-time": "date_time",
    "tg-emoji": "custom_emoji",
}
# Relative, or any of: weekday, short or long date, short or long time.
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
_MOST_TIME = 2**31 - 1


def read_text(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """Plain text and entities of a message; Refusal if Telegram could not parse it."""
    if not parse_mode:
        return text, []
    if parse_mode.upper() != "HTML":
        raise bad_request("unsupported parse_mode: the local chat reads HTML only")
    if "<" not in text and "&" not in text:
        return text, []
    return _Reader(text).run()


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._plain: list[str] = []
        self._length = 0
        self._open: list[tuple[StartTag, int, int]] = []
        self._entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        end = 0
        try:
            while (at := self._text.find("<", end)) >= 0:
                self._add(self._text[end:at])
                end = self._end_tag(at) if self._text[at + 1 : at + 2] == "/" else self._start(at)
            self._add(self._text[end:])
        except BadTag as bad:
            raise _unparsed(bad.words, self._text, bad.at) from None
        if self._open:
            tag = self._open[-1][0].name
            raise _unparsed(f'Can\'t find end tag corresponding to start tag "{tag}"')
        for entity in self._entities:
            if entity["type"] == "code":
                entity.pop("language", None)  # no block closed around it
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._plain), self._entities

    def _add(self, raw: str) -> None:
        if raw:
            text = decoded(raw)
            self._plain.append(text)
            self._length += utf16_length(text)

    def _start(self, at: int) -> int:
        tag, end = read_start_tag(self._text, at, _KINDS)
        if tag.name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise BadTag('Tag "span" must have class "tg-spoiler"', at)
        self._open.append((tag, self._length, len(self._plain)))
        return end

    def _end_tag(self, at: int) -> int:
        if not self._open:
            raise BadTag("Unexpected end tag", at)
        name, end = read_end_tag(self._text, at)
        tag, offset, piece = self._open.pop()
        if name and name != tag.name:
            where = len(self._text[:at].encode())
            raise _unparsed(
                f"Unmatched end tag at byte offset {where}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        if self._length > offset:
            span = {"offset": offset, "length": self._length - offset}
            self._close(tag, span, "".join(self._plain[piece:]))
        return end

    def _close(self, tag: StartTag, span: Json, inside: str) -> None:
        if tag.name in ("pre", "code") and self._joined(tag, span):
            return
        entity = _entity(tag, inside)
        if entity is not None:
            self._entities.append({**entity, **span})

    def _joined(self, tag: StartTag, span: Json) -> bool:
        """Whether a block and the code that fills it have become one, with its language."""
        last = self._entities[-1] if self._entities else {}
        if {tag.name, last.get("type")} != {"pre", "code"} or last != {**last, **span}:
            return False
        language = tag.language or last.get("language")
        if not language:
            return False
        self._entities[-1] = {"type": "pre", **span, "language": language}
        return True


def _entity(tag: StartTag, inside: str) -> Json | None:
    kind, given = _KINDS[tag.name], tag.attributes
    if kind == "text_link":
        return _link(given.get("href") or inside)
    if kind == "blockquote" and "expandable" in given:
        return {"type": "expandable_blockquote"}
    if kind == "code" and tag.language:
        # Telegram shows a language on a block only; kept until the block around it closes.
        return {"type": "code", "language": tag.language}
    if kind == "date_time":
        return _date_time(given)
    if kind == "custom_emoji":
        emoji = given.get("emoji-id", "")
        if not (whole_number(emoji) or 0) > 0:
            raise _unparsed("Invalid custom emoji identifier specified")
        return {"type": kind, "custom_emoji_id": emoji}
    return {"type": kind}


def _link(url: str) -> Json | None:
    """A link, or nothing at all: Telegram drops what is none and keeps the words."""
    if wrong_with(url):
        return None
    return {"type": "text_link", "url": url if "://" in url else f"http://{url}"}


def _date_time(given: dict[str, str]) -> Json:
    unix, form = whole_number(given.get("unix", "")) or 0, given.get("format", "")
    if not 0 < unix <= _MOST_TIME:
        raise _unparsed("Invalid date specified")
    if not _TIME_FORMAT.fullmatch(form):
        raise _unparsed("Invalid date format specified")
    entity = {"type": "date_time", "unix_time": unix}
    return {**entity, "date_time_format": form} if form else entity


def _unparsed(words: str, text: str = "", at: int | None = None) -> Refusal:
    where = "" if at is None else f" at byte offset {len(text[:at].encode())}"
    return bad_request(f"can't parse entities: {words}{where}")
