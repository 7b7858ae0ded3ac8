"""What the same person wrote just before counts, as far as five things."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.scam import check
from bot.scam.findings import find, kept
from bot.scam.memory import Memory

CHATS = [
    (["Are you free? I need a quick favour", "There is a Walgreens near you, get two Steam cards",
      "scratch them and send me a photo of the back"], "en"),
    (["Bist du da? Ich brauche kurz deine Hilfe", "Geh bitte zu Rewe und hol zwei Steamkarten",
      "und dann schick mir ein Foto der Rückseite"], "de"),
    (["Tu es là ? J'ai besoin d'un service", "Passe au tabac prendre deux cartes Steam",
      "et envoie-moi la photo du dos"], "fr"),
    (["今いいですか？手伝ってください", "コンビニでギフトカードを買ってください",
      "番号の写真を送ってください"], "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "lang"), CHATS, ids=[lang for _, lang in CHATS])
def test_an_opener_alone_is_nothing_and_a_photo_is_the_end(texts: list[str], lang: str) -> None:
    opener, *_, photo = texts
    assert check(opener).level == "none"
    assert check(photo, texts[:-1]).level == "stop"


def test_an_opener_a_shop_and_a_photo_alert_without_a_card_word() -> None:
    texts = ["Are you at your desk?", "Is there a store nearby?", "Then send me the photo"]
    assert [check(text).level for text in texts] == ["none"] * 3
    assert check(texts[1], texts[:1]).level == "none"
    assert check(texts[2], texts[:2]).level == "careful"


def test_a_request_in_two_pieces() -> None:
    assert check("Can you get me").level == "none"
    assert check("two steam cards").level == "none"
    assert check("two steam cards", ["Can you get me"]).level != "none"
    assert check("two steam cards", ["Can you get me some milk."]).level == "none"


def test_words_are_those_of_either_message() -> None:
    before = "The courier at the airport needs a refundable insurance, Apple cards only"
    verdict = check("now send me the codes", [before])
    assert verdict.level == "stop"
    said = [word for signal in verdict.signals for word in signal.words]
    assert said
    assert all(word in before or word in "now send me the codes" for word in said)


def test_five_things_at_most_are_remembered() -> None:
    clues = [clue for texts, _ in CHATS for text in texts for clue in find(text).own()]
    assert len({clue.name for clue in clues}) > 5
    assert len(kept(clues)) == 5


def test_a_memory_is_of_one_sender_in_one_chat_and_lasts_ten_minutes() -> None:
    memory, now = Memory(), datetime(2026, 11, 29, 12, tzinfo=UTC)
    memory.add(("anna", "office"), kept(find("Get two Steam cards, it's a surprise").own()), now)
    assert {one.name for one in memory.recall(("anna", "office"), now)} >= {"card", "secret"}
    assert memory.recall(("ben", "office"), now) == []
    assert memory.recall(("anna", "home"), now) == []
    later = now + timedelta(minutes=10)
    memory.add(("anna", "office"), kept(find("I'm in a meeting").own()), later)
    assert "busy" in {one.name for one in memory.recall(("anna", "office"), later)}
    assert memory.recall(("anna", "office"), later + timedelta(minutes=11)) == ()


def test_what_went_before_alone_raises_nothing() -> None:
    scam = "Buy five gift cards and send me the codes, it's a secret"
    assert check("Lunch at noon?", [scam]).level == "none"
    assert check("", [scam]).level == "none"


def test_harmless_talk_stays_harmless_in_a_row() -> None:
    talk = [
        "Got a gift card from the team, so nice!",
        "Can you pick up milk on the way?",
        "Send me a photo of the cake please",
        "How do I redeem the code?",
    ]
    for before, text in pairwise(talk):
        assert check(text, [before]).level == "none", (before, text)
