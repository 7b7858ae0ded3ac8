"""Months in a marked text: one counts beside a number only, and "may" is a verb elsewhere."""

import re

_THE = r"(?:<filler:the>\s*)?"
_NUMBER = r"(?:\d+(?:st|nd|rd|th|te[nr]?)?|<ordinal:\d+>)"
_BETWEEN = r"[\s.,()/-]*"
_MONTH = r"<(?:month|may):\d+>"
_BESIDE = re.compile(
    rf"{_NUMBER}{_BETWEEN}(?:<word:of>\s*)?{_THE}{_MONTH}"
    rf"|{_MONTH}{_BETWEEN}{_THE}{_NUMBER}"
    rf"|<word:end>\s*{_THE}{_MONTH}"
)
_VERB = re.compile(r"<may:\d+>(?=\s*(?:<filler:drop>\s*)*<filler:verb>)")
# "The 27th may arrive": a verb, or the day of a month.
_EITHER = re.compile(rf"{_NUMBER}{_BETWEEN}<may:\d+>\s*<filler:verb>")

_NTH = re.compile(
    r"(?:<ordinal:(?P<first>[1-4])>|(?<!\d)(?P<second>[1-4])(?:st|nd|rd|th|\.))\s*<weekday:(?P<day>\d)>"
    rf"\s*<word:(?:of|in|ofmonth)>\s*{_THE}<(?:month|may):(?P<month>\d+)>"
)


def beside_a_number(signs: str) -> str | None:
    """The text with its months marked as such; None if one stands alone.

    "It may come on the 5th" and "Mai am 5." hold no 5th of May; the first is the 5th.
    """
    if _EITHER.search(signs):
        return None
    named = _NTH.sub(_weekday_of_month, signs)
    kept = _BESIDE.sub(lambda found: found[0].replace("<may:", "<month:"), named)
    kept = _VERB.sub("<filler:drop>", kept)
    alone = re.search(_MONTH, _BESIDE.sub(" ", kept))
    return None if alone else kept


def _weekday_of_month(found: re.Match[str]) -> str:
    """ "The second Friday in December", as the rule of a day with a name."""
    return f"<named:{found['month']}/{found['day']}/{found['first'] or found['second']}>"
