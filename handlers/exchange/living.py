"""The living message of an exchange in its group: many changes are gathered into one edit."""

from bot.clock import MINUTE
from bot.dialogue import Reply
from handlers.delivery import payload
from handlers.exchange import group_screen
from storage import exchange_progress, exchange_screens, exchanges, groups, participants
from storage.exchange_screens import Screen
from storage.exchanges import Exchange
from storage.groups import Group
from storage.outbox import Lane, OutboxRow, post
from storage.transaction import Transaction

_APART = 4_000  # milliseconds between two edits: fifteen a minute, of the twenty a group may get
_AT_ONCE = 50
_PUT_OFF = 5 * MINUTE


def changed(
    tx: Transaction, exchange_id: str, now: int, *, at_once: bool = False
) -> list[OutboxRow]:
    """Something has changed that the message shows: an edit now, or gathered with those to come.

    `at_once`: people wait for it, as for the draw; it does not wait for others. Of what a group
    may get, all other edits leave room for answers.
    """
    exchange_screens.want(tx, exchange_id)
    return painted(tx, exchange_id, now, at_once=at_once)


def painted(
    tx: Transaction, exchange_id: str, now: int, *, at_once: bool = False
) -> list[OutboxRow]:
    """Bring the message up to date, if it is behind and may be changed by now."""
    screen = exchange_screens.screen(tx, exchange_id)
    exchange = exchanges.exchange(tx, exchange_id)
    group = groups.by_id(tx, exchange.group_id) if exchange is not None else None
    if exchange is None or group is None or group.gone:
        return []
    waits = screen.not_before > now and not at_once
    if screen.wanted <= screen.shown or waits or screen.is_on_its_way:
        return []
    gathered = screen.message_id is not None and not at_once
    lane = Lane.BULK if gathered else Lane.ANSWERS
    return [_post(tx, exchange, group, screen, now, lane=lane)]


def posted_anew(
    tx: Transaction, exchange: Exchange, group: Group, now: int, *, asked: bool = True
) -> list[OutboxRow]:
    """The message once more, at the end of the chat; the one before it goes.

    `asked`: by the command, which may mean another exchange as well.
    """
    exchange_screens.want(tx, exchange.id)
    before = exchange_screens.screen(tx, exchange.id)
    anew = Screen(exchange.id, wanted=before.wanted)
    rows = [_post(tx, exchange, group, anew, now, asked=asked)]
    if before.message_id is not None:
        rows.append(_taken_away(tx, group, before.message_id, now))
    return rows


def due(tx: Transaction, now: int) -> list[str]:
    """Exchanges whose message is behind."""
    return exchange_screens.due(tx, now, _AT_ONCE)


def put_off(tx: Transaction, exchange_id: str, now: int) -> bool:
    """One that fails waits, and keeps no other from being painted."""
    return exchange_screens.put_off(tx, exchange_id, now + _PUT_OFF)


def shown(tx: Transaction, exchange: Exchange, now: int, *, asked: bool = False) -> Reply:
    """What it says now."""
    overdue = exchange.state == "collecting" and exchange.sign_up_until <= now
    reply = group_screen.of(
        exchange,
        participants.how_many(tx, exchange.id),
        overdue=overdue and exchange.tries > 0,
        came=_came(tx, exchange) if exchange.state == "closed" else 0,
    )
    another = asked and exchange.state in ("collecting", "drawn")
    return group_screen.with_another(reply, exchange) if another else reply


def _came(tx: Transaction, exchange: Exchange) -> int:
    so_far = exchange_progress.of_all(tx, exchange.id).values()
    return sum(one.arrival == "came" for one in so_far)


def _post(  # noqa: PLR0913 - what a message is painted from
    tx: Transaction,
    exchange: Exchange,
    group: Group,
    screen: Screen,
    now: int,
    *,
    asked: bool = False,
    lane: Lane = Lane.ANSWERS,
) -> OutboxRow:
    reply = shown(tx, exchange, now, asked=asked)
    anew = screen.message_id is None
    row = OutboxRow(
        tx.ids.next(), group.chat_id, "message" if anew else "edit", group.language,
        payload.dump(reply, screen.message_id), lane=lane, thread_id=exchange.thread_id,
        receipt=f"screen:{exchange.id}", reply=reply, message_id=screen.message_id,
    )  # fmt: skip
    exchange_screens.posted(tx, screen, row.id, anew=anew, not_before=now + _APART)
    return post(tx, row, now)


def _taken_away(tx: Transaction, group: Group, message_id: int, now: int) -> OutboxRow:
    row = OutboxRow(
        tx.ids.next(), group.chat_id, "delete", group.language, payload.dump_ids([message_id])
    )
    return post(tx, row, now)
