"""The country that somebody names, or a city of it with its clock."""

import pytest

from bot.domain.countries import Place, place_named

COUNTRIES = """
DE | Germany, Deutschland, DE, deutschland
AT | Österreich, osterreich, Austria
CH | Schweiz, Switzerland
CI | Côte d’Ivoire
GB | UK, Großbritannien, Schottland
NL | the Netherlands, Holland
US | USA, us, Amerika
AE | UAE, Vereinigte Arabische Emirate
SG | Singapore, Singapur
LU | Luxembourg
- | Springfield, Washington, Otto, thanks, Troll, 12, New, North, Atlantis
"""
CITIES = """
DE Europe/Berlin | Berlin, München, Munich, muenchen, Munchen, Köln, Koeln, Cologne, Hamburg
DE Europe/Berlin | Frankfurt am Main, Düsseldorf, Nürnberg, Nuremberg
AT Europe/Vienna | Wien, Vienna, Salzburg
CH Europe/Zurich | Zürich, Zurich, Zuerich, Genf, Geneva
GB Europe/London | London, Manchester, Edinburgh, Belfast
US America/New_York | New York, new york, Miami, Boston
US America/Detroit | Detroit
US America/Chicago | Chicago, Houston
US America/Denver | Denver
US America/Phoenix | Phoenix
US America/Los_Angeles | Los Angeles, San Francisco, Seattle
US Pacific/Honolulu | Honolulu
CA America/Toronto | Toronto, Montreal, Montréal, Ottawa
CA America/Vancouver | Vancouver
BR America/Sao_Paulo | São Paulo, Sao Paulo, Rio de Janeiro
BR America/Manaus | Manaus
MX America/Mexico_City | Mexico City, Mexiko-Stadt
AU Australia/Perth | Perth
AU Australia/Sydney | Sydney, Canberra
AE Asia/Dubai | Dubai, Abu Dhabi
ES Europe/Madrid | Madrid, Barcelona, Sevilla
ES Atlantic/Canary | Las Palmas, Teneriffa
PT Europe/Lisbon | Lisbon, Lissabon
RU Europe/Moscow | Moscow, Moskau
JP Asia/Tokyo | Tokyo, Tokio, Osaka
IT Europe/Rome | Rome, Rom, Mailand, Milan
IN Asia/Kolkata | Mumbai, New Delhi, Calcutta
"""


def _rows(table: str) -> list[tuple[str, str]]:
    lines = [line.split(" | ") for line in table.strip().splitlines()]
    return [(meant, name.strip()) for meant, names in lines for name in names.split(",")]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("country", "name"), _rows(COUNTRIES))
def test_the_country_of_a_name(country: str, name: str, language: str) -> None:
    place = place_named(name, language)
    assert place == (None if country == "-" else Place(country))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("place", "name"), _rows(CITIES))
def test_the_clock_of_a_city(place: str, name: str, language: str) -> None:
    country, _, zone = place.partition(" ")
    assert place_named(name, language) == Place(country, zone)


def test_what_is_no_name() -> None:
    assert place_named("", "en") is None
    assert place_named("x" * 500, "en") is None
