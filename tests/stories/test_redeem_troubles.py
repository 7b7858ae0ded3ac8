"""It did not work: each answer Amazon may give, in both languages, up to the support pack."""

import pytest

from bot.flows.redeem.trouble import TROUBLES
from bot.texts import LANGUAGES, texts
from tests.stories.people import Json, Person
from tests.stories.test_cards import orders
from tests.stories.world import World

ADVICE = {
    "en": {"used": "history", "invalid": "B and 8", "elsewhere": "the site it was bought for",
           "inactive": "activated at the till", "unreadable": "serial number",
           "link": "Sign in first", "other": "word for word"},
    "de": {"used": "Verlauf", "invalid": "B und 8", "elsewhere": "für die er gekauft wurde",
           "inactive": "an der Kasse aktiviert", "unreadable": "Seriennummer",
           "link": "Melde dich zuerst an", "other": "Wort für Wort"},
}  # fmt: skip


async def presses(person: Person, *text_ids: str) -> None:
    """The buttons with these texts, in the person's language."""
    words = texts(person.account.user["language_code"])
    for text_id in text_ids:
        await person.taps(words.plain(text_id))


async def in_trouble(person: Person, trouble: str) -> None:
    """At the advice for this trouble, on amazon.de."""
    await person.types("/redeem")
    await person.types("amazon.de")
    await presses(person, "redeem-account-same", "redeem-kind-card", "redeem-found-yes",
                  "redeem-known-go", "redeem-page-failed", f"redeem-trouble-{trouble}")  # fmt: skip


def pack_of(person: Person) -> Json:
    """The latest message with a text to copy."""
    return [one for one in person.answers if "copy_text" in str(one)][-1]


def sheet_of(world: World, person: Person) -> bytes:
    """The file that came with the pack."""
    (document,) = [one["document"] for one in person.answers if "document" in one]
    assert document["file_name"] == "support-amazon-de.pdf"
    stored = world.server.state.files.stored(document["file_id"])
    assert stored is not None
    return stored.content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trouble", TROUBLES)
async def test_each_trouble_ends_in_the_pack(world: World, trouble: str, language: str) -> None:
    anna = await world.person("Anna", language)
    await in_trouble(anna, trouble)
    anna.sees(ADVICE[language][trouble])
    await presses(anna, "redeem-fix-still")
    await anna.types("50")
    assert sheet_of(world, anna).startswith(b"%PDF")
    pack = pack_of(anna)
    words = texts(language).plain(f"support-trouble-{trouble}")
    assert words in pack["text"]
    copied = [button["copy_text"]["text"] for row in pack["reply_markup"]["inline_keyboard"]
              for button in row if "copy_text" in button]  # fmt: skip
    assert len(copied) == 1
    assert words in copied[0]
    await anna.types("/cards")
    await anna.taps("50")
    assert texts(language).plain("card-pack") in anna.labels()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trouble", TROUBLES)
async def test_each_trouble_may_be_settled(world: World, trouble: str, language: str) -> None:
    anna = await world.person("Anna", language)
    await in_trouble(anna, trouble)
    await presses(anna, "redeem-fix-worked", "redeem-amount-skip")
    anna.sees({"en": "Well done!", "de": "Geschafft!"}[language])
    assert "document" not in str(anna.answers)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_accepted_and_still_nothing(world: World, language: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/redeem")
    await anna.types("amazon.de")
    await presses(anna, "redeem-account-same", "redeem-kind-print", "redeem-found-yes",
                  "redeem-known-go", "redeem-page-unchanged", "redeem-look-still",
                  "redeem-amount-skip")  # fmt: skip
    pack = pack_of(anna)
    assert texts(language).plain("support-trouble-unchanged") in pack["text"]
    assert sheet_of(world, anna)


async def test_a_code_that_cannot_be_read(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/redeem", "amazon.com", "Yes, on that site", "As a plastic card"):
        await anna.types(words)
    await anna.taps("I can't read it")
    anna.sees("Please stop here", "With it, Amazon's support can help.")
    await anna.taps("I'll try again later")
    await anna.types("20")
    anna.sees("Until then, keep the card")
    await anna.taps("Remind me")
    await anna.taps("United States")
    await anna.taps("New York")
    await world.days_pass(1.4)
    anna.sees("Has your card worked by now?", "USD 20")
    await anna.taps("It doesn't work")
    anna.sees("First a look at your balance")


async def test_the_card_was_for_another_site(world: World) -> None:
    anna = await world.person("Anna")
    await in_trouble(anna, "elsewhere")
    await anna.taps("Choose another site")
    anna.sees("Which Amazon site is on the card?")
    await anna.types("amazon.fr")
    anna.sees("everyday account on amazon.fr")


async def test_looked_at_again_the_next_day_and_redeemed(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await in_trouble(jonas, "used")
    await jonas.taps("Es klappt immer noch nicht")
    await jonas.types("50")
    assert "ob es geklappt hat" in jonas.answers[-3]["text"]
    await world.days_pass(1.1)
    jonas.sees("inzwischen geklappt?", "50 EUR")
    await jonas.taps("Für Amazons Kundenservice")
    assert len([one for one in jonas.answers if "document" in one]) == 2
    await jonas.taps("Er ist eingelöst")
    await jonas.types("/cards")
    assert jonas.labels()[0].endswith("eingelöst")


async def test_the_pack_of_an_ordered_card_has_its_proof(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna, own=True)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Keep the order number")
    await anna.types("302-1234567-1234567")
    await anna.types("yesterday")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.taps("It doesn't work")
    anna.sees("First a look at your balance")
    await anna.taps("Not activated")
    await anna.taps("It still doesn't work")
    pack = pack_of(anna)
    assert "302-1234567-1234567" in pack["text"]
    assert "Ordered on" in pack["text"]
    assert "EUR\u00a050" in pack["text"]
    await anna.types("/cards")
    await anna.taps("EUR 50")
    anna.sees("could not be redeemed yet")


async def test_a_crash_while_the_sheet_is_on_its_way(world: World) -> None:
    anna = await world.person("Anna")
    await in_trouble(anna, "other")
    await anna.taps("It still doesn't work")
    world.server.faults.plan("server-error", "sendDocument")
    anna.account.types("50")
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    assert sheet_of(world, anna).startswith(b"%PDF")


async def test_the_guide_begins_with_the_trouble(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    message = anna.last["message_id"]
    anna.account.taps(message, "s:trouble")
    await world.settles()
    anna.sees("Which Amazon site is on the card?")
    await anna.types("amazon.de")
    anna.sees("First a look at your balance")
    await anna.taps("The money is there")
    await anna.taps("I'd rather not say")
    anna.sees("Well done!")
