"""What goes wrong inside: a bug in a step, an update that cannot be read, a damaged draft."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dialogue import Answer, Choice, Reply, Text
from bot.flows.flow import Accept, AskAgain, Finish, Flow, Step, Taken
from bot.flows.state import Draft
from bot.texts import Texts
from handlers.delivery.limits import overall
from handlers.delivery.payload import dump
from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from handlers.private.guides import GUIDES, Guide
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction
from tests.stories.bot_process import BotProcess, everything_answered
from tests.stories.copied_bot import CopiedBot
from tests.stories.world import World, world_with

CODES = (
    "QX7R-M4TKZP-9WLC",
    "qx7r m4tkzp 9wlcd",
    "ＱＸ７Ｒ－Ｍ４ＴＫＺＰ－９ＷＬＣ",
    "QX7R–M4TKZP–9WLC",
    "QX7RM4TKZP9WLC",
    "https://www.amazon.de/gc/redeem?claimCode=QX7RM4TKZP9WLC",
    "https://www.amazon.com/g/QX7RM4TKZP9WLC?ref=x",
    "QX7R-M4TKZ-9WLCD",
)
TRACES = ("QX7R", "M4TKZ", "9WLC")


def contents(folder: Path) -> bytes:
    """Every file of the bot: database, write-ahead log, key, log."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


class TeaDraft(Draft):
    kind: str | None = None
    sugar: str | None = None


def take_kind(draft: TeaDraft, answer: Answer, _: None) -> Taken[TeaDraft]:
    if answer.text == "break":
        raise ZeroDivisionError(answer.text)
    if answer.choice is None and answer.text == "coffee":
        return AskAgain("coffee")
    return Accept(draft.model_copy(update={"kind": answer.choice or answer.text}))


def take_sugar(draft: TeaDraft, answer: Answer, _: None) -> Taken[TeaDraft]:
    return Finish((Text("cancelled"),)) if answer.text else AskAgain("none")


TEA = Guide(
    Flow(
        "tea",
        1,
        TeaDraft,
        (
            Step(name="kind", answers="kind", take=take_kind, problems=("coffee",),
                 choices=lambda *_: ((Choice("green", Text("way-skip")),),)),
            Step(name="sugar", answers="sugar", take=take_sugar, problems=("none",)),
        ),
    ),
    facts=lambda visit: None,
)  # fmt: skip


