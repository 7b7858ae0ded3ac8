"""Bytes of an answer: odd signs are replaced, an outage is told from an update nobody can read."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.updates.wire import NoAnswer, Unreadable, first_id, updates_of


def answer(content: bytes) -> bytes:
    return b'{"ok":true,"result":[{"update_id":7,"message":{"text":"%b"}}]}' % content


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"hello", "hello"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"caf\xc3", "caf\ufffd"),
        (rb"\ud800", "\ufffd"),
        (rb"a\udc00\ud83c\udf81b", "a\ufffd🎁b"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        (b"line\nend", "line\nend"),
        (b"\x00", "\x00"),
    ],
)
def test_odd_signs_are_replaced(content: bytes, text: str) -> None:
    assert updates_of(answer(content)) == [{"update_id": 7, "message": {"text": text}}]


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"<html><body>502 Bad Gateway</body></html>",
        answer(b"hello")[:-3],
        answer(b"hello")[: -len(b'"}}]}')],
        b'{"ok":true}',
        b'{"ok":true,"result":{}}',
        b'["ok"]',
        b"null",
    ],
)
def test_html_or_a_cut_answer_is_an_outage(payload: bytes) -> None:
    with pytest.raises(NoAnswer):
        updates_of(payload)


@pytest.mark.parametrize("content", [b'"', b'","a":b', b'"' + b',"n":' + b"[" * 5000 + b"]" * 5000])
def test_an_answer_nobody_can_read(content: bytes) -> None:
    with pytest.raises(Unreadable):
        updates_of(answer(content))
    assert first_id(answer(content)) == 7


@given(st.binary(max_size=80))
def test_no_bytes_in_a_text_silence_anybody(content: bytes) -> None:
    """Whatever stands in a text: it is read, or told to be unreadable; what is read can be kept."""
    try:
        updates = updates_of(answer(content))
    except (NoAnswer, Unreadable):
        return
    assert orjson.loads(orjson.dumps(updates)) == updates


@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_or_not(payload: bytes) -> None:
    try:
        assert isinstance(updates_of(payload), list)
    except (NoAnswer, Unreadable):
        return
