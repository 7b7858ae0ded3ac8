"""Telegram's HTML as plain text and entities, refused in Telegram's words. Pure."""

import re
from html import unescape
from typing import Any

from handlers.local_chat.refusal import Refusal, bad_request
from handlers.local_chat.specification import utf16_length

Json = dict[str, Any]

_TOKEN = re.compile(r"<(?P<close>/?)(?P<tag>[^\s<>/]*)(?P<attributes>[^<>]*)>|<")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
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


def read_text(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """Plain text and entities of a message; Refusal if Telegram could not parse it."""
    if parse_mode is None:
        return text, []
    if parse_mode.upper() != "HTML":
        raise bad_request("unsupported parse_mode: the local chat reads HTML only")
    if "<" not in text and "&" not in text:
        return text, []
    return _Parser(text).run()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._plain: list[str] = []
        self._length = 0
        self._open: list[tuple[str, int, Json]] = []
        self._entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        end = 0
        for token in _TOKEN.finditer(self._text):
            self._add(self._text[end : token.start()])
            end = token.end()
            at = len(self._text[: token.start()].encode())
            if token["tag"] is None:
                raise _unparsed(f"Unsupported start tag at byte offset {at}")
            if token["close"]:
                self._end(token["tag"].lower(), at)
            else:
                self._start(token["tag"].lower(), token["attributes"], at)
        self._add(self._text[end:])
        if self._open:
            tag = self._open[-1][0]
            raise _unparsed(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._plain), self._entities

    def _add(self, raw: str) -> None:
        text = unescape(raw) if "&" in raw else raw
        self._plain.append(text)
        self._length += utf16_length(text)

    def _start(self, tag: str, attributes: str, at: int) -> None:
        kind = _KINDS.get(tag)
        if kind is None:
            raise _unparsed(f'Unsupported start tag "{tag}" at byte offset {at}')
        given = {
            name.lower(): unescape(double or single or bare or "")
            for name, double, single, bare in _ATTRIBUTE.findall(attributes)
        }
        if tag == "span" and given.get("class") != "tg-spoiler":
            raise _unparsed(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
        self._open.append((tag, self._length, _entity(kind, given)))

    def _end(self, tag: str, at: int) -> None:
        if not self._open:
            raise _unparsed(f'Unexpected end tag "{tag}" at byte offset {at}')
        opened, offset, entity = self._open.pop()
        if tag and tag != opened:
            raise _unparsed(
                f'Unmatched end tag at byte offset {at}, expected "</{opened}>", found "</{tag}>"'
            )
        length = self._length - offset
        if length and (entity["type"] != "text_link" or entity["url"]):
            self._entities.append({**entity, "offset": offset, "length": length})


def _entity(kind: str, given: dict[str, str]) -> Json:
    entity: Json = {"type": kind}
    if kind == "text_link":
        entity["url"] = given.get("href", "")
    elif kind == "blockquote" and "expandable" in given:
        entity["type"] = "expandable_blockquote"
    elif kind == "code" and given.get("class", "").startswith("language-"):
        entity["language"] = given["class"].removeprefix("language-")
    elif kind == "date_time":
        entity |= {
            "unix_time": int(given.get("unix", "0")),
            "date_time_format": given.get("format"),
        }
    elif kind == "custom_emoji":
        entity["custom_emoji_id"] = given.get("emoji-id", "")
    return entity


def _unparsed(words: str) -> Refusal:
    return bad_request(f"can't parse entities: {words}")
