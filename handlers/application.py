"""Wires everything; reads as the table of contents of the bot."""

import asyncio
import contextlib
import itertools
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application, ExtBot, TypeHandler

from bot.check import judging
from bot.clock import Clock
from bot.config import Settings
from bot.dialogue import Link, Text
from bot.domain import countries
from bot.long_texts.reader import TextReader
from bot.pictures.reader import PictureReader
from bot.texts import LANGUAGES, texts
from bot.understanding import sentence, talk
from handlers.check.check import Check
from handlers.check.judge import Judge
from handlers.delivery.bot_api import BotApi
from handlers.delivery.profile import Profile
from handlers.delivery.request_backend import RequestBackend
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.exchange.drawing import Drawing
from handlers.exchange.group import GroupExchanges
from handlers.groups.chats import Groups
from handlers.groups.files import GroupFiles
from handlers.groups.guest import Guest
from handlers.groups.judging import Judging
from handlers.groups.warning import Warnings
from handlers.guard.code_guard import Guard
from handlers.pictures.reading import Reading
from handlers.pictures.worker import Pictures
from handlers.private.chats import PrivateChats
from handlers.private.guides import GUIDES, Guides
from handlers.private.made_files import MadeFiles
from handlers.private.reminders import Reminding
from handlers.updates.dead_letters import DeadLetters, note_error
from handlers.updates.group_updates import GroupMembership, GroupMessage, GroupTap, GuestMessage
from handlers.updates.inbox import Inbox
from handlers.updates.incoming import (
    Edit,
    Membership,
    Message,
    Tap,
)
from handlers.updates.members import Members
from handlers.updates.polling import Polling
from storage.database import Database

_LOG = logging.getLogger(__name__)
_PATIENCE = 5.0
_PAUSES = (1, 2, 5, 10, 30)

_PTB = Application[Any, Any, Any, Any, Any, Any]


class StoppedEarly(Exception):
    """Told to stop while Telegram had not answered yet."""


@dataclass(slots=True)
class Giftwise:
    """The running parts of one bot."""

    application: _PTB
    database: Database
    delivery: Delivery
    inbox: Inbox
    reminding: Reminding
    drawing: Drawing
    pictures: Pictures
    profile: Profile
    taps: Taps
    clock: Clock

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until `stopping` is set, then finish what is on its way, a few seconds at most."""
        background = [
            asyncio.create_task(self.delivery.run(), name="delivery"),
            asyncio.create_task(self.reminding.run(), name="reminding"),
            asyncio.create_task(self.drawing.run(), name="drawing"),
            asyncio.create_task(self.pictures.run(), name="pictures"),
        ]
        inbox = asyncio.create_task(self.inbox.run(stopping), name="inbox")
        profile = asyncio.create_task(self.profile.run(), name="profile")  # it ends by itself
        try:
            await asyncio.wait([inbox, *background], return_when=asyncio.FIRST_COMPLETED)
            stopping.set()
            await inbox
        finally:
            for task in (*background, profile):
                task.cancel()
            results = await asyncio.gather(*background, profile, return_exceptions=True)
            await self.taps.finish(_PATIENCE)
            await self.delivery.finish(_PATIENCE)
        for result in results:
            if isinstance(result, Exception):
                raise result


def ptb_application(settings: Settings) -> _PTB:
    """PTB's application on our backend, without its updater, job queue or persistence."""
    if settings.token is None:
        raise ValueError("a bot needs a token")
    bot: ExtBot[None] = ExtBot(
        token=settings.token.get_secret_value(),
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=RequestBackend(),
        get_updates_request=RequestBackend(),
    )
    return Application.builder().bot(bot).updater(None).job_queue(None).build()


def add_handlers(application: _PTB, private: PrivateChats, groups: Groups, guest: Guest) -> None:
    """Which update goes where."""
    application.add_handler(TypeHandler(Message, private.on_message, strict=True))
    application.add_handler(TypeHandler(Edit, private.on_edit, strict=True))
    application.add_handler(TypeHandler(Tap, private.on_tap, strict=True))
    application.add_handler(TypeHandler(Membership, private.on_membership, strict=True))
    application.add_handler(TypeHandler(GroupMessage, groups.on_message, strict=True))
    application.add_handler(TypeHandler(GroupTap, groups.on_tap, strict=True))
    application.add_handler(TypeHandler(GroupMembership, groups.on_membership, strict=True))
    application.add_handler(TypeHandler(GuestMessage, guest.on_message, strict=True))
    application.add_error_handler(note_error)


