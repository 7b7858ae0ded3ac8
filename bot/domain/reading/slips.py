"""Slips of the finger in the domain of an e-mail address: gmial.com, gmx.dee, gmailcom."""

import re
import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import Any

_MOST = 4


def meant_domains(domain: str) -> tuple[str, ...]:
    """The domains somebody may have meant, likeliest alone; empty if this one looks right."""
    data = _data()
    known: list[str] = data["known"]
    if domain in data["home"]:
        return ()
    if "." not in domain:
        return _without_dot(domain, known)
    drawn = domain.replace("rn", "m")  # What looks alike on paper and on a screen.
    for home in known:
        if home == drawn or home.replace(".", "") == domain.replace(".", ""):
            return (home,)
    exact = [home for home in data["only"] if home.split(".")[0] == domain.partition(".")[0]]
    if exact:
        return (exact[0],)
    mended = _with_ending_mended(domain, data["endings"])
    if mended in data["home"]:
        return (mended,)
    near = _nearest(mended, known) or _nearest(_as_com(domain), known)
    return near or (() if mended == domain else (mended,))


def is_known(domain: str) -> bool:
    """Whether a domain is one of the well-known homes."""
    return domain in _data()["known"]


def _without_dot(domain: str, known: list[str]) -> tuple[str, ...]:
    """ "gmailcom" or only "gmail"."""
    joined = [home for home in known if home.replace(".", "") == domain]
    named = [home for home in known if home.partition(".")[0] == domain]
    return tuple((joined or named)[:_MOST])


def _with_ending_mended(domain: str, endings: dict[str, list[str]]) -> str:
    for right, wrong in endings.items():
        for ending in wrong:
            if domain.endswith(f".{ending}"):
                return f"{domain.removesuffix(ending)}{right}"
    return domain


def _as_com(domain: str) -> str:
    """ "gmaill.co": those endings are real, but not with a slip in the name as well."""
    return re.sub(r"\.(?:co|cm|om)$", ".com", domain)


def _nearest(domain: str, known: list[str]) -> tuple[str, ...]:
    letters = Counter(domain)
    near = [home for home in known if _comparable(domain, letters, home)]
    distances = {home: distance(domain, home) for home in near}
    least = min(distances.values(), default=0)
    near = [home for home in near if distances[home] == least <= _most(home)]
    unfinished = [home for home in near if home.startswith(domain)]
    hyphen_left_out = [home for home in near if home.replace("-", "") == domain]
    alike = [home for home in near if home.partition(".")[0] == domain.partition(".")[0]]
    return tuple((unfinished or hyphen_left_out or alike or near)[:_MOST])


def _most(home: str) -> int:
    """How many slips are still taken for slips: long names leave room for two."""
    return 2 if len(home.partition(".")[0]) >= 7 else 1


def _comparable(domain: str, letters: Counter[str], home: str) -> bool:
    """Whether a slip may lead from one to the other: nearly the same letters.

    Short names are a letter apart from many that are real: there only swapped letters count, and
    for the `busy` homes, where a slip is likelier than a namesake, a letter doubled or left out.
    """
    most = _most(home)
    if abs(len(domain) - len(home)) > most:
        return False
    missing = sum(max(count - letters[sign], 0) for sign, count in _letters_of_homes()[home])
    if max(missing, missing + len(domain) - len(home)) > most:
        return False
    name, own = home.partition(".")[0], domain.partition(".")[0]
    if len(name) >= 5 and len(own) >= 4:
        return True
    if home in _data()["busy"] and home.partition(".")[2] == domain.partition(".")[2]:
        shorter, longer = sorted((name, own), key=len)
        if len(shorter) < len(longer) and set(own) <= set(name):
            return True
    return sorted(name) == sorted(own) and len(name) > 2


@cache
def _letters_of_homes() -> dict[str, tuple[tuple[str, int], ...]]:
    return {home: tuple(Counter(home).items()) for home in _data()["known"]}


def distance(one: str, other: str) -> int:
    """Letters to put in, take out, change or swap with a neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, sign in enumerate(other, start=1):
            steps = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != sign))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == sign:
                steps = min(steps, older[j - 2] + 1)
            row.append(steps)
    return row[-1]


@cache
def _data() -> dict[str, Any]:
    text = (files("bot.domain.reading") / "email_domains.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return {**data, "home": frozenset([*data["known"], *data["real"]])}
