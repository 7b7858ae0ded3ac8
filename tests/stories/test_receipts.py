"""A receipt is kept as proof only after it was read and holds no code."""

import sqlite3

import pytest

from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.world import World


async def is_asked(person: Person) -> None:
    """Order a card, open it, ask to keep its receipt."""
    await orders(person)
    await person.types("/cards")
    await person.taps("EUR 50")
    await person.taps("Keep the receipt")


def said(person: Person) -> list[str]:
    return [message.get("text", message.get("caption", "")) for message in person.answers]


async def test_a_receipt_is_kept_and_comes_back(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    anna.sees("Send me the receipt", "only if no gift card code is on it")
    await anna.types("I have it here")
    anna.sees("I need a photo")
    await anna.sends_file("receipt.pdf", b"words")
    anna.sees("so I keep the receipt with the card")
    await quick.crashes()
    await anna.types("/cards")
    await anna.taps("EUR 50")
    anna.sees("Receipt kept")
    assert "🧾 Keep the receipt" not in anna.labels()
    await anna.taps("Show the receipt")
    anna.sees("Your receipt")
    assert anna.last["document"]["file_name"] == "receipt.pdf"
    file_id = anna.last["document"]["file_id"]
    with sqlite3.connect(quick.database) as connection:
        assert file_id not in "\n".join(connection.iterdump())
    await anna.taps("Forget the receipt")
    assert "Receipt kept" not in "\n".join(said(anna)[-1:])
    assert "Show the receipt" not in anna.labels()


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (b"blank", "no words and no bar code"),
        (b"unreadable blurred", "well enough to be sure"),
        (b"unreadable large", "too large"),
    ],
)
async def test_what_cannot_be_read_is_not_kept(quick: World, verdict: bytes, words: str) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.jpg", verdict)
    anna.sees("I did not keep this one", words)
    assert "Send me the receipt" in said(anna)[-2], "it keeps its buttons"
    await anna.taps("Not now")
    assert "All right" in said(anna)[-2]
    await anna.types("/cards")
    await anna.taps("EUR 50")
    assert "Receipt kept" not in said(anna)[-1]


async def test_a_receipt_with_a_code_is_deleted(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.jpg", b"code")
    assert "looked like a gift card code" in said(anna)[-2]
    anna.sees("Send me the receipt")
    files = quick.server.state.files
    for verdict in (b"words", b"words"):
        kept = files.keep("it.jpg", verdict).file_id
        anna.account.sends({**files.document(kept), "media_group_id": "1"})
    await quick.settles()
    anna.sees("so I keep the receipt")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Show the receipt")
    assert said(anna)[-2:] == ["🧾 Your receipt"] * 2


async def test_of_many_the_last_are_kept_and_that_is_said(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    files = quick.server.state.files
    sent = [files.keep(f"page-{number}.jpg", b"words").file_id for number in range(10)]
    for file_id in sent:
        anna.account.sends({**files.document(file_id), "media_group_id": "1"})
    await quick.settles()
    assert "I keep the last 5 you sent" in said(anna)[-2]
    anna.sees("so I keep the receipt")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Show the receipt")
    shown = [message["document"]["file_name"] for message in anna.answers if "document" in message]
    assert shown == [f"page-{number}.jpg" for number in range(5, 10)]


async def test_a_kept_receipt_with_another_caption_is_still_kept(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.jpg", b"words", caption="hi")
    document = [message for message in anna.account.messages if "document" in message][-1]
    await anna.edits_to({"document": document["document"]}, caption="hello")
    assert "I keep nothing of it" not in said(anna)[-1]
    anna.sees("so I keep the receipt")
    other = quick.server.state.files.keep("other.jpg", b"words").file_id
    await anna.edits_to(quick.server.state.files.document(other))
    anna.sees("I keep nothing of it")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Show the receipt")
    assert said(anna).count("🧾 Your receipt") == 1


async def test_a_receipt_that_telegram_no_longer_has(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.jpg", b"words")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    quick.server.state.files.lose()
    await anna.taps("Show the receipt")
    anna.sees("Telegram no longer has the file", "send it to me again")


async def test_an_old_button_of_a_forgotten_receipt(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.jpg", b"words")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    message, button = anna.button("Show the receipt")
    await anna.taps("Forget the receipt")
    anna.account.taps(message["message_id"], button["callback_data"])
    await quick.settles()
    anna.sees("no receipt with this card any more", "EUR 50")
    assert "🧾 Keep the receipt" in anna.labels()
