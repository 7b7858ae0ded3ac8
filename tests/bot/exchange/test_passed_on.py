"""Words that somebody else reads: Amazon's own addresses can be tapped, all others cannot."""

import pytest

from bot.exchange.passed_on import untappable

KEPT = [
    "https://www.amazon.de/dp/B0ABCDEF12",
    "amazon.co.uk/dp/x?y=1.",
    "see https://amzn.to/3abcdef, please",
    "e.g. 3.50 Euro",
    "What about tea (green)? And/or coffee",
    "24.12.2026 at 18.30",
    "",
]


@pytest.mark.parametrize("text", KEPT)
def test_kept_as_it_is(text: str) -> None:
    assert untappable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://amazon.de.evil.com/a", "https[:]//amazon[.]de[.]evil[.]com/a"),
        ("https://amazon.de@evil.com/a", "https[:]//amazon[.]de[@]evil[.]com/a"),
        ("http://amazon.de\u200b.evil.com", "http[:]//amazon[.]de\u200b[.]evil[.]com"),
        ("https://x.s3.amazonaws.com/a", "https[:]//x[.]s3[.]amazonaws[.]com/a"),
        ("evil.com, foo.bar.org/x", "evil[.]com, foo[.]bar[.]org/x"),
        ("http://1.2.3.4/x", "http[:]//1[.]2[.]3[.]4/x"),
        ("a.b@example.com", "a[.]b[@]example[.]com"),
        ("@somebody", "[@]somebody"),
        ("/forget_me", "[/]forget_me"),
        ("tea\n/start", "tea\n[/]start"),
        ("tg://resolve?domain=x", "tg[:][/][/]resolve?domain=x"),
        (
            "https://www.amazon.de/dp/B0 or https://evil.com",
            "https://www.amazon.de/dp/B0 or https[:]//evil[.]com",
        ),
    ],
)
def test_broken_all_the_same(text: str, shown: str) -> None:
    assert untappable(text) == shown
