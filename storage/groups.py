"""Groups: what their admins chose, what was done there in numbers, and the ids they had before.

A group that goes on under another id, or goes: every table that knows groups, in one unit.
"""

from dataclasses import dataclass, replace
from typing import Literal, get_args

from bot.clock import DAY
from storage import exchange_screens
from storage.outbox import drop_chat, move_chat
from storage.picture_jobs import leave_unread, move_unread
from storage.receipts import fail_in_chat
from storage.transaction import Row, Transaction

Mode = Literal["off", "warn", "remove"]
MODES: tuple[Mode, ...] = get_args(Mode)
WhoMay = Literal["members", "admins"]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of one bot, by our own id; `chat_id` is the one it has now.

    `codes`: claim codes are removed; `photos`: they are read. `gone`: the bot is not there. `zone`
    (IANA) is its clock, None until somebody whose clock is known begins an exchange; `who_may`
    begin one.
    """

    id: int
    chat_id: int
    language: str
    mode: Mode = "warn"
    codes: bool = True
    photos: bool = False
    chosen_at: int = 0
    warned: int = 0
    removed: int = 0
    codes_removed: int = 0
    gone: bool = False
    zone: str | None = None
    who_may: WhoMay = "members"


_COLUMNS = (
    "g.id, g.chat_id, g.language, g.mode, g.codes, g.photos, g.chosen_at, g.warned, g.removed,"
    " g.codes_removed, g.gone_at, g.zone, g.who_may"
)


def find(tx: Transaction, bot_id: int, chat_id: int) -> Group | None:
    """The group with this id of Telegram's, now or before; None if nothing was begun there."""
    group = _now_at(tx, bot_id, chat_id)
    if group is not None:
        return group
    row = tx.row(
        f"SELECT {_COLUMNS} FROM group_ids_before b JOIN groups g ON g.id = b.group_id"  # noqa: S608
        " WHERE b.bot_id = ? AND b.chat_id = ?",
        bot_id,
        chat_id,
    )
    return _group(row) if row is not None else None


def _now_at(tx: Transaction, bot_id: int, chat_id: int) -> Group | None:
    row = tx.row(
        f"SELECT {_COLUMNS} FROM groups g WHERE g.bot_id = ? AND g.chat_id = ?",  # noqa: S608
        bot_id,
        chat_id,
    )
    return _group(row) if row is not None else None


def by_id(tx: Transaction, group_id: int) -> Group | None:
    """The group with our own id."""
    row = tx.row(f"SELECT {_COLUMNS} FROM groups g WHERE g.id = ?", group_id)  # noqa: S608
    return _group(row) if row is not None else None


def _group(row: Row) -> Group:
    *named, codes, photos, chosen_at, warned, removed, codes_removed, gone_at, zone, who_may = row
    ident, chat_id, language, mode = named
    return Group(
        ident, chat_id, language, mode, bool(codes), bool(photos), chosen_at, warned, removed,
        codes_removed, gone_at is not None, zone, who_may,
    )  # fmt: skip


def known(tx: Transaction, bot_id: int, chat_id: int, language: str) -> Group:
    """The group; one that is new speaks the language of whoever begins something there."""
    group = find(tx, bot_id, chat_id)
    if group is not None:
        return group
    group = Group(tx.ids.next(), chat_id, language)
    tx.run(
        "INSERT INTO groups (id, bot_id, chat_id, language, mode, codes, photos, chosen_at,"
        " warned, removed, codes_removed) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)",
        group.id,
        bot_id,
        chat_id,
        language,
        group.mode,
        int(group.codes),
        int(group.photos),
    )
    return group


def choose(tx: Transaction, group: Group, now: int) -> None:
    """Its admins have chosen: language, mode and switches as they are in `group`."""
    tx.run(
        "UPDATE groups SET language = ?, mode = ?, codes = ?, photos = ?, who_may = ?,"
        " chosen_at = ? WHERE id = ?",
        group.language,
        group.mode,
        int(group.codes),
        int(group.photos),
        group.who_may,
        now,
        group.id,
    )


