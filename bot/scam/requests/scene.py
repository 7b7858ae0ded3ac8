"""What a text says, with the things that belong together put together."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from bot.scam.requests.clauses import Said
from bot.scam.text.language import is_small_word
from bot.scam.text.normalise import CLAUSE_END, SENTENCE_END, Plain
from bot.scam.text.phrases import Hit

CARDS = frozenset({"card", "prepaid"})
_REACH, _REACH_JAPANESE = 110, 45  # signs between a verb and what it is about
_SUBJECT = 24  # signs that are looked at before a verb
_FEW = 2  # words of which it consists
_NO_SUBJECT = frozenset({
    "ask", "must", "you", "me", "them", "never", "urgent", "joint", "sweet", "family", "get",
    "get_bid", "hand", "hand_bid", "once", "opener", "supposing", "need", "secret", "claim",
})  # fmt: skip
_ARTICLES = frozenset({
    "the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "il", "lo",
    "i", "gli", "o", "a", "os", "as", "de", "het",
})  # fmt: skip
# What only stands before a noun: "the mail", "a copy".
_BEFORE_NOUN = frozenset(
    {
        "the",
        "a",
        "an",
        "this",
        "my",
        "your",
        "our",
        "het",
        "een",
        "de",
        "deze",
        "dit",
        "ein",
        "eine",
        *("una", "uma", "su", "sua", "siguiente", "seguinte", "proxima", "cada", "por", "primera"),
    }
)
# Whose cards nobody is asked to get: "our vouchers", "with your card".
_HAD = frozenset({
    "our", "unsere", "unseren", "unserer", "nos", "notre", "nuestra", "nuestras", "nuestro",
    "nuestros", "nostra", "nostre", "nostri", "nostro", "nossa", "nossas", "nosso", "nossos",
    "onze", "ons", "nasze", "nasza", "naszych", "nasz", "your", "deine", "deiner", "deinen",
    "ihre", "ihrer", "ihren", "tu", "tus", "votre", "vos", "tua", "tue", "tuo", "tuoi", "seu",
    "seus", "jouw", "uw", "twoja", "twoje", "swoja", "swoje", "with", "mit", "avec", "con", "com",
    "met",
})  # fmt: skip
_BEFORE_NOUN_OR_THEM = frozenset({"die", "das", "dat"})
_TO_ME = 6  # between what was sent and to whom
_FAR = 150  # signs around a phrase in which what is named may be what it is about
_LONGEST = 60  # signs of a phrase
_BACK = 4  # sentences in which a card named before still serves
_BESIDE = 12  # signs between a brand and the word "card"
_PAST = frozenset("éóòÉÓÒ")
_KANA = "\u3000"
_AMOUNT = re.compile(r"(?<!\d)(?:(?:\d{1,3}0|[2-9]5)(?!\d)|\d+ ?(?:枚|x(?![a-z])))")
_OF = re.compile(
    " (?:of|vom|von|der|des(?! que)|du|de|del|dell|della|da|do|van)(?= )|(?<= of)|(?<= d[aeo])"
)
_ME = re.compile(
    r"\b(?:me|mi|mir|moi|mij|m|us|uns|nous|nos|ci|nam)\b|[aeiou]m[ei](?:l[aeio]s?)?\b|くれ|もら|いただ"
)


class Scene:
    """The phrases of a text in order, found by place, so that each looks around itself only."""

    def __init__(self, plain: Plain, said: Sequence[Said], *, carded: bool = False) -> None:
        self._plain, self._words = plain, plain.words
        self.said = sorted(
            (*said, *_cards_of_a_brand(said, plain.words)), key=lambda each: each.hit
        )
        self._starts = [each.hit.start for each in self.said]
        self._last_end = self._words.rfind(f" {SENTENCE_END} ")
        self.carded = carded  # cards were named in an earlier message
        # Each verb asks several times in a row.
        self._looked_from: Said | None = None
        self._looked_at: list[Said] = []
        self._seen_from: Said | None = None
        self._seen: set[str] = set()

    def has(self, one: Said, *groups: str) -> bool:
        """Whether there is a phrase of some groups around another, a few sentences at most."""
        if self._seen_from is not one:
            first = bisect_left(self._starts, one.hit.start - _FAR)
            last = bisect_right(self._starts, one.hit.end + _FAR)
            self._seen_from = one
            self._seen = {each.hit.group for each in self.said[first:last]}
        return not self._seen.isdisjoint(groups)

    def around(self, one: Said) -> list[Said]:
        """What stands in the sentence of a phrase, in order, no further away than it may govern."""
        if self._looked_from is one:
            return self._looked_at
        reach = _REACH_JAPANESE if self.japanese(one) else _REACH
        first = bisect_left(self._starts, one.hit.start - reach - _LONGEST)
        last = bisect_right(self._starts, one.hit.end + reach)
        near = [each for each in self.said[first:last] if each.sentence == one.sentence]
        self._looked_from, self._looked_at = one, near
        return near

    @cached_property
    def _latest(self) -> dict[tuple[int, str], Said]:
        """The last phrase of each group in each sentence."""
        return {(each.sentence, each.hit.group): each for each in self.said}

    def may_be_about_cards(self, one: Said) -> bool:
        """Whether a code may be a card's."""
        if self.carded or self.has(one, *CARDS):
            return True
        return self.has(one, "back", "plain_card") and not self.has(one, "device")

    def plain_cards_wanted(self, one: Said) -> bool:
        """Whether a mere "card" is one to be bought."""
        return self.has(one, "plain_card") and self.has(one, "each", "shop", "brand")

    def near(self, verb: Said, *groups: str) -> list[Said]:
        """What of some groups stands in the sentence of a verb, the nearest first."""
        found = [each for each in self.around(verb) if each.hit.group in groups]
        return sorted(found, key=lambda each: gap(each.hit, verb.hit))

    def is_past(self, verb: Said) -> bool:
        """Whether an accent makes it past: "compré", "acheté"; in plain words it has none."""
        if self._plain.text.isascii():
            return False
        return self._plain.written(verb.hit.end - 1, verb.hit.end) in _PAST

    def words_of(self, one: Said) -> str:
        """As it stands in the plain form."""
        return self._words[one.hit.start : one.hit.end]

    def is_of_something(self, back: Said) -> bool:
        """Whether a back is said to be that of a thing: "the back of the cupboard"."""
        return _OF.match(self._words, back.hit.end) is not None or (
            self._words[back.hit.start - 1] == "の"
        )

    def has_own_subject(self, verb: Said) -> bool:
        """Whether a noun or name we do not know comes right before it: "the site shows"."""
        near = [each.hit for each in self.around(verb) if each.clause == verb.clause]
        if self.japanese(verb):
            return any(
                hit.group == "other"
                and hit.end <= verb.hit.start
                and self._words[hit.end - 1] == "が"
                for hit in near
            )
        before = self._words[max(0, verb.hit.start - _SUBJECT) : verb.hit.start]
        words = before.rpartition(f" {CLAUSE_END} ")[2].rpartition(f" {SENTENCE_END} ")[2].split()
        while words and is_small_word(words[-1]) and words[-1] not in _ARTICLES:
            words.pop()
        if not words or len(words) > _FEW or not words[-1].isalpha() or words[-1] in _ARTICLES:
            return False
        if len(words) > 1 and words[0] not in _ARTICLES:
            return False
        starts = verb.hit.start - len(before) + before.rfind(words[-1])
        return not any(
            starts < hit.end <= verb.hit.start and hit.group in _NO_SUBJECT for hit in near
        )

    def is_noun(self, verb: Said) -> bool:
        """Whether it is no verb here: "the mail", "een mail"."""
        before = self._words[max(0, verb.hit.start - _SUBJECT) : verb.hit.start].split()
        if before and before[-1] in _BEFORE_NOUN_OR_THEM:
            return not self.to_me(verb)  # "die schick mir"
        return bool(before) and before[-1] in _BEFORE_NOUN

    def is_offered(self, thing: Said) -> bool:
        """Whether it is the writer's to sell, or one that the reader has: "our vouchers"."""
        words = self._words[max(0, thing.hit.start - _SUBJECT) : thing.hit.start].split()
        return not _HAD.isdisjoint(words[-_FEW:])

    def is_infinitive(self, verb: Said) -> bool:
        """Whether something else decides about it: "we agreed to buy", "zu kaufen"."""
        before = self._words[max(0, verb.hit.start - _SUBJECT) : verb.hit.start].split()
        return bool(before) and before[-1] in ("to", "zu", "te")

    def is_article(self, one: Said) -> bool:
        """Whether a word that may stand for cards has its noun behind it: "la date"."""
        behind = self._words[one.hit.end + 1 : one.hit.end + 2]
        return self.words_of(one) in _ARTICLES and behind.isalpha()

    def is_last(self, one: Said) -> bool:
        """Whether no sentence ends behind it."""
        return self._last_end < one.hit.end

    def japanese(self, one: Said) -> bool:
        """Whether it is written in Japanese."""
        return self._words[one.hit.end - 1] > _KANA

    def to_me(self, verb: Said) -> bool:
        """Whether it is for the writer: "send me", "mándame"."""
        return _ME.search(self._words, verb.hit.start, verb.hit.end) is not None or any(
            each.clause == verb.clause or verb.hit < each.hit for each in self.near(verb, "me")
        )

    def before(self, verb: Said, *groups: str) -> list[Said]:
        """What of some groups stands in the sentences before a verb's, the latest first."""
        numbers = range(verb.sentence - 1, verb.sentence - 1 - _BACK, -1)
        found = (self._latest.get((number, group)) for number in numbers for group in groups)
        return [each for each in found if each is not None]


