"""Telegram's HTML: plain text and entities, counted as Telegram counts."""

import pytest

from handlers.local_chat.entities import trimmed
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
        ("a&nbsp;b &laquo; &#228;&#xe4 &lt", "a&nbsp;b &laquo; ää <", []),
        ("&#0;&#x110000;", "&#0;&#x110000;", []),
        ("<B>a</b> <i >b</i >", "a b", [("bold", 0, 1), ("italic", 2, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b>🎁🎁</b>", "🎁🎁", [("bold", 0, 4)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [("pre", 0, 1)]),
        ('<code class="language-python">a</code>', "a", [("code", 0, 1)]),
        ("<a href='a.example'>x</a>", "x", [("text_link", 0, 1)]),
        ("<a>https://a.example</a>", "https://a.example", [("text_link", 0, 17)]),
        ('<a href="nowhere">x</a>', "x", []),
        ('<tg-time unix="1800000000">soon</tg-time>', "soon", [("date_time", 0, 4)]),
        ('<tg-time unix="1800000000" format="wDT">a</tg-time>', "a", [("date_time", 0, 1)]),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
        ("<i><b>a</b></i>", "a", [("bold", 0, 1), ("italic", 0, 1)]),
    ],
)  # fmt: skip
def test_html(html: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    plain, found = read_text(html, "HTML")
    assert plain == text
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_without_a_parse_mode_nothing_is_markup() -> None:
    assert read_text("<b>a", None) == ("<b>a", [])


def test_details_of_entities() -> None:
    block = '<pre><code class="language-python">a</code></pre>'
    assert read_text(block, "html")[1][0]["language"] == "python"
    assert "language" not in read_text(block[5:-6], "HTML")[1][0]
    link = read_text('<a href="https://a.example/?b=1&amp;c=2">x</a>', "HTML")[1][0]
    assert link["url"] == "https://a.example/?b=1&c=2"
    time = read_text('<tg-time unix="5" format="r">x</tg-time>', "HTML")[1][0]
    assert (time["unix_time"], time["date_time_format"]) == (5, "r")


@pytest.mark.parametrize(
    ("text", "entities", "kept", "moved"),
    [
        ("  a ", [(0, 4)], "a", [(0, 1)]),
        ("\n🎁 b\n", [(1, 2), (5, 1)], "🎁 b", [(0, 2)]),
        ("a", [(0, 1)], "a", [(0, 1)]),
    ],
)
def test_blanks_around_a_text_go(
    text: str, entities: list[tuple[int, int]], kept: str, moved: list[tuple[int, int]]
) -> None:
    given = [{"type": "bold", "offset": offset, "length": length} for offset, length in entities]
    words, left = trimmed(text, given)
    assert words == kept
    assert [(entity["offset"], entity["length"]) for entity in left] == moved
