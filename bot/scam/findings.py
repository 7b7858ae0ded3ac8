"""All that was found in one text: requests, things, pretexts; the writer's own or told of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.scam.borrowed import borrows
from bot.scam.requests.asked import Piece, requests
from bot.scam.requests.clauses import Said, Stance, stances
from bot.scam.requests.scene import Scene
from bot.scam.rules import POINTS
from bot.scam.text.normalise import LINK, Plain
from bot.scam.text.reading import read

_CARDED = frozenset({"card", "prepaid", "plain_card", "brand", "buy", "may_buy", "pay_card"})
_TELLING = frozenset({"", "card", "prepaid", "code", "otp", "newphone", "verify", "fee"})
_TELLING_TOGETHER = 2
_QUOTING, _SOON = frozenset(":\uff1a\"\u201c\u201e\u00ab\u300c\u300e'\u2018"), 30  # signs
# "If this was not you, call us" supposes, and still tells to call.
_ALSO_SUPPOSED = frozenset({"cancel", "call"})
_LITTLE = frozenset({
    "invest", "job", "parcel", "remote", "blackmail", "coached", "safe", "release", "lure",
})  # fmt: skip
_AMOUNT = re.compile(
    r"[$€£¥] \d+|\d+ ?(?:[$€£¥円]|(?:mil|mio|mln|tys|k|[億万千]) ?"
    r"|(?:(?:mil|mio|mln|tys|[億万千]) ?)?(?:円|eur|euros?|usd|dollars?|dolar\w*|quid|pounds"
    r"|reais|pesos|pln|zl|zlotych|usdt|btc|eth|bitcoins?))"
    r"(?![a-z])"
)
_QUOTE = re.compile(
    '["\u201c\u201e\u00ab\u300c\u300e][^"\u201c\u201d\u00bb\u300d\u300f]{8,600}["\u201c\u201d\u00bb\u300d\u300f]'
)
_STORY, _BARELY = 500, 2  # signs; how much in it may seem to speak to a reader
_OF_STORIES = frozenset(
    {"get", "get_bid", "hand", "hand_bid", "card", "plain_card", "code", "other"}
)
_SPEAKS = dict.fromkeys(("you", "get_bid", "hand_bid"), 1) | dict.fromkeys(
    ("ask", "must", "threat", "fee", "release", "busy", "secret", "urgent", "repay", "newphone"), 3
)
_QUESTION, _ENDING = frozenset("?\uff1f"), 60  # signs
_KEPT, _NOWHERE, _EDGE = 5, 1 << 30, 300
# What somebody may have asked for who is only told of.
_WANTED = frozenset({"card", "prepaid", "plain_card", "wire", "crypto"})
# What a message may be about of which somebody asks whether it is real.
_DOUBTED = _WANTED | {
    "account", "blackmail", "fee", "fine", "invest", "job", "locked", "lure", "newphone", "opener",
    "overpaid", "parcel", "prize", "release", "remote", "renew", "safe", "stranded", "sweet",
    "threat", "verify", "won",
}  # fmt: skip
_FIRST = (
    "hand", "buy", "pay_card", "awaited", "may_hand", "may_buy", "unfinished", "asked_to_get",
    "asked_for_code", "asked_for_photo", "card", "prepaid", "plain_card", "brand", "opener",
)  # fmt: skip
# Groups that only help to read a sentence.
_GRAMMAR = frozenset({
    "them", "me", "here", "whether", "get", "get_bid", "hand", "hand_bid", "enough", "once",
    "anybody", "need", "ask", "must", "you", "other", "never", "supposing", "crook", "told", "real",
    "got", "own", "skip", "joint", "device",
})  # fmt: skip


class Clue(NamedTuple):
    """Something found, by name, at a place of a text. `told`: somebody else's words."""

    name: str
    plain: Plain
    start: int
    end: int
    told: bool = False

    @property
    def words(self) -> str:
        """As it was written."""
        return self.plain.written(self.start, self.end)


class Remembered(NamedTuple):
    """A clue of an earlier message: its name and its few words, not the message."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The clues of a text and its language. `sent`: a code that the writer has given away."""

    clues: tuple[Clue, ...]
    language: str | None

    def own(self) -> list[Clue]:
        """What the writer says."""
        return [clue for clue in self.clues if not clue.told]

    def said_at_once(self) -> list[Clue]:
        """The same without what only another message can finish."""
        return [clue for clue in self.own() if clue.name != "unfinished"]

    @property
    def tells(self) -> bool:
        """Whether it tells of what somebody else asked."""
        return any(clue.told for clue in self.clues)


