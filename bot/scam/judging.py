"""A text judged: read, its requests found, and the rules asked."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.scam.combine import holding
from bot.scam.findings import Clue, Findings, Remembered, find, kept
from bot.scam.linked import links_of
from bot.scam.links import Given
from bot.scam.rules import POINTS, Rule
from bot.scam.stretches import stretches
from bot.scam.text.vocabulary import LANGUAGES
from bot.scam.verdict import GRAVEST, Judgement, Level, Signal, Verdict, quoted

_NO_LINKS = Judgement()
# A request holds what it is about, a link or an amount may be part of anything.
_OVERLAPPING = frozenset({
    "hand", "may_hand", "buy", "may_buy", "pay_card", "may_pay_card", "awaited", "offered",
    "asked_to_get", "asked_to_hand", "asked_for_code", "asked_for_photo", "asked_for_back",
    "amount", "link", "borrowed", "unfinished", "asked_about", "sent",
})  # fmt: skip
_MOST_PLACES, _MOST_PARTS = 2, 3  # that are quoted: of one thing, of one rule


def check(
    text: str,
    before: Sequence[str] = (),
    hint: str | None = None,
    given: Iterable[Given] = (),
) -> Verdict:
    """Judge a text. `before`: what the same sender wrote in this chat just before, oldest first.

    `given`: links that stand behind words of the text.
    """
    earlier = [find(one, hint) for one in before]
    said_in = next((one.language for one in reversed(earlier) if one.language), None)
    remembered = kept(clue for one in earlier for clue in one.own())
    found = find(text, hint or said_in, remembered)
    return judge(text, found, remembered, links_of(text, given))


def judge(
    text: str,
    found: Findings,
    remembered: Sequence[Remembered] = (),
    links: Judgement = _NO_LINKS,
) -> Verdict:
    """The verdict on what was found in a text, with what is remembered of the same sender.

    In a message that tells of another one the links are the other one's.
    """
    own = _NO_LINKS if found.tells else links
    judged = _judged_apart(text, found.said_at_once(), remembered, own)
    reported = _explained(text, _held(found.clues, (), links), links) if found.tells else None
    known = found.language in LANGUAGES
    return Verdict(judged.level, judged.signals, found.language, known, reported)


def _judged_apart(
    text: str,
    clues: Sequence[Clue],
    remembered: Sequence[Remembered],
    links: Judgement,
) -> Judgement:
    """The gravest that is said in one stretch of a text."""
    whole = _held(clues, remembered, links)
    if whole.level in ("none", links.level):
        return _explained(text, whole, links)
    gravest = _Held(links.level, [], {})
    for stretch in stretches(text, clues):
        held = _held(stretch, remembered, links)
        if held.level == whole.level:
            return _explained(text, held, links)
        gravest = min(gravest, held, key=lambda one: GRAVEST.index(one.level))
    return _explained(text, gravest, links)


def _level(rule: Rule, found: Mapping[str, Sequence[Clue | Remembered]]) -> Level:
    """How grave a rule is that holds: to stop, it needs more than one word said twice over."""
    if rule.level == "stop" and not _each_elsewhere(rule.needs, found):
        return "careful"
    return rule.level


def _each_elsewhere(
    needs: Sequence[frozenset[str]],
    found: Mapping[str, Sequence[Clue | Remembered]],
    taken: tuple[Clue, ...] = (),
) -> bool:
    """Whether each need is met at a place of its own: "expires" is not two things at once."""
    if not needs:
        return True
    for name in needs[0]:
        for clue in found.get(name, ()):
            if name in _OVERLAPPING or isinstance(clue, Remembered):
                return _each_elsewhere(needs[1:], found, taken)
            apart = all(clue.end <= one.start or one.end <= clue.start for one in taken)
            if apart and _each_elsewhere(needs[1:], found, (*taken, clue)):
                return True
    return False


class _Held(NamedTuple):
    """What was found by name, the rules that hold for it, and how grave that is."""

    level: Level
    rules: list[Rule]
    by_name: dict[str, list[Clue | Remembered]]


def _held(clues: Sequence[Clue], remembered: Sequence[Remembered], links: Judgement) -> _Held:
    by_name: dict[str, list[Clue | Remembered]] = {}
    for clue in clues:
        by_name.setdefault(clue.name, []).append(clue)
    new = tuple(by_name)
    for one in remembered:
        by_name.setdefault(one.name, []).append(one)
    rules = holding(new, by_name)
    levels = (_level(rule, by_name) for rule in rules)
    return _Held(min((*levels, links.level), key=GRAVEST.index), rules, by_name)


def _explained(text: str, held: _Held, links: Judgement) -> Judgement:
    """The level with the words that speak for it."""
    level, rules, by_name = held
    if level == "none":
        return Judgement()
    signals: list[Signal] = []
    for name in dict.fromkeys(rule.name for rule in rules):
        needs = next(rule.needs for rule in rules if rule.name == name)
        places = [by_name[one][0] for need in needs for one in sorted(need) if one in by_name]
        signals.append(Signal(name, tuple(clue.words for clue in places[:_MOST_PARTS])))
    signals += links.signals
    for name, found in by_name.items():
        if POINTS.get(name, 0) > 0:
            signals.append(Signal(name, tuple(clue.words for clue in found[:_MOST_PLACES])))
    return Judgement(level, quoted(signals, text))
