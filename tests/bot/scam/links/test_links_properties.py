"""Any text: nothing raises, and what is found stands in it."""

import os

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.scam.links import Given, check_links, claim, find_links, untappable
from bot.scam.links.hosts import host_of
from bot.scam.links.phrases import find_phrases

EXAMPLES = 3_000 if os.environ.get("GIFTWISE_PROVE") else 200
PIECES = (
    "https://", "hxxp[:]//", "amazon", "аmazon", ".de", ".", "[.]", "(dot)", "@", "/", "\\", ":",
    "xn--", "xn--mazon-3ve", "%61", "0x7f", "[::1]", "co.jp", "です", "。", "\u200b", "\u0130",
    " ", "\n", "[", "](", ")", "your account", "suspended", "アカウント", "ä", "😀", "'s", "?",
)  # fmt: skip
odd = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)
texts = st.text(max_size=200) | odd


@settings(max_examples=EXAMPLES)
@given(texts)
@example("https://\u0130.com")
@example("https://xn--a.com xn--.de")
@example("http://" + "9" * 300)
def test_never_raises_and_places_are_true(text: str) -> None:
    checked = check_links(text)
    for judgement in checked.judgements:
        link = judgement.link
        assert 0 <= link.start < link.end <= len(text)
        assert untappable(link)
    for found in find_phrases(text):
        assert 0 <= found.start < found.end <= len(text)
    made = claim(text)
    assert made is None or all(text[start:end] for start, end in made.places)


@settings(max_examples=EXAMPLES)
@given(texts, texts)
def test_any_address_behind_any_words(text: str, address: str) -> None:
    for link in find_links(text, [Given(0, len(text), address)]):
        assert link.end <= len(text)


@settings(max_examples=EXAMPLES)
@given(texts)
def test_any_host(written: str) -> None:
    host = host_of(written)
    if host is not None:
        assert host.name.endswith(host.registered)
        assert host.registered.endswith(host.ending)


@settings(max_examples=EXAMPLES)
@given(st.text(st.characters(exclude_characters=".。．｡/\\"), max_size=40))
def test_words_before_and_after_change_nothing(words: str) -> None:
    text = f"{words} https://amazon.de.example.com/x {words}"
    names = [link.host.name for link in find_links(text)]
    assert "amazon.de.example.com" in names
