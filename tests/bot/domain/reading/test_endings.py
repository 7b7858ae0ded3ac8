"""The endings of domains: what is called a slip is never one in use."""

import tomllib
from importlib.resources import files

import pytest

from bot.domain.reading.endings import ending_exists, mended_ending


def test_no_slip_is_an_ending_in_use() -> None:
    text = (files("bot.domain.reading") / "email_domains.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    slips = [wrong for ways in data["endings"].values() for wrong in ways if "." not in wrong]
    assert [slip for slip in slips if ending_exists(f"firma.{slip}")] == []
    assert [home for home in data["known"] + data["real"] if not ending_exists(home)] == []


@pytest.mark.parametrize(
    "ending", ["com", "de", "museum", "co.uk", "xn--p1ai", "рф", "photography"]
)
def test_what_is_in_use(ending: str) -> None:
    assert ending_exists(f"firma.{ending}")


@pytest.mark.parametrize(
    ("domain", "mended"),
    [
        ("gmx.ed", "gmx.de"),
        ("firma.moc", "firma.com"),
        ("firma.qqq", None),
        ("firma.internal", None),
    ],
)
def test_what_is_not(domain: str, mended: str | None) -> None:
    assert not ending_exists(domain)
    assert mended_ending(domain) == mended
