"""Links: real phishing hosts stopped, Amazon's own let through, twins left alone, and the time.

    python -m tests.benchmarks.scam_links <folder>

The folder (or GIFTWISE_SCAM_DATA) holds `amazon_phish_urls_*.txt` and `amazon_legit_urls_*.txt`,
an address a line. They are measured, and stay out of the project.
"""

import os
import re
import statistics
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import cycle
from pathlib import Path

from bot.domain.reading.slips import distance
from bot.scam.links import Judgement, check_links, find_links, judge
from tests.benchmarks.code_guard import interval

FOLDER = "GIFTWISE_SCAM_DATA"
STOPPED, MILLISECONDS, LENGTH = 99.0, 1.0, 4096
TEXTS = Path(__file__).parents[1] / "bot/scam/links"
_WORD = re.compile("[a-z0-9]+")


def addresses(folder: Path, kind: str) -> list[str]:
    """The addresses of one kind ("phish", "legit"), from all files of the folder."""
    files = sorted(folder.glob(f"amazon_{kind}_urls_*.txt"))
    return [line.strip() for file in files for line in file.read_text().splitlines() if line]


def texts(name: str) -> dict[str, list[str]]:
    """Messages by language: "claiming" or "twins"."""
    return tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


def judged(address: str, *, claims: bool) -> Judgement | None:
    """What a link is; None if it is not found as one."""
    links = find_links(address)
    return judge(links[0], claims_amazon=claims) if links else None


def named(address: str) -> bool:
    """A baseline: "amazon" in the host."""
    return "amazon" in host(address)


def nearly(address: str) -> bool:
    """Another: a word of the host is two letters or fewer from "amazon"."""
    return any(distance(word, "amazon") <= 2 for word in _WORD.findall(host(address)))


def host(address: str) -> str:
    """The host, read in the simplest way."""
    return address.partition("://")[2].partition("/")[0].lower()


def share(some: int, count: int) -> str:
    """A share with its interval."""
    low, high = interval(some, count)
    return f"{some} of {count:,} = {100 * some / count:.2f} % ({low:.2f} to {high:.2f})"


def found(folder: Path) -> None:
    """Print the tables."""
    phish, legit = addresses(folder, "phish"), addresses(folder, "legit")
    by_kind(phish)
    print("\n| stopped | phishing hosts | Amazon's own |\n|---|---|---|")
    rows: list[tuple[str, Callable[[str], bool]]] = [
        ("beside a claim", lambda address: level(address, claims=True) == "stop"),
        ("alone", lambda address: level(address, claims=False) == "stop"),
        ("alone, or careful", lambda address: level(address, claims=False) != "none"),
        ('"amazon" in the host', named),
        ("edit distance", nearly),
    ]
    for name, stops in rows:
        print(f"| {name} | {share(sum(map(stops, phish)), len(phish))} | "
              f"{share(sum(map(stops, legit)), len(legit))} |")  # fmt: skip
    in_texts(phish, legit)
    times([*phish, *legit])


def level(address: str, *, claims: bool) -> str:
    """The level of a link; "none" where none is found."""
    judgement = judged(address, claims=claims)
    return judgement.level if judgement else "none"


def by_kind(phish: Iterable[str]) -> None:
    """What phishing hosts are, and their levels beside a claim and alone."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for address in phish:
        beside, alone = judged(address, claims=True), judged(address, claims=False)
        if beside is None or alone is None:
            counted["not found", "-", "-"] += 1
            continue
        trick = f": {beside.likeness.trick}" if beside.likeness else ""
        counted[beside.kind + trick, beside.level, alone.level] += 1
    print("| kind | phishing hosts | beside a claim | alone |\n|---|---|---|---|")
    for (kind, beside_level, alone_level), count in counted.most_common():
        print(f"| {kind} | {count:,} | {beside_level} | {alone_level} |")


def in_texts(phish: list[str], legit: list[str]) -> None:
    """Every claiming message with its own lot of hosts; and the twins, as they are."""
    claiming, twins = texts("claiming"), texts("twins")
    print("\n| language | stopped with phishing hosts | with Amazon's own | twins above none |")
    print("|---|---|---|---|")
    bad, good = cycle(phish), cycle(legit)
    for language, messages in claiming.items():
        stops = [stopped(message, next(bad)) for _ in range(10) for message in messages]
        wrong = [stopped(message, next(good)) for _ in range(10) for message in messages]
        noise = sum(check_links(twin).level != "none" for twin in twins[language])
        print(f"| {language} | {share(sum(stops), len(stops))} | {sum(wrong)} of {len(wrong)} | "
              f"{noise} of {len(twins[language])} |")  # fmt: skip


def stopped(message: str, address: str) -> bool:
    """Whether a message with a link is stopped."""
    return check_links(message.format(link=address)).level == "stop"


def times(every: list[str]) -> None:
    """Print what a link and a whole message take."""
    alone = [spent(address) for address in every]
    messages = [text for each in texts("twins").values() for text in each]
    whole = [spent(message) for message in messages]
    filling = " ".join(messages)
    long = [spent(filling[at : at + LENGTH]) for at in range(0, len(filling) - LENGTH, 500)]
    print("\n| milliseconds | median | p99 | most |\n|---|---|---|---|")
    for name, taken in (("a link", alone), ("a message", whole), (f"{LENGTH:,} signs", long)):
        p99 = statistics.quantiles(taken, n=100)[98]
        print(f"| {name} | {statistics.median(taken):.3f} | {p99:.3f} | {max(taken):.3f} |")


def spent(text: str) -> float:
    """Milliseconds to check a text, the best of several rounds."""
    return min(_once(text) for _ in range(5)) * 1e3


def _once(text: str) -> float:
    began = time.thread_time()  # of this thread alone, whatever else the machine does
    check_links(text)
    return time.thread_time() - began


def scam_links() -> None:
    """The tables, if there is a folder to measure on."""
    folder = sys.argv[1] if len(sys.argv) > 1 and __name__ == "__main__" else os.environ.get(FOLDER)
    if folder:
        found(Path(folder))
    else:
        print(f"no links measured: {FOLDER} names no folder")


if __name__ == "__main__":
    scam_links()
