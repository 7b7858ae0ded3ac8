"""Group chats: codes are removed, and whoever speaks to the bot is told where it helps."""

from collections.abc import Callable
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Link, Reply, Text
from handlers.delivery import payload
from handlers.delivery.commands import is_for_us
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.groups.restraint import Restraint
from handlers.guard import alerts
from handlers.guard.code_guard import Guard
from handlers.pictures.group_files import GroupFiles
from handlers.updates.incoming import GroupMembership, GroupMessage, GroupTap
from storage.database import Database
from storage.outbox import OutboxRow, drop_chat, move_chat, post
from storage.people import chosen_language
from storage.picture_jobs import PictureJob, leave_unread
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
_IN_PRIVATE = Text("group-later")


class Groups:
    """The handlers of group chats."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        guard: Guard,
        files: GroupFiles,
        *,
        clock: Clock,
        bot_id: int,
        on_file: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._guard, self._files = guard, files
        self._clock, self._bot_id, self._on_file = clock, bot_id, on_file
        self._restraint = Restraint()

    async def on_message(self, message: GroupMessage, context: Context) -> None:
        """Remove a code; answer what is said to the bot, in the language of whoever said it."""
        if message.moved is not None:
            await self._move(message, *message.moved)
            return
        username, now = context.bot.username, self._clock.now()
        way = Link(Text("group-open-chat"), f"https://t.me/{username}")
        codes = await self._guard.looks_for_code(message, now)
        job = None if codes else self._files.job_of(message)
        if codes:
            await self._commit(
                message, lambda tx: self._guard.removes(tx, message, codes, way, now)
            )
        elif not message.edited and is_spoken_to(message, self._bot_id, username):
            await self._answer(message, Reply((_IN_PRIVATE,), ((way,),)), job)
        elif job is not None:
            await self._commit(message, _nothing, job)

    async def _answer(self, message: GroupMessage, reply: Reply, job: PictureJob | None) -> None:
        """Say it where it was asked. A command that opens a screen would bring that again here."""
        asked, now = (message.chat, message.person, reply.texts[0].id), self._clock.now()
        if not self._restraint.allows(*asked, now):
            if job is not None:
                await self._commit(message, _nothing, job)
            return

        def unit(tx: Transaction) -> list[OutboxRow]:
            row = OutboxRow(
                tx.ids.next(), message.chat, "message", message.language, payload.dump(reply),
                thread_id=message.thread_id, reply=reply,
            )  # fmt: skip
            return [post(tx, row, now)]

        await self._commit(message, unit, job)
        self._restraint.note(*asked, now)

    async def _commit(
        self,
        message: GroupMessage,
        unit: Callable[[Transaction], list[OutboxRow]],
        job: PictureJob | None = None,
    ) -> None:
        """Run what a message leads to as its unit, once, and hand the rows to the sender.

        `job`: its text file, which is noted to be read.
        """
        now = self._clock.now()

        def once(tx: Transaction) -> tuple[list[OutboxRow], bool]:
            if not record_update(tx, self._bot_id, message.update_id, now):
                return [], False
            return unit(tx), job is not None and self._files.note(tx, job, now)

        rows, noted = await self._database.run(once)
        message.committed = True
        self._delivery.take(rows)
        if job is not None and noted:
            self._files.noted(job, message)
            self._on_file()

    async def _move(self, message: GroupMessage, old: int, new: int) -> None:
        """The group has another id. Telegram tells so in both chats, in either order, or in none:
        each time the same is done, which does nothing the second time."""
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            record_update(tx, self._bot_id, message.update_id, now)
            move_chat(tx, old, new)

        await self._database.run(unit)
        message.committed = True
        self._delivery.moved(old, new)

    async def on_membership(self, change: GroupMembership, _: Context) -> None:
        """The bot was added, promoted or removed: a group that it has left is owed nothing."""
        if not change.gone:
            return
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            if record_update(tx, self._bot_id, change.update_id, now):
                drop_chat(tx, change.chat)
                leave_unread(tx, change.chat)

        await self._database.run(unit)
        change.committed = True
        self._delivery.gone(change.chat)
        self._files.gone(change.chat)

    async def on_tap(self, tap: GroupTap, _: Context) -> None:
        """A tapped button: an alert for the tapper, who need not be known to us."""
        now = self._clock.now()

        def unit(tx: Transaction) -> tuple[Text | None, str]:
            record_update(tx, self._bot_id, tap.update_id, now)
            chosen = chosen_language(tx, self._bot_id, tap.person)
            return alerts.alert(tx.cipher, tap.data, tap.person), chosen or tap.language

        told, language = await self._database.run(unit)
        tap.committed = True
        self._taps.answer(tap.person, tap.query_id, language, told, alert=told is not None)


def _nothing(_: Transaction) -> list[OutboxRow]:
    return []


def is_spoken_to(message: GroupMessage, bot_id: int, username: str) -> bool:
    """Whether a message is a command for this bot or an answer to what it said.

    An administrator hears everything, so other bots' commands are told apart here.
    """
    return message.answers == bot_id or is_for_us(message.words, username)
