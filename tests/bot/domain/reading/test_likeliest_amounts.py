"""Of two amounts that a point or a comma may mean the one that a card may hold comes first.

A row is a site's currency with what is likelier of "1.000", "25.000" and "100.000", whatever the
sign; in whole units. amazon.com's page takes USD 5 to 2,000; other currencies as presents are.
"""

import pytest

from bot.domain.marketplaces import MARKETPLACES, Marketplace
from bot.domain.money import Money
from bot.domain.reading import read_amount

LIKELIER = {
    "USD": (1000, 25, 100), "CAD": (1000, 25, 100), "AUD": (1000, 25, 100),
    "SGD": (1000, 25, 100), "GBP": (1000, 25, 100), "EUR": (1000, 25, 100),
    "BRL": (1000, 25, 100), "PLN": (1000, 25, 100), "AED": (1000, 25, 100),
    "SAR": (1000, 25, 100), "MXN": (1000, 25000, 100), "SEK": (1000, 25000, 100),
    "TRY": (1000, 25000, 100), "EGP": (1000, 25000, 100), "ZAR": (1000, 25000, 100),
    "INR": (1000, 25000, 100), "JPY": (1000, 25000, 100000),
}  # fmt: skip


@pytest.mark.parametrize("site", MARKETPLACES.values(), ids=lambda site: site.code)
@pytest.mark.parametrize("sign", [".", ","])
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_likelier_amount_comes_first(
    site: Marketplace, sign: str, place: int, language: str
) -> None:
    typed = ("1", "25", "100")[place] + f"{sign}000"
    likelier = LIKELIER[site.currency][place]
    read = read_amount(typed, language, site.territory)
    if read.value is not None:  # the country writes thousands so: there is no doubt
        assert read.value.major == int(typed.replace(sign, ""))
    else:
        assert read.choices
        first, *others = read.choices
        assert isinstance(first, Money)
        assert first.major == likelier
        assert len(others) == 1
