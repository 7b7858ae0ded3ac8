"""The private part of an exchange: what its links and buttons lead to, and for whom."""

import re
from collections.abc import Callable

from bot.dialogue import Reply, Text
from handlers.exchange import matches, organising, place, rehearsing, rescue, revealing
from handlers.exchange.act import REHEARSE, Act, act_on
from handlers.exchange.relay import buttons as relay_buttons
from handlers.exchange.relay import taps as relay
from handlers.guides.visit import Visit
from storage import exchange_links

_TOKEN = re.compile(r"[0-9a-f]{32}")
_AREAS: dict[str, Callable[[Act], None]] = {
    "me": place.tapped,
    "run": organising.tapped,
    "match": matches.tapped,
    relay_buttons.AREA: relay.tapped,
    REHEARSE: rehearsing.tapped,
    revealing.AREA: revealing.tapped,
    rescue.AREA: rescue.tapped,
}


def is_token(payload: str) -> bool:
    """Whether a link's payload is somebody's own way into an exchange."""
    return _TOKEN.fullmatch(payload) is not None


def of_link(visit: Visit, token: str) -> None:
    """A link was opened. Whoever it does not belong to learns nothing, not even that it is one."""
    way = exchange_links.way_of(visit.tx, token)
    act = (
        None if way is None or way.person_id != visit.person.id else act_on(visit, way.exchange_id)
    )
    if way is None or act is None:
        visit.say(Reply((Text("exchange-link-not-yours"),)))
    elif way.purpose == "organise":
        organising.shown(act)
    else:
        place.shown(act)


def tapped(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button of the private part: `<exchange>:<area>:<words>`; False if there is none by now."""
    exchange_id, _, said = rest.partition(":")
    area, _, words = said.partition(":")
    act = act_on(visit, exchange_id, message_id, words)
    if act is None or area not in _AREAS:
        return False
    _AREAS[area](act)
    return True
