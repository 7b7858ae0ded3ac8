"""Everything kept about a person, read in one go, for the copy they may ask for."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.exchange.naming import Named, shown_names
from bot.exchange.progress import Progress
from storage.answers_awaited import awaited
from storage.cards import Card, cards_of
from storage.conversations import Conversation, conversation
from storage.exchange_offers import Offer, to_person
from storage.exchange_progress import progress
from storage.exchange_rules import ExchangeRule, said_by
from storage.exchange_threads import Thread, of_participant
from storage.exchanges import Exchange, exchange, organised_by
from storage.participants import Participant, everybody, of_person, wards
from storage.people import Person
from storage.recipients import Remembered, recipients_of
from storage.transaction import Transaction

_MOST_CARDS = 10_000


@dataclass(frozen=True, slots=True)
class KeptGuide:
    """A conversation with its times, and its reminder (text id, moment) if it has one."""

    row: Conversation
    in_front: bool
    opened_at: int
    touched_at: int
    closed_at: int | None
    reminder: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows about a person, table by table.

    Cards come with the moment of their last change, recipients with that of their last use;
    `waiting` is what has not been sent yet, by kind and moment; `sent` counts messages noted,
    with the moments of the first and the last; `pictures` are the moments at which files came
    that have not been read yet; `ask_at`: when they wish to be asked for an answer. `places`
    are theirs in gift exchanges, and those of people they look after, with the `progress` of
    gifts, `rules` they keep to themselves and what the people there are `called`, by id;
    `exchanges` are those of the places, `organised` the ones they run, `offers` those they may
    come to run.
    that have not been read yet; `ask_at`: when they wish to be asked for an answer. `places` are
    theirs in gift exchanges, and those of people they look after, with `rules` they keep to
    themselves, the `threads` they write in, and what the people there are `called`, by id;
    `exchanges` are those of the places, `organised` the ones they run, `offers` those they may come
    to run.
    """

    blocked_at: int | None
    guides: tuple[KeptGuide, ...]
    cards: tuple[tuple[Card, int], ...]
    recipients: tuple[tuple[Remembered, int], ...]
    waiting: tuple[tuple[str, int], ...]
    sent: tuple[int, int | None, int | None]
    pictures: tuple[int, ...]
    ask_at: int | None
    places: tuple[Participant, ...]
    progress: Mapping[str, Progress]
    rules: tuple[ExchangeRule, ...]
    threads: tuple[Thread, ...]
    called: Mapping[str, str]
    exchanges: Mapping[str, Exchange]
    organised: tuple[Exchange, ...]
    offers: tuple[Offer, ...]


def kept_of(tx: Transaction, person: Person, before: int) -> Kept:
    """Everything, as it is in this unit; of what is owed only rows before that one."""
    blocked = tx.row("SELECT blocked_at FROM people WHERE id = ?", person.id)
    changed: dict[str, int] = dict(
        tx.rows("SELECT id, changed_at FROM cards WHERE person_id = ?", person.id)
    )
    used: dict[str, int] = dict(
        tx.rows("SELECT id, used_at FROM recipients WHERE person_id = ?", person.id)
    )
    waiting = tx.rows(
        "SELECT kind, written_at FROM outbox WHERE chat_id = ? AND id < ? ORDER BY id",
        person.chat_id,
        before,
    )
    sent = tx.row(
        "SELECT COUNT(*), MIN(sent_at), MAX(sent_at) FROM sent_messages WHERE person_id = ?",
        person.id,
    )
    places = (*of_person(tx, person.id), *wards(tx, person.id))
    there = {place.exchange_id for place in places}
    return Kept(
        blocked_at=blocked[0] if blocked else None,
        guides=tuple(_guides(tx, person.id)),
        cards=tuple((one, changed[one.id]) for one in cards_of(tx, person.id, _MOST_CARDS)),
        recipients=tuple((one, used[one.id]) for one in recipients_of(tx, person.id)),
        waiting=tuple((kind, moment) for kind, moment in waiting),
        sent=(sent[0], sent[1], sent[2]) if sent else (0, None, None),
        pictures=tuple(
            moment
            for (moment,) in tx.rows(
                "SELECT sent_at FROM picture_jobs WHERE person_id = ? ORDER BY sent_at", person.id
            )
        ),
        ask_at=asked[1] if (asked := awaited(tx, person.id)) is not None else None,
        places=places,
        progress={place.id: progress(tx, place.id) for place in places},
        rules=tuple(rule for place in places for rule in said_by(tx, place.id)),
        threads=tuple(
            one for place in places for one in of_participant(tx, place.exchange_id, place.id)
        ),
        called={ident: name for one in there for ident, name in _called(tx, one).items()},
        exchanges={one: found for one in there if (found := exchange(tx, one)) is not None},
        organised=tuple(organised_by(tx, person.id)),
        offers=tuple(to_person(tx, person.id)),
    )


def _called(tx: Transaction, exchange_id: str) -> dict[str, str]:
    return shown_names(
        Named(one.id, one.number, one.details.name, one.details.word)
        for one in everybody(tx, exchange_id)
    )


def _guides(tx: Transaction, person_id: int) -> list[KeptGuide]:
    rows = tx.rows(
        "SELECT c.id, c.in_front, c.opened_at, c.touched_at, c.closed_at, r.text_id, r.due_at"
        " FROM conversations c LEFT JOIN reminders r ON r.conversation_id = c.id"
        " WHERE c.person_id = ? ORDER BY c.opened_at",
        person_id,
    )
    return [
        KeptGuide(row, bool(front), opened, touched, closed, (text, due) if text else None)
        for ident, front, opened, touched, closed, text, due in rows
        if (row := conversation(tx, person_id, ident)) is not None
    ]
