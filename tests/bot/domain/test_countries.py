"""The country that somebody names, or a city of it."""

import pytest

from bot.domain.countries import country_named

NAMED = """
DE | Germany, Deutschland, DE, Berlin, München, Munich, muenchen, Munchen, Köln, Koeln, Cologne
DE | Hamburg, Frankfurt am Main, Düsseldorf, Nürnberg, Nuremberg
AT | Österreich, Wien, Vienna, Salzburg
CH | Schweiz, Zürich, Zurich, Zuerich, Genf, Geneva
GB | UK, London, Manchester, Edinburgh
US | USA, New York, new york, Los Angeles, Chicago, San Francisco
JP | Tokyo, Tokio, Osaka
IT | Rome, Rom, Mailand, Milan
IN | Mumbai, New Delhi
SG | Singapore, Singapur
- | Springfield, Washington, Otto, thanks, Troll, 12, New
"""


def _rows() -> list[tuple[str, str]]:
    lines = [line.split(" | ") for line in NAMED.strip().splitlines()]
    return [(country, name.strip()) for country, names in lines for name in names.split(",")]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("country", "name"), _rows())
def test_the_country_of_a_name(country: str, name: str, language: str) -> None:
    assert (country_named(name, language) or "-") == country
