"""Where to report: only what was verified is printed, in every country and language."""

import pytest

from bot.check.channels import channels, lines, printed
from bot.domain.marketplaces import MARKETPLACES
from bot.texts import LANGUAGES, texts
from handlers.guides import reporting
from storage.people import Person

TERRITORIES = sorted({"AT", "CH", *(site.territory for site in MARKETPLACES.values())})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", [*TERRITORIES, "", "all", "no", "nonsense"])
def test_every_country_can_be_shown(country: str, language: str) -> None:
    person = Person(1, 7, "en", chosen_language=language)
    words = reporting.words(person, country)
    assert texts(language).html(words.id, **words.args)
    assert reporting.ways(person, country)


def test_what_was_only_seen_is_not_printed() -> None:
    told = " ".join(str(line.args) for line in lines("IN"))
    assert channels()["IN"]
    assert not printed("IN")
    assert "1930" not in told


def test_each_channel_has_its_source() -> None:
    assert all(one.source and one.value for known in channels().values() for one in known)
