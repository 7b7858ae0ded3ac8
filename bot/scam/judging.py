"""A text judged: read, its requests found, and the rules asked."""

from collections.abc import Iterable, Sequence

from bot.scam.combine import POINTS, holding
from bot.scam.findings import Clue, Findings, Remembered, find, kept
from bot.scam.verdict import Judgement, Signal, Verdict, quoted
from bot.scam.vocabulary import LANGUAGES

_MOST_PLACES, _MOST_PARTS = 2, 3  # that are quoted: of one thing, of one rule


def check(
    text: str,
    before: Sequence[str] = (),
    hint: str | None = None,
    links: Iterable[Signal] = (),
) -> Verdict:
    """Judge a text. `before`: what the same sender wrote in this chat just before, oldest first.

    `links`: what was found of its links; they count as any other signal.
    """
    earlier = [find(one, hint) for one in before]
    said_in = next((one.language for one in reversed(earlier) if one.language), None)
    remembered = kept(clue for one in earlier for clue in one.own())
    return judge(text, find(text, hint or said_in, remembered), remembered, links)


def judge(
    text: str,
    found: Findings,
    remembered: Sequence[Remembered] = (),
    links: Iterable[Signal] = (),
) -> Verdict:
    """The verdict on what was found in a text, with what is remembered of the same sender."""
    judged = _judged(text, found.said_at_once(), remembered, tuple(links))
    reported = _judged(text, found.clues) if found.tells else None
    known = found.language in LANGUAGES
    return Verdict(judged.level, judged.signals, found.language, known, reported)


def _judged(
    text: str,
    clues: Sequence[Clue],
    remembered: Sequence[Remembered] = (),
    links: Sequence[Signal] = (),
) -> Judgement:
    by_name: dict[str, list[Clue | Remembered]] = {}
    for clue in clues:
        by_name.setdefault(clue.name, []).append(clue)
    new = [*by_name, *(signal.name for signal in links)]
    for one in remembered:
        by_name.setdefault(one.name, []).append(one)
    rules = holding(new, by_name)
    if not rules:
        return Judgement()
    signals = list(links)
    for name in dict.fromkeys(rule.name for rule in rules):
        needs = next(rule.needs for rule in rules if rule.name == name)
        places = [by_name[one][0] for need in needs for one in sorted(need) if one in by_name]
        signals.append(Signal(name, tuple(clue.words for clue in places[:_MOST_PARTS])))
    for name, found in by_name.items():
        if POINTS.get(name, 0) > 0:
            signals.append(Signal(name, tuple(clue.words for clue in found[:_MOST_PLACES])))
    return Judgement(rules[0].level, quoted(signals, text))
