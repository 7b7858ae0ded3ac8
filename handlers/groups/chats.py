"""Group chats: codes are removed, scams warned of, and whoever speaks to the bot is answered."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import DAY, Clock
from bot.dialogue import Link, Reply, Text
from handlers.delivery.buttons import unpack
from handlers.delivery.commands import is_for_us
from handlers.delivery.saying import said
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.exchange import group_screen
from handlers.exchange.group import GroupExchanges
from handlers.groups import screen, why
from handlers.groups.checking import Checking, Making
from handlers.groups.choosing import Choosing
from handlers.groups.files import GroupFiles
from handlers.groups.judging import Judging
from handlers.groups.membership import Membership
from handlers.groups.restraint import Restraint
from handlers.groups.warning import Alarm, Warnings
from handlers.guard import alerts
from handlers.guard.code_guard import Guard
from handlers.guard.told import Told
from handlers.updates.group_updates import GroupMembership, GroupMessage, GroupTap
from handlers.updates.members import Members
from storage import groups
from storage.database import Database
from storage.groups import Group
from storage.outbox import OutboxRow
from storage.people import chosen_language
from storage.picture_jobs import PictureJob
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
_MOST_SCREENS_OF_ONE = 3  # a minute: a command that opens a screen brings it again


class Groups:
    """The handlers of group chats. `private_chat` is the way to the private chat."""

    def __init__(  # noqa: PLR0913, PLR0917 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        guard: Guard,
        files: GroupFiles,
        members: Members,
        judging: Judging,
        warnings: Warnings,
        exchanges: GroupExchanges,
        *,
        private_chat: Link,
        clock: Clock,
        bot_id: int,
        username: str,
        on_file: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._guard, self._files, self._private_chat = guard, files, private_chat
        self._clock, self._bot_id, self._on_file = clock, bot_id, on_file
        self._username = username
        self._choosing = Choosing(
            database, delivery, taps, members, clock=clock, bot_id=bot_id, username=username
        )
        self._membership = Membership(
            database, delivery, files, members, clock=clock, bot_id=bot_id, username=username
        )
        self._checking = Checking(
            judging, members, private_chat=private_chat, bot_id=bot_id, username=username
        )
        self._judging, self._warnings, self._exchanges = judging, warnings, exchanges
        self._answers, self._heard = Restraint(), Told[tuple[int, int]](DAY)
        self._screens = Restraint(_MOST_SCREENS_OF_ONE)

    # What is said there --------------------------------------------------------------------------

    async def on_message(self, message: GroupMessage, _: Context) -> None:
        """Remove a code, warn of a scam, or answer what is said to the bot."""
        if message.moved is not None:
            await self._membership.move(message, *message.moved)
            return
        now = self._clock.now()
        codes = await self._guard.looks_for_code(message, now)
        matters = codes or message.words or message.file is not None
        group = await self._group(message) if matters else None
        if codes and (group is None or group.codes):
            await self._commit(message, lambda tx: self._guard.removes(tx, message, codes, now))
            return
        job = self._files.job_of(message, photos=group is not None and group.photos)
        # Words behind the command are asked about; those beside a message that is, are one's own.
        own = not self._checking.is_asked(message) or self._checking.shows(message)
        if own and (alarm := await self._alarm(message, group, now)):
            await self._warn(message, alarm, job)
        elif (message.edited or not await self._is_answered(message, job)) and job is not None:
            await self._commit(message, _nothing, job)

    async def _is_answered(self, message: GroupMessage, job: PictureJob | None) -> bool:
        """Whether it was for the bot, which has answered it then, or said enough lately."""
        if self._checking.is_asked(message):
            await self._check(message, job)
        elif self._exchanges.is_asked(message):
            await self._exchange(message, job)
        elif self._is_spoken_to(message, self._clock.now()):
            await self._answer(message, "group-private", job, lambda: self._elsewhere(message))
        else:
            return False
        return True

    def _is_spoken_to(self, message: GroupMessage, now: int) -> bool:
        """Whether a message is a command for this bot, or the day's first answer to what it said.

        An administrator hears everything, so other bots' commands are told apart here, and below
        a warning people talk to each other.
        """
        if is_for_us(message.words, self._username):
            return True
        who = (message.chat, message.sender)
        return message.answers == self._bot_id and not self._heard.lately(
            who, message.message_id, now
        )

    async def _group(self, message: GroupMessage) -> Group | None:
        return await self._database.run(lambda tx: groups.find(tx, self._bot_id, message.chat))

    async def _alarm(self, message: GroupMessage, group: Group | None, now: int) -> Alarm | None:
        """A message that reads like a scam. Where the admins want none nothing is judged."""
        if (group is not None and group.mode == "off") or not message.words.strip():
            return None
        judgement = await self._judging.of_message(message, now)
        return await self._warnings.alarm(message, judgement, group, now)

    async def _warn(self, message: GroupMessage, alarm: Alarm, job: PictureJob | None) -> None:
        """A file below words that may be taken away with them need not be read."""
        now = self._clock.now()
        unread = None if alarm.removable else job
        await self._commit(
            message, lambda tx: self._warnings.warned(tx, message, alarm, now), unread
        )

    async def _check(self, message: GroupMessage, job: PictureJob | None) -> None:
        """A message is judged because somebody asks; `/check` alone is the admins' screen."""
        shown = self._checking.about(message)
        about = "check" if shown is None else f"check:{shown.message_id}"
        await self._answer(message, about, job, lambda: self._checking.answer(message, shown))

    async def _exchange(self, message: GroupMessage, job: PictureJob | None) -> None:
        """What goes on here, or a proposal; often enough, and no more."""
        asking, now = (message.chat, message.sender, f"{message.message_id}"), self._clock.now()
        if not self._screens.allows(*asking, now):
            if job is not None:
                await self._commit(message, _nothing, job)
            return
        may = await self._exchanges.may_start(message)
        await self._commit(
            message, lambda tx: self._exchanges.asked(tx, message, now, may_start=may), job
        )
        self._screens.note(*asking, now)

    async def _elsewhere(self, message: GroupMessage) -> Making:
        """What else there is, in the private chat; below an exchange, how to join it."""
        below = await self._database.run(lambda tx: self._exchanges.below(tx, message))
        if below is not None:
            return lambda _: below
        text = Text("group-private", {"bot": self._username})
        return lambda _: Reply((text,), ((self._private_chat,),))

    async def _answer(
        self,
        message: GroupMessage,
        about: str,
        job: PictureJob | None,
        find: Callable[[], Awaitable[Making]],
    ) -> None:
        """Say it where it was asked, if not too much has been said: else nothing is looked for.

        A command that opens a screen would bring that again here.
        """
        asking, now = (message.chat, message.person, about), self._clock.now()
        if not self._answers.allows(*asking, now):
            if job is not None:
                await self._commit(message, _nothing, job)
            return
        make = await find()

        def unit(tx: Transaction) -> list[OutboxRow]:
            group = groups.known(tx, self._bot_id, message.chat, message.language)
            return [said(tx, group, make(group), now, message.thread_id)]

        await self._commit(message, unit, job)
        self._answers.note(*asking, now)

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

    async def on_membership(self, change: GroupMembership, _: Context) -> None:
        """The bot has come, or has left. That it leads now, or no more, changes nothing it does."""
        if change.gone:
            await self._membership.leave(change)
        elif change.came:
            await self._membership.come(change)

    # Buttons -------------------------------------------------------------------------------------

    async def on_tap(self, tap: GroupTap, _: Context) -> None:
        """A tapped button: a choice, or an alert for the tapper, who need not be known to us."""
        button = unpack(tap.data)
        name, rest = _split(button.value) if button is not None else ("", "")
        if name == screen.CHOOSE:
            await self._choosing.on_tap(tap, rest)
            return
        if name == group_screen.NAME:
            await self._exchanges.on_tap(tap, rest)
            return
        now = self._clock.now()

        def unit(tx: Transaction) -> tuple[Text | None, str]:
            record_update(tx, self._bot_id, tap.update_id, now)
            chosen = chosen_language(tx, self._bot_id, tap.person)
            explained = why.alert(rest) if name == why.WHY else None
            told = explained or alerts.alert(tx.cipher, tap.data, tap.person)
            return told, chosen or tap.language

        told, language = await self._database.run(unit)
        tap.committed = True
        self._taps.answer(tap.person, tap.query_id, language, told, alert=told is not None)


def _split(value: str) -> tuple[str, str]:
    name, _, rest = value.partition(":")
    return name, rest


def _nothing(_: Transaction) -> list[OutboxRow]:
    return []
