"""A place that somebody may fill in: their own, or one of somebody whom they look after."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, cached_property

from bot.dialogue import Arg, Name
from bot.exchange.details import Details
from bot.exchange.naming import Named, namesakes, shown_names
from bot.flows.exchange.answer import ExchangeFacts
from handlers.exchange.act import Act, act_on
from handlers.guides.visit import Visit
from storage import exchange_links, participants
from storage.cards import sites_used
from storage.participants import Participant

_SITES = 3
_MOST_WARDS = 20


@dataclass(frozen=True)
class Place:
    """A visit to a place of an exchange. Everybody there is read once, and only if it matters."""

    act: Act
    participant: Participant

    @property
    def is_own(self) -> bool:
        """Whether it is the person's own."""
        return self.participant.person_id == self.act.visit.person.id

    @property
    def details(self) -> Details:
        """What is said there."""
        return self.participant.details

    @property
    def whose(self) -> dict[str, Arg]:
        """For texts: whether it is one's own, else the name of whom one looks after."""
        name: Arg = "" if self.is_own else Name(self.details.name)
        return {"whose": "own" if self.is_own else "ward", "name": name}

    @cached_property
    def people(self) -> tuple[Named, ...]:
        """All who take part, as they are told apart."""
        return named(participants.everybody(self.act.visit.tx, self.act.exchange.id))

    @cached_property
    def called(self) -> dict[str, str]:
        """What each is called there, by id."""
        return shown_names(self.people)

    @property
    def is_namesake(self) -> bool:
        """Whether somebody else there has the same name."""
        mine = self.participant.id
        return any(namesakes(one, self.people) for one in self.people if one.id == mine)

    def value(self, words: str = "") -> str:
        """What a button about this place carries."""
        ward = "" if self.is_own else f"w{self.participant.number}"
        return self.act.value("me", ":".join(part for part in (ward, words) if part))

    def keep(self, **changes: object) -> "Place":
        """The same with other details; they are stored."""
        details = self.details.model_copy(update=changes)
        changed = replace(self.participant, details=details)
        participants.describe(self.act.visit.tx, changed)
        return replace(self, participant=changed)


def own(act: Act) -> Place | None:
    """The person's own place; None: they have none."""
    found = participants.in_exchange(act.visit.tx, act.exchange.id, act.visit.person.id)
    return None if found is None else Place(act, found)


def wards(act: Act) -> tuple[Place, ...]:
    """The places of those whom the person looks after there."""
    found = participants.wards(act.visit.tx, act.visit.person.id)
    return tuple(Place(act, one) for one in found if one.exchange_id == act.exchange.id)


def may_enter(act: Act) -> bool:
    """Whether the exchange is the person's business: they were given a way to it, or a part in it.

    Whoever knows no more than its id learns nothing.
    """
    person_id, exchange = act.visit.person.id, act.exchange
    ways = exchange_links.ways_of(act.visit.tx, exchange.id, person_id)
    return bool(ways) or person_id == exchange.organiser_id or bool(own(act) or wards(act))


def may_look_after_more(act: Act) -> bool:
    """Whether the person may join somebody else: a family has so many, and a joke has more."""
    return act.exchange.is_open and len(wards(act)) < _MOST_WARDS


def ward(act: Act, number: str) -> Place | None:
    """One of them, by the number of signing up."""
    return next((one for one in wards(act) if str(one.participant.number) == number), None)


def meant(act: Act) -> tuple[Place | None, str]:
    """The place that a button's words are about (`w<number>:`: a ward's), and the rest of them."""
    first, _, rest = act.words.partition(":")
    if first[:1] == "w" and first[1:].isdecimal():
        return ward(act, first[1:]), rest
    return own(act), act.words


def by_id(visit: Visit, exchange_id: str, place_id: str) -> Place | None:
    """A place that the person may fill in; None: it is not theirs, or it is over."""
    act = act_on(visit, exchange_id)
    if act is None or act.exchange.is_over:
        return None
    places = (own(act), *wards(act))
    return next((one for one in places if one is not None and one.participant.id == place_id), None)


def named(people: Iterable[Participant]) -> tuple[Named, ...]:
    """Those of them who have not left, as they are told apart."""
    return tuple(
        Named(one.id, one.number, one.details.name, one.details.word)
        for one in people
        if one.left_at is None
    )


def facts(visit: Visit) -> ExchangeFacts:
    """What the small questions are told; each looks up the place that it is about."""

    @cache
    def found(place_id: str) -> Participant | None:
        one = participants.participant(visit.tx, place_id)
        mine = one is not None and visit.person.id in (one.person_id, one.guardian_id)
        return one if mine else None

    def details(place_id: str) -> Details | None:
        one = found(place_id)
        return None if one is None else one.details

    @cache
    def of_its_exchange(place_id: str) -> tuple[Named, ...]:
        one = found(place_id)
        return () if one is None else named(participants.everybody(visit.tx, one.exchange_id))

    return ExchangeFacts(
        language=visit.person.language,
        territory=visit.person.territory,
        sites=lambda: sites_used(visit.tx, visit.person.id, _SITES),
        details=details,
        everybody=of_its_exchange,
        guarded=lambda place_id: (
            (one := found(place_id)) is not None and one.person_id != visit.person.id
        ),
    )
