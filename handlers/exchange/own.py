"""`/exchange` in private: what somebody takes part in, looks after or runs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.dialogue import Choice, Name, Reply, Rows, ShortDay, Text
from handlers.exchange import organising, place
from handlers.exchange.act import NAME, Act, act_on
from handlers.guides.visit import Visit
from storage import exchanges, participants
from storage.exchanges import Exchange

_OVER = ("cancelled", "proposed")
_MOST = 20
_LISTED = timedelta(days=30)  # after its day


@dataclass(frozen=True, slots=True)
class _Way:
    """A way into one exchange: the area of its buttons, what it is called, what it opens."""

    exchange: Exchange
    area: str
    label: str
    opens: Callable[[Act], None]


def shown(visit: Visit) -> None:
    """The only one at once, several in a list; for nobody's how one begins."""
    found = _ways(visit)
    act = act_on(visit, found[0].exchange.id) if len(found) == 1 else None
    if act is not None:
        found[0].opens(act)
    elif found:
        visit.say(Reply((Text("exchange-list"),), _buttons(visit, found)))
    else:
        explained(visit)


def explained(visit: Visit) -> None:
    """What a gift exchange is, and how one begins."""
    visit.say(Reply((Text("exchange-none", {"bot": visit.bot}),)))


def _ways(visit: Visit) -> list[_Way]:
    """The latest first. Whoever runs one in which they take part gets there from their place."""
    tx, person_id = visit.tx, visit.person.id
    places = (*participants.of_person(tx, person_id), *participants.wards(tx, person_id))
    ids = dict.fromkeys(one.exchange_id for one in places)
    mine = [one for ident in ids if (one := exchanges.exchange(tx, ident)) is not None]
    ways = [_Way(one, "me", "exchange-on-list", place.shown) for one in mine]
    run = [one for one in exchanges.organised_by(tx, person_id) if one.id not in ids]
    ways += [_Way(one, "run", "exchange-on-list-run", organising.shown) for one in run]
    since = visit.today - _LISTED
    going_on = [
        one
        for one in ways
        if one.exchange.state not in _OVER and one.exchange.exchange_day >= since
    ]
    return sorted(going_on, key=lambda one: (-one.exchange.begun_at, one.exchange.id))[:_MOST]


def _buttons(visit: Visit, found: list[_Way]) -> Rows:
    """One a row; of those that are called the same it is said how many have joined."""
    labels = [_label(one) for one in found]
    rows = []
    for way, label in zip(found, labels, strict=True):
        shown_label = label
        if labels.count(label) > 1:
            people = participants.how_many(visit.tx, way.exchange.id)
            shown_label = Text("exchange-on-list-twin", {"line": label, "people": people})
        rows.append((Choice(f"{NAME}:{way.exchange.id}:{way.area}", shown_label),))
    return tuple(rows)


def _label(way: _Way) -> Text:
    title, day = way.exchange.terms.title, way.exchange.exchange_day
    named = "yes" if title else "no"
    return Text(way.label, {"named": named, "title": Name(title), "day": ShortDay(day)})
