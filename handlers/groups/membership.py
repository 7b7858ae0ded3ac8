"""The bot in a group: it comes and says what it does, goes with the group to another id, leaves."""

from bot.clock import Clock
from handlers.delivery.saying import said
from handlers.delivery.sender import Delivery
from handlers.groups import screen
from handlers.groups.files import GroupFiles
from handlers.updates.group_updates import GroupMembership, GroupMessage
from handlers.updates.members import Members
from storage import groups
from storage.database import Database
from storage.outbox import OutboxRow
from storage.transaction import Transaction
from storage.updates import record_update


class Membership:
    """What follows when that changes."""

    def __init__(  # noqa: PLR0913 - the wiring of one concern
        self,
        database: Database,
        delivery: Delivery,
        files: GroupFiles,
        members: Members,
        *,
        clock: Clock,
        bot_id: int,
        username: str,
    ) -> None:
        self._database, self._delivery, self._files = database, delivery, files
        self._members, self._clock = members, clock
        self._bot_id, self._username = bot_id, username

    async def move(self, message: GroupMessage, old: int, new: int) -> None:
        """The group has another id. Telegram tells so in both chats, in either order, or in none:
        each time the same is done, which does nothing the second time."""
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            record_update(tx, self._bot_id, message.update_id, now)
            groups.move(tx, self._bot_id, old, new)

        await self._database.run(unit)
        message.committed = True
        self._delivery.moved(old, new)

    async def come(self, change: GroupMembership) -> None:
        """The bot is there, and says what it sees and does, if it may speak."""
        now, rights = self._clock.now(), self._members.as_told(leads=change.leads)

        def unit(tx: Transaction) -> list[OutboxRow]:
            if not record_update(tx, self._bot_id, change.update_id, now):
                return []
            before = groups.find(tx, self._bot_id, change.chat)
            group = groups.known(tx, self._bot_id, change.chat, change.language)
            groups.come_back(tx, group)
            # It may be told of the supergroup that a group has become, too.
            if change.mute or (before is not None and not before.gone):
                return []
            return [said(tx, group, screen.first_words(rights, self._username), now)]

        rows = await self._database.run(unit)
        change.committed = True
        self._delivery.take(rows)

    async def leave(self, change: GroupMembership) -> None:
        """The bot is no longer there: nothing is owed."""
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            if record_update(tx, self._bot_id, change.update_id, now):
                groups.leave(tx, self._bot_id, change.chat, now)

        await self._database.run(unit)
        change.committed = True
        self._delivery.gone(change.chat)
        self._files.left(change.chat)
