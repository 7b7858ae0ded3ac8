"""A message that reads like a scam: one quiet word below it, and away if so wished."""

from dataclasses import dataclass

from bot.check.saying import rule_of
from bot.dialogue import Below, Reply, Text
from bot.scam import Judgement
from handlers.delivery import payload
from handlers.groups import why
from handlers.groups.saying import said
from handlers.updates.group_updates import GroupMessage
from storage import groups
from storage.groups import Group
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Alarm:
    """A message judged `stop`. `removable`: it may be removed if the group's mode says so."""

    judgement: Judgement
    removable: bool

    @property
    def rule(self) -> str:
        """What decided."""
        return rule_of(self.judgement)


def warned(  # noqa: PLR0913 - what a warning depends on
    tx: Transaction, group: Group, message: GroupMessage, alarm: Alarm, now: int, *, speaks: bool
) -> list[OutboxRow]:
    """Say it, unless that was said of this sender today; remove the message after that.

    `speaks`: too much has been said in this group if not.
    """
    if group.gone or group.mode == "off":
        return []
    removes = alarm.removable and group.mode == "remove"
    says = speaks and groups.first_today(tx, group, message.sender, alarm.rule, now)
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
        below=Below(message.chat, message.message_id),
    )


def _removal(tx: Transaction, group: Group, message: GroupMessage) -> OutboxRow:
    """In the lane of answers: it comes after the word."""
    nothing = Reply(())
    return OutboxRow(
        tx.ids.next(), message.chat, "delete", group.language,
        payload.dump(nothing, message.message_id), thread_id=message.thread_id, reply=nothing,
    )  # fmt: skip