def came_to_me(one: Said, words: str) -> bool:
    """Whether a code was not given away by the writer, but got: "my aunt sent me the code"."""
    if one.hit.group != "sent":
        return False
    return _ME.search(words, max(0, one.hit.start - _TO_ME), one.hit.end + _TO_ME) is not None


def gap(one: Hit, other: Hit) -> int:
    """The signs between two phrases."""
    return max(one.start - other.end, other.start - one.end, 0)


def _cards_of_a_brand(said: Sequence[Said], words: str) -> Iterator[Said]:
    """A brand beside "card" or "code" is a card: "Steam card", "tarjeta de Apple".

    Beside an amount it may be one: "four Apple at 100", "a 50 Steam".
    """
    if not any(one.hit.group == "brand" for one in said):
        return
    for at, one in enumerate(said):
        if one.hit.group == "brand" and _AMOUNT.search(
            words, max(0, one.hit.start - _BESIDE), one.hit.end + _BESIDE
        ):
            yield one._replace(hit=one.hit._replace(group="plain_card"))
        for other in said[at + 1 : at + 5]:
            groups = {one.hit.group, other.hit.group}
            if other.hit.start - one.hit.end > _BESIDE or other.clause != one.clause:
                break
            if "brand" in groups and groups & {"plain_card", "code"}:
                start, end = min(one.hit.start, other.hit.start), max(one.hit.end, other.hit.end)
                hit = Hit(start, end, "card")
                yield Said(hit, one.sentence, one.clause, one.stance, one.opens)
                break
