"""Marks that are no marks: in links and numbers, at the end of a folded line; kana in halves."""

import re
import unicodedata
from collections.abc import Iterator

from bot.scam.text.normalise import LINK, Edit
from bot.scam.text.spelling import Spelling

# Each begins with what is rare, to which the engine jumps.
_MAY_LINK = re.compile(r"[/.@](?:(?<=//)|(?<=@)|(?<=[A-Za-z0-9]\.)(?=[A-Za-z]))")
_ENDINGS = (
    "com|net|org|info|biz|mobi|name|eu|asia|io|co|me|ly|gl|gd|gg|cc|tk|ml|ga|cf|gq|pw|su|ws|nu|to"
    "|tv|ai|us|uk|ie|de|at|ch|li|lu|fr|es|it|pt|br|nl|be|pl|jp|cn|ru|in|mx|ar|cl|pe|uy|se|dk|fi|cz"
    "|sk|hu|ro|bg|lt|lv|ee|gr|tr|ua|kz|au|nz|sg|hk|tw|kr|ng|za|shop|xyz|top|club|online|site|icu"
    "|vip|link|app|live|click|buzz|website|space|cloud|store|page|date|win|help|support|pro|today"
    "|gift|cards|services|example|sbs|cfd|cyou|rest|lat|bond|skin|lol|quest|monster|autos|hair"
    "|beauty|homes|fun|run|work|works|dev|fyi|email|digital|network|agency|center|solutions|finance"
    "|money|loans|loan|credit|delivery|express|global|world|life|host|group|zone|ink|bar|cam|casa"
    "|uno|law|ltd|llc|chat|deals|sale|promo|market|bid|trade|review|download|stream|men"
)
_LINK = re.compile(
    r"(?:\w{3,6}:?)?//\S*|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+"
    rf"|(?<![\w-])(?<!\w\.)[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})(?![a-z0-9])(?:[/?]\S*)?",
    re.IGNORECASE,
)
_LONGEST = 300
_AROUND = "\"'()<>[]{}.,;:!?…„“”«»「」"
_IN_NUMBER = re.compile(r"[.,](?<=\d.)(?=\d)")
# A long line that goes on with a small letter was only folded.
# Of many empty lines three count.
_LINE_END = re.compile(r"\n{4,}|\n(?=[^\S\n]*+(?:\n|[^a-zà-ÿ\s]))|(?:(?<=\n)|\A)[^\n]{1,44}\n")
_KANA = re.compile("[\uff66-\uff9f]+|.[\u3099\u309a]")
_BLANK = re.compile(r"\s")


def words_with(mark: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where the stretches without blanks are in which a mark is found."""
    done = 0
    for found in mark.finditer(text):
        if found.start() < done:
            continue
        start = 1 + max(text.rfind(" ", done, found.start()), text.rfind("\n", done, found.start()))
        blank = _BLANK.search(text, found.end())
        start, done = max(start, done), blank.start() if blank else len(text)
        yield start, done


def marks(text: str) -> Iterator[Edit]:
    """What is to be read in their place."""
    spelling = Spelling(text)
    for start, end, meant in _marks(spelling.plain):
        yield Edit(*spelling.origin(start, end), meant)


def _marks(text: str) -> Iterator[Edit]:
    yield from _links(text)
    for found in _IN_NUMBER.finditer(text):
        yield Edit(*found.span(), "")
    if "\n" in text:
        for found in _LINE_END.finditer(text):
            many = found[0].startswith("\n\n")
            start = found.start() if many else found.end() - 1
            yield Edit(start, found.end(), " . . . " if many else " . ")
    if not text.isascii():
        for found in _KANA.finditer(text):
            yield Edit(*found.span(), unicodedata.normalize("NFKC", found[0]))


def _links(text: str) -> Iterator[Edit]:
    begins: dict[str, int | None] = {}  # where the link begins in a word: looked for once
    for start, end in words_with(_MAY_LINK, text):
        word = text[start : min(end, start + _LONGEST)].rstrip(_AROUND)
        if word not in begins:
            link = _LINK.search(word)
            begins[word] = link.start() if link else None
        at = begins[word]
        if at is not None:
            yield Edit(start + at, start + len(word), f" {LINK} ")
