"""Whose turn it is, on paper: lanes, waits and limits with a clock that is moved."""

import pytest

from handlers.delivery.chat_queue import MOST, Queue
from handlers.delivery.schedule import Schedule
from storage.outbox import Lane, OutboxRow
from tests.handlers.delivery.moving_clock import MovingClock


class Paper:
    """A schedule whose requests all succeed at once."""

    def __init__(self, *, limited: bool = True) -> None:
        self.clock = MovingClock()
        self.schedule = Schedule(limited=limited, now=self.clock)
        self.ids = 0

    def owe(self, chat_id: int, lane: Lane = Lane.ANSWERS, ident: int = 0) -> OutboxRow:
        self.ids = ident or self.ids + 1
        kind = "delete" if lane is Lane.CODES else "message"
        row = OutboxRow(self.ids, chat_id, kind, "en", "{}", lane=lane)  # type: ignore[arg-type]
        queue = self.schedule.chat(chat_id).queue(lane)
        queue.add(row)
        self.schedule.line_up(queue)
        return row

    def begins(self) -> Queue:
        """The next request leaves, when it may."""
        while (due := self.schedule.next_at()) != self.clock.seconds:
            assert due is not None
            self.clock.seconds = due
        return self.schedule.take()

    def next(self) -> OutboxRow:
        queue = self.begins()
        row = queue.rows.pop(0)
        self.schedule.done(queue)
        return row


def test_an_answer_behind_three_hundred_rows_leaves_within_a_second() -> None:
    paper = Paper()
    for chat in range(1, 301):
        paper.owe(chat, Lane.BULK)
    for _ in range(60):
        paper.next()
    before = paper.clock.seconds
    answer = paper.owe(1000)
    assert paper.next() is answer
    assert paper.clock.seconds - before < 1.0


def test_fresh_answers_leave_before_what_was_owed_from_before_the_start() -> None:
    paper = Paper()
    paper.schedule.backlog = 900
    for chat in range(1, 301):
        for _ in range(3):
            paper.owe(chat)
    for _ in range(10):
        paper.next()
    paper.ids = 900
    answer = paper.owe(1000)
    assert paper.next() is answer


def test_lanes_leave_in_their_order() -> None:
    paper = Paper(limited=False)
    late = paper.owe(1, Lane.LATE_EDITS)
    bulk = paper.owe(2, Lane.BULK)
    answer = paper.owe(3)
    code = paper.owe(4, Lane.CODES)
    assert [paper.next() for _ in range(4)] == [code, answer, bulk, late]


def test_the_best_lane_of_a_chat_decides_and_its_order_stays() -> None:
    paper = Paper(limited=False)
    other = paper.owe(1, Lane.BULK)
    bulk, answer = paper.owe(2, Lane.BULK), paper.owe(2)
    assert [paper.next() for _ in range(3)] == [bulk, answer, other]


def test_a_code_overtakes_its_chat_in_every_wait() -> None:
    paper = Paper()
    for _ in range(20):
        paper.owe(-5)
    for _ in range(5):
        paper.next()
    request = paper.begins()
    paper.schedule.told_to_wait(request, 40.0)
    paper.schedule.done(request)
    before = paper.clock.seconds
    code = paper.owe(-5, Lane.CODES)
    assert paper.next() is code
    assert paper.clock.seconds - before < 0.1
    paper.next()
    assert paper.clock.seconds - before >= 40.0


def test_a_code_leaves_while_its_chats_request_is_on_its_way() -> None:
    paper = Paper()
    paper.owe(5)
    paper.begins()
    code = paper.owe(5, Lane.CODES)
    assert paper.next() is code


def test_the_wait_of_a_deletion_is_its_own() -> None:
    paper = Paper()
    paper.owe(-5, Lane.CODES)
    deletion, before = paper.begins(), paper.clock.seconds
    paper.schedule.told_to_wait(deletion, 30.0)
    paper.schedule.done(deletion)
    answer = paper.owe(-5)
    assert paper.next() is answer
    assert paper.clock.seconds - before < 1.0
    paper.next()
    assert paper.clock.seconds - before >= 30.0


