"""Entities of a text: those a bot gives itself, those Telegram finds, and trimming. Pure."""

import re
from typing import Any

from handlers.local_chat.lengths import utf16_length
from handlers.local_chat.refusal import bad_request

Json = dict[str, Any]
_SPACE = " \t\r\n\v\f\u200b\u2060\ufeff"
_KINDS = frozenset({
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
    "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
})  # fmt: skip
_COMMAND = re.compile(r"(?<![\w/<>])/([a-zA-Z0-9_]{1,64})(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])")


def commands_in(text: str) -> list[Json]:
    """The commands Telegram marks in what a person types."""
    if "/" not in text:
        return []
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found[0]),
        }
        for found in _COMMAND.finditer(text)
    ]


def marked(text: str) -> Json:
    """A text as a person types it, with what Telegram finds in it."""
    commands = commands_in(text)
    return {"text": text, "entities": commands} if commands else {"text": text}


def check_entities(text: str, entities: list[Json]) -> None:
    """Refusal if an entity has no known kind or reaches beyond the text."""
    length = utf16_length(text)
    for entity in entities:
        if entity["type"] not in _KINDS:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        offset, end = entity["offset"], entity["offset"] + entity["length"]
        if offset < 0 or entity["length"] <= 0:
            raise bad_request(f"can't parse MessageEntity: Wrong offset or length {offset}")
        if end > length:
            raise bad_request(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """A text as Telegram keeps it: without blanks around it, entities moved and cut to fit."""
    right = text.rstrip(_SPACE)
    kept = right.lstrip(_SPACE)
    if len(kept) == len(text) or not entities:
        return kept, entities
    shift, length = utf16_length(right) - utf16_length(kept), utf16_length(kept)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, length)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return kept, moved
