"""A text file, or a long list, in; out what the guard has to know of it and what it answers."""

from dataclasses import dataclass

from bot.domain.recipient_lists import ListOf, ReadList, read_list
from bot.domain.text_files import text_of_file, words_of_file
from bot.secrets import Look, redact
from bot.secrets.seen import Seen, seen_in

# As long as a message. What a file says beyond counts as a list or not at all.
_MOST_SIGNS = 4096


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a text file says: `seen` of all words that can be made out in it.

    `text`: how it begins, its serial numbers masked; None if it is no plain text. `listed`: the
    list in it, if one was asked for.
    """

    seen: Seen
    text: str | None = None
    listed: ReadList | None = None


def look(content: bytes, wanted: ListOf | None) -> FileRead:
    """What a text file says; of one with a code nothing but that."""
    words = Look(words_of_file(content))
    seen = seen_in(words)
    text = text_of_file(content)
    if seen.code or text is None:
        return FileRead(seen)
    masked = words.masked() if words.text == text else redact(text)
    return FileRead(
        seen, masked[:_MOST_SIGNS], None if wanted is None else read_list(masked, wanted)
    )


def look_at_list(text: str, wanted: ListOf) -> ReadList:
    """A typed list, without the serial numbers in it."""
    return read_list(redact(text), wanted)
