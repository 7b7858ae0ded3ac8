"""The words on a picture, judged: in a chat each side by itself, a bar code, a page of a PDF."""

import pytest

from bot.pictures.judged import dump, heard, judgement_on, load, told
from bot.pictures.lines import Piece
from bot.pictures.looking import look
from bot.pictures.said import Said, sides
from bot.pictures.verdict import Verdict
from bot.scam import Judgement, Signal
from tests.bot.pictures.papers import ASKS, bar_code, chat, pdf, saved

STOP = Judgement("stop", (Signal("hand_over", ("send me the codes",)), Signal("buy", ("buy",))))
EXCUSE = ("I will never send you a code,", "that is a scam")


def piece(left: float, right: float, row: int, text: str = "words") -> Piece:
    top = 100.0 * row
    box = ((left, top), (right, top), (right, top + 20), (left, top + 20))
    return Piece(text, 0.9, box)


@pytest.mark.parametrize(
    ("rows", "of_each"),
    [
        ([(0, 500), (400, 1000), (0, 300)], [2, 1]),
        ([(0, 1000), (0, 400), (0, 980)], [3]),
        ([(0, 1000), (300, 700)], [2]),
        ([(0, 600)], [1]),
    ],
    ids=["a chat", "a letter", "a line in the middle", "one line"],
)
def test_the_sides_of_a_chat(rows: list[tuple[float, float]], of_each: list[int]) -> None:
    pieces = [piece(*place, row) for row, place in enumerate(rows)]
    assert [len(side) for side in sides(pieces)] == of_each


def test_nothing_is_found_on_nothing() -> None:
    said = Said()
    said.print([])
    assert not said.texts
    assert judgement_on(said.texts) == Judgement()


def test_a_screenshot_is_read_and_judged() -> None:
    said = Said()
    assert look(saved(chat(ASKS, EXCUSE), "PNG"), said) == Verdict("words")
    assert len(said.texts) == 2
    assert judgement_on(said.texts).level == "stop"


@pytest.mark.parametrize(
    "content",
    [
        saved(bar_code("Your Amazon account is locked: http://amaz0n-login.top/x"), "PNG"),
        pdf("Your Amazon account is locked. Verify it:", "http://amaz0n-login.top/x"),
    ],
    ids=["a QR code", "a PDF"],
)
def test_links_count_wherever_they_stand(content: bytes) -> None:
    said = Said()
    look(content, said)
    assert judgement_on(said.texts).level == "stop"


@pytest.mark.parametrize(
    ("words", "level"),
    [("Your Amazon account is locked. Scan here.", "stop"), ("Our lunch menu today", "none")],
)
def test_what_a_code_opens_is_judged_beside_what_is_printed(words: str, level: str) -> None:
    said = Said()
    said.text(words)
    said.code("http://orders.example/x")
    assert judgement_on([words]).level != "stop"
    assert judgement_on(said.texts).level == level


def test_a_code_alone_is_a_text() -> None:
    said = Said()
    said.code("http://amaz0n-login.top/x")
    assert judgement_on(said.texts).level == "stop"


def test_what_is_kept_has_no_words_and_what_is_said_has() -> None:
    verdict = Verdict("unreadable", "blurred", STOP)
    assert dump(verdict) == "unreadable blurred | stop hand_over,buy"
    kept = load(dump(verdict)).judgement
    assert kept is not None
    assert [signal.words for signal in kept.signals] == [(), ()]
    on_its_way = heard(told(verdict, ["I need 5 Amazon cards. Text me the codes."]))
    assert on_its_way == Verdict("unreadable", "blurred")
    assert on_its_way.judgement is not None
    assert any(signal.words for signal in on_its_way.judgement.signals)
    assert heard(b"words") == Verdict("words")


@pytest.mark.parametrize("words", ["words | bad x", "nonsense", "words sideways", "words |"])
def test_what_is_no_verdict(words: str) -> None:
    with pytest.raises(ValueError, match=r"no (verdict|level)"):
        load(words)
