"""Sites by the names people type, and in the order they expect."""

import pytest

from bot.domain.marketplaces import MARKETPLACES, country_name, likely_first, marketplace_named

DOMAINS = {
    code: site.domain.value for code, site in MARKETPLACES.items() if site.domain is not None
}
ENGLISH_AND_GERMAN = {
    "AE": ("United Arab Emirates", "Vereinigte Arabische Emirate"),
    "AU": ("Australia", "Australien"),
    "BE": ("Belgium", "Belgien"),
    "BR": ("Brazil", "Brasilien"),
    "CA": ("Canada", "Kanada"),
    "DE": ("Germany", "Deutschland"),
    "EG": ("Egypt", "Ägypten"),
    "ES": ("Spain", "Spanien"),
    "FR": ("France", "Frankreich"),
    "IE": ("Ireland", "Irland"),
    "IN": ("India", "Indien"),
    "IT": ("Italy", "Italien"),
    "JP": ("Japan", "Japan"),
    "MX": ("Mexico", "Mexiko"),
    "NL": ("Netherlands", "Niederlande"),
    "PL": ("Poland", "Polen"),
    "SA": ("Saudi Arabia", "Saudi-Arabien"),
    "SE": ("Sweden", "Schweden"),
    "SG": ("Singapore", "Singapur"),
    "TR": ("Türkiye", "Türkei"),
    "UK": ("United Kingdom", "Vereinigtes Königreich"),
    "US": ("United States", "Vereinigte Staaten"),
    "ZA": ("South Africa", "Südafrika"),
}


def named(text: str, language: str = "en") -> str | None:
    site = marketplace_named(text, language)
    return site.code if site else None


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "nonsense"])
@pytest.mark.parametrize("code", sorted(MARKETPLACES))
def test_every_site_is_known_by_code_and_by_country(code: str, language: str) -> None:
    english, german = ENGLISH_AND_GERMAN[code]
    for typed in (code, code.lower(), english, german, english.upper(), f"  {german.lower()} "):
        assert named(typed, language) == code
    assert named(country_name(MARKETPLACES[code], language), language) == code


@pytest.mark.parametrize(("code", "domain"), sorted(DOMAINS.items()))
def test_every_site_is_known_by_its_address(code: str, domain: str) -> None:
    for typed in (
        domain,
        domain.upper(),
        f"www.{domain}",
        f"https://www.{domain}/",
        f"http://{domain}/gift-cards?ref=x#top",
        f" {domain}. ",
        f"smile.{domain}",
        f"{domain}:443",
        domain.removeprefix("amazon"),
        domain.replace("amazon.", "Amazon "),
    ):
        assert named(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("GB", "UK"),
        ("England", "UK"),
        ("Great Britain", "UK"),
        ("Großbritannien", "UK"),
        ("U.K.", "UK"),
        ("USA", "US"),
        ("the US", "US"),
        ("die USA", "US"),
        ("America", "US"),
        ("Turkey", "TR"),
        ("Turkiye", "TR"),
        ("Holland", "NL"),
        ("the Netherlands", "NL"),
        ("aus den Niederlanden", None),
        ("UAE", "AE"),
        ("saudi arabien", "SA"),
        ("Aegypten", "EG"),
        ("Agypten", "EG"),
        ("in Germany", "DE"),
        ("amazon germany", "DE"),
        ("Amazon Deutschland", "DE"),
        ("Germany!", "DE"),
        ("Österreich", "DE"),
        ("amazon.at", "DE"),
        ("amazon.co.za", "ZA"),
        ("ａｍａｚｏｎ．ｃｏ．ｊｐ", "JP"),
        (f"https://www.amazon.de/s?k={'x' * 3000}", "DE"),
    ],
)
def test_what_else_people_say(typed: str, code: str | None) -> None:
    assert named(typed) == code


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "amazon",
        "in the",
        "hello",
        "50",
        "I don't know",
        "amazon.xyz",
        "amazon.co",
        "notamazon.de",
        "amazon.de.example.com",
        "https://amazon.de.example.com/",
        "https://amazon.com@example.com/",
        "example.com/amazon.de",
        "anna@amazon.de",
        "amazon..de",
        "-",
        "x" * 5000,
    ],
)
def test_nothing_else_is_a_site(typed: str) -> None:
    assert named(typed) is None


def test_the_reader_s_own_language_is_understood() -> None:
    assert named("Allemagne") is None
    assert named("Allemagne", "fr") == "DE"
    assert named("ドイツ", "ja") == "DE"
    assert named("alemanha", "pt-br") == "DE"


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("de", ["DE"]),
        ("de-AT", ["DE"]),
        ("en", ["US", "UK", "CA", "AU", "IN"]),
        ("en-GB", ["UK", "US"]),
        ("en_gb", ["UK", "US"]),
        ("en-ZA", ["ZA", "US"]),
        ("pt-br", ["BR"]),
        ("fr-CA", ["CA", "FR", "BE"]),
        ("ja", ["JP"]),
        ("zh-hans-sg", ["SG", "US"]),
        ("", ["US"]),
        ("nonsense-!", ["US"]),
    ],
)
def test_likely_sites_come_first_and_none_is_lost(language: str, first: list[str]) -> None:
    order = likely_first(language)
    assert list(order[: len(first)]) == first
    assert sorted(order) == sorted(MARKETPLACES)


def test_the_rest_is_in_the_order_of_the_reader_s_language() -> None:
    rest = [country_name(MARKETPLACES[code], "de") for code in likely_first("de")[6:]]
    assert rest[:3] == ["Ägypten", "Australien", "Belgien"]
    assert rest[-1] == "Vereinigte Arabische Emirate"
    assert likely_first("en")[6:8] == ("BE", "BR")


def test_countries_have_names_in_every_language() -> None:
    assert country_name(MARKETPLACES["UK"], "de") == "Vereinigtes Königreich"
    assert country_name(MARKETPLACES["UK"], "pt-br") == "Reino Unido"
    assert country_name(MARKETPLACES["UK"], "de-AT") == "Vereinigtes Königreich"
    assert country_name(MARKETPLACES["UK"], "tlh-x") == "United Kingdom"
