"""Answers to taps: a word, an address that opens, as much as fits, and nothing kept of it."""

from typing import Any

import pytest
from telegram.error import BadRequest

from bot.dialogue import Name, OneLine, Parts, Text
from handlers.delivery.taps import Taps
from tests.stories.remembering import holders

ADDRESS = "https://t.me/giftwise_bot?start=0123456789abcdef0123456789abcdef"
TAPPER = 42
# Printed as it is: what is long, or somebody's, is in the argument.
SAID = "buy-heading-said"


class Telegram:
    """A Bot API that takes answers, but no address while `refusing` says something."""

    def __init__(self, refusing: str | None = None) -> None:
        self.refusing, self.asked = refusing, 0
        self.taken: list[dict[str, Any]] = []

    async def call(self, method: str, **parameters: Any) -> Any:
        assert method == "answerCallbackQuery"
        self.asked += 1
        if "url" in parameters and self.refusing is not None:
            raise BadRequest(self.refusing)
        self.taken.append({name: value for name, value in parameters.items() if value})
        return True


async def answered(telegram: Telegram, *args: Any, **rest: Any) -> list[dict[str, Any]]:
    """What Telegram was told for a tap that is answered so."""
    taps = Taps(telegram)  # type: ignore[arg-type]
    taps.answer(TAPPER, "1", "en", *args, **rest)
    await taps.finish(5)
    return telegram.taken


def words(text: str) -> Text:
    """A text that ends with these words."""
    return Text(SAID, {"words": text})


async def test_an_address_opens_in_place_of_words() -> None:
    told = await answered(Telegram(), Text("one-moment"), alert=True, url=ADDRESS)
    assert told == [{"callback_query_id": "1", "url": ADDRESS}]


async def test_an_address_that_telegram_refuses_leaves_the_words() -> None:
    telegram = Telegram("URL_INVALID")
    (told,) = await answered(telegram, Text("one-moment"), alert=True, url=ADDRESS)
    assert told["text"].startswith("One moment")
    assert told["show_alert"] is True
    (told,) = await answered(Telegram("Url_invalid"), url=ADDRESS)
    assert told == {"callback_query_id": "1"}, "the button does not spin on"


async def test_a_tap_that_is_too_old_is_not_answered_twice() -> None:
    telegram = Telegram("query is too old and response timeout expired or query ID is invalid")
    assert await answered(telegram, Text("one-moment"), url=ADDRESS) == []
    assert telegram.asked == 1


@pytest.mark.parametrize("word", ["abcd ", "äöüß ", "🎁🎁 ", "a " * 7])
async def test_what_is_too_long_is_cut_between_words(word: str) -> None:
    long = word * 120
    (told,) = await answered(Telegram(), words(long), alert=True)
    text = told["text"]
    assert 180 < len(text.encode("utf-16-le")) // 2 <= 200
    whole, cut = long.split(), text.removesuffix("…").split()
    assert text.endswith("…")
    assert cut[-20:] == whole[:20], "no word is cut"


async def test_one_long_word_is_cut_where_it_must_be() -> None:
    (told,) = await answered(Telegram(), words("🎁" * 150))
    assert len(told["text"].encode("utf-16-le")) // 2 <= 200
    assert "\ufffd" not in told["text"]


@pytest.mark.parametrize("long", [199, 200])
async def test_what_just_fits_is_not_cut(long: int) -> None:
    (empty,) = await answered(Telegram(), words("x"))
    room = long - len(empty["text"]) + 1
    (told,) = await answered(Telegram(), words("x" * room))
    assert len(told["text"]) == long
    assert "…" not in told["text"]


async def test_nothing_of_an_alert_stays_in_memory() -> None:
    for n, wrap in enumerate((lambda t: t, OneLine, lambda t: Parts((t,)))):
        for name in (Name("Zwirbelfax" + str(n)), "Quaddelnuk" + str(n)):
            told = await answered(Telegram(), words(wrap(Text(SAID, {"words": name}))), alert=True)
            assert told[0]["text"]
            del told
    del name
    assert holders(["zwirbelf" + "ax0", "quaddeln" + "uk1"]) == []
