"""Every fact says where it comes from, and only what may be printed is in the file."""

import json
import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from urllib.parse import urlsplit

import pytest
from pydantic import ValidationError

from bot.domain.facts import Fact, Marketplace
from bot.domain.marketplaces import MARKETPLACES

CURRENCIES = {
    **dict.fromkeys(("BE", "DE", "ES", "FR", "IE", "IT", "NL"), "EUR"),
    "AE": "AED",
    "AU": "AUD",
    "BR": "BRL",
    "CA": "CAD",
    "EG": "EGP",
    "IN": "INR",
    "JP": "JPY",
    "MX": "MXN",
    "PL": "PLN",
    "SA": "SAR",
    "SE": "SEK",
    "SG": "SGD",
    "TR": "TRY",
    "UK": "GBP",
    "US": "USD",
    "ZA": "ZAR",
}
SITES = [pytest.param(site, id=site.code) for site in MARKETPLACES.values()]
RAW = (files("bot.domain") / "facts.json").read_text(encoding="utf-8")


def facts(site: Marketplace) -> Iterator[tuple[str, Fact[object]]]:
    for name in Marketplace.model_fields:
        value = getattr(site, name)
        if isinstance(value, Fact):
            yield name, value
    yield from site.help_pages.items()


def test_there_are_all_twenty_three() -> None:
    assert set(MARKETPLACES) == set(CURRENCIES)
    assert len(json.loads(RAW)) == 23


@pytest.mark.parametrize("site", SITES)
def test_the_currency_is_the_countrys(site: Marketplace) -> None:
    assert site.currency == CURRENCIES[site.code]


@pytest.mark.parametrize("site", SITES)
def test_every_fact_has_a_source_a_day_and_a_grade(site: Marketplace) -> None:
    for name, fact in facts(site):
        assert fact.value, name
        assert fact.source.strip(), name
        assert fact.date == date(2026, 11, 23), name
        assert fact.grade in ("official", "seen"), name


@pytest.mark.parametrize("site", SITES)
def test_every_link_is_on_the_sites_own_verified_host(site: Marketplace) -> None:
    links = [fact.value for _, fact in facts(site) if str(fact.value).startswith("http")]
    if site.domain is None:
        assert links == []
        return
    assert site.domain.grade == "official"
    for link in links:
        assert urlsplit(str(link))[:2] == ("https", f"www.{site.domain.value}")


@pytest.mark.parametrize("site", SITES)
def test_no_phone_number_and_no_mail_address(site: Marketplace) -> None:
    for name, fact in facts(site):
        written = str(fact.value)
        assert "@" not in written, name
        assert "://" in written or not re.search(r"\d[\d ()/-]{5,}\d", written), name


def test_general_knowledge_is_not_in_the_file() -> None:
    assert "general" not in RAW
    assert "unverified" not in RAW


def test_nothing_is_known_about_south_africa_but_that_it_is_there() -> None:
    site = MARKETPLACES["ZA"]
    assert list(facts(site)) == []
    assert site.shop_address is None
    assert site.currency == "ZAR"


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("US", "https://www.amazon.com/gift-cards"),
        ("UK", "https://www.amazon.co.uk/gift-cards"),
        ("DE", "https://www.amazon.de/"),
        ("BE", "https://www.amazon.com.be/"),
    ],
)
def test_where_to_buy(code: str, address: str) -> None:
    assert MARKETPLACES[code].shop_address == address


@pytest.mark.parametrize(
    ("code", "years", "grade"),
    [
        ("US", "never", "official"),
        ("CA", "never", "official"),
        ("DE", 10, "official"),
        ("JP", 10, "official"),
        ("SE", 10, "official"),
        ("MX", 5, "seen"),
        ("IN", 1, "seen"),
    ],
)
def test_how_long_a_card_is_valid(code: str, years: int | str, grade: str) -> None:
    expiry = MARKETPLACES[code].expiry
    assert expiry is not None
    assert (expiry.value, expiry.grade) == (years, grade)


@pytest.mark.parametrize("code", ["UK", "AU", "TR", "AE", "SA", "EG", "SG", "BR", "IE"])
def test_how_long_a_card_is_valid_is_not_always_known(code: str) -> None:
    assert MARKETPLACES[code].expiry is None


def test_only_india_is_known_to_refuse_foreign_cards() -> None:
    assert [code for code, site in MARKETPLACES.items() if site.foreign_cards_refused] == ["IN"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": "x", "source": "y", "date": "2026-11-23", "grade": "unverified"},
        {"value": "x", "source": "y", "date": "2026-11-23"},
        {"value": "x", "date": "2026-11-23", "grade": "seen"},
        {"value": "x", "source": "y", "date": "2026-11-23", "grade": "seen", "note": "z"},
    ],
)
def test_a_fact_without_its_papers_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Fact[str].model_validate(wrong)


def test_facts_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        MARKETPLACES["DE"].code = "AT"  # type: ignore[misc]
