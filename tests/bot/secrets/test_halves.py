"""A code in two messages is recognised at the second; what is kept in between is a shape."""

import gc
import pickle

import pytest

from bot.secrets.halves import Halves, holds_most_of_a_code

SPLIT = [
    ("ABCD-EFGHIJ", "-KLMN"),
    ("first half: ABCDEFG", "then HIJKLMN"),
    ("QW7E-R8TYU2", "PA3S"),
    ("QW7E", "R8TYU2-PA3S"),
    ("QW7E-", "R8TYU2-PA3SD"),
    ("qw7e-r8tyu2-", "pa3s"),
    ("MN45-BV2CX", "-ZL9KJ"),
    ("QW7E-R8T", "YU2-PA3S"),
    ("here it starts H27KPZ4", "and ends M8XN3QD"),
    ("ＱＷ７Ｅ－Ｒ８ＴＹＵ２", "－ＰＡ３Ｓ"),
    ("QW7E – R8TYU2", "– PA3S"),
    ("QWXE-R8TYU2", "-1234"),
]


@pytest.mark.parametrize(("first", "second"), SPLIT)
def test_a_split_code_is_recognised_at_its_second_half(first: str, second: str) -> None:
    halves = Halves()
    assert halves.completes(1, 2, 10, first, 1_000) is None
    assert halves.completes(1, 2, 11, second, 60_000) == 10
    assert halves.completes(1, 2, 12, second, 60_500) is None, "once"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ok 2024", "call 5551234"),
        ("room 1204", "flight LH1234"),
        ("I bought a Galaxy S24FE", "and an XR500 too"),
        ("305-1234567", "-1234567"),
        ("OK FINE", "THANKS A LOT"),
        ("nice", "little-shop"),
        ("SEND", "AMAZON-CARD"),
        ("best", "phones-2024"),
        ("anna@example.com", "50 EUR"),
        ("0151", "234567-1234"),
        ("mail-server", "-test"),
        ("GERMANY", "AUSTRIA"),
        ("HELLO", "HOW ARE YOU"),
        ("AB12CDE", "AB12CDE"),
        ("SW1A1AA", "SW1A2AA"),
        ("https://example.com/QW7E-R8TYU2", "PA3S"),
    ],
)
def test_ordinary_talk_is_no_split_code(first: str, second: str) -> None:
    halves = Halves()
    assert halves.completes(1, 2, 10, first, 1_000) is None
    assert halves.completes(1, 2, 11, second, 2_000) is None


@pytest.mark.parametrize(
    ("text", "most"),
    [("QW7E-R8TYU2", True), ("it says R8TYU2-PA3S", True), ("QW7E", False), ("little-shop", False),
     ("305-1234567", False), ("1234-567890", False), ("BERLIN-MITTE", False)],
)  # fmt: skip
def test_two_groups_are_most_of_a_code(text: str, most: bool) -> None:
    assert holds_most_of_a_code(text) is most


def test_only_the_same_person_in_the_same_chat_within_a_minute() -> None:
    for chat, sender, now in ((1, 3, 2_000), (9, 2, 2_000), (1, 2, 61_001)):
        halves = Halves()
        halves.completes(1, 2, 10, "QW7E-R8TYU2", 1_000)
        assert halves.completes(chat, sender, 11, "-PA3S", now) is None


def test_other_words_in_between_do_not_part_the_two() -> None:
    halves = Halves()
    halves.completes(1, 2, 10, "QW7E-R8TYU2", 1_000)
    assert halves.completes(1, 2, 11, "wait a moment", 2_000) is None
    assert halves.completes(1, 2, 12, "-PA3S", 3_000) == 10


def test_asked_again_after_a_commit_that_failed_it_says_the_same() -> None:
    halves = Halves()
    for _ in range(3):
        assert halves.completes(1, 2, 10, "QW7E-R8TYU2", 1_000) is None
        assert halves.completes(1, 2, 11, "-PA3S", 2_000) == 10


def test_an_edit_of_the_first_half_is_no_second() -> None:
    halves = Halves()
    halves.completes(1, 2, 10, "QW7ER8T", 1_000)
    assert halves.completes(1, 2, 10, "YU2PA3S", 2_000) is None


def test_it_never_holds_what_was_written() -> None:
    halves = Halves()
    for number, (first, _) in enumerate(SPLIT):
        halves.completes(1, number, 10, first, 1_000)
    held = pickle.dumps(halves)
    for first, _ in SPLIT:
        for piece in first.replace("-", " ").split():
            assert piece.encode() not in held
    known = [each for each in gc.get_referents(*gc.get_referents(halves)) if isinstance(each, str)]
    assert not set(known) & {first for first, _ in SPLIT}


def test_it_does_not_grow_without_end() -> None:
    halves = Halves()
    for sender in range(11_000):
        halves.completes(1, sender, 10, "QW7E-R8TYU2", 1_000)
    assert len(halves._kept) == 10_000
    halves.completes(1, 1, 11, "hello", 100_000)
    assert not halves._kept
