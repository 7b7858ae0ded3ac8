"""All that was found in one text: requests, things, pretexts; the writer's own or told of."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from bot.scam.borrowed import borrows
from bot.scam.requests.asked import requests
from bot.scam.requests.clauses import Said, Stance, stances
from bot.scam.requests.known import without_known_numbers
from bot.scam.requests.scene import Scene, came_to_me
from bot.scam.requests.things import Piece
from bot.scam.rules import POINTS
from bot.scam.telling import GRAMMAR, doubted, is_told, where_told
from bot.scam.text.normalise import LINK, Plain
from bot.scam.text.reading import read
from bot.scam.text.spelling import Spelling

_CARDED = frozenset({"card", "prepaid", "plain_card", "brand", "buy", "may_buy", "pay_card"})
# "If this was not you, call us" supposes, and still tells to call; a fee not paid is one, too.
_ALSO_QUIET = frozenset({"cancel", "call"})
_ALSO_SUPPOSED = _ALSO_QUIET | {"blackmail", "details", "fee", "threat", "wire"}
_NOT_IF_DENIED = frozenset({"fee", "prize", "won"})
_LITTLE = frozenset({
    "invest", "job", "parcel", "remote", "blackmail", "coached", "safe", "release", "lure",
    "newphone", "threat", "locked", "fine", "stranded", "opener", "mule", "overpaid", "registry",
    "verify", "upfront",
})  # fmt: skip
_AMOUNT = re.compile(
    r"[$€£¥] \d|(?<!\d)\d++ ?(?:[$€£¥円]|(?:mil|mio|mln|tys|k|[億万千]) ?"
    r"|(?:(?:mil|mio|mln|tys|[億万千]) ?)?(?:円|eur|euros?|usd|dollars?|dolar\w*|quid|pounds"
    r"|reais|pesos|pln|zl|zlotych|usdt|btc|eth|bitcoins?))"
    r"(?![a-z])"
)
_NUMBER, _BESIDE = re.compile(r"(?<![\d:/])\d{2,5}(?= )"), 12
_STORY, _BARELY = 500, 2  # signs; how much in it may seem to speak to a reader
_OF_STORIES = frozenset(
    {"get", "get_bid", "hand", "hand_bid", "card", "plain_card", "code", "other"}
)
_SPEAKS = dict.fromkeys(("you", "get_bid", "hand_bid"), 1) | dict.fromkeys(
    ("ask", "must", "threat", "fee", "release", "busy", "secret", "urgent", "repay", "newphone"), 3
)
_KEPT = 5
_FIRST = (
    "hand", "buy", "pay_card", "awaited", "may_hand", "may_buy", "unfinished", "asked_to_get",
    "asked_for_code", "asked_for_photo", "card", "prepaid", "plain_card", "brand", "opener",
)  # fmt: skip


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

    @property
    def read_as(self) -> str:
        """In its plain form."""
        return self.plain.words[self.start : self.end]


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
        if not came_to_me(one, plain.words)
    ]
    said = without_known_numbers(said)
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
    told_from = where_told(pieces, said, plain)
    clues = [_clue(piece, plain, told_from) for piece in pieces]
    denied = {one.hit.end for one in said if one.hit.group == "never"}
    clues += [
        Clue(one.hit.group, plain, one.hit.start, one.hit.end,
             is_told(one, told_from))
        for one in scene.said
        if one.hit.group not in GRAMMAR
        and _is_said(one)
        and not _is_none(one, denied)
    ]  # fmt: skip
    at = _first_link(plain)
    if at >= 0:
        clues.append(Clue("link", plain, at, at + 1, at >= told_from))
        link = Spelling(plain.written(at, at + 1)).plain
        if borrows(Spelling(plain.text).plain, link):
            clues.append(clues[-1]._replace(name="borrowed"))
    wanted = doubted(scene.said, told_from, plain)
    clues += [Clue("asked_about", plain, hit.start, hit.end, told=True) for hit in wanted]
    clues += _again(clues)
    if amount := _amount(clues, plain):
        clues.append(Clue("amount", plain, *amount.span(), told=amount.start() >= told_from))
    return Findings(tuple(clues), reading.language)


def _amount(clues: Iterable[Clue], plain: Plain) -> re.Match[str] | None:
    """An amount of money, or a bare number beside a word for sending it: "can u wire 300"."""
    if amount := _AMOUNT.search(plain.words):
        return amount
    sent = [clue for clue in clues if clue.name in ("money", "wire")]
    near = (
        _NUMBER.search(plain.words, max(0, one.start - _BESIDE), one.end + _BESIDE) for one in sent
    )
    return next(filter(None, near), None)


def _first_link(plain: Plain) -> int:
    """Where the first address of a page stands, not of a mail; -1 if there is none."""
    at = plain.words.find(LINK)
    while at >= 0 and "@" in plain.written(at, at + 1):
        at = plain.words.find(LINK, at + 1)
    return at


def _is_said(one: Said) -> bool:
    """Whether it counts though it may be supposed, or said of crooks."""
    if one.stance is Stance.SUPPOSED:
        return one.hit.group in _ALSO_SUPPOSED
    return one.stance is not Stance.QUIET or one.hit.group in _ALSO_QUIET


def _is_none(one: Said, denied: Set[int]) -> bool:
    """Whether a fee or prize is said not to be: "no fee"."""
    return (
        one.stance is Stance.DENIED
        and one.hit.group in _NOT_IF_DENIED
        and not denied.isdisjoint(range(one.hit.start - 1, one.hit.start + 1))
    )


def _narrates(said: Sequence[Said]) -> bool:
    """Whether it is a longer story in which nobody speaks to a reader."""
    told = [one.hit for one in said if one.hit.group in _OF_STORIES]
    if not told or max(hit.end for hit in told) - told[0].start < _STORY:
        return False  # what stands around a message makes no story of it
    spoken_to = sum(_SPEAKS.get(one.hit.group, 0) for one in said)
    return spoken_to <= _BARELY


def _again(clues: Iterable[Clue]) -> Iterable[Clue]:
    """Where a second, other phrase of a group is found that says little by one."""
    first: dict[str, Clue] = {}
    for clue in clues:
        if clue.name not in _LITTLE:
            continue
        before = first.setdefault(clue.name, clue)
        apart = clue.start >= before.end or clue.end <= before.start
        if apart and clue.read_as != before.read_as:
            yield clue._replace(name=f"{clue.name}_again")


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