def keep_zone(tx: Transaction, group: Group, zone: str) -> None:
    """The group's clock is known now."""
    tx.run("UPDATE groups SET zone = ? WHERE id = ?", zone, group.id)


# What was done there ------------------------------------------------------------------------------


def first_today(tx: Transaction, group: Group, sender: int, rule: str, now: int) -> bool:
    """Whether a sender has not been warned of for this reason today; from now on they have."""
    day = now // DAY
    tag = tx.cipher.tag(f"warned:{group.id}:{sender}:{rule}:{day}")
    new = tx.run(
        "INSERT INTO group_warnings (group_id, tag, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        group.id,
        tag,
        day,
    )
    return new == 1


def count(
    tx: Transaction, group: Group, *, warned: int = 0, removed: int = 0, codes: int = 0
) -> None:
    """So many more messages were warned of, removed, removed for a code."""
    tx.run(
        "UPDATE groups SET warned = warned + ?, removed = removed + ?,"
        " codes_removed = codes_removed + ? WHERE id = ?",
        warned,
        removed,
        codes,
        group.id,
    )


def purge_warnings(tx: Transaction, before: int) -> int:
    """Forget who was warned of on days that ended before a moment."""
    return tx.run("DELETE FROM group_warnings WHERE day < ?", before // DAY)


def purge_gone(tx: Transaction, before: int) -> int:
    """Forget groups that the bot left before a moment."""
    return tx.run("DELETE FROM groups WHERE gone_at < ?", before)


# Groups that are no longer what they were ---------------------------------------------------------


def move(tx: Transaction, bot_id: int, old: int, new: int) -> None:
    """The group has another id. Whoever tells of it, and however often, the same is done."""
    move_chat(tx, old, new)
    move_unread(tx, old, new)
    before, after = _now_at(tx, bot_id, old), _now_at(tx, bot_id, new)
    if before is None:
        return
    exchange_screens.moved(tx, before.id)
    if after is not None:
        _absorb(tx, before, after)
    tx.run("UPDATE groups SET chat_id = ?, gone_at = NULL WHERE id = ?", new, before.id)
    tx.run(
        "INSERT INTO group_ids_before (bot_id, chat_id, group_id) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        bot_id,
        old,
        before.id,
    )


def _absorb(tx: Transaction, before: Group, after: Group) -> None:
    """Something was begun under the new id before the move was told: both are one group.

    What the admins chose last holds.
    """
    if after.chosen_at > before.chosen_at:
        choose(tx, replace(after, id=before.id), after.chosen_at)
    count(tx, before, warned=after.warned, removed=after.removed, codes=after.codes_removed)
    if before.zone is None and after.zone is not None:
        keep_zone(tx, before, after.zone)
    tx.run("UPDATE group_ids_before SET group_id = ? WHERE group_id = ?", before.id, after.id)
    tx.run("UPDATE exchanges SET group_id = ? WHERE group_id = ?", before.id, after.id)
    tx.run("DELETE FROM groups WHERE id = ?", after.id)


def leave(tx: Transaction, bot_id: int, chat_id: int, now: int) -> int:
    """The bot is no longer there: nothing is owed or read; how many rows of the outbox went."""
    leave_unread(tx, chat_id)
    fail_in_chat(tx, chat_id)
    tx.run(
        "UPDATE groups SET gone_at = ? WHERE bot_id = ? AND chat_id = ? AND gone_at IS NULL",
        now,
        bot_id,
        chat_id,
    )
    return drop_chat(tx, chat_id)


def come_back(tx: Transaction, group: Group) -> None:
    """The bot is there again. What it said before may be far above: exchanges are shown anew."""
    tx.run("UPDATE groups SET gone_at = NULL WHERE id = ?", group.id)
    exchange_screens.moved(tx, group.id)
