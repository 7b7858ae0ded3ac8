"""Links in a text, in every way that people write them."""

import pytest

from bot.scam.links import Given, find_links

EXAMPLES = [
    # the text, what is found as written, and the host it opens
    ("See https://www.amazon.de/dp/B0, please", "https://www.amazon.de/dp/B0", "www.amazon.de"),
    ("it is at amazon.de.", "amazon.de", "amazon.de"),
    ("HTTPS://AMAZON.COM/X", "HTTPS://AMAZON.COM/X", "amazon.com"),
    ("hxxps://amazon[.]de-login[.]com/a", None, "amazon.de-login.com"),
    ("hxxp[:]//example[.]com", None, "example.com"),
    ("h**p://example.com", None, "example.com"),
    ("http//www.example.com/jp", None, "www.example.com"),
    ("https//www.example.com", None, "www.example.com"),
    ("https:/example.com/a", None, "example.com"),
    ("example(dot)com", None, "example.com"),
    ("example [ dot ] com", None, "example.com"),
    ("beispiel[punkt]de", None, "beispiel.de"),
    ("example\\.com", None, "example.com"),
    ("(https://example.com/a_(b))", "https://example.com/a_(b)", "example.com"),
    ("<https://example.com/a>", "https://example.com/a", "example.com"),
    ("“example.com/a”", "example.com/a", "example.com"),
    ("**example.com**", "example.com", "example.com"),
    ("example.com/a?b=c#d!", "example.com/a?b=c#d", "example.com"),
    ("example.com:8080/a", "example.com:8080/a", "example.com"),
    ("ａｍａｚｏｎ．ｄｅ", None, "amazon.de"),
    ("𝐚𝐦𝐚𝐳𝐨𝐧.𝐝𝐞", None, "amazon.de"),
    ("ama\u200bzon.d\u00ade", None, "amazon.de"),
    ("詳細はamazon.co.jpです", "amazon.co.jp", "amazon.co.jp"),
    ("こちらhttp//www.example.comをクリック", "http//www.example.com", "www.example.com"),
    ("https://amazon.co.jpをご確認ください", "https://amazon.co.jp", "amazon.co.jp"),
    ("https://アマゾン.com/x", "https://アマゾン.com/x", "アマゾン.com"),
    ("amazon。com", "amazon。com", "amazon.com"),
    ("аmazon.com", "аmazon.com", "аmazon.com"),
    ("https://xn--mazon-3ve.com/", None, "аmazon.com"),
    ("https://%61mazon.de/", None, "amazon.de"),
    ("http://3627734734/x", None, "216.58.214.206"),
    ("http://0xd8.0x3a.0xd6.0xce/x", None, "216.58.214.206"),
    ("http://[::1]/x", None, "::1"),
    ("216.58.214.206/login", None, "216.58.214.206"),
    ("https://amazon.de@example.com/x", None, "example.com"),
    ("https://example.com\\@amazon.de", None, "example.com"),
    ("amazon.de.evil.tld/x", None, "amazon.de.evil.tld"),
]


@pytest.mark.parametrize(("text", "written", "host"), EXAMPLES)
def test_a_link_is_found(text: str, written: str | None, host: str) -> None:
    (link,) = find_links(text)
    assert link.host.name == host
    assert text[link.start : link.end] == (text if written is None else written)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "e.g. this, i.e. that",
        "5.99 EUR and 1.299,00",
        "version 1.2.3.4",
        "3.95/month after a year",
        "write to anna@example.com",
        "Your card is locked.To unlock it, wait",
        "Pay 2.By Monday it is gone",
        "report.pdf, notes.txt",
        "https://",
        "amazon . de",
        "and so on...",
    ],
)
def test_what_is_no_link(text: str) -> None:
    assert find_links(text) == []


@pytest.mark.parametrize(
    ("written", "registered", "in_front"),
    [
        ("amazon.co.jp.example.com", "example.com", ("amazon", "co", "jp")),
        ("www.example.co.uk", "example.co.uk", ("www",)),
        ("shop.anna.vercel.app", "anna.vercel.app", ("shop",)),
        ("amazon.com.be", "com.be", ("amazon",)),
        ("a.b.evil.tld", "evil.tld", ("a", "b")),
    ],
)
def test_where_the_real_name_begins(
    written: str, registered: str, in_front: tuple[str, ...]
) -> None:
    (link,) = find_links(f"https://{written}/")
    assert (link.host.registered, link.host.in_front) == (registered, in_front)


def test_several_in_order() -> None:
    links = find_links("a.com, then https://b.com/x and b.de")
    assert [link.host.name for link in links] == ["a.com", "b.com", "b.de"]


def test_words_of_a_markdown_link() -> None:
    shown, opened = find_links("[amazon.de](https://example.com/x)")
    assert (shown.host.name, shown.shown) == ("amazon.de", "")
    assert (opened.host.name, opened.shown) == ("example.com", "amazon.de")


def test_a_link_behind_words() -> None:
    text = "Your account: click here"
    (link,) = find_links(text, [Given(14, 24, "https://example.com/x")])
    assert (text[link.start : link.end], link.shown) == ("click here", "click here")
    assert link.host.name == "example.com"


def test_an_address_behind_itself_hides_nothing() -> None:
    text = "example.com"
    hidden, bare = find_links(text, [Given(0, 11, "http://example.com/")])
    assert {hidden.host.name, bare.host.name} == {"example.com"}
