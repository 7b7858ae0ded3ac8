"""Who somebody is in a group, by what Telegram says: a hint, and it may not tell."""

from typing import Any

import pytest
from telegram.error import BadRequest, TimedOut

from handlers.updates.members import Members, Rights

GROUP, BOT, ANNA = -5, 1, 42


class Telegram:
    """Answers every question with the same."""

    def __init__(self, answer: object) -> None:
        self._answer = answer

    async def call(self, method: str, **_: Any) -> object:
        assert method == "getChatMember"
        if isinstance(self._answer, BaseException):
            raise self._answer
        return self._answer


def members(answer: object, *, hears_all: bool = False) -> Members:
    telegram: Any = Telegram(answer)
    return Members(telegram, BOT, hears_all=hears_all)


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ({"status": "creator"}, "creator"),
        ({"status": "administrator"}, "administrator"),
        ({"status": "member"}, "member"),
        ({"status": "restricted", "is_member": True}, "member"),
        ({"status": "restricted", "is_member": False}, "gone"),
        ({"status": "left"}, "gone"),
        ({"status": "kicked"}, "gone"),
        ({"status": "something new"}, "unknown"),
        ({"status": ["odd"]}, "unknown"),
        ({}, "unknown"),
        (True, "unknown"),
        (BadRequest("member list is inaccessible"), "unknown"),
        (TimedOut(), "unknown"),
        (TimeoutError(), "unknown"),
    ],
)
async def test_a_place(answer: object, place: str) -> None:
    assert await members(answer).place_of(GROUP, ANNA) == place


@pytest.mark.parametrize(
    ("answer", "hears_all", "rights"),
    [
        ({"status": "member"}, False, Rights("some")),
        ({"status": "member"}, True, Rights("all")),
        ({"status": "administrator"}, False, Rights("all")),
        ({"status": "administrator", "can_delete_messages": True}, False, Rights("all", True)),
        ({"status": "administrator", "can_delete_messages": 1}, False, Rights("all")),
        (TimedOut(), True, Rights("unknown")),
    ],
)
async def test_the_bots_own_rights(answer: object, rights: Rights, *, hears_all: bool) -> None:
    assert await members(answer, hears_all=hears_all).rights(GROUP) == rights
