"""Letters of other scripts that look like ours, sign for sign.

Not part of the plain form of a text: there a Russian sentence must stay one. They count among
Latin letters and digits only, beside a word for a code.
"""

import re

from bot.look_alikes import LOOK_ALIKES

_TABLE = str.maketrans(LOOK_ALIKES)
_OWN = "A-Za-z0-9"
_ODD = re.compile("[^\x00-\u024f]")  # far quicker to look for
_NEARLY_OWN = "ǫ"  # the only one that is not odd; it counts where others are
_ALIKE = "".join(LOOK_ALIKES)
_RUN = re.compile(rf"[{_OWN}{_ALIKE}]*[{_ALIKE}][{_OWN}{_ALIKE}]*")
_PARTED = re.compile(r"[\u00c0-\u1fff]")


def as_latin(text: str) -> str:
    """The text with look-alikes in place of ours, where a whole word is made of such letters."""
    return text if text.isascii() or not _holds_any(text) else _RUN.sub(_whole_word, text)


def _holds_any(text: str) -> bool:
    odd = _ODD.findall(text)
    return bool(odd) and (_NEARLY_OWN in text or not LOOK_ALIKES.keys().isdisjoint(odd))


def _whole_word(run: re.Match[str]) -> str:
    text = run.string
    beside = text[run.start() - 1 : run.start()] + text[run.end() : run.end() + 1]
    return run[0] if _PARTED.search(beside) else run[0].translate(_TABLE)
