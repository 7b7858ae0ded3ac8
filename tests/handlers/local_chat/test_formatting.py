"""Telegram's HTML: plain text and entities, counted as Telegram counts."""

import pytest

from handlers.local_chat.formatting import read_text


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; c", "a <b> & c", []),
        ("<b>a</b>", "a", [("bold", 0, 1)]),
        ("🎁<b>a</b>", "🎁a", [("bold", 2, 1)]),
        ("<b>a<i>b</i></b>c", "abc", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<strong>a</strong><em>b</em><u>c</u><s>d</s>", "abcd",
         [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<code>a</code><pre>b</pre>", "ab", [("code", 0, 1), ("pre", 1, 1)]),
        ('<a href="https://a.example/?b=1&amp;c=2">x</a>', "x", [("text_link", 0, 1)]),
        ('<tg-time unix="1800000000" format="D">soon</tg-time>', "soon", [("date_time", 0, 4)]),
        ("<b></b>a", "a", []),
    ],
)  # fmt: skip
def test_html(html: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    plain, found = read_text(html, "HTML")
    assert plain == text
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_without_a_parse_mode_nothing_is_markup() -> None:
    assert read_text("<b>a", None) == ("<b>a", [])
