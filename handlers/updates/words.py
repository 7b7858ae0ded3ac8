"""Everything a person may have put words into, anywhere in a message."""

from collections.abc import Iterator
from typing import Any

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
