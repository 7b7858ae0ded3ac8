"""How the scam check does on messages that may not be in the project, beside two simple rules.

Reads every `*.jsonl` of a folder: `python -m tests.benchmarks.scam FOLDER`, or SCAM_MESSAGES. A
line has text, label (scam or benign), lang, kind and perhaps subtype. Nothing of a text is printed.
"""

import argparse
import hashlib
import os
import re
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import orjson

from bot.scam import Verdict, check
from tests.benchmarks.code_guard import interval

FOLDER = "SCAM_MESSAGES"
LENGTHS = (100, 300, 1_000, 4_096)
LONGEST = 4_096
AROUND = 450  # signs of a long mail around what it asks
REPEATS = 5
LABEL = {True: "scam", False: "harmless"}

CARD = re.compile(
    r"gift ?-?card|gift certificate|e-?gift|voucher|itunes|google play|steam|paysafe|neosurf"
    r"|transcash|gutschein|geschenkkarte|guthaben|carte.cadeau|coupon|recharge|bon cadeau"
    r"|tarjeta.? (?:de )?regalo|vale|buon[oi]|cart[ae] regalo|cart[ãõ][oe]s?.presente|cadeau"
    r"|waardebon|bonn?e?n?\b|bony|kart[ay]? podarunkow|ギフト|プリペイド|商品券|電子マネー",
    re.IGNORECASE,
)
ACT = re.compile(
    r"\b(?:buy|purchase|get|send|pay|kauf|besorg|schick|zahl|achet|achèt|envoy|envoi|pay|régl"
    r"|compr|mand|envi|pag|acquist|invi|koop|haal|stuur|betaal|kup|wyślij|prześlij|zapła)"
    r"|買|送|払",
    re.IGNORECASE,
)
NEAR = 60


class Message(NamedTuple):
    """A message of the folder; `held` is the half that nothing is tuned on."""

    source: str
    text: str
    scam: bool
    lang: str
    kind: str
    held: bool


def messages(folder: Path) -> Iterator[Message]:
    """All messages of a folder, none longer than Telegram allows."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_bytes().splitlines():
            row = orjson.loads(line)
            held = hashlib.sha256(str(row.get("id")).encode()).digest()[0] % 2 == 1
            kind = row["kind"] if "written" in path.name else f"{row['kind']}, {row['subtype']}"
            scam = row["label"] == "scam"
            yield Message(path.stem, row["text"][:LONGEST], scam, row["lang"], kind, held)


def mentions(text: str) -> bool:
    """The first simple rule: a gift card is named."""
    return CARD.search(text) is not None


def near(text: str) -> bool:
    """The second: it is named near a word for buying, sending or paying."""
    acts = [found.start() for found in ACT.finditer(text)]
    return any(abs(found.start() - at) <= NEAR for found in CARD.finditer(text) for at in acts)


def asking(text: str) -> str:
    """A long mail cut to what stands around the card, so that length alone catches nothing."""
    found = list(CARD.finditer(text))
    if len(text) <= 2 * AROUND or not found:
        return text
    middle = found[-1].start()
    return text[max(0, middle - AROUND // 2) : middle + AROUND // 2]


def share(some: int, count: int) -> str:
    """A share with Wilson's interval."""
    if not count:
        return "-"
    low, high = interval(some, count)
    return f"{some}/{count} = {100 * some / count:.1f} % ({low:.1f} to {high:.1f})"


def table(rows: Iterable[Message], key: Callable[[Message], str], title: str) -> None:
    """By some key: what is above none, what is stopped, and what the simple rules say."""
    by_key: dict[str, list[Message]] = defaultdict(list)
    for row in rows:
        by_key[key(row)].append(row)
    print(f"\n| {title} | above none | stop | a card is named | near |")
    print("|---|---|---|---|---|")
    for name, group in sorted(by_key.items()):
        verdicts = [check(row.text) for row in group]
        count = len(group)
        alarmed = sum(verdict.level != "none" for verdict in verdicts)
        stopped = sum(verdict.level == "stop" for verdict in verdicts)
        named = sum(mentions(row.text) for row in group)
        close = sum(near(row.text) for row in group)
        print(f"| {name} | {share(alarmed, count)} | {stopped} | {named} | {close} |")


