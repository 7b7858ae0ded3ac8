"""What a person typed is in no cache: after /forget_me nothing of it is in the bot's memory."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from handlers.local_chat import LocalChatServer
from tests.stories.bot_process import BotProcess, everything_answered
from tests.stories.people import Person

# Words that stand in no catalogue, table or library.
PLANTED = (
    "zwirbelfax", "quaddelnuk", "mumpelgrix", "schnorpfel", "trallabim", "klabuuster", "wrumsel",
    "fitzliputz", "gnorkbert", "dideldax", "303-7654321-7654321", "4915112345698",
)  # fmt: skip
LIST = "name;email\nAnna Mumpelgrix;a@mumpelgrix.de\nOtto Schnorpfel;o@gmial-schnorpfel.com\n"


class _Remembering(BotProcess):
    """A bot that can be asked what of some words it still has in memory."""

    command = ("-m", "tests.stories.remembering")

    def __init__(self, server: LocalChatServer, folder: Path) -> None:
        self.asked = folder / "words.txt"
        super().__init__(server, folder / "bot.sqlite3", BOT_LOOK_FOR=str(self.asked))

    async def has(self, *words: str) -> list[str]:
        """Where the bot has these words."""
        self.asked.write_text("\n".join(words))
        self.process.send_signal(signal.SIGUSR1)
        found = self.asked.with_suffix(".found")
        async with asyncio.timeout(60):
            while not found.exists():
                assert self.process.returncode is None, self.log()[-3000:]
                await asyncio.sleep(0.02)
        told = found.read_text()
        found.unlink()
        return told.split("\n") if told else []


@asynccontextmanager
async def remembering(folder: Path) -> AsyncIterator[tuple[_Remembering, Any]]:
    """The bot in a process of its own, and a world for people who talk to it."""
    async with LocalChatServer() as server:
        bot = _Remembering(server, folder)
        await bot.starts()

        async def settles() -> None:
            await everything_answered(server, bot)
            while bot.query("SELECT 1 FROM picture_jobs LIMIT 1"):  # its answer moves the question
                await asyncio.sleep(0.02)
            await everything_answered(server, bot)

        yield bot, cast("Any", SimpleNamespace(server=server, settles=settles))
        assert await bot.stops() == 0


async def everywhere(anna: Person) -> None:
    """Plant the words in fields of guides, labels, names of files, captions, lists, sentences."""
    await anna.types("I want a zwirbelfax card for otto@gmial-quaddelnuk.com in germany")
    await anna.types("/cancel")
    for words in ("/buy", "quaddelnuk", "a gift", "amazon.zwirbelfax", "amazon.de", "zwirbelfax",
                  "by e-mail, now", "zwirbelfax euro", "50", "otto at quaddelnuk",
                  "otto@gmial-quaddelnuk.com", "otto@gmail.quaddelnuk", "otto@quaddelnuk.de",
    ):  # fmt: skip
        await anna.types(words)
    for label, words in (("Name", "Zwirbelfax"), ("Occasion", "trallabim"), ("Message", "wrumsel")):
        await anna.taps(label)
        await anna.types(words)
    await anna.types("change the amount to fitzliputz")
    await anna.types("/back")
    await anna.taps("emember")
    await anna.taps("Yes, remember")
    await anna.taps("All correct")
    await anna.taps("I've ordered it")
    await anna.taps("Remind me")
    await anna.types("fitzliputz")
    await anna.types("Germany")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("order number")
    await anna.types("303-7654321-7654321")
    await anna.types("on klabuuster")
    await anna.types("today")
    await by_post_and_to_many(anna)
    await files_and_contacts(anna)
    await in_trouble(anna)


async def by_post_and_to_many(anna: Person) -> None:
    for words in ("/buy", "a gift", "zwirbelfax", "amazon.de", "by post", "friday in klabuuster",
                  "tomorrow", "50", "Gnorkbert", "Klabuusterstr. 5, 10115 Dideldax",
                  "Apt. wrumsel"):  # fmt: skip
        await anna.types(words)
    await anna.edits("Apt. trallabim")
    await anna.types("/cancel")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", LIST):
        await anna.types(words)
    await anna.types("o@schnorpfel.de")
    await anna.types("/export")
    await anna.types("/cancel")


async def files_and_contacts(anna: Person) -> None:
    await anna.sends_file("mumpelgrix.bin", b"data", caption="klabuuster")
    await anna.sends_file("trallabim.png", b"no picture", caption="my trallabim")
    for words in ("/buy", "a gift", "amazon.com", "text", "50"):
        await anna.types(words)
    contact = {"phone_number": "+4915112345698", "first_name": "Zwirbelfax", "vcard": "N:Gnorkbert"}
    await anna.sends(contact=contact)
    await anna.sends_file("dideldax.csv", LIST.encode())
    await anna.types("/later fitzliputz")
    await anna.types("/language wrumsel")
    await anna.types("/cancel")
    await anna.types("wrumsel told me to buy a card")


async def in_trouble(anna: Person) -> None:
    await anna.types("/settings")
    await anna.taps("Quiet hours")
    await anna.types("klabuuster")
    await anna.types("/cancel")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("For Amazon's support")
    await anna.taps("Ask ")
    await anna.types("/start")
    await anna.taps("It doesn't work")
    await anna.types("amazon.de")
    await anna.types("dideldax")
    for _ in range(3):  # to the support pack
        await anna.taps(anna.asked()[-1])


async def test_nothing_a_person_typed_is_remembered(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (bot, world):
        anna = Person(world, world.server.person("Anna"))
        ben = Person(world, world.server.person("Ben"))
        await everywhere(anna)
        await anna.types("/forget_me")
        assert await bot.has("anna", "german") != [], "it looks where words can be"
        await anna.taps("Erase everything")
        for words in ("hello", "/buy", "a gift", "/cancel"):
            await ben.types(words)  # so that the last thing in hand is nothing of hers
        held = await bot.has(*PLANTED)
        assert not held, "\n".join(held)
