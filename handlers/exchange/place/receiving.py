"""A gift as its receiver sees it: whether it has come, and when that can be said."""

from dataclasses import replace

from bot.dialogue import Arg, Choice, Name, Reply, Rows, Text
from bot.exchange.progress import Arrival, Progress, may_answer
from handlers.exchange.act import NAME
from handlers.exchange.leaving import giver_of
from handlers.exchange.place.whose import Place
from handlers.exchange.relay import buttons as relay
from storage import exchange_progress
from storage.participants import Participant

ANSWERS: tuple[Arrival, ...] = ("came", "missing")


def on_screen(place: Place) -> tuple[tuple[Text, ...], Rows]:
    """What their own screen says of it, and what they may say."""
    if place.act.exchange.state != "drawn":
        return (), ()
    own = exchange_progress.progress(place.act.visit.tx, place.participant.id)
    lines = () if own.arrival == "unknown" else (Text(f"exchange-line-{own.arrival}"),)
    if own.arrival == "came":
        thanks = replace(
            relay.write(place.act.exchange, "giver", place.participant),
            label=Text("exchange-button-thanks"),
        )
        return lines, ((thanks,),)
    if not may_say(place, own):
        return lines, ()
    row = tuple(
        Choice(place.value(answer), Text(f"exchange-button-{answer}"))
        for answer in ANSWERS
        if answer != own.arrival
    )
    return lines, (row,)


def may_say(place: Place, own: Progress) -> bool:
    """Whether it can have come: its giver has it, or its day is here."""
    visit, exchange = place.act.visit, place.act.exchange
    giver = giver_of(visit.tx, place.participant)
    givers = exchange_progress.progress(visit.tx, giver.id) if giver is not None else None
    return may_answer(own, givers, day_reached=exchange.has_day_come(visit.now))


def question_to(exchange_id: str, receiver: Participant, text_id: str) -> Reply:
    """A message that asks a receiver, or whoever looks after them."""
    own = receiver.person_id is not None
    whose: dict[str, Arg] = {
        "whose": "own" if own else "ward",
        "name": "" if own else Name(receiver.details.name),
    }
    ward = "" if own else f"w{receiver.number}:"
    row = tuple(
        Choice(f"{NAME}:{exchange_id}:me:{ward}{answer}", Text(f"exchange-button-{answer}"))
        for answer in ANSWERS
    )
    return Reply((Text(text_id, whose),), (row,))
