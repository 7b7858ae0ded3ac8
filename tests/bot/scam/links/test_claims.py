"""What claims to be Amazon's, and what only names it, in nine languages."""

import tomllib
from pathlib import Path

import pytest

from bot.scam.links import Judgement, check_links, claim, judge
from bot.scam.links.phrases import LANGUAGES, find_phrases
from bot.vocabulary import words

HERE = Path(__file__).parent
TWINS: dict[str, list[str]] = tomllib.loads((HERE / "twins.toml").read_text(encoding="utf-8"))
CLAIMING: dict[str, list[str]] = tomllib.loads((HERE / "claiming.toml").read_text(encoding="utf-8"))
BEFORE = ("perhaps", "others", "at")  # words that matter before a phrase only
LONGEST_WORDS, LONGEST_SIGNS = 4, 9


def all_of(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def test_every_language_has_both() -> None:
    assert set(TWINS) == set(CLAIMING) == set(LANGUAGES)
    assert sum(map(len, TWINS.values())) >= 100


@pytest.mark.parametrize(("language", "text"), all_of(TWINS))
def test_a_twin_is_nothing(language: str, text: str) -> None:
    checked = check_links(text)
    assert checked.judgements, "without a link it shows nothing"
    assert checked.level == "none"


@pytest.mark.parametrize("language", CLAIMING)
@pytest.mark.parametrize(
    ("link", "level"),
    [
        ("https://example.com/x", "stop"),
        ("amazon-konto.example.com", "stop"),
        ("https://bit.ly/2xy", "careful"),
        ("https://photos.s3.amazonaws.com/a.html", "careful"),
        ("https://www.amazon.de/gp/css/order-history", "none"),
        ("https://amzn.to/3xyz", "none"),
    ],
)
def test_a_claim_beside_a_link(language: str, link: str, level: str) -> None:
    levels = {text: check_links(text.format(link=link)).level for text in CLAIMING[language]}
    assert [text for text, found in levels.items() if found != level] == []


@pytest.mark.parametrize(("language", "text"), all_of(CLAIMING))
def test_the_words_stand_in_the_text(language: str, text: str) -> None:
    found = claim(text)
    assert found is not None
    assert found.places == tuple(sorted(set(found.places)))
    for start, end in found.places:
        assert text[start:end].strip() == text[start:end] != ""


@pytest.mark.parametrize(
    "text",
    [
        "Your Аmazon account has been suspended",
        "Your A\u200bmazon acc\u200bount has been sus\u200bpended",
        "Ｙｏｕｒ Ａｍａｚｏｎ ａｃｃｏｕｎｔ ｈａｓ ｂｅｅｎ ｓｕｓｐｅｎｄｅｄ",
        "Your AMAZ0N acc0unt has been suspended",
        "YOUR AMAZON ACCOUNT HAS BEEN SUSPENDED",
        "Ihr Amazon-Konto läuft ab: bestätigen Sie Ihre Daten",
        "Ihr Amazon-Konto laeuft ab: bestaetigen Sie Ihre Daten",
        "Amazon: bestatigen Sie Ihre Daten",
    ],
)
def test_however_it_is_written(text: str) -> None:
    found = claim(text)
    assert found is not None
    assert found.named


def test_a_look_alike_names_amazon_where_the_text_does_not() -> None:
    text = "Your account has been suspended, sign in at https://{}/login"
    assert check_links(text.format("amazom-jp.example.com")).level == "stop"
    assert check_links(text.format("bank.example.com")).level == "none"
    assert check_links(text.format("bank.example.com")).claim is None


def test_the_worst_link_comes_first() -> None:
    text = "Your Amazon account is locked: https://amazon.de/help or https://example.com/x"
    first, second = check_links(text).judgements
    assert (first.level, second.level) == ("stop", "none")
    assert first.real_name == "example.com"


def test_no_link_no_judgement() -> None:
    assert check_links("Your Amazon account is locked").judgements == ()


def test_levels_follow_the_claim_alone() -> None:
    (judgement,) = check_links("Look: https://example.com/x").judgements
    assert judge(judgement.link, claims_amazon=True) == Judgement(judgement.link, "other", "stop")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_found_as_it_is_written(language: str) -> None:
    for group, phrases in words(language, "claims").items():
        for phrase in phrases if group not in BEFORE else ():
            found = [(one.group, phrase[one.start : one.end]) for one in find_phrases(phrase)]
            assert (group, phrase) in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_short(language: str) -> None:
    for group, phrases in words(language, "claims").items():
        assert len(phrases) == len(set(phrases)), group
        for phrase in phrases:
            assert phrase == phrase.lower()
            assert len(phrase.split()) <= LONGEST_WORDS
            assert not any(sign.isdigit() for sign in phrase)
            assert language != "ja" or len(phrase) <= LONGEST_SIGNS
