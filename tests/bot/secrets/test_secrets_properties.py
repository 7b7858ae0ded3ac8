"""Any code, in any form, anywhere; and near-codes left alone."""

import os
import unicodedata

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.secrets import find_secrets, holds_claim_secret, redact
from bot.secrets.likeness import codelike_groups, codelike_row, codelike_spaced_groups
from bot.secrets.naming import merely_shown, near_a_stem
from bot.secrets.reading import Reading

EXAMPLES = 5_000 if os.environ.get("GIFTWISE_PROVE") else 300
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
SHAPES = [(4, 6, 4), (4, 6, 5), (4, 5, 5)]
DASHES = [*"-‐‑‒–—―−﹣－ー", "\u00ad", " - ", "-\n", "- ", " –", "\u200b-\u200b", "\\-", "%2D"]
SPACES = [" ", "  ", "\u00a0", "\u3000", "\n", "\r\n", ".", "/", "_", " . ", "+", "%20", "．"]
# Words that end the text before and begin the text after: none can be a group of a code.
WORDS = ["", "Hi", "the code is", "コードは", "vielen Dank für", "🎁", "№ ⑭ ﬁn…", "ÄÖÜ ß"]

# And that say nothing of what a row of signs is.
SHOWN = ["", "Hi", "the code is", "コードは", "🎁", "vielen Dank für"]

SHORT_WORD = 3

words = st.sampled_from(WORDS)
shown = st.sampled_from(SHOWN)


@st.composite
def groups(draw: st.DrawFn) -> tuple[str, str, str]:
    first, middle, last = draw(st.sampled_from(SHAPES))
    letters = draw(
        st.text(ALPHABET, min_size=first + middle + last, max_size=first + middle + last)
    )
    return letters[:first], letters[first : first + middle], letters[first + middle :]


def full_width(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


def joined_with_invisible(text: str) -> str:
    return "\u200b".join(text)


DISGUISES = [str, str.lower, str.capitalize, full_width, joined_with_invisible]
disguises = st.sampled_from(DISGUISES)


def found_and_gone(code: str, before: str, after: str, *, more: int = 0) -> None:
    """`more`: the longest word beside the code that may go with it."""
    text = f"{before} {code} {after}"
    (finding,) = find_secrets(text)
    assert finding.kind == "claim_code"
    assert holds_claim_secret(text)
    start = len(before) + 1
    end = start + len(code)
    assert finding.start <= start
    assert end <= finding.end
    beside = text[finding.start : start], text[end : finding.end]
    assert all(len(word.strip()) <= more for word in beside)
    assert redact(text) == f"{text[: finding.start]}[claim code]{text[finding.end :]}"
    assert find_secrets(redact(text)) == ()


@settings(max_examples=EXAMPLES)
@given(groups(), disguises, st.sampled_from(DASHES), words, words)
def test_any_code_joined_by_dashes(
    code: tuple[str, str, str], disguise: object, dash: str, before: str, after: str
) -> None:
    assert callable(disguise)
    written = dash.join(disguise(group) for group in code)
    assume(codelike_groups(plain_groups(code, disguise)))
    found_and_gone(written, before, after)


@settings(max_examples=EXAMPLES)
@given(groups(), disguises, st.sampled_from(SPACES), words, words)
def test_any_code_in_spaced_groups(
    code: tuple[str, str, str], disguise: object, space: str, before: str, after: str
) -> None:
    assert callable(disguise)
    assume(codelike_spaced_groups(plain_groups(code, disguise)))
    # A group of small letters is hardly told from "the", and a group must not be left.
    found_and_gone(space.join(disguise(group) for group in code), before, after, more=SHORT_WORD)


@settings(max_examples=EXAMPLES)
@given(st.text(ALPHABET, min_size=14, max_size=15), disguises, shown, shown)
def test_any_code_in_a_row(code: str, disguise: object, before: str, after: str) -> None:
    assert callable(disguise)
    reading = Reading(disguise(code))
    assume(codelike_row(reading.plain))
    assume(merely_shown(reading.lowered, 0, len(reading.lowered)))  # not numbered as screens are
    found_and_gone(disguise(code), before, after)


def plain_groups(code: tuple[str, str, str], disguise: object) -> tuple[str, str, str]:
    assert callable(disguise)
    first, middle, last = (Reading(disguise(group)).plain for group in code)
    return first, middle, last


@settings(max_examples=EXAMPLES)
@given(
    st.tuples(*[st.text(ALPHABET, min_size=1, max_size=8)] * 3).filter(
        lambda code: tuple(map(len, code)) not in SHAPES and sum(map(len, code)) not in (14, 15)
    ),
    st.sampled_from(["-", " ", ""]),
)
def test_another_length_is_no_code(code: tuple[str, str, str], gap: str) -> None:
    assume(not near_a_stem(gap.join(code).lower(), 0))  # "CODE-..." says that it is one
    assert find_secrets(gap.join(code)) == ()


@settings(max_examples=EXAMPLES)
@given(st.from_regex(r"[0-9]{4}[- ]?[0-9]{6}[- ]?[0-9]{4,5}", fullmatch=True))
def test_digits_alone_are_no_code(number: str) -> None:
    assert find_secrets(number) == ()


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=200))
def test_any_text_is_read_place_for_place(text: str) -> None:
    reading = Reading(text)
    assert len(reading.lowered) == len(reading.plain)
    for at, sign in enumerate(reading.plain):
        start, end = reading.origin(at, at + 1)
        assert sign in Reading(text[start:end]).plain


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=60), st.text(max_size=60))
def test_findings_lie_in_order_inside_the_text(before: str, after: str) -> None:
    text = f"{before} QW7E-R8TYU2-PA3S {after}"
    findings = find_secrets(text)
    ends = [0, *(finding.end for finding in findings)]
    starts = [*(finding.start for finding in findings), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert "R8TYU2" not in redact(text)


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=60).map(lambda text: unicodedata.normalize("NFKC", text)))
def test_composed_or_not_the_code_goes(text: str) -> None:
    for form in ("NFC", "NFD", "NFKD"):
        written = unicodedata.normalize(form, f"{text} ＱＷ７Ｅ－Ｒ８ＴＹＵ２－ＰＡ３Ｓ")
        assert "R8TYU2" not in unicodedata.normalize("NFKC", redact(written))
