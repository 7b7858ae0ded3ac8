"""Everything a person may have put words into, anywhere in a message."""

from collections.abc import Iterator
from typing import Any

from bot.scam.links import Given
from handlers.updates.ids import inner

Json = dict[str, Any]

# The fields of a message that hold a person's words, whatever they are nested in: texts, captions,
# quotes, names of files and contacts, links behind words, questions of polls, places.
_WORDS = frozenset(
    (
        "text", "caption", "file_name", "first_name", "last_name", "vcard", "url", "title", "name",
        "new_chat_title", "performer", "question", "explanation", "address", "description",
        "phone_number",
    )
)  # fmt: skip
# Who wrote it and where are no words of it, and what it answers has been seen when it was sent.
_OTHERS = frozenset(
    (
        "from", "chat", "sender_chat", "sender_business_bot", "via_bot", "reply_to_message",
        "forward_origin", "reply_markup", "user", "thumbnail",
    )
)  # fmt: skip
_OWN = ("text", "caption")
_MOST_LINKS = 32
# No group of a code goes on across it.
_BETWEEN = "\0"


def said(message: Json) -> str:
    """All words of a message of the Bot API, the text or caption first."""
    own = (message.get("text"), message.get("caption"))
    rest = {key: one for key, one in message.items() if key not in _OWN or not isinstance(one, str)}
    return _BETWEEN.join((*(words for words in own if isinstance(words, str)), *_within(rest)))


def _within(message: Json) -> Iterator[str]:
    """Words in the order they stand; no nesting is too deep."""
    left: list[tuple[str, Any]] = [("", message)]
    while left:
        name, value = left.pop()
        match value:
            case str() if name in _WORDS:
                yield value
            case dict():
                inner = [(key, one) for key, one in value.items() if key not in _OTHERS]
                left.extend(reversed(inner))
            case list():
                left.extend((name, one) for one in reversed(value))


def forwarded_from(message: Json) -> str:
    """Who wrote what was forwarded, as far as Telegram tells it apart; empty if nobody else did."""
    origin = message.get("forward_origin")
    if not isinstance(origin, dict):
        return ""
    known = (
        inner(origin, "sender_user", "id"),
        origin.get("sender_user_name"),
        inner(origin, "sender_chat", "id"),
        inner(origin, "chat", "id"),
    )
    return f"{origin.get('type')} {next((one for one in known if one is not None), '')}"


def links_behind_words(message: Json) -> tuple[Given, ...]:
    """The addresses that words of a text or caption open; other words than they show."""
    name = "text" if isinstance(message.get("text"), str) else "caption"
    words, found = message.get(name), []
    for entity in message.get("entities" if name == "text" else "caption_entities") or ():
        match entity:
            case {"type": "text_link", "url": str(url), "offset": int(at), "length": int(length)}:
                start = _counted(words, at)
                found.append(Given(start, _counted(words, at + length), url))
    return tuple(found[:_MOST_LINKS])


def _counted(words: Any, at: int) -> int:
    """A place that Telegram counts in UTF-16, in ours."""
    before = str(words or "").encode("utf-16-le")[: 2 * max(at, 0)]
    return len(before.decode("utf-16-le", "ignore"))