@pytest.mark.parametrize(("told", "waits"), [(2, False), (3, True)])
def test_a_wait_is_the_bots_when_three_chats_are_told(told: int, waits: bool) -> None:
    paper = Paper()
    for chat in range(1, told + 1):
        paper.owe(chat)
        request = paper.begins()
        paper.schedule.told_to_wait(request, 40.0)
        paper.schedule.done(request)
    before = paper.clock.seconds
    another = paper.owe(99)
    while paper.next() is not another:
        pass
    assert (paper.clock.seconds - before >= 40.0) == waits


def test_the_same_chat_told_often_is_one_chat() -> None:
    paper = Paper()
    paper.owe(1)
    for _ in range(4):
        request = paper.begins()
        paper.schedule.told_to_wait(request, 1.0)
        paper.schedule.done(request)
    before = paper.clock.seconds
    paper.owe(2)
    paper.next()
    assert paper.clock.seconds - before < 0.1


def test_three_chats_over_a_minute_are_three_chats() -> None:
    paper = Paper()
    for chat in range(1, 4):
        paper.owe(chat)
        request = paper.begins()
        paper.schedule.told_to_wait(request, 300.0)
        paper.schedule.done(request)
        paper.clock.seconds += 20.0
    before = paper.clock.seconds
    paper.owe(99)
    paper.next()
    assert paper.clock.seconds == before


def test_no_connection_holds_everything() -> None:
    paper = Paper()
    assert paper.schedule.hold(8.0)
    assert not paper.schedule.hold(8.0), "that is known"
    before = paper.clock.seconds
    paper.owe(1, Lane.CODES)
    paper.next()
    assert paper.clock.seconds == before + 8.0


def test_fifty_rows_of_a_chat_are_in_memory_and_the_rest_in_the_table() -> None:
    paper = Paper()
    for _ in range(2 * MOST):
        paper.owe(1)
    queue = paper.schedule.chat(1).rest
    assert len(queue.rows) == MOST
    assert queue.table == {Lane.ANSWERS: 2 * MOST}
    queue.rows.clear()
    paper.owe(1)
    assert not queue.rows, "it waits behind those in the table"


def test_a_unit_told_of_late_is_not_lost() -> None:
    paper = Paper(limited=False)
    for ident in (1, 3, 2):
        paper.owe(1, ident=ident)
    assert [paper.next().id for _ in range(3)] == [1, 2, 3]


def test_what_is_loaded_meanwhile_is_queued_once() -> None:
    paper = Paper()
    queue = paper.schedule.chat(1).rest
    page = [OutboxRow(ident, 1, "message", "en", "{}") for ident in range(1, 6)]
    queue.loading = True
    paper.owe(1, ident=5)  # committed before the page was read
    paper.owe(1, ident=6)  # and after
    queue.loading = False
    queue.loaded(page, {}, lambda ident: ident == 2)
    assert [row.id for row in queue.rows] == [1, 3, 4, 5]
    assert queue.table == {Lane.ANSWERS: 6}
    queue.loaded([OutboxRow(6, 1, "message", "en", "{}")], {}, lambda _: False)
    assert not queue.table


def test_chats_that_are_owed_nothing_are_forgotten() -> None:
    paper = Paper()
    for chat in range(1, 101):
        paper.owe(chat)
        paper.next()
    paper.clock.seconds += 120.0
    paper.owe(1)
    paper.next()
    assert len(list(paper.schedule.chats)) <= 1


def test_what_is_tidied_up_leaves_the_burst_to_the_answers() -> None:
    """Five answers within a second, each with a line above: none of them waits for a line."""
    paper = Paper()
    for _ in range(4):
        answer = paper.owe(1)
        paper.owe(1, Lane.LATE_EDITS)
        assert paper.next() is answer
        paper.clock.seconds += 0.2
    late = paper.owe(1)
    began = paper.clock.seconds
    assert paper.next() is late
    assert paper.clock.seconds - began < 0.1
    assert [paper.next().lane for _ in range(4)] == [Lane.LATE_EDITS] * 4


