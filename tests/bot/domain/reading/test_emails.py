"""E-mail addresses: what is stored, what is asked; nothing is ever mended in silence."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.reading import Reading, read_email
from bot.domain.reading.slips import distance, meant_domains
from tests.bot.domain.reading.email_table import EMAILS

ROWS = [[cell.strip() for cell in line.split("|")] for line in EMAILS.strip().splitlines()]
DOMAINS = tomllib.loads(
    (files("bot.domain.reading") / "email_domains.toml").read_text(encoding="utf-8")
)
HOMES = {*DOMAINS["known"], *DOMAINS["real"]}
LOCAL = st.from_regex(r"[a-zA-Z0-9]([a-zA-Z0-9_+-]|\.[a-zA-Z0-9]){0,20}", fullmatch=True)


def said(reading: Reading[str]) -> str:
    if reading.value is not None:
        assert (reading.problem, reading.suggestion, reading.choices) == (None, None, None)
        return reading.value
    assert reading.problem is not None
    words = reading.problem.removeprefix("read-email-problem-")
    if reading.suggestion:
        words += f" ~ {reading.suggestion}"
    return words + (f" ? {', '.join(reading.choices)}" if reading.choices else "")


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 60


@pytest.mark.parametrize(("typed", "answer"), ROWS)
def test_what_is_said(typed: str, answer: str) -> None:
    assert said(read_email(typed)) == answer


def test_a_local_part_too_long() -> None:
    assert said(read_email("a" * 65 + "@gmail.com")) == "unclear"


@given(LOCAL, st.sampled_from(["gmail.com", "GMX.de", "web.de", "example.org", "uni-koeln.de"]))
def test_what_is_right_is_kept_letter_for_letter(local: str, domain: str) -> None:
    assert read_email(f"{local}@{domain}") == Reading(f"{local}@{domain.lower()}")


@given(st.one_of(st.text(max_size=60), st.text("ann@.,gmailcom de<>()", max_size=40)))
@example("\ud800@gmail.com")
@example("a@b.c\x00")
def test_nothing_raises_and_a_value_is_in_the_text(typed: str) -> None:
    read = read_email(typed)
    assert (read.value is None) == (read.problem is not None)
    if read.value is not None and typed.isascii() and "xn--" not in typed.lower():
        assert read.value.casefold() in typed.casefold()


@pytest.mark.parametrize("slip", ["gmial.com", "hotmai.com", "gmx.dee", "webde"])
def test_what_is_suggested_is_never_a_slip(slip: str) -> None:
    assert [meant_domains(home) for home in meant_domains(slip)] == [()]


@pytest.mark.parametrize(
    "home",
    ["gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com",
     "gmx.de", "gmx.net", "web.de", "t-online.de", "freenet.de", "yahoo.co.uk", "comcast.net"],
)  # fmt: skip
def test_no_slip_in_a_well_known_home_is_taken(home: str) -> None:
    """Each letter left out, doubled or swapped with the next; other homes are right as they are."""
    slips = set()
    for place in range(len(home)):
        before, letter, after = home[:place], home[place], home[place + 1 :]
        swapped = before + after[:1] + letter + after[1:]
        slips |= {before + after, before + letter + letter + after, swapped}
    for slip in slips:
        read = read_email(f"anna@{slip}")
        assert read.value is None or slip in HOMES, slip


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("gmail", "gmail", 0), ("gmial", "gmail", 1), ("gmal", "gmail", 1), ("", "abc", 3),
     ("ca", "abc", 3), ("gmx.dee", "gmx.de", 1), ("hotmial", "hotmail", 1)],
)  # fmt: skip
def test_the_distance(one: str, other: str, steps: int) -> None:
    assert distance(one, other) == distance(other, one) == steps
