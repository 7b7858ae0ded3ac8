"""Each reason has its words, in every language; what is quoted can neither be tapped nor used."""

from typing import get_args

import pytest

from bot.check.judging import Judged, judged
from bot.check.quoting import quoted
from bot.check.reasons import LINKS, PRETEXTS, RULES, reasons
from bot.check.saying import buttons, said, yes_or_no
from bot.dialogue import Choice
from bot.scam import Judgement, Signal, Verdict
from bot.scam.links import Kind
from bot.scam.rules import POINTS
from bot.scam.rules import RULES as RULES_OF_THE_CHECK
from bot.texts import LANGUAGES, texts
from handlers.delivery.buttons import pack

HARMLESS = {"link_official", "link_claim_link", "link_harmless"}


def in_words(judgement: Judgement, language: str = "en") -> str:
    printed = (texts(language).plain(text.id, **text.args) for text in said(judgement))
    return "\n\n".join(printed).translate({0x2068: None, 0x2069: None})


def test_every_rule_and_kind_of_link_has_a_reason() -> None:
    assert {rule.name for rule in RULES_OF_THE_CHECK} - {"already_sent"} <= set(RULES)
    assert {f"link_{kind}" for kind in get_args(Kind)} - HARMLESS == set(LINKS)
    assert set(PRETEXTS) <= set(POINTS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*RULES, *LINKS, *PRETEXTS, "something-new"])
@pytest.mark.parametrize("level", ["stop", "careful"])
def test_every_verdict_can_be_said(name: str, level: str, language: str) -> None:
    for words in ((), ("zwirbel", "fax")):
        text = in_words(Judgement(level, (Signal(name, words),)), language)  # type: ignore[arg-type]
        assert "•" in text
        assert ("zwirbel" in text) is bool(words)


def test_three_reasons_at_most_and_each_once() -> None:
    names = ("hand_over", "buy", "buy_with_pretext", "link_other", "secret", "busy")
    found = Judgement("stop", tuple(Signal(name, (name,)) for name in names))
    said_of = [reason.args["reason"].id for reason in reasons(found)]  # type: ignore[union-attr]
    assert said_of == ["check-reason-hand-over", "check-reason-link-other", "check-reason-buy"]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("send me the code", "send me the code"),
        ("Dear Sir: pay", "Dear Sir: pay"),
        ("http://amaz0n.top/x", "http[:]//amaz0n[.]top/x"),
        ("mail boss@evil.example", "mail boss[@]evil[.]example"),
        ("ask @evil now", "ask [@]evil now"),
        ("type /start", "type /\u2060start"),
        ("two\nlines", "two lines"),
        ("here AQ7C-W3XK9P-M2RT", "here [claim code]"),
    ],
)
def test_nothing_quoted_can_be_tapped(words: str, printed: str) -> None:
    assert quoted(words) == printed


def test_of_an_alarm_nobody_reads_what_only_people_do() -> None:
    found = ("account_alarm", "opener", "busy", "urgent")
    told = reasons(Judgement("stop", tuple(Signal(name, ()) for name in found)))
    said_of = [text.args["reason"].id for text in told]  # type: ignore[union-attr]
    assert said_of == ["check-reason-account-alarm", "check-reason-urgent"]


@pytest.mark.parametrize("level", ["stop", "careful"])
def test_of_blackmail_nobody_is_sent_back_to_ask(level: str) -> None:
    found = (Signal("pay_by_card", ()), Signal("extortion", ()))
    now = in_words(Judgement(level, found)).split("\n\n")[1]  # type: ignore[arg-type]
    assert "police" in now
    assert "ask" not in now


def test_a_number_to_call_is_none_any_more() -> None:
    assert "0800 123 4567" not in quoted("call 0800 123 4567 now")
    assert quoted("call 0800 123 4567 now").replace("\u2060", "") == "call 0800 123 4567 now"


def test_buttons_fit_telegram() -> None:
    longest = max((*RULES, *LINKS), key=len)
    for rows in (buttons("careful", longest, "x" * 11), yes_or_no("careful", longest, "x" * 11)):
        for row in rows:
            for one in row:
                assert isinstance(one, Choice)
                assert pack(one.value, None)


def test_what_is_only_told_of_counts_unless_it_is_that_a_code_is_gone() -> None:
    told = Judgement("stop", (Signal("hand_over", ("x",)),))
    gone = Judgement("stop", (Signal("already_sent", ("x",)),))
    assert Judged(Verdict("none", (), "en", True, told)).is_somebody_elses
    assert not Judged(Verdict("none", (), "en", True, gone)).is_somebody_elses


@pytest.mark.parametrize(
    "text",
    [
        "I want to buy my niece a 40 dollar card",
        "I need three gift cards for my team",
        "ein Gutschein für meine Oma, 50 Euro",
        "Otto, Lindenweg 3, 10115 Berlin",
    ],
)
def test_a_customer_is_no_stranger(text: str) -> None:
    assert not judged(text).is_somebody_elses
