"""The offset acknowledges what is committed and nothing else, and nothing is handled twice."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.updates.ledger import Ledger
from handlers.updates.line import Line


def test_the_offset_is_the_first_id_not_committed() -> None:
    ledger = Ledger()
    assert ledger.fetched(0, [5, 6, 7]) == {5, 6, 7}
    assert ledger.offset == 5
    ledger.done(6)
    assert ledger.offset == 5
    ledger.done(5)
    assert ledger.offset == 7
    ledger.done(7)
    assert (ledger.offset, ledger.busy) == (8, False)


def test_what_is_under_way_or_done_is_not_begun_again() -> None:
    ledger = Ledger()
    ledger.fetched(0, [5, 6, 7])
    ledger.done(6)
    assert ledger.fetched(5, [5, 6, 7, 8]) == {8}


def test_an_answer_that_was_on_its_way_while_the_offset_moved() -> None:
    ledger = Ledger()
    ledger.fetched(0, [5])
    ledger.done(5)  # the next fetch has left with offset 5 before
    assert ledger.fetched(5, [5, 6]) == {6}


def test_what_failed_comes_again_and_holds_the_offset() -> None:
    ledger = Ledger()
    ledger.fetched(0, [5, 6])
    ledger.failed(5)
    ledger.done(6)
    assert ledger.offset == 5
    assert ledger.fetched(5, [5, 6, 7]) == {5, 7}


def test_what_telegram_gave_up_holds_up_nobody() -> None:
    ledger = Ledger()
    ledger.fetched(0, [5, 6])
    ledger.failed(5)
    ledger.done(6)
    assert ledger.fetched(5, [9]) == {9}
    ledger.done(9)
    assert ledger.offset == 10


def test_ids_may_start_anew_at_a_lower_number() -> None:
    ledger = Ledger()
    ledger.fetched(0, [900])
    ledger.done(900)
    assert ledger.offset == 901
    assert ledger.fetched(901, [3, 4]) == {3, 4}
    assert ledger.offset == 3
    ledger.done(3)
    ledger.done(4)
    assert ledger.offset == 5
    assert ledger.fetched(5, [900]) == {900}


class Telegram:
    """The other side: gives out what is not acknowledged, and checks that nothing is too early."""

    def __init__(self, data: st.DataObject) -> None:
        self.data, self.ledger, self.waiting = data, Ledger(), list(range(1, 30))
        self.begun: list[int] = []
        self.under_way: set[int] = set()
        self.committed: set[int] = set()

    def is_asked(self) -> None:
        offset = self.ledger.offset
        gone = {one for one in self.waiting if one < offset}
        assert gone <= self.committed, "acknowledged before it was committed"
        self.waiting = [one for one in self.waiting if one >= offset]
        answer = self.waiting[: self.data.draw(st.integers(1, 10))]
        if self.data.draw(st.booleans()):  # while the answer is on its way
            for one in self.data.draw(st.permutations(sorted(self.under_way)))[:3]:
                self.ends(one, "done")
        new = self.ledger.fetched(offset, answer)
        self.begun += sorted(new)
        self.under_way |= new

    def ends(self, one: int, fate: str) -> None:
        if fate == "goes on":
            return
        self.under_way.discard(one)
        if fate == "done":
            self.ledger.done(one)
            self.committed.add(one)
        else:
            self.ledger.failed(one)
            self.begun.remove(one)


@given(st.data())
def test_every_update_is_begun_once_and_acknowledged_after_its_commit(data: st.DataObject) -> None:
    """Telegram, the bot and storage in any order."""
    telegram = Telegram(data)
    while telegram.waiting or telegram.under_way:
        telegram.is_asked()
        if len(telegram.begun) > 100:
            break
        for one in sorted(telegram.under_way):
            telegram.ends(one, data.draw(st.sampled_from(("done", "done", "failed", "goes on"))))
    assert len(telegram.begun) == len(set(telegram.begun))


def test_of_one_person_so_many_messages_are_understood() -> None:
    line = Line()
    for number in range(25):
        line.join(number, {"message": {}})
    line.join(25, {"callback_query": {}})
    crowds = [one.crowd for one in line.waiting]
    assert [crowd is None for crowd in crowds] == [True] * 20 + [False] * 5 + [True]
    assert len({id(crowd) for crowd in crowds[20:25]}) == 1, "one crowd, which is told once"


def test_who_sends_one_after_the_other_is_no_crowd() -> None:
    line = Line()
    for number in range(100):
        line.join(number, {"message": {}})
        assert line.first.crowd is None
        assert line.leave() == number
