"""Exchanges in a group: `/exchange`, and the buttons of its messages."""

import re

from bot.clock import Clock
from bot.dialogue import Reply, Text
from handlers.delivery.commands import is_for_us
from handlers.delivery.saying import said
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.exchange import group_screen, living, starting
from handlers.exchange.group_taps import ACTIONS, FOR_LEADERS, Tapped, Told
from handlers.updates.group_updates import GroupMessage, GroupTap
from handlers.updates.members import LEADERS, Members
from storage import exchange_screens, exchanges, groups
from storage.database import Database
from storage.outbox import OutboxRow
from storage.people import Person, acquaint, chosen_language
from storage.transaction import Transaction
from storage.updates import record_update

_COMMAND = re.compile(r"/exchange(?:@\w+)?(?!\S)\s*", re.IGNORECASE)


class GroupExchanges:
    """The handlers of exchanges in groups."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        members: Members,
        *,
        clock: Clock,
        bot_id: int,
        username: str,
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._members, self._clock = members, clock
        self._bot_id, self._username = bot_id, username

    # The command ---------------------------------------------------------------------------------

    def is_asked(self, message: GroupMessage) -> bool:
        """Whether it is `/exchange`, for this bot."""
        return is_for_us(message.words, self._username) and (
            _COMMAND.match(message.words) is not None
        )

    async def leads(self, message: GroupMessage) -> bool:
        """Whether an admin asks; looked up only where that matters."""
        if message.anonymous:
            return message.leads
        place = await self._members.place_of(message.chat, message.person)
        return place in LEADERS

    async def may_start(self, message: GroupMessage) -> bool:
        """Whether whoever asks may begin one here."""
        group = await self._database.run(lambda tx: groups.find(tx, self._bot_id, message.chat))
        if message.anonymous or (group is not None and group.who_may == "admins"):
            return await self.leads(message)
        return True

    def asked(
        self, tx: Transaction, message: GroupMessage, now: int, *, may_start: bool
    ) -> list[OutboxRow]:
        """The messages of what goes on here, once more; where nothing does, a proposal."""
        group = groups.known(tx, self._bot_id, message.chat, message.language)
        title = _COMMAND.sub("", message.words, count=1).strip()
        going_on = starting.open_in(tx, group, now)
        if going_on and not title:
            return [
                row for one in reversed(going_on) for row in living.posted_anew(tx, one, group, now)
            ]
        if not may_start:
            only = Reply((Text("exchange-admins-only"),))
            return [said(tx, group, only, now, message.thread_id)]
        asker = None if message.anonymous else self._acquainted(tx, message, now)
        exchange = starting.proposed(tx, group, asker, title, message.thread_id, now)
        return living.posted_anew(tx, exchange, group, now)

    def below(self, tx: Transaction, message: GroupMessage) -> Reply | None:
        """Somebody answers the message of an exchange, perhaps with "I'm in": the button."""
        group = groups.find(tx, self._bot_id, message.chat)
        if group is None or message.about is None:
            return None
        exchange_id = exchange_screens.at(tx, group.id, message.about.message_id)
        exchange = exchanges.exchange(tx, exchange_id) if exchange_id is not None else None
        return group_screen.to_join(exchange) if exchange is not None and exchange.is_open else None

    def _acquainted(self, tx: Transaction, message: GroupMessage | GroupTap, now: int) -> Person:
        return acquaint(tx, self._bot_id, message.person, message.language, now)

    # Buttons -------------------------------------------------------------------------------------

    async def on_tap(self, tap: GroupTap, rest: str) -> None:
        """A button of an exchange's message; everybody gets an answer of their own."""
        exchange_id, _, action = rest.partition(":")
        now = self._clock.now()
        leads = action in FOR_LEADERS and await self._leads(tap)

        def unit(tx: Transaction) -> Told:
            # Told again of the same tap, they are answered and nothing changes.
            new = record_update(tx, self._bot_id, tap.update_id, now)
            told = Told(chosen_language(tx, self._bot_id, tap.person) or tap.language)
            tapped = self._tapped(tx, tap, exchange_id, now, leads=leads)
            if tapped is None or action not in ACTIONS:
                told.alert = Text("exchange-over")
                return told
            if new or action in ("join", "late", "match", "how"):
                ACTIONS[action](tapped, told)
            return told

        told = await self._database.run(unit)
        tap.committed = True
        self._delivery.take(told.rows)
        self._taps.answer(
            tap.person, tap.query_id, told.language, told.alert,
            alert=told.alert is not None, url=told.url,
        )  # fmt: skip

    async def _leads(self, tap: GroupTap) -> bool:
        found = await self._database.run(lambda tx: groups.find(tx, self._bot_id, tap.chat))
        chat = found.chat_id if found is not None else tap.chat
        return await self._members.place_of(chat, tap.person) in LEADERS

    def _tapped(
        self, tx: Transaction, tap: GroupTap, exchange_id: str, now: int, *, leads: bool
    ) -> Tapped | None:
        """The exchange first, then its group, then the person."""
        exchange = exchanges.exchange(tx, exchange_id)
        group = groups.find(tx, self._bot_id, tap.chat)
        if exchange is None or group is None or exchange.group_id != group.id:
            return None
        person = self._acquainted(tx, tap, now)
        return Tapped(tx, tap, exchange, group, person, leads, now, self._username)
