"""A text file, or a long list, in; out what the guard has to know of it and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.check.judging import Judged, judged_safely
from bot.domain.recipient_lists import ListOf, ReadList, read_list
from bot.domain.text_files import text_of_file, words_of_file
from bot.long_texts.saved import saved
from bot.scam.links import Given
from bot.secrets import Look, redact
from bot.secrets.seen import Seen, seen_in

# As long as a message. What a file says beyond counts as a list or not at all.
_MOST_SIGNS = 4096
_MOST_JUDGED = 2 * _MOST_SIGNS


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a text file says: `seen` of all words that can be made out in it.

    `text`: how it begins, its serial numbers masked; None if it is no plain text. `listed`: the
    list in it, if one was asked for. `judged`: what the scam check says of how it begins. `saved`:
    it is a mail or a page.
    """

    seen: Seen
    text: str | None = None
    listed: ReadList | None = None
    judged: Judged | None = None
    saved: bool = False


def look(content: bytes, wanted: ListOf | None) -> FileRead:
    """What a text file says, a mail or a page by what it shows; of one with a code no words."""
    shown = saved(content)
    text = text_of_file(content) if shown is None else shown.text
    words = Look(words_of_file(content) if shown is None else shown.words)
    seen = seen_in(words)
    if text is None:
        return FileRead(seen)
    judged = _judged(text, () if shown is None else shown.links)
    if seen.code:
        return FileRead(seen, judged=judged)
    masked = words.masked() if words.text == text else redact(text)
    listed = None if wanted is None else read_list(masked, wanted)
    return FileRead(seen, masked[:_MOST_SIGNS], listed, judged, saved=shown is not None)


def _judged(text: str, links: Sequence[Given]) -> Judged | None:
    """None of a file that shows no words. Links below what is judged count all the same."""
    if not text.strip():
        return None
    near = [one if one.end <= _MOST_JUDGED else Given(0, 0, one.address) for one in links]
    return replace(judged_safely(text[:_MOST_JUDGED], given=near), clues=())


def look_at_list(text: str, wanted: ListOf) -> ReadList:
    """A typed list, without the serial numbers in it."""
    return read_list(redact(text), wanted)
