"""Messages of our own in every language: what is caught, what is left alone."""

import tomllib
from pathlib import Path

import pytest

from bot.scam import check
from bot.scam.rules import POINTS, RULES

MESSAGES = tomllib.loads((Path(__file__).parent / "messages.toml").read_text(encoding="utf-8"))


def of(kind: str) -> list[tuple[str, str]]:
    return [(lang, text) for lang, texts in MESSAGES[kind].items() for text in texts]


@pytest.mark.parametrize(("lang", "text"), of("scam"))
def test_a_scam_is_caught_and_explained(lang: str, text: str) -> None:
    verdict = check(text)
    assert verdict.level != "none"
    assert verdict.signals
    assert all(signal.words for signal in verdict.signals)
    assert all(word in text for signal in verdict.signals for word in signal.words)


@pytest.mark.parametrize(("lang", "text"), of("harmless"))
def test_harmless_talk_is_left_alone(lang: str, text: str) -> None:
    verdict = check(text)
    assert (verdict.level, verdict.signals) == ("none", ())


@pytest.mark.parametrize(("lang", "text"), of("honest"))
def test_an_honest_request_is_never_stopped(lang: str, text: str) -> None:
    assert check(text).level != "stop"


@pytest.mark.parametrize(("lang", "text"), of("reported"))
def test_what_is_told_of_is_quiet_and_judged(lang: str, text: str) -> None:
    verdict = check(text)
    assert (verdict.level, verdict.signals) == ("none", ())
    assert verdict.reported is not None
    assert verdict.reported.level != "none"


@pytest.mark.parametrize(("lang", "text"), of("opener"))
def test_an_opener_alone_is_nothing(lang: str, text: str) -> None:
    assert check(text).level == "none"


@pytest.mark.parametrize("kind", MESSAGES)
def test_the_language_is_seen(kind: str) -> None:
    wrong = [text for lang, text in of(kind) if check(text).language not in (lang, None)]
    assert wrong == []


def test_every_rule_decides_some_message() -> None:
    deciding = {check(text).signals[0].name for _, text in of("scam")}
    assert deciding <= {rule.name for rule in RULES}
    assert len({rule.name for rule in RULES}) <= 20
    assert all(isinstance(worth, int) for worth in POINTS.values())


@pytest.mark.parametrize(
    "filling", ["buy ", "send the codes, ", "買って", "c.a.r.d ", "g1ft ", "@a.b "]
)
def test_a_text_of_one_thing_is_read_to_its_end(filling: str) -> None:
    text = (filling * 4_096)[:3_900] + ". Please buy five gift cards and send me the codes"
    assert check(text).level == "stop"


@pytest.mark.parametrize("filling", ["send the codes, ", "送って", "kup kartę ", "\n", "„", "a."])
def test_what_is_said_over_and_over_hides_nothing_in_its_middle(filling: str) -> None:
    around = (filling * 4_096)[:1_900]
    text = f"{around}. Please buy five gift cards and send me the codes. {around}"
    assert check(text).level != "none"