def find(text: str, hint: str | None = None, earlier: Iterable[Remembered] = ()) -> Findings:
    """Everything in a text; `earlier` is what is remembered of the conversation."""
    reading = read(text, hint)
    plain = reading.plain
    said = [
        one
        for part in reading.parts
        for one in stances(plain.words, part.hits, backwards=part.language == "ja")
    ]
    carded = any(clue.name in _CARDED for clue in earlier)
    scene = Scene(plain, said, carded=carded)
    pieces = requests(scene)
    given = [one.hit for one in said if one.hit.group == "sent"]
    pieces = [
        piece
        for piece in pieces
        if not any(piece.start < hit.end and hit.start < piece.end for hit in given)
    ]
    if _narrates(said):
        return Findings((), reading.language)
    asks = any(piece.name in ("buy", "hand") and not piece.told for piece in pieces)
    told_from = (
        0 if _asks_about_quote(pieces, scene.said, plain) else _told_from(said, plain, asks=asks)
    )
    clues = [_clue(piece, plain, told_from) for piece in pieces]
    clues += [
        Clue(one.hit.group, plain, one.hit.start, one.hit.end,
             _is_told(one, told_from))
        for one in scene.said
        if one.hit.group not in _GRAMMAR
        and (one.stance is not Stance.QUIET or one.hit.group in _ALSO_SUPPOSED)
    ]  # fmt: skip
    at = plain.words.find(LINK)
    if at >= 0:
        clues.append(Clue("link", plain, at, at + 1, at >= told_from))
        if borrows(plain.text, plain.written(at, at + 1)):
            clues.append(clues[-1]._replace(name="borrowed"))
    clues += _asked_about(scene, plain, told_from)
    clues += _again(clues)
    if amount := _AMOUNT.search(plain.words):
        clues.append(Clue("amount", plain, *amount.span(), told=amount.start() >= told_from))
    return Findings(tuple(clues), reading.language)


def _narrates(said: Sequence[Said]) -> bool:
    """Whether it is a longer story in which nobody speaks to a reader."""
    told = [one.hit for one in said if one.hit.group in _OF_STORIES]
    if not told or max(hit.end for hit in told) - told[0].start < _STORY:
        return False  # what stands around a message makes no story of it
    spoken_to = sum(_SPEAKS.get(one.hit.group, 0) for one in said)
    return spoken_to <= _BARELY


def _again(clues: Iterable[Clue]) -> Iterable[Clue]:
    """Where a second, other phrase of a group is found that says little by one."""
    first: dict[str, str] = {}
    for clue in clues:
        if clue.name in _LITTLE and clue.words != first.setdefault(clue.name, clue.words):
            yield clue._replace(name=f"{clue.name}_again")


def _asked_about(scene: Scene, plain: Plain, told_from: int) -> Iterable[Clue]:
    """In a text that only tells of a request: what may have been wanted."""
    tells = any(one.stance is Stance.TOLD for one in scene.said)
    about = _DOUBTED if told_from == 0 else _WANTED if tells else frozenset[str]()
    wanted = (one.hit for one in scene.said if one.hit.group in about)
    return [Clue("asked_about", plain, hit.start, hit.end, told=True) for hit in wanted]


def _told_from(said: Sequence[Said], plain: Plain, *, asks: bool) -> int:
    """From where on all is somebody else's words: everywhere if the writer asks about it.

    `asks`: the writer surely asks for something, so a question at the end is that.
    """
    if any(one.hit.group == "real" and _is_early_or_late(one, plain) for one in said):
        return 0
    got = [one for one in said if one.hit.group == "got"]
    tells = not asks and (got or any(one.stance is Stance.TOLD for one in said))
    if tells and _asks_at_end(plain.text):
        return 0
    if any(one.hit.group == "sent" for one in said) and _asks_at_end(plain.text) and not asks:
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
    found_at += [(*one.hit[:2], one.hit.group) for one in said if one.hit.group not in _GRAMMAR]
    quoted: set[str] = set()
    for start, end, group in found_at:
        at, to = plain.origin(start, end)
        if first <= at and to <= last:
            quoted.add(group)
    return len(quoted) >= _TELLING_TOGETHER or not quoted.isdisjoint(_TELLING)


def _asks_at_end(text: str) -> bool:
    return not _QUESTION.isdisjoint(text[-_ENDING:])


def _is_early_or_late(one: Said, plain: Plain) -> bool:
    """Whether it begins or ends a text, as a question about a message does."""
    return one.hit.start < _EDGE or one.hit.end > len(plain.words) - _EDGE


def _quotes(one: Said, plain: Plain) -> bool:
    """Whether words of somebody else's follow: a colon or quotation marks."""
    end = plain.origin(one.hit.start, one.hit.end)[1]
    return not _QUOTING.isdisjoint(plain.text[end : end + _SOON])


def _is_told(one: Said, told_from: int) -> bool:
    """What is told of: also that a code was given away, which is no request of the writer's."""
    return one.stance is Stance.TOLD or one.hit.group == "sent" or one.hit.start >= told_from


def _clue(piece: Piece, plain: Plain, told_from: int) -> Clue:
    told = piece.told or piece.start >= told_from
    # What is told of was surely asked.
    name = piece.name.removeprefix("may_") if told else piece.name
    return Clue(name, plain, piece.start, piece.end, told)


def kept(clues: Iterable[Clue | Remembered]) -> list[Remembered]:
    """What is remembered of messages: each thing once, five at most, requests first."""
    by_name: dict[str, Clue | Remembered] = {}
    for clue in clues:
        by_name.setdefault(clue.name, clue)
    first = sorted(by_name.values(), key=_weight)[:_KEPT]
    return [Remembered(clue.name, clue.words) for clue in first]


def _weight(clue: Clue | Remembered) -> tuple[int, int]:
    first = _FIRST.index(clue.name) if clue.name in _FIRST else len(_FIRST)
    return first, -POINTS.get(clue.name, 0)
