"""The words of a message: parsed, trimmed, measured as Telegram does. Pure."""

from typing import Any

from handlers.local_chat.entities import check_entities, trimmed
from handlers.local_chat.formatting import read_text
from handlers.local_chat.lengths import utf16_length
from handlers.local_chat.refusal import bad_request

Json = dict[str, Any]
_MOST_TEXT, _MOST_CAPTION = 4096, 1024


def text_of(parameters: Json) -> Json:
    """`text` and `entities` of a message; Refusal if there are no words or too many."""
    text, entities = _read(parameters, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if _too_long(text, _MOST_TEXT):
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_of(parameters: Json) -> Json:
    """`caption` and `caption_entities` of a file, if it has any."""
    text, entities = _read(parameters, "caption", "caption_entities")
    if _too_long(text, _MOST_CAPTION):
        raise bad_request("message caption is too long")
    shown: Json = {"caption": text} if text else {}
    return {**shown, "caption_entities": entities} if entities else shown


def words_of(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """A short text, a poll's say, with its entities."""
    return trimmed(*read_text(text, parse_mode))


def _read(parameters: Json, name: str, marks: str) -> tuple[str, list[Json]]:
    parse_mode = parameters.get("parse_mode")
    text, entities = read_text(parameters.get(name, ""), parse_mode)
    if not parse_mode and marks in parameters:
        entities = parameters[marks]
        check_entities(text, entities)
    return trimmed(text, entities)


def _too_long(text: str, most: int) -> bool:
    # No text is longer in UTF-16 than twice its characters.
    return len(text) * 2 > most and utf16_length(text) > most
