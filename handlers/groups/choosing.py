"""An admin taps on the screen of a group: the choice is made there, for all who lead it."""

import asyncio

from bot.clock import Clock
from bot.dialogue import Text
from handlers.delivery import payload
from handlers.delivery.saying import said
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.groups import screen, stopping
from handlers.updates.group_updates import GroupTap
from handlers.updates.members import LEADERS, Members, Rights
from storage import groups
from storage.database import Database
from storage.groups import Group
from storage.outbox import OutboxRow, post
from storage.people import chosen_language
from storage.transaction import Transaction
from storage.updates import record_update


class Choosing:
    """Who taps is looked up each time: whoever led a group yesterday need not lead it today."""

    def __init__(  # noqa: PLR0913 - the wiring of one screen
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

    async def on_tap(self, tap: GroupTap, tapped: str) -> None:
        """Choose, and show what is so now; or tell the tapper why not."""
        found = await self._database.run(lambda tx: groups.find(tx, self._bot_id, tap.chat))
        chat = found.chat_id if found is not None else tap.chat
        place, rights = await asyncio.gather(
            self._members.place_of(chat, tap.person), self._members.rights(chat)
        )
        leads, now = place in LEADERS, self._clock.now()

        def unit(tx: Transaction) -> tuple[list[OutboxRow], str]:
            language = chosen_language(tx, self._bot_id, tap.person) or tap.language
            if not record_update(tx, self._bot_id, tap.update_id, now) or not leads:
                return [], language
            group = groups.known(tx, self._bot_id, tap.chat, language)
            wanted = screen.chosen(group, tapped)
            if wanted != group:
                groups.choose(tx, wanted, now)
            rows = stopping.stopped(tx, group, tapped, now)
            rows += self._repaint(tx, tap, wanted, tapped, rights, now)
            besides = screen.told_besides(group, wanted)
            if besides is not None:
                rows.append(said(tx, wanted, besides, now, tap.thread_id))
            return rows, language

        rows, language = await self._database.run(unit)
        tap.committed = True
        self._delivery.take(rows)
        self._taps.answer(
            tap.person, tap.query_id, language, _told(place, shown=bool(rows)), alert=True
        )

    def _repaint(  # noqa: PLR0913, PLR0917 - what a screen is painted from
        self, tx: Transaction, tap: GroupTap, group: Group, tapped: str, rights: Rights, now: int
    ) -> list[OutboxRow]:
        """The screen that was tapped; nothing of a group that had another id can be edited."""
        if tap.message_id is None or tap.chat != group.chat_id:
            return []
        if screen.is_languages(tapped):
            reply = screen.languages()
        elif stopping.is_asked(tapped):
            reply = stopping.question(tx, group, now)
        else:
            reply = screen.shown(group, rights, self._username)
        row = OutboxRow(
            tx.ids.next(), group.chat_id, "edit", group.language,
            payload.dump(reply, tap.message_id), reply=reply,
        )  # fmt: skip
        return [post(tx, row, now)]


def _told(place: str, *, shown: bool) -> Text | None:
    """What the tapper is told; nothing where the screen shows it."""
    if place == "unknown":
        return Text("group-admin-unknown")
    if place not in LEADERS:
        return Text("group-not-admin")
    return None if shown else Text("group-chosen")
