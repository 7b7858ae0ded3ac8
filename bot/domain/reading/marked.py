"""A text about a day with its words marked by what they mean, whatever the language.

"Nächsten Freitag um 9" and "next Friday at 9" both become marks and digits:
`<which:next> <weekday:5> <at:de> 9`. What is left between the marks was not understood.
"""

import re
from functools import cache

from bot.domain.reading.months import beside_a_number
from bot.domain.reading.numbers import with_digits
from bot.domain.reading.signs import readable
from bot.vocabulary import UNDERSTOOD, folded, phrases, words

_LONGEST = 80
_MERIDIEM = re.compile(r"(?<=\d)\s*([ap])\.?\s?m\b\.?")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(?::\d\d)?")
# "27th 3" is no 27.3.
_NO_MONTH = re.compile(r"(?:\d(?:st|nd|rd|th)|<ordinal:\d+>)\s+\d{1,2}\s*$")
_IN_FRONT = re.compile(r"^(?:\s*<filler:\w+>)+")
# "The second evening" is no date; "on the second, in the evening" is one.
_COUNTED = re.compile(r"<ordinal:\d+>\s*<noun:")
# "In der Nacht vom 24. auf den 25." is the one before the second; it is asked about anyway.
_NIGHT_BETWEEN = re.compile(r"\bnacht vo[mn] (?:\S+ ){1,2}?(?:auf|zum?) ")
_PART_OF = re.compile(r"(<noun:\w+>)\s*<word:of>")
# "The evening before Christmas": the day before, or some day before it.
_EVENING_BEFORE = re.compile(
    r"^\s*(?:<filler:\w+>\s*)*(<(?:noun|part):(?:evening|night|nacht)>)\s*<word:before>"
)
_HOUR_AT_END = re.compile(r"(<at:\w+>\s+\d{1,2})\.$")
_ORDINAL = re.compile(r"<ordinal:(\d+)>|(?<=\d)(?:st|nd|rd|th|te[nr]?)(?![^\W\d_])\.?")


def marked(text: str, first: str) -> str | None:
    """The marked text; words that mean two things are taken as in the language `first`.

    None if the text is too long to be a day, or has signs that none has.
    """
    seen = readable(text) if len(text) <= 4 * _LONGEST else None
    if seen is None:
        return None
    typed = folded(seen).strip(' ,;:!?\u2026"()\u201e\u201c\u201d')
    if not typed or len(typed) > _LONGEST or re.search(r"[^\w\s.,:/()-]", typed):
        return None
    typed = _MERIDIEM.sub(r" <ap:\1>", _german_am().sub(r"\1 an ", typed))
    typed = _STAMP.sub(r"\1 \2", typed)
    pattern, meanings = _phrases(first)
    typed = _NIGHT_BETWEEN.sub("nacht auf ", typed)
    apart = _mornings().sub(r"\1 am morgen", compounds().sub(r"\1 ", typed))
    signs = pattern.sub(lambda found: _mark(found[0], meanings), apart)
    signs = re.sub(r"<word:article>\s+(100|1000)\b", r"\1", with_digits(signs))
    signs = _HOUR_AT_END.sub(r"\1", _IN_FRONT.sub(" ", signs))
    signs = _EVENING_BEFORE.sub(r"\1 <hedge:before> <word:daybefore>", signs)
    signs = _PART_OF.sub(r"\1", signs)
    months = None if _COUNTED.search(signs) else beside_a_number(signs)
    if months is None:
        return None
    signs = re.sub(r"<filler:(?:drop|the|verb)>|[,()]", " ", _IN_FRONT.sub(" ", months))
    signs = re.sub(r"[-/]?\s*(<month:\d+>)\s*[-/]?", r" \1 ", signs)
    if "<month:" not in signs and _NO_MONTH.search(signs):
        return None
    signs = _ORDINAL.sub(lambda found: f"{found[1] or ''}.", signs)
    return " ".join(re.sub(r"(<[^>]*>)", r" \1 ", signs).split())


def _mark(phrase: str, meanings: dict[str, str]) -> str:
    if phrase.startswith("<"):
        return phrase
    apart = phrase.replace("-", " ")
    meaning = meanings.get(apart) or meanings[apart.rstrip(".")]
    return f" {meaning} "


@cache
def _german_am() -> re.Pattern[str]:
    """ "Um 8 am Freitag", "18:30 am Freitag": a preposition, no hour before noon."""
    tables = words("de", "dates")
    at = "|".join(re.escape(way) for way in phrases(tables["at"]))
    days = "|".join([*phrases(tables["weekday"]), *phrases(tables["noun"])])
    return re.compile(
        rf"\b((?:{at}) \d{{1,2}}(?:[:.]\d\d)?(?= am \w)"
        rf"|(?:(?:1[3-9]|2\d)[:.]\d\d|\d{{4}})(?= am (?:\d{{1,2}}\.|(?:{days})\b))) am "
    )


@cache
def compounds() -> re.Pattern[str]:
    """ "Freitagabend": a weekday or "tomorrow" that the part of the day is written on to."""
    tables = words("de", "dates")
    parts = "|".join([*phrases(tables["part"]), *phrases(tables["noun"]), "mitternacht", "morgen"])
    days = "|".join(way for way in phrases(tables["weekday"]) if len(way) > 2)
    return re.compile(rf"\b({days})(?=(?:{parts})\b)")


@cache
def _mornings() -> re.Pattern[str]:
    """ "Freitag morgen": not tomorrow but the morning of that day."""
    days = "|".join(way for way in phrases(words("de", "dates")["weekday"]))
    return re.compile(rf"\b({days})\.? morgen\b")


@cache
def _phrases(first: str) -> tuple[re.Pattern[str], dict[str, str]]:
    meanings: dict[str, str] = {}
    for language in sorted(UNDERSTOOD, key=lambda code: code == first):
        for section, table in words(language, "dates").items():
            meanings |= {way: f"<{section}:{key}>" for way, key in phrases(table).items()}
    longest_first = sorted(meanings, key=len, reverse=True)
    ways = "|".join(re.escape(way).replace(r"\ ", r"[ -]") for way in longest_first)
    # Not inside a word; a phrase of ours that begins with a digit not inside a number.
    return re.compile(
        rf"<[^>]*>|(?<![^\W\d_])(?:(?<!\d)|(?!\d))(?:{ways})(?![^\W\d_])\.?"
    ), meanings
