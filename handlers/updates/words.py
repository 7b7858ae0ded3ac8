"""Everything a person may have put words into, anywhere in a message."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

# The fields of a message that hold a person's words, whatever they are nested in: texts, captions,
# quotes, names of files and contacts, links behind words, questions of polls, places.
_WORDS = frozenset(
    (
        "text", "caption", "file_name", "first_name", "last_name", "vcard", "url", "title",
        "performer", "question", "explanation", "address", "description", "phone_number",
    )
)  # fmt: skip
# Who wrote it and where are no words of it, and what it answers has been seen when it was sent.
_OTHERS = frozenset(
    (
        "from", "chat", "sender_chat", "sender_business_bot", "via_bot", "reply_to_message",
        "forward_origin", "reply_markup", "user", "thumbnail",
    )
)  # fmt: skip
# No group of a code goes on across it.
_BETWEEN = "\0"


def said(message: Json) -> str:
    """All words of a message of the Bot API, the text or caption first."""
    own = (message.get("text"), message.get("caption"))
    rest = {key: value for key, value in message.items() if key not in ("text", "caption")}
    return _BETWEEN.join((*(words for words in own if words), *_within(rest)))


def _within(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for key, inner in value.items():
                if key in _WORDS and isinstance(inner, str):
                    yield inner
                elif key not in _OTHERS:
                    yield from _within(inner)
        case list():
            for inner in value:
                yield from _within(inner)