def rules(rows: Iterable[Message]) -> None:
    """How often each rule decides, on scams and on harmless messages."""
    decided: dict[str, Counter[bool]] = defaultdict(Counter)
    for row in rows:
        verdict = check(row.text)
        if verdict.level != "none":
            decided[verdict.signals[0].name][row.scam] += 1
    print("\n| rule that decides | scams | harmless |")
    print("|---|---|---|")
    for name, counts in sorted(decided.items(), key=lambda pair: -pair[1].total()):
        print(f"| {name} | {counts[True]} | {counts[False]} |")


def reported(rows: Iterable[Message]) -> None:
    """What is told of: quiet, and answered."""
    told = [check(row.text) for row in rows if row.kind.startswith("giftcard_reported")]
    good = sum(verdict.level == "none" and answered(verdict) for verdict in told)
    print(f"\nTold of: quiet and answered {share(good, len(told))}")


def answered(verdict: Verdict) -> bool:
    """Whether the request told of is judged."""
    return verdict.reported is not None and verdict.reported.level != "none"


def languages(rows: Iterable[Message]) -> None:
    """How often the language is seen in texts that are long enough."""
    right: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        if len(row.text) > (15 if row.lang == "ja" else 40):
            right[row.lang].append(check(row.text).language == row.lang)
    every = [one for group in right.values() for one in group]
    print(f"\nLanguage seen: {share(sum(every), len(every))}; wrong or unknown in", end=" ")
    print({lang: group.count(False) for lang, group in right.items() if not all(group)})


def times(rows: Iterable[Message]) -> None:
    """Milliseconds a message, the best of a few; what is slow is slow every time."""
    spent = sorted((_once(row.text), len(row.text)) for row in rows)
    usual = [ms for ms, length in spent if length <= 1_000]
    print(
        f"\nUp to 1,000 signs: p50 {statistics.median(usual):.2f} ms, p99 {_at(usual, 99):.2f} ms"
    )
    every = [ms for ms, _ in spent]
    print(f"All: p50 {statistics.median(every):.2f} ms, p99 {_at(every, 99):.2f} ms", end="; ")
    print(f"the slowest, of {spent[-1][1]} signs, {spent[-1][0]:.2f} ms")


def _at(values: list[float], percent: int) -> float:
    return values[min(len(values) - 1, len(values) * percent // 100)]


def _once(text: str) -> float:
    best = float("inf")
    for _ in range(REPEATS):
        began = time.process_time()
        check(text)
        best = min(best, time.process_time() - began)
    return best * 1e3


def scam(folder: Path | None = None) -> None:
    """Print everything, if there are messages to measure on."""
    place = folder or (Path(os.environ[FOLDER]) if FOLDER in os.environ else None)
    if place is None:
        print(f"\nThe scam check is measured on messages outside the project: set {FOLDER}.")
        return
    rows = list(messages(place))
    for source in dict.fromkeys(row.source for row in rows):
        own = [row for row in rows if row.source == source]
        print(f"\n## {source}")
        table(own, lambda row: f"{LABEL[row.scam]}: {row.kind}", "kind")
        table(own, lambda row: f"{row.lang}, {LABEL[row.scam]}", "language")
        table(own, lambda row: f"{LABEL[row.scam]} up to {_length(row.text):,}", "length")
        reported(own)
        rules(own)
        languages(own)
    written = [row for row in rows if "written" in row.source]
    print("\n## Held out: the half of the written messages that nothing is tuned on")
    table((row for row in written if row.held), lambda row: str(row.scam), "scam")
    cut = [row._replace(text=asking(row.text)) for row in rows if "advance_fee" in row.kind]
    print("\n## Long mails, cut to what they ask")
    table(cut, lambda row: row.kind, "kind")
    times(rows)


def _length(text: str) -> int:
    return next(length for length in LENGTHS if len(text) <= length)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scam", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    scam(parser.parse_args().folder)