def test_what_nobody_waits_for_leaves_room_for_answers() -> None:
    paper = Paper()
    taken = []
    for chat in (7, 7, 7, 8):
        taken.append(paper.schedule.takes_besides(chat))
        paper.clock.seconds += 0.1
    assert taken == [True, True, False, True], "of five in a while three are kept"
    for _ in range(3):
        paper.owe(7)
    before = paper.clock.seconds
    for _ in range(3):
        paper.next()
    assert paper.clock.seconds - before < 1.0
    paper.owe(7)
    paper.next()
    assert paper.clock.seconds - before > 1.0, "it counts like a message"


def test_what_nobody_waits_for_does_not_leave_while_a_chat_is_told_to_wait() -> None:
    paper = Paper()
    paper.owe(7)
    queue = paper.begins()
    paper.schedule.told_to_wait(queue, 30)
    paper.schedule.done(queue)
    paper.clock.seconds += 20
    assert not paper.schedule.takes_besides(7)
    paper.clock.seconds += 11
    assert paper.schedule.takes_besides(7)
    paper.schedule.hold(5)
    paper.clock.seconds += 1
    assert not paper.schedule.takes_besides(8)


# Bulk --------------------------------------------------------------------------------------------


def test_hundreds_of_matches_leave_at_twenty_a_second_and_no_answer_waits_for_them() -> None:
    paper = Paper()
    for chat in range(1, 301):
        paper.owe(chat, Lane.BULK)
    left: list[float] = []
    for number in range(300):
        assert paper.next().lane is Lane.BULK
        left.append(paper.clock.seconds)
        if number % 7 == 0:
            before = paper.clock.seconds
            answer = paper.owe(1000 + number)
            assert paper.next() is answer
            assert paper.clock.seconds - before < 0.04, "the distance that all requests keep"
    for start in left:
        assert sum(start <= one < start + 1 for one in left) <= 20
    assert left[-1] - left[0] < 300 / 20 * 1.3


def test_answers_that_come_while_bulk_may_not_leave_do_not_wait_for_it() -> None:
    paper = Paper()
    for chat in range(1, 31):
        paper.owe(chat, Lane.BULK)
    for _ in range(20):
        paper.next()
    for _ in range(5):  # a chat that has had its burst
        paper.owe(500)
        paper.next()
    answer = paper.owe(500)
    bulk = [paper.next() for _ in range(10)]
    assert answer not in bulk
    before = paper.clock.seconds
    assert paper.next() is answer
    assert paper.clock.seconds - before < 5.2


def test_what_a_group_reads_does_not_wait_for_hundreds_of_people() -> None:
    paper = Paper()
    for chat in range(1, 301):
        paper.owe(chat, Lane.BULK)
    for _ in range(50):
        paper.next()
    screen = paper.owe(-5, Lane.BULK)
    assert paper.next() is screen


def test_the_screen_of_a_group_leaves_room_for_answers() -> None:
    """As fast as it may for two minutes: fifteen a minute, and three answers at any moment."""
    paper = Paper()
    screens: list[float] = []
    begins = paper.clock.seconds
    while paper.clock.seconds < begins + 120:
        paper.owe(-5, Lane.BULK)
        paper.next()
        screens.append(paper.clock.seconds)
    assert max(sum(start <= one < start + 60 for one in screens) for start in screens) == 15
    before = paper.clock.seconds
    for _ in range(3):
        answer = paper.owe(-5)
        assert paper.next() is answer
    assert paper.clock.seconds - before < 0.2
    paper.owe(-5, Lane.BULK)
    code = paper.owe(-5, Lane.CODES)
    assert paper.next() is code, "a deletion overtakes"
