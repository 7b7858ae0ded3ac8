"""The phrases of all languages keep to what they may be."""

import pytest

from bot.scam import check, prepare
from bot.scam.text.vocabulary import LANGUAGES, groups, vocabulary

ONLY_SOME = {"brand"}  # names, which English lists for all


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_group(language: str) -> None:
    assert set(groups(language)) - ONLY_SOME == set(groups("en")) - ONLY_SOME


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_short_and_has_no_digits(language: str) -> None:
    for group, phrases in groups(language).items():
        for phrase in phrases:
            assert not any(sign.isdigit() for sign in phrase), (group, phrase)
            assert 1 <= len(phrase.split()) <= 4, (group, phrase)
            if language == "ja" and not phrase.isascii():
                assert len(phrase) <= 9, (group, phrase)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_listed_twice_in_a_group(language: str) -> None:
    for group, phrases in groups(language).items():
        assert len(phrases) == len(set(phrases)), group


def test_a_check_that_comes_before_all_is_loaded_is_right() -> None:
    asked = "Czy możesz kupić mi trzy karty podarunkowe i wysłać kody? To ma być niespodzianka."
    vocabulary.cache_clear()
    loading = prepare()
    while_loading = check(asked)
    loading.join()
    assert while_loading == check(asked)
    assert while_loading.level == "stop"
