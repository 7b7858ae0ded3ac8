"""The grammar of Telegram's HTML: character references, start tags, end tags. Pure."""

import re
from collections.abc import Container
from dataclasses import dataclass

_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]+));?")
# No others: &nbsp; reaches people as typed.
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACES = " \t\r\n\v"
_SPACE = re.compile(rf"[{_SPACES}]*")
_NAME = re.compile(rf"[^{_SPACES}>]*")
_ATTRIBUTE = re.compile(rf"[^{_SPACES}>=]*")
_BARE = re.compile(r"[a-zA-Z0-9.-]*")
_LANGUAGE = "language-"


class BadTag(Exception):
    """Telegram would refuse the text; `at` is where the tag begins, in characters."""

    def __init__(self, words: str, at: int) -> None:
        super().__init__(words)
        self.words, self.at = words, at


@dataclass(frozen=True, slots=True)
class StartTag:
    """A start tag: its name in lower case and its attributes."""

    name: str
    attributes: dict[str, str]

    @property
    def language(self) -> str | None:
        """The programming language of a code tag."""
        given = self.attributes.get("class", "")
        found = self.name == "code" and given.startswith(_LANGUAGE)
        return given.removeprefix(_LANGUAGE) if found else None


def decoded(text: str) -> str:
    """The text with the references Telegram knows replaced; others stay as they are."""
    if "&" not in text:
        return text
    plain = _REFERENCE.sub(_referred, text)
    if any("\ud800" <= character <= "\udfff" for character in plain):
        raise BadTag("Text contains invalid Unicode characters", 0)
    return plain


def _referred(reference: re.Match[str]) -> str:
    hexadecimal, decimal, name = reference.groups()
    if name is not None:
        return _NAMED.get(name, reference[0])
    if len(reference[0].rstrip(";")) >= 10:
        return reference[0]
    code = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
    return chr(code) if 0 < code < 0x10FFFF else reference[0]


def read_start_tag(text: str, at: int, known: Container[str]) -> tuple[StartTag, int]:
    """The start tag at `at` and where the text goes on; BadTag if it is none Telegram knows."""
    end = _past(_NAME, text, at + 1)
    if end == len(text):
        raise BadTag("Unclosed start tag", at)
    name = text[at + 1 : end].lower()
    if name not in known:
        raise BadTag(f'Unsupported start tag "{name}"', at)
    attributes: dict[str, str] = {}
    while text[end] != ">":
        end = _read_attribute(text, end, name, at, attributes)
        if end >= len(text):
            raise BadTag("Unclosed start tag", at)
    return StartTag(name, attributes), end + 1


def read_end_tag(text: str, at: int) -> tuple[str, int]:
    """The name of the end tag at `at` and where the text goes on."""
    name_end = _past(_NAME, text, at + 2)
    end = _past(_SPACE, text, name_end)
    if text[end : end + 1] != ">":
        raise BadTag("Unclosed end tag", at)
    return text[at + 2 : name_end].lower(), end + 1


def _read_attribute(text: str, at: int, tag: str, begin: int, found: dict[str, str]) -> int:
    at = _past(_SPACE, text, at)
    if text[at : at + 1] in ("", ">"):
        return at
    end = _past(_ATTRIBUTE, text, at)
    name = text[at:end]
    if not name:
        raise BadTag(f'Empty attribute name in the tag "{tag}"', begin)
    end = _past(_SPACE, text, end)
    if text[end : end + 1] != "=":
        found[name] = ""
        return end
    end = _past(_SPACE, text, end + 1)
    if end == len(text):
        raise BadTag(f'Unclosed start tag "{tag}"', begin)
    found[name], end = _read_value(text, end)
    return end


def _read_value(text: str, at: int) -> tuple[str, int]:
    quote = text[at]
    if quote in "'\"":
        end = text.find(quote, at + 1)
        return (decoded(text[at + 1 : end]), end + 1) if end >= 0 else ("", len(text))
    end = _past(_BARE, text, at)
    if end < len(text) and text[end] not in _SPACES + ">":
        raise BadTag("Unexpected end of name token", at)
    return text[at:end].lower(), end


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
