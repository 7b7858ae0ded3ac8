"""Whatever comes in, an answer comes out, and it shows only words that are there."""

import os

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scam import check
from bot.scam.text.normalise import Edit, Plain
from bot.scam.text.reading import read

EXAMPLES = 3_000 if os.environ.get("GIFTWISE_PROVE") else 200
SCAM = "Please buy five gift cards and send me the codes"
TWIN = "Thank you for the gift card, I redeemed the code yesterday"
WORDS = (
    SCAM.split() + TWIN.split() + ["Gutschein", "ギフトカード", "買って", "kody", "🎁", ".", "\n"]
)

texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
padding = st.lists(
    st.sampled_from(["The garden is full of roses.", "It rained all day.", "We had soup."]),
    max_size=40,
).map(" ".join)


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts, st.lists(texts, max_size=3), st.sampled_from([None, "en", "de", "xx", ""]))
def test_anything_is_answered_with_words_as_written(
    text: str, before: list[str], hint: str | None
) -> None:
    verdict = check(text, before, hint)
    judged = [verdict, verdict.reported] if verdict.reported else [verdict]
    for one in judged:
        said = [word for signal in one.signals for word in signal.words]
        assert (one.level == "none") == (not said)
        assert all(any(word in place for place in (text, *before)) for word in said)
        assert all(len(word) <= 80 for word in said)
        if len(text) > 160:
            assert sum(map(len, said)) * 2 <= len(text)


@settings(max_examples=EXAMPLES, deadline=None)
@given(padding, padding)
def test_padding_changes_no_level(before: str, after: str) -> None:
    assert check(f"{before}\n\n{SCAM}\n\n{after}").level == check(SCAM).level == "stop"
    assert check(f"{before}\n\n{TWIN}\n\n{after}").level == "none"


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts)
def test_every_word_is_found_where_it_was_written(text: str) -> None:
    plain = read(text).plain
    assert plain.words == plain.words.strip().join("  ") or not plain.words.strip()
    for at, sign in enumerate(plain.words):
        if sign == " ":
            continue
        start, end = plain.origin(at, at + 1)
        assert 0 <= start < end <= len(text)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.text(min_size=1, max_size=60), st.data())
def test_what_is_edited_is_shown_as_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    plain = Plain(text, [Edit(start, end, "zzz")])
    at = plain.words.find("zzz")
    assert at >= 0
    first, last = plain.origin(at, at + 3)
    assert first <= start
    assert end <= last
