"""Days and amounts in nothing but digits and signs, against a second, plainer reading of them."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from babel.numbers import format_currency, get_currency_precision
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money
from bot.domain.reading import read_amount, read_date
from bot.domain.reading.amounts import currency_of
from tests.scale import scaled

COUNTRIES = st.sampled_from(sorted({site.territory for site in MARKETPLACES.values()}))
LANGUAGES = st.sampled_from(["en", "de"])
NOWS = st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2032-12-31"))
EXAMPLES = scaled(150, 2_000)
# Where every speaker of the language puts the day first, whatever the sign; and the month.
DAY_FIRST = {("en", each) for each in ("GB", "IE", "AU", "IN", "SG", "ZA")}
MONTH_FIRST = {("en", "US")}


def meanings(parts: list[int], now: datetime) -> dict[str, date]:
    """What two or three numbers may mean, the day first or the month; without what is over."""
    found = {}
    for order, (day, month) in {"day": parts[:2], "month": parts[1::-1]}.items():
        years = [parts[2] % 100 + 2000] if parts[2:] else [now.year, now.year + 1]
        for year in years:
            try:
                meant = date(year, month, day)
            except ValueError:
                continue
            if now.date() <= meant and order not in found:
                found[order] = meant
    return found


@settings(max_examples=EXAMPLES)
@given(
    st.tuples(st.integers(0, 32), st.integers(0, 32)),
    st.sampled_from(["", "26", "27", "2026", "2027"]),
    st.sampled_from("./-"),
    LANGUAGES,
    COUNTRIES,
    NOWS,
)
def test_a_day_in_numbers(
    pair: tuple[int, int], year: str, sign: str, language: str, country: str, now: datetime
) -> None:
    typed = sign.join([*map(str, pair), *([year] if year else [])])
    read = read_date(typed, language, country, now)
    possible = meanings([*pair, *([int(year)] if year else [])], now)
    offered = {read.value, read.suggestion, *(read.choices or ())} - {None}
    assert offered <= set(possible.values()), typed
    if read.value is None or len(set(possible.values())) < 2:
        return
    place = (language, country)
    american = country == "US"  # there dots do not tell which number is the day
    if place in DAY_FIRST or (not american and (sign == "." or language == "de")):
        assert read.value == possible["day"]
    elif place in MONTH_FIRST and sign != ".":
        assert read.value == possible["month"]
    else:
        # Two readings, and only one within the next twelve months.
        within = [day for day in possible.values() if day <= now.date() + timedelta(days=366)]
        assert language != "en" or within == [read.value] or year == ""


def plainly(typed: str, precision: int) -> int | None:
    """The minor units of digits with signs, where the last sign alone may stand before cents."""
    text = re.sub(r"^[.,]\s+", "", typed.strip(" '")).strip(" '").rstrip(" .,'")
    found = re.fullmatch(r"([\d.,' ]*?\d)(?:[.,](\d{1,2}))?", text)
    no_group = re.search(r"\d[' ]+(?=\d)(?!\d{3}(?!\d))", text)
    if found is None or no_group or not text[0].isdigit():
        return None
    whole = int(re.sub(r"\D", "", found[1]))
    cents = (found[2] or "").ljust(2, "0")
    return whole * 10**precision + (int(cents) if precision else 0)


@settings(max_examples=EXAMPLES)
@given(st.text("0123456789.,' -+()/²½x*", min_size=1, max_size=10), LANGUAGES, COUNTRIES)
@example("(5)", "en", "US")
@example(", 1", "en", "AE")
@example(".50", "en", "US")
@example("1,00,000", "en", "IN")
@example("1/-'", "en", "AE")
@example("1/'-", "en", "AE")
@example("1.'-", "en", "AE")
def test_an_amount_in_digits(typed: str, language: str, country: str) -> None:
    currency = currency_of(country) or ""
    read = read_amount(typed, language, country)
    if read.value is None or re.search(r"([.,]['\s]*-+|/['\s]*-)[\s.,']*$", typed):
        return
    precision = get_currency_precision(currency)
    assert read.value == Money(plainly(typed, precision) or -1, currency), typed


@settings(max_examples=EXAMPLES)
@given(
    st.integers(1, 9_999_999),
    COUNTRIES,
    LANGUAGES,
    st.sampled_from(["en_US", "en_GB", "de_DE", "de_AT", "de_CH", "en_IN", "fr_FR", "sv_SE",
                     "pl_PL", "pt_BR", "ja_JP", "es_MX", "en_ZA", "nl_NL", "it_IT", "tr_TR"]),
)  # fmt: skip
def test_an_amount_as_it_is_printed_anywhere(
    minor: int, country: str, language: str, locale: str
) -> None:
    currency = currency_of(country) or ""
    money = Money(minor, currency)
    typed = format_currency(Decimal(money.major), currency, locale=locale)
    read = read_amount(typed, language, country)
    assert read.value in (None, money), typed
    # Three digits behind the only sign may be thousands.
    assume(not re.search(r"\d[.,]\d{3}(?![\d.,])", typed))
    known = locale in ("en_US", "de_DE", "en_GB", "fr_FR", "sv_SE", "pl_PL", "ja_JP")
    assert read.value == money or not known or read.problem == "read-amount-problem-unclear", typed
