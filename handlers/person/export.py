"""/export: everything kept about the person, as one file for people and programs.

JSON with keys in English, which programs can rely on, and sentences in the person's language: the
lines of open guides as their review reads them, beside the values as they are kept.
"""

from typing import Any

import orjson

from bot.dialogue import File, Text
from bot.exchange.terms import Reveal
from bot.exchange.thread import Side
from bot.secrets import redact
from handlers.cards.team import team_of
from handlers.guides.visit import Visit
from handlers.person import export_guides
from handlers.person.export_values import Json, Moments, amount, quiet_hours
from storage.cards import Card
from storage.exchange_threads import Thread
from storage.exchanges import Exchange
from storage.kept import Kept, kept_of
from storage.participants import Participant

FORMAT = "giftwise-export"
VERSION = 1


KIND = "export"


def send(visit: Visit) -> None:
    """Owe the person the file; with years on file it takes a second to make."""
    visit.order(KIND, str(visit.person.id))


def made(visit: Visit, row_id: int) -> File:
    """The file; the row that it is for is no part of it."""
    kept = kept_of(visit.tx, visit.person, before=row_id)
    # Codes are never stored; should one have slipped through, it does not leave this way.
    content = orjson.dumps(_without_codes(document(visit, kept)), option=orjson.OPT_INDENT_2)
    name = f"giftwise-{visit.today.isoformat()}.json"
    return File(name, content + b"\n", Text("export-done"))


def document(visit: Visit, kept: Kept) -> Json:
    """Everything, table by table. Version 1; keys are added, never given another meaning."""
    at = Moments(visit.person.clock)
    count, first, last = kept.sent
    return {
        "about": {
            "text": visit.texts.plain("export-about"),
            "format": FORMAT,
            "version": VERSION,
            "made_at": at(visit.now),
        },
        "person": _person(visit, kept, at),
        "guides": [export_guides.guide(visit, one, at) for one in kept.guides],
        "cards": [_card(card, changed_at, at) for card, changed_at in kept.cards],
        "remembered_recipients": [
            {"id": one.id, "details": one.details, "last_used_at": at(used_at)}
            for one, used_at in kept.recipients
        ],
        "asks_for_an_answer_at": at(kept.ask_at),
        "files_to_be_read": [{"sent_at": at(moment)} for moment in kept.pictures],
        "waiting_to_be_sent": [
            {"kind": kind, "written_at": at(moment)} for kind, moment in kept.waiting
        ],
        "gift_exchanges": [_place(place, kept, at) for place in kept.places],
        "gift_exchanges_run": [_exchange(one, at) for one in kept.organised],
        "gift_exchanges_to_run": [
            {"exchange": one.exchange_id, "kind": one.kind, "asked_at": at(one.asked_at)}
            for one in kept.offers
        ],
        "noted_messages": {"count": count, "first_at": at(first), "last_at": at(last)},
    }


def _person(visit: Visit, kept: Kept, at: Moments) -> Json:
    person = visit.person
    return {
        "id": person.id,
        "telegram_id": person.chat_id,
        "language": {
            "of_telegram": person.telegram_language,
            "chosen": person.chosen_language,
        },
        "country": person.country,
        "time_zone": person.zone,
        "quiet_hours": quiet_hours(person.quiet_from, person.quiet_until),
        "blocked_at": at(kept.blocked_at),
    }


def _card(card: Card, changed_at: int, at: Moments) -> Json:
    return {
        "id": card.id,
        "marketplace": card.marketplace,
        "way": card.way,
        "amount": amount(card.amount_minor, card.currency),
        "state": card.state,
        "details": {name: one for name, one in card.details.items() if name != "team"},
        "people": [{"name": one.name, "state": one.state} for one in team_of(card)],
        "ordered_at": at(card.ordered_at),
        "changed_at": at(changed_at),
        "reminder_at": at(card.remind_at),
        "last_day": card.last_day and card.last_day.isoformat(),
        "told_that_it_runs_out_at": at(card.warn_at),
    }


def _place(place: Participant, kept: Kept, at: Moments) -> Json:
    """A place of theirs, or of somebody they look after; whom they give to once they looked."""
    own = place.person_id is not None
    match = place.match if place.shown_at is not None else None
    exchange = kept.exchanges.get(place.exchange_id)
    return {
        "id": place.id,
        "exchange": None if exchange is None else _in_short(exchange),
        "whose": "own" if own else "somebody you look after",
        "number": place.number,
        "details": place.details.model_dump(exclude={"told_at", "word_asked"}),
        "giver_told_of_changes_at": at(place.details.told_at or None),
        "kept_apart_from": [
            kept.called[person]
            for rule in kept.rules
            if rule.said_by == place.id
            for person in rule.people
            if person != place.id and person in kept.called
        ],
        "gives_to": None if match is None else kept.called.get(match.receiver),
        "gives_to_id": None if match is None else match.receiver,
        "salt": None if match is None else match.salt.hex(),
        "looked_at": at(place.shown_at),
        "your_gift": kept.progress[place.id].giving,
        "gift_to_you": kept.progress[place.id].arrival,
        "stands_in": kept.progress[place.id].stands_in,
        "messages": [_thread(one, place) for one in kept.threads if place.id in one.talk.pair],
    }


def _thread(thread: Thread, place: Participant) -> Json:
    """That they write to somebody, and how often; the other side's part is the other's."""
    side: Side = "giver" if thread.talk.giver == place.id else "match"
    written = thread.talk.written(side)
    return {
        "with": "your match" if side == "giver" else "your giver",
        "stopped_by_you": side in thread.talk.stopped_by,
        "ended": thread.talk.ended,
        "written": written.total,
        "latest_day": written.day and written.day.isoformat(),
        "written_that_day": written.that_day,
        "waiting": [one.words for one in thread.talk.waiting if one.by == side],
    }


def _in_short(exchange: Exchange) -> Json:
    return {
        "id": exchange.id,
        "title": exchange.terms.title,
        "state": exchange.state,
        "exchange_day": exchange.exchange_day.isoformat(),
        "commitment": exchange.root,
    }


def _exchange(one: Exchange, at: Moments) -> Json:
    return {
        "id": one.id,
        "state": one.state,
        "terms": one.terms.model_dump(exclude={"reveal"}),
        "reveal": one.terms.reveal != Reveal.NEVER,  # not whether somebody minds
        "sign_up_until": at(one.sign_up_until),
        "exchange_day": one.exchange_day.isoformat(),
        "commitment": one.root,
    }


def _without_codes(value: Any) -> Any:
    match value:
        case str():
            return redact(value)
        case dict():
            return {key: _without_codes(one) for key, one in value.items()}
        case list() | tuple():
            return [_without_codes(one) for one in value]
    return value
