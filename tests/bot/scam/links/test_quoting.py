"""A quoted link leads nobody anywhere, and holds no code."""

import pytest

from bot.scam.links import broken, find_links, untappable, without_codes


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("https://amazon.de.example.com/x", "amazon[.]de[.]example[.]com/x"),
        ("https://amazon.de@example.com", "amazon[.]de[@]example[.]com"),
        ("hxxp://example[.]com:80/a", "example[.]com/a"),
        ("https://xn--mazon-3ve.com", "аmazon[.]com"),
        ("https://amazon.com/g/ABCDEF123456", "[claim link]"),
        ("https://example.com/?claimCode=ABCD-EFGH23-JKLM", "[claim link]"),
    ],
)
def test_a_link_quoted(text: str, quoted: str) -> None:
    (link,) = find_links(text)
    assert untappable(link) == quoted


def test_a_long_one_is_cut() -> None:
    (link,) = find_links(f"https://example.com/{'a' * 300}")
    assert len(untappable(link)) < 100


def test_nothing_can_be_tapped() -> None:
    assert find_links(broken("evil.example.com")) != []  # it is read, as people would
    assert "." not in broken("https://evil.example.com").replace("[.]", "")


def test_a_code_in_a_link() -> None:
    address = "https://example.com/redeem/ABCD-EFGH23-JKLM"
    assert "EFGH23" not in without_codes(address)
