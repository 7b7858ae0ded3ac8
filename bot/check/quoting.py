"""Words of a message as we print them: nothing in them can be tapped, no code can be read."""

import re

from bot.scam.links import broken, without_codes

# What apps make something to tap of: hosts, schemes, "@somebody", commands, numbers to call.
_TAPPABLE = re.compile(r"\w[.:@]+\w|://|@\w")
_COMMAND = re.compile(r"(?<!\S)/(?=\w)")
_NUMBER = re.compile(r"(?<=\d)(?=[ /()-]{0,2}\d{2})")
_CALLED = re.compile(r"\+?\d(?:[ /()-]{0,2}\d){5,}")
_JOINT = "\u2060"  # takes no room, and no app reads a number across it


def quoted(words: str) -> str:
    """The words on one line, without codes, addresses broken."""
    line = " ".join(without_codes(words).split())
    if _TAPPABLE.search(line):
        line = broken(line)
    line = _COMMAND.sub(f"/{_JOINT}", line)
    return _CALLED.sub(lambda found: _NUMBER.sub(_JOINT, found[0]), line)
