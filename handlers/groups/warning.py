"""A message that reads like a scam: one quiet word below it, and away if so wished."""

import asyncio
from dataclasses import dataclass

from bot.check.saying import rule_of
from bot.dialogue import Below, Reply, Text
from bot.scam import Judgement
from handlers.delivery import payload
from handlers.delivery.saying import said
from handlers.groups import why
from handlers.groups.restraint import Restraint
from handlers.updates.group_updates import GroupMessage
from handlers.updates.members import LEADERS, Members
from storage import groups
from storage.groups import Group
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction

_MOST_OF_ONE = 2  # words a minute because of one sender


@dataclass(frozen=True, slots=True)
class Alarm:
    """A message judged `stop`. `removable`: it may be removed if the group's mode says so.

    `speaks`: not too much has been said in this group.
    """

    judgement: Judgement
    removable: bool
    speaks: bool

    @property
    def rule(self) -> str:
        """What decided."""
        return rule_of(self.judgement)


class Warnings:
    """One for all groups of a bot."""

    def __init__(self, members: Members, bot_id: int) -> None:
        self._members, self._bot_id = members, bot_id
        self._said = Restraint(_MOST_OF_ONE)

    async def alarm(
        self, message: GroupMessage, judgement: Judgement, group: Group | None, now: int
    ) -> Alarm | None:
        """What is to be done about a message, before its unit; None: it alarms nobody.

        An admin's is never removed, nor one of whom Telegram does not tell whether they are one.
        """
        mode = group.mode if group is not None else "warn"
        if mode == "off" or judgement.level != "stop":
            return None
        removable = mode == "remove" and not message.leads and await self._removable(message)
        about = (message.chat, message.sender, rule_of(judgement))
        speaks = self._said.allows(*about, now)
        if speaks:
            self._said.note(*about, now)
        return Alarm(judgement, removable, speaks)

    async def _removable(self, message: GroupMessage) -> bool:
        if message.anonymous:  # another chat speaks: that leads nothing here
            return (await self._members.rights(message.chat)).deletes
        rights, place = await asyncio.gather(
            self._members.rights(message.chat),
            self._members.place_of(message.chat, message.person),
        )
        return rights.deletes and place not in (*LEADERS, "unknown")

    def warned(
        self, tx: Transaction, message: GroupMessage, alarm: Alarm, now: int
    ) -> list[OutboxRow]:
        """Say it, unless that was said of this sender today; remove the message after that."""
        group = groups.known(tx, self._bot_id, message.chat, message.language)
        if group.gone or group.mode == "off":
            return []
        known = message.message_id != 0  # after an upgrade nobody tells the number of what was sent
        removes = alarm.removable and group.mode == "remove" and known
        says = alarm.speaks and groups.first_today(tx, group, message.sender, alarm.rule, now)
        groups.count(tx, group, warned=int(says), removed=int(removes))
        word = _word(message, alarm, removes=removes)
        rows = [said(tx, group, word, now, message.thread_id)] if says else []
        if removes:
            rows.append(post(tx, _removal(tx, group, message), now))
        return rows


def _word(message: GroupMessage, alarm: Alarm, *, removes: bool) -> Reply:
    return Reply(
        (Text("group-warning", {"removed": "yes" if removes else "no"}),),
        ((why.button(alarm.judgement),),),
        below=Below(message.chat, message.message_id) if message.message_id else None,
    )


def _removal(tx: Transaction, group: Group, message: GroupMessage) -> OutboxRow:
    """In the lane of answers: it comes after the word."""
    nothing = Reply(())
    return OutboxRow(
        tx.ids.next(), message.chat, "delete", group.language,
        payload.dump(nothing, message.message_id), thread_id=message.thread_id, reply=nothing,
    )  # fmt: skip