def prepare() -> None:
    """Read what every bot needs; once in a process."""
    for language in LANGUAGES:
        texts(language)  # a broken catalogue stops the start, not the first person who needs it
    sentence.prepare()
    talk.prepare()
    judging.prepare()
    countries.prepare(LANGUAGES)


@asynccontextmanager
async def giftwise(
    settings: Settings,
    clock: Clock | None = None,
    guides: Guides = GUIDES,
    stopping: asyncio.Event | None = None,
    reader: PictureReader | None = None,
) -> AsyncIterator[Giftwise]:
    """Everything wired and ready to run; closed in order afterwards.

    Waits until Telegram answers. Raises StoppedEarly if `stopping` is set before that.
    """
    prepare()
    clock = clock or Clock(settings.clock_ahead * 1000)
    async with AsyncExitStack() as stack:
        database = await Database.open(settings.database_path)
        stack.push_async_callback(database.close)
        application = ptb_application(settings)
        await _introduce(application, stopping or asyncio.Event())
        stack.push_async_callback(application.shutdown)
        api, bot_id = BotApi(application.bot), settings.bot_id
        taps = Taps(api)
        limited = settings.send_limits == "telegram"
        made_files = MadeFiles(database, clock, guides)
        delivery = Delivery(api, database, clock, bot_id, limited=limited, make=made_files.make)
        private_chat = Link(Text("group-open-chat"), f"https://t.me/{application.bot.username}")
        guard, lists = Guard(bot_id, private_chat), TextReader()
        stack.push_async_callback(lists.close)
        judge = Judge(lists)
        check, judging_there = Check(judge), Judging(judge)
        hears_all = bool(application.bot.can_read_all_group_messages)
        members = Members(api, bot_id, hears_all=hears_all)
        warnings = Warnings(members, bot_id)
        group_files = GroupFiles(database, guard, warnings, bot_id)
        # Apart from lists: whoever has typed one holds up the next updates until it is read.
        files = TextReader()
        reading = Reading(api, reader or PictureReader(), files, guides, guard, group_files, check)
        pictures = Pictures(database, delivery, clock, reading)
        private = PrivateChats(
            database, delivery, taps, lists, guard,
            check=check, clock=clock, guides=guides, bot_id=bot_id,
            username=application.bot.username, on_file=pictures.wake,
        )  # fmt: skip
        exchanges = GroupExchanges(
            database, delivery, taps, members,
            clock=clock, bot_id=bot_id, username=application.bot.username,
        )  # fmt: skip
        groups = Groups(
            database, delivery, taps, guard, group_files, members, judging_there, warnings,
            exchanges,
            private_chat=private_chat, clock=clock, bot_id=bot_id,
            username=application.bot.username, on_file=pictures.wake,
        )  # fmt: skip
        guest = Guest(
            api, database, judging_there, private_chat=private_chat, clock=clock, bot_id=bot_id,
            username=application.bot.username,
        )  # fmt: skip
        add_handlers(application, private, groups, guest)
        dead_letters = DeadLetters(database, delivery, taps, clock, bot_id)
        inbox = Inbox(application, Polling(api), dead_letters, taps)
        reminding = Reminding(database, delivery, clock)
        drawing = Drawing(database, delivery, clock)
        profile = Profile(api, database, delivery, clock, bot_id)
        yield Giftwise(
            application, database, delivery, inbox, reminding, drawing, pictures, profile, taps,
            clock,
        )  # fmt: skip


async def _introduce(application: _PTB, stopping: asyncio.Event) -> None:
    """Ask Telegram who we are, until it answers; InvalidToken if the token is refused."""
    for trial in itertools.count():
        if stopping.is_set():
            await application.bot.shutdown()
            raise StoppedEarly
        try:
            await application.initialize()
        except InvalidToken:
            await application.bot.shutdown()
            raise
        except NetworkError as trouble:
            pause = _PAUSES[min(trial, len(_PAUSES) - 1)]
            _LOG.warning("Telegram: %s; again in %s s", type(trouble).__name__, pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
        else:
            return


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises StoppedEarly, InvalidToken, WrongKey, StorageUnavailable.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    async with giftwise(settings, stopping=stopping) as bot:
        _LOG.info("%s is running", bot.application.bot.username)
        await bot.run(stopping)
    _LOG.info("stopped, everything is saved")