@pytest.fixture
def tea_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of a guide that exists here only, made of its text ids."""
    known = Texts._format

    def with_tea(self: Texts, text_id: str, args: dict[str, str | int]) -> str:
        return f"[{text_id}]" if text_id.startswith("tea-") else known(self, text_id, args)

    monkeypatch.setattr(Texts, "_format", with_tea)


async def test_a_second_guide_gets_everything_from_the_engine(
    tmp_path: Path, tea_texts: None
) -> None:
    async with world_with(tmp_path / "bot.sqlite3", {**GUIDES, "tea": TEA}) as world:
        anna = await world.person("Anna")
        await anna.types("/tea")
        anna.sees("[tea-kind-ask]")
        await anna.types("coffee")
        anna.sees("[tea-kind-problem-coffee]")
        await anna.edits("black")
        anna.sees("[tea-sugar-ask]")
        await anna.types("/back")
        anna.sees("[tea-kind-ask]")
        await anna.taps("Skip")
        anna.sees("[tea-sugar-ask]")
        await anna.taps_old("Skip", nth=0)
        anna.is_told("an earlier question")
        anna.sees("[tea-sugar-ask]")
        await anna.types("/buy")
        await anna.taps("A gift")
        await anna.types("amazon.de")
        await world.restarts()
        await anna.types("/resume")
        await anna.taps("[tea-title-new]")
        anna.sees("[tea-sugar-ask]")
        await anna.types("two")
        anna.sees("Stopped.")


async def test_a_bug_in_a_step_is_a_dead_letter_and_an_apology(
    tmp_path: Path, tea_texts: None, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_with(tmp_path / "bot.sqlite3", {**GUIDES, "tea": TEA}) as world:
        anna, otto = await world.person("Anna"), await world.person("Otto", "de")
        await anna.types("/tea")
        anna.account.types("break")
        otto.account.types("/start")
        await world.settles()
        anna.sees("Something went wrong on my side")
        otto.sees("Hallo!")
        await anna.types("black")
        anna.sees("[tea-sugar-ask]")
        assert world.dead_letters() == 1
    assert "break" not in caplog.text.replace("test_a_bug", "")


async def test_an_update_that_cannot_be_read_stops_nobody(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        user, chat = anna.account.user, anna.account.private_chat
        anna.account.started = True
        broken = {"message_id": 1, "date": 0, "from": user, "chat": chat, "text": ["?"]}
        world.server.state.updates.push({"message": broken})
        world.server.state.updates.push({"message": "not even an object"})
        world.server.state.updates.push({})
        await anna.types("/start")
        anna.sees("Hello")
        assert any("went wrong" in message["text"] for message in anna.account.answers)
        assert world.dead_letters() == 2


async def test_a_damaged_draft_means_starting_over(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    await world.stops()
    connection = sqlite3.connect(world.database)
    connection.execute("UPDATE conversations SET state = 'AAAA'")
    connection.commit()
    connection.close()
    await world.starts()
    await anna.types("50")
    anna.sees("no longer fit")
    await anna.taps("Start again")
    anna.sees("Who is the card for?")


async def test_a_message_that_cannot_be_printed_holds_up_nobody(world: World) -> None:
    """Left by an older version: a text that is gone, a language that is gone, a damaged row."""
    anna = await world.person("Anna")
    await anna.types("/start")
    assert world.bot is not None
    rows = [
        OutboxRow(0, anna.account.id, "message", "en", dump(Reply((Text("a-text-that-is-gone"),)))),
        OutboxRow(0, anna.account.id, "message", "tlh", dump(Reply((Text("start"),)))),
        OutboxRow(0, anna.account.id, "edit", "en", "{}"),
        OutboxRow(0, anna.account.id, "message", "en", "damaged"),
    ]

    def unit(tx: Transaction) -> None:
        for row in rows:
            post(tx, replace(row, id=tx.ids.next()), 0)

    await world.bot.database.run(unit)
    await world.restarts()
    await anna.types("/help")
    anna.sees("buying a gift card")
    assert world.dead_letters() == 4
    await world.bot.database.run(lambda tx: tx.run("DELETE FROM dead_letters"))


async def test_an_update_delivered_twice_counts_once(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    count = len(anna.account.messages)
    for update in list(world.server.state.updates.given):
        world.server.state.updates.push_again(update)
    await world.settles()
    assert len(anna.account.messages) == count


async def test_planted_codes_leave_no_trace(tmp_path: Path) -> None:
    """Typed, edited, in captions and names, at every question: nothing in files, logs, traffic."""
    async with LocalChatServer() as server:
        bot = BotProcess(server, tmp_path / "bot.sqlite3", BOT_LOG_LEVEL="DEBUG")
        await bot.starts()
        anna = server.person("Anna", last_name=CODES[0])
        for words in (
            "hello",
            "/buy",
            "a gift for somebody",
            "amazon.de",
            "by e-mail, now",
            "50",
            "otto@example.com",
        ):
            anna.types(words)
            for code in CODES:
                anna.types(f"here: {code}")
                anna.sends({"caption": code, "photo": []})
            await everything_answered(server, bot)
            own = [m for m in anna.messages if not m["from"]["is_bot"]]
            anna.edits(own[-1]["message_id"], f"again {CODES[0]}")
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        sent = str([(entry.method, entry.parameters) for entry in server.record.entries])
        left = [m for m in anna.messages if any(t in str(m.get("text")) for t in TRACES)]
    assert not left, "every message with a code is deleted"
    kept = contents(tmp_path).decode("utf-8", "replace")
    for trace in TRACES:
        assert trace not in sent.upper()
        assert trace not in kept.upper()


async def test_the_email_is_not_in_the_files(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        for words in (
            "/buy",
            "a gift for somebody",
            "amazon.de",
            "by e-mail, now",
            "50",
            "tante.otto@example.com",
        ):
            await anna.types(words)
        await world.stops()
        kept = contents(tmp_path)
        assert b"tante.otto" not in kept


async def test_a_hundred_chats_at_once_within_telegrams_limits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with LocalChatServer(limited=True) as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3", BOT_SEND_LIMITS="telegram")
        await bot.starts()
        people: list[Account] = [server.person(f"P{n}") for n in range(100)]
        for person in people:
            person.types("/start")
        await everything_answered(server, bot)
        sent = server.record.of("sendMessage")
        took = sent[-1].at - sent[0].at
        assert await bot.stops() == 0
    allowed = 99 / 30
    with capsys.disabled():
        print(f"\n100 messages in {took:.2f} s; 30 a second allow {allowed:.2f} s")
    assert all(person.answers for person in people)
    refused = [entry for entry in sent if entry.code == 429]
    assert len(refused) <= 3, "a busy machine may bunch what left at a distance"


def test_the_limits_cost_less_than_a_tenth() -> None:
    """On paper, without a clock: when would the last of a hundred leave?"""
    limits, now = overall(), 0.0
    for _ in range(100):
        now = limits.free_at(now)
        limits.note(now)
    assert now < 100 / 30 * 1.1


async def test_a_bot_without_network_waits_and_can_be_stopped(tmp_path: Path) -> None:
    server = LocalChatServer()
    await server.start()
    await server.stop()
    bot = BotProcess(server, tmp_path / "bot.sqlite3")
    await bot.starts()
    async with asyncio.timeout(30):
        while "again in" not in bot.log():
            await asyncio.sleep(0.05)
    assert await bot.stops() == 0
    assert "Traceback" not in bot.log()


async def test_two_bots_on_one_token_say_so(tmp_path: Path) -> None:
    async with LocalChatServer() as server:
        bots = [CopiedBot(server, tmp_path / f"{n}.sqlite3") for n in range(2)]
        for bot in bots:
            await bot.starts()
        async with asyncio.timeout(30):
            while not any("Conflict" in bot.log() for bot in bots):
                await asyncio.sleep(0.05)
        for bot in bots:
            assert await bot.stops() == 0
