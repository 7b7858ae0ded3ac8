"""How long things are kept: the one place where rows grow old."""

from datetime import UTC, date, datetime, timedelta

from bot.clock import DAY, HOUR
from storage.answers_awaited import purge_awaited
from storage.cards import purge_cards
from storage.conversations import purge_conversations
from storage.exchange_threads import purge_threads
from storage.exchanges import purge_exchanges, purge_never_held
from storage.fading import fade
from storage.groups import purge_gone, purge_warnings
from storage.picture_jobs import give_up, purge_picture_jobs
from storage.recipients import purge_recipients
from storage.sent_messages import purge_sent
from storage.transaction import Transaction
from storage.updates import purge_failures, purge_updates

UPDATES_KEPT = 48 * HOUR  # Telegram redelivers for 24 hours
FAILURES_KEPT = 30 * DAY
CONVERSATIONS_KEPT = 30 * DAY  # untouched
CARDS_KEPT = 400 * DAY  # untouched; a card may be scheduled a year ahead
RECIPIENTS_KEPT = 400 * DAY  # unused; a birthday comes once a year
SENT_KEPT = 30 * DAY
UNREAD_PICTURES_KEPT = 2 * DAY  # their numbers only; normally they are read within seconds
UNTOLD_PICTURES_KEPT = 30 * DAY  # that there was one, for somebody who has blocked us
GROUPS_KEPT = 30 * DAY  # that the bot has left
ANSWERS_KEPT = 30 * DAY  # that somebody wished to be asked, and has blocked us
EXCHANGES_KEPT = 800 * DAY  # untouched; what two years drew is not to come again in the third
NEVER_HELD_KEPT = 30 * DAY  # exchanges that were only thought of, or called off
PLACES_KEPT = timedelta(days=21)  # where a card reaches somebody, after the exchange's day
WISHES_KEPT = timedelta(days=30)  # and what else they said there, and that they wrote
WARNINGS_KEPT = DAY  # hashes; a sender is warned of once a day
CLOSED_KEPT = 2 * DAY  # without answers, so that a second tap is known


def purge(tx: Transaction, now: int) -> int:
    """Erase what is past its time; the number of rows."""
    return (
        purge_updates(tx, now - UPDATES_KEPT)
        + purge_failures(tx, now - FAILURES_KEPT)
        + purge_cards(tx, now - CARDS_KEPT)
        + give_up(tx, now - UNREAD_PICTURES_KEPT)
        + purge_picture_jobs(tx, now - UNTOLD_PICTURES_KEPT)
        + purge_recipients(tx, now - RECIPIENTS_KEPT)
        + purge_awaited(tx, now - ANSWERS_KEPT)
        + purge_warnings(tx, now - WARNINGS_KEPT)
        + purge_exchanges(tx, now - EXCHANGES_KEPT)
        + purge_never_held(tx, now - NEVER_HELD_KEPT)
        + fade(tx, _day(now) - PLACES_KEPT, _day(now) - WISHES_KEPT)
        + purge_threads(tx, _day(now) - WISHES_KEPT)
        + purge_gone(tx, now - GROUPS_KEPT)
        + purge_sent(tx, now - SENT_KEPT)
        + purge_conversations(tx, now - CONVERSATIONS_KEPT, now - CLOSED_KEPT)
    )


def _day(now: int) -> date:
    return datetime.fromtimestamp(now / 1000, tz=UTC).date()
