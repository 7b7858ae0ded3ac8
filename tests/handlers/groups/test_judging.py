"""How much of a group's messages is judged: one member's flood is cut, nobody else's words are."""

from collections.abc import Sequence
from typing import Any, cast

from bot.check.judging import Judged, judged
from bot.clock import MINUTE
from bot.scam import Remembered
from bot.scam.links import Given
from handlers.check.judge import Judge
from handlers.groups.judging import Judging
from handlers.groups.portions import BEGINNING, WHOLE, Portions
from handlers.updates.group_updates import GroupMessage
from tests.handlers.groups.test_group_files import GROUP

NOW = 1_764_500_000_000
SCAM = "I can't talk. Get me five gift cards today and send me a photo of the codes. "
LONG = "flowers in the garden " * 186  # 4,092 signs


class Counting:
    """Judges, and counts the signs that it was given, by the text's last word."""

    def __init__(self) -> None:
        self.signs = 0

    async def of(
        self, words: str, earlier: Sequence[Remembered], hint: str | None, given: Sequence[Given]
    ) -> Judged:
        self.signs += len(words)
        return judged(words[:BEGINNING], earlier, hint, given)


def said(words: str, sender: int = 7, chat: int = GROUP) -> GroupMessage:
    return GroupMessage(
        raw={}, update_id=1, person=sender, language="en", chat=chat, message_id=1, words=words,
        said=words, answers=None, edited=False,
    )  # fmt: skip


def counted() -> tuple[Judging, Counting]:
    judge = Counting()
    return Judging(cast("Judge", cast("Any", judge))), judge


async def test_a_flood_of_long_texts_is_cut() -> None:
    judging, judge = counted()
    for _ in range(200):
        await judging.of_message(said(LONG), NOW)
    assert judge.signs <= WHOLE + 200 * BEGINNING


async def test_nobody_is_silenced_neither_others_nor_the_one_who_floods() -> None:
    judging, judge = counted()
    for _ in range(20):
        await judging.of_message(said(LONG), NOW)
    for other in (said(LONG, sender=8), said(LONG, chat=GROUP - 1)):
        judge.signs = 0
        await judging.of_message(other, NOW)
        assert judge.signs == len(LONG), "whole"
    assert (await judging.of_message(said(SCAM + LONG), NOW)).level == "stop"


async def test_a_minute_later_all_is_judged_again() -> None:
    judging, judge = counted()
    for _ in range(20):
        await judging.of_message(said(LONG), NOW)
    judge.signs = 0
    await judging.of_message(said(LONG), NOW + MINUTE)
    assert judge.signs == len(LONG)


def test_a_clock_that_was_set_back_holds_up_nobody() -> None:
    portions = Portions()
    assert portions.of(GROUP, 7, WHOLE, NOW) == WHOLE
    assert portions.of(GROUP, 7, WHOLE, NOW - 1) == WHOLE


def test_short_texts_are_judged_whole_in_any_flood() -> None:
    portions = Portions()
    portions.of(GROUP, 7, WHOLE, NOW)
    assert portions.of(GROUP, 7, BEGINNING - 1, NOW) == BEGINNING - 1
