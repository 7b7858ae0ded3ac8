"""Slips of the finger in the domain of an e-mail address: gmial.com, gmx.dee, gmailcom."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from bot.domain.reading.endings import ending_exists
from bot.domain.reading.homes import (
    before_a_second_ending,
    homes_data,
    in_a_country,
    is_owned,
    owned_homes,
)

_MOST = 4


def meant_domains(domain: str) -> tuple[str, ...]:
    """The domains somebody may have meant, likeliest alone; empty if this one looks right."""
    data = homes_data()
    known: list[str] = data["known"]
    if domain in data["home"]:
        return ()
    if "." not in domain:
        return _without_dot(domain, known)
    drawn = domain.replace("rn", "m")  # What looks alike on paper and on a screen.
    for home in known:
        if home == drawn or home.replace(".", "") == domain.replace(".", ""):
            return (home,)
    if inner := before_a_second_ending(domain):
        return meant_domains(inner) or (inner,)
    owned = owned_homes(domain)
    return owned if len(owned) == 1 else _mended(domain, owned)


def _mended(domain: str, owned: tuple[str, ...]) -> tuple[str, ...]:
    """What is near; else the homes of a provider that has no such ending."""
    mended = _with_ending_mended(domain, homes_data()["endings"])
    if mended in homes_data()["home"]:
        return (mended,)
    near = _nearest(mended)
    if near and owned and domain.count(".") == 1 and ending_exists(domain):
        # "yahoo.eu" is as far from "yahoo.es" as from any other.
        return tuple(dict.fromkeys([owned[0], *near]))[:_MOST]
    if not near and (as_com := _as_com(domain)) != mended:
        near = _nearest(as_com)
    if not near and mended == domain:
        return owned[:_MOST] or _slip_before_a_second_ending(domain)
    return near or (mended,)


def _slip_before_a_second_ending(domain: str) -> tuple[str, ...]:
    """ "gmial.com.de"; "topmail.com.ar" is somebody else."""
    head, _, second = domain.rpartition(".")
    if "." not in head or in_a_country(head, [second]):
        return ()
    return tuple(home for home in _nearest(head) if is_owned(home))


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


def _nearest(domain: str) -> tuple[str, ...]:
    letters, signs, length = Counter(domain), _signs(domain), len(domain)
    near = [
        one.home
        for one in _homes()
        if abs(length - len(one.home)) <= one.most
        and (one.signs & ~signs).bit_count() <= one.most  # most are far from it: told at a glance
        and _comparable(domain, letters, one)
    ]
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


def _comparable(domain: str, letters: Counter[str], one: "_Home") -> bool:
    """Whether a slip may lead from one to the other: nearly the same letters.

    Short names are a letter apart from many that are real: there only swapped letters count, and
    for the `busy` homes, where a slip is likelier than a namesake, a letter doubled or left out.
    """
    home, most = one.home, one.most
    missing = sum(max(count - letters[sign], 0) for sign, count in one.letters)
    if max(missing, missing + len(domain) - len(home)) > most:
        return False
    name, own = home.partition(".")[0], domain.partition(".")[0]
    if len(name) >= 5 and len(own) >= 4:
        return True
    if home in homes_data()["busy"] and home.partition(".")[2] == domain.partition(".")[2]:
        shorter, longer = sorted((name, own), key=len)
        if len(shorter) < len(longer) and set(own) <= set(name):
            return True
    return sorted(name) == sorted(own) and len(name) > 2


@dataclass(frozen=True, slots=True)
class _Home:
    """A well-known home: its letters counted, and as a set of bits."""

    home: str
    most: int
    letters: tuple[tuple[str, int], ...]
    signs: int


@cache
def _homes() -> tuple[_Home, ...]:
    known: list[str] = homes_data()["known"]
    return tuple(
        _Home(home, _most(home), tuple(Counter(home).items()), _signs(home)) for home in known
    )


def _signs(domain: str) -> int:
    """Which signs are in it: one bit each, signs beyond ASCII share one."""
    bits = 0
    for sign in domain:
        bits |= 1 << min(ord(sign), 128)
    return bits


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
