"""Whose words a text is: the writer's own, or those of a message that they tell of or ask about."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from bot.scam.requests.clauses import VERBS, Said, Stance
from bot.scam.requests.things import Piece
from bot.scam.text.normalise import Plain
from bot.scam.text.phrases import Hit

_TELLING_TOGETHER = 2
_TELLING = frozenset({"", "card", "prepaid", "code", "otp", "newphone", "verify", "fee"})
_QUOTING, _SOON = frozenset(":\uff1a\"\u201c\u201e\u00ab\u300c\u300e'\u2018"), 30  # signs
# None begins within another: of many opening marks only the last counts.
_QUOTE = re.compile(
    '["\u201c\u201e\u00ab\u300c\u300e][^"\u201c-\u201e\u00ab\u00bb\u300c-\u300f]{8,600}'
    '["\u201c\u201d\u00bb\u300d\u300f]'
)
_SPOKEN = re.compile(
    _QUOTE.pattern + "|(?<![^\\s:(])['\u2018][^'\u2018\u2019]{8,300}['\u2019](?!\\w)"
)
_AROUND = 20  # signs around quotations that make somebody a narrator
_QUESTION, _ENDING = frozenset("?\uff1f"), 60  # signs
# What somebody may have asked for who is only told of.
_WANTED = frozenset({"card", "prepaid", "plain_card", "wire", "crypto"})
# What a message may be about of which somebody asks whether it is real.
_DOUBTED = _WANTED | {
    "account", "back", "blackmail", "code", "fee", "fine", "invest", "job", "locked", "lure",
    "newphone", "opener", "otp", "overpaid", "parcel", "prize", "release", "remote", "renew",
    "safe", "stranded", "sweet", "threat", "verify", "won",
}  # fmt: skip
_ASKED = VERBS | {"told"}
_NOWHERE, _EDGE = 1 << 30, 300
# Groups that only help to read a sentence.
GRAMMAR = frozenset({
    "them", "me", "here", "whether", "get", "get_bid", "hand", "hand_bid", "enough", "once",
    "anybody", "need", "ask", "must", "you", "other", "never", "supposing", "crook", "told", "real",
    "got", "says", "bidden", "own", "skip", "joint", "device",
})  # fmt: skip


def doubted(said: Sequence[Said], told_from: int, plain: Plain) -> list[Hit]:
    """In a text that only tells of a request: what may have been wanted."""
    asks = not _QUESTION.isdisjoint(plain.text)
    tells = any(one.stance is Stance.TOLD and (asks or one.hit.group in _ASKED) for one in said)
    about = _DOUBTED if told_from == 0 else _WANTED if tells else frozenset[str]()
    return [one.hit for one in said if one.hit.group in about]


def where_told(pieces: Sequence[Piece], said: Sequence[Said], plain: Plain) -> int:
    """From where on a text is somebody else's words; beyond its end if it is the writer's own."""
    if _asks_about_quote(pieces, said, plain) or _all_is_quoted(pieces, plain):
        return 0
    asks = any(piece.name in ("buy", "hand") and not piece.told for piece in pieces)
    return _told_from(said, plain, asks=asks)


def _told_from(said: Sequence[Said], plain: Plain, *, asks: bool) -> int:
    """From where on all is somebody else's words: everywhere if the writer asks about it.

    `asks`: the writer surely asks for something, so a question at the end is that.
    """
    if any(
        one.hit.group == "real" and not _sworn(one, plain) and _is_early_or_late(one, plain)
        for one in said
    ):
        return 0
    got = [one for one in said if one.hit.group == "got"]
    groups = {one.hit.group for one in said}
    gave = "sent" in groups and "overpaid" not in groups  # not too much money, by mistake
    tells = got or gave or any(one.stance is Stance.TOLD for one in said)
    if tells and not asks and _asks_at_end(plain.text):
        return 0
    return min((one.hit.start for one in got if _quotes(one, plain)), default=_NOWHERE)


def _asks_about_quote(pieces: Sequence[Piece], said: Sequence[Said], plain: Plain) -> bool:
    """Whether something is asked about a quoted message with a request in it, or with a pretext."""
    quote = _QUOTE.search(plain.text)
    if quote is None:
        return False
    first, last = quote.span()
    if _QUESTION.isdisjoint(plain.text[:first] + plain.text[last:]):
        return False
    found_at = [(piece.start, piece.end, "") for piece in pieces]
    found_at += [(*one.hit[:2], one.hit.group) for one in said if one.hit.group not in GRAMMAR]
    found_at.sort()
    quoted: set[str] = set()
    for start, end, group in found_at[bisect_left(found_at, first, key=_place_in(plain)) :]:
        at, to = plain.origin(start, end)
        if at > last:
            break
        if to <= last:
            quoted.add(group)
    return len(quoted) >= _TELLING_TOGETHER or not quoted.isdisjoint(_TELLING)


def _all_is_quoted(pieces: Sequence[Piece], plain: Plain) -> bool:
    """Whether a narrator asks for nothing, only those who are quoted: Boss: 'Buy cards!'."""
    if not pieces:
        return False
    quotes = [quote.span() for quote in _SPOKEN.finditer(plain.text)]
    if not quotes or len(plain.text) - sum(end - start for start, end in quotes) < _AROUND:
        return False
    places = [plain.origin(piece.start, piece.end) for piece in pieces]
    return all(any(start <= at and to <= end for start, end in quotes) for at, to in places)


def _place_in(plain: Plain) -> Callable[[tuple[int, int, str]], int]:
    """Where something found begins in the text as written."""
    return lambda found: plain.origin(found[0], found[1])[0]


def _sworn(one: Said, plain: Plain) -> bool:
    """Whether it is no question: "I swear it is no scam"."""
    return one.stance is Stance.DENIED and _QUESTION.isdisjoint(plain.text)


def _asks_at_end(text: str) -> bool:
    return not _QUESTION.isdisjoint(text[-_ENDING:])


def _is_early_or_late(one: Said, plain: Plain) -> bool:
    """Whether it begins or ends a text, as a question about a message does."""
    return one.hit.start < _EDGE or one.hit.end > len(plain.words) - _EDGE


def _quotes(one: Said, plain: Plain) -> bool:
    """Whether words of somebody else's follow: a colon or quotation marks."""
    end = plain.origin(one.hit.start, one.hit.end)[1]
    return not _QUOTING.isdisjoint(plain.text[end : end + _SOON])


def is_told(one: Said, told_from: int) -> bool:
    """What is told of: also that a code was given away, which is no request of the writer's."""
    return one.stance is Stance.TOLD or one.hit.group == "sent" or one.hit.start >= told_from
