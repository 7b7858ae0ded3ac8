"""What people say of gifts: the giver how far it is, the receiver whether it has come."""

from dataclasses import replace

from bot.dialogue import Name, Reply, Text
from handlers.exchange import matches, rescue
from handlers.exchange.giving import SAID
from handlers.exchange.leaving import giver_of
from handlers.exchange.place import receiving, screen
from handlers.exchange.place.whose import Place
from handlers.exchange.telling import told, who_sees
from storage import exchange_progress
from storage.outbox import OutboxRow
from storage.participants import Participant

# The giver ----------------------------------------------------------------------------------------


def says(place: Place, said: str) -> None:
    """How far it is, from the giver; once handed over, the receiver is asked whether it came."""
    tx, visit = place.act.visit.tx, place.act.visit
    giving = next((one for one in SAID if one == said), None)
    receiver = matches.receiver_of(tx, place.participant)
    if giving is None or receiver is None:
        place.act.shows(screen.of_place(place))
        return
    before = exchange_progress.progress(tx, place.participant.id)
    exchange_progress.keep(tx, place.participant.id, replace(before, giving=giving))
    place.act.shows(matches.with_wishes(place.act, place.participant, receiver))
    if giving == "handed" and before.giving != "handed":
        visit.rows += rescue.closes(tx, place.act.exchange, receiver.id, visit.now)
        visit.rows += asked(place, receiver, "exchange-was-handed")


def asked(place: Place, receiver: Participant, text_id: str) -> list[OutboxRow]:
    """The question to a receiver whether it came; nothing once they have said so."""
    tx, now = place.act.visit.tx, place.act.visit.now
    if exchange_progress.progress(tx, receiver.id).arrival == "came":
        return []
    question = receiving.question_to(place.act.exchange.id, receiver, text_id)
    return told(tx, who_sees(receiver), question, now)


# The receiver -------------------------------------------------------------------------------------


def answers(place: Place, said: str) -> None:
    """It came, or it did not; the giver is told, and where a card reached them is erased."""
    visit, own = place.act.visit, place.participant
    arrival = next((one for one in receiving.ANSWERS if one == said), None)
    before = exchange_progress.progress(visit.tx, own.id)
    if arrival is None or not receiving.may_say(place, before):
        place.act.shows(screen.of_place(place))
        return
    exchange_progress.keep(visit.tx, own.id, replace(before, arrival=arrival))
    exchange = place.act.exchange
    if arrival == "came":
        place = place.keep(way=None, where=None)
        visit.rows += rescue.closes(visit.tx, exchange, own.id, visit.now)
    else:
        visit.rows += rescue.opens(visit.tx, exchange, own.id, visit.now)
    place.act.shows(screen.of_place(place))
    giver = giver_of(visit.tx, own)
    if giver is not None and before.arrival != arrival:
        said_to = {
            "whose": "own" if giver.person_id is not None else "ward",
            "rescue": exchange_progress.progress(visit.tx, own.id).rescue,
        }
        word = Text(f"exchange-told-{arrival}", {**said_to, "name": Name(giver.details.name)})
        visit.rows += told(visit.tx, who_sees(giver), Reply((word,)), visit.now)
