"""That there is no apartment, in words; an apartment is never taken for none."""

import pytest

from bot.domain.reading import says_none


@pytest.mark.parametrize(
    "said",
    ["no", "No.", "none", "n/a", "No, it's a house", "it\u2019s a house!", "-", "\u2013", "nein",
     "Nö", "keine", "Nein, ein Haus", "Gibt es nicht", "ist ein Haus", "Einfamilienhaus"],
)  # fmt: skip
def test_none(said: str) -> None:
    assert says_none(said)


@pytest.mark.parametrize(
    "said", ["No. 4", "No 4", "Nr. 3", "N", "4", "", "A", "Haus B", "House 5", "keine Ahnung", "EG"]
)
def test_an_apartment_or_a_doubt(said: str) -> None:
    assert not says_none(said)
