"""Callback data and outbox payloads come back as they went, and nonsense is told apart."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import (
    Choice,
    Copy,
    Country,
    File,
    Instant,
    Link,
    Month,
    Name,
    Reply,
    Text,
    Turn,
    Weekday,
)
from bot.domain.money import Money
from handlers.delivery import payload
from handlers.delivery.buttons import Tap, pack, unpack

REPLY = Reply(
    texts=(
        Text("plain"),
        Text(
            "rich",
            {
                "words": "2026-12-24",
                "number": 3,
                "money": Money(2500, "EUR"),
                "day": date(2026, 12, 24),
                "name": Name("Ana \u202e"),
                "country": Country("DE"),
                "moment": Instant(1_796_029_200_000, Text("moment", {"city": "Berlin"})),
                "month": Month(date(2026, 12, 1)),
                "weekday": Weekday(6),
                "inner": Text("inner", {"day": date(2026, 1, 1)}),
            },
        ),
    ),
    buttons=(
        (Choice("yes", Text("yes"), "success"), Copy(Text("copy"), "a@example.com")),
        (Link(Text("open"), "https://www.amazon.de/"),),
    ),
    turn=Turn("abc", 7),
    lines=(Text("line", {"money": Money(3000, "JPY")}),),
)


def test_a_reply_survives_the_outbox() -> None:
    assert payload.load(payload.dump(REPLY)) == REPLY


def test_a_file_survives_the_outbox() -> None:
    file = File("a.pdf", bytes(range(256)), Text("rich", {"number": 3}), REPLY.buttons)
    assert payload.load_file(payload.dump_file(file)) == file


@pytest.mark.parametrize("saved", ["", "{}", '{"name": "a", "content": "?"}', payload.dump(REPLY)])
def test_a_file_of_another_version_is_refused(saved: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        payload.load_file(saved)


@pytest.mark.parametrize("saved", ["", "{}", "[]", '{"texts": [1], "rows": [], "turn": null}'])
def test_a_payload_of_another_version_is_refused(saved: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        payload.load(saved)


@given(
    st.text("abcXYZ019-_", min_size=1, max_size=11),
    st.integers(1, 99_999),
    st.text(min_size=1, max_size=12),
)
def test_what_a_button_carries_comes_back(conversation: str, turn: int, value: str) -> None:
    assert unpack(pack(value, Turn(conversation, turn))) == Tap(value, Turn(conversation, turn))
    assert unpack(pack(value, None)) == Tap(value)


@pytest.mark.parametrize("data", ["", "t", "t:", "t:a", "t:a:b:c", "t:a:-1:c", "t:a:²:c", "x:y"])
def test_data_we_never_made_is_known(data: str) -> None:
    assert unpack(data) is None


def test_a_button_too_long_for_telegram_is_a_bug() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        pack("x" * 60, Turn("abc", 1))


@pytest.mark.parametrize("mark", ["protected", "quiet"])
def test_what_is_protected_or_quiet_stays_so_and_older_rows_are_not(mark: str) -> None:
    kept = payload.dump(Reply((Text("plain"),), **{mark: True}))  # type: ignore[arg-type]
    assert getattr(payload.load(kept), mark) is True
    older = kept.replace(f',"{mark}":true', "")
    assert older != kept
    assert getattr(payload.load(older), mark) is False
