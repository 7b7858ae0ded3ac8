"""Where a person lives: the country, and the time zone where a country has several."""

from dataclasses import dataclass

from bot.dialogue import Answer, Arg, Choice, City, Country, Rows, Text, TimeOfDay
from bot.domain.countries import LIKELY, Place, place_named
from bot.domain.local_time import LocalTime
from bot.domain.marketplaces import MARKETPLACES, flag, likely_first
from bot.domain.time_zones import zones_of
from bot.flows.flow import Accept, AskAgain, Finish, Flow, Step, Taken
from bot.flows.settings import BACK_TO_SETTINGS, TO_SETTINGS
from bot.flows.state import Draft

# For other languages those where it is shopped.
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """The moment (epoch ms), the person's language, and the countries of sites they bought on."""

    now: int
    language: str
    near: tuple[str, ...] = ()


class PlaceDraft(Draft):
    """A country (CLDR) and a zone (IANA). `then`: the reminder that waits for them; of a card, of a
    guide ("later:"), or whether an answer has come ("answer")."""

    then: str = ""
    country: str | None = None
    zone: str | None = None


def _take_country(draft: PlaceDraft, answer: Answer, facts: PlaceFacts) -> Taken[PlaceDraft]:
    if answer.choice == "not-now":
        return Finish((Text("place-not-now"),))
    if answer.choice == BACK_TO_SETTINGS:
        return Finish((), draft=PlaceDraft(then=draft.then))
    if zones_of(answer.choice or ""):
        return _taken(draft, Place(answer.choice or ""))
    place = place_named(answer.text or "", facts.language)
    return AskAgain("unclear") if place is None else _taken(draft, place)


def _taken(draft: PlaceDraft, place: Place) -> Taken[PlaceDraft]:
    """The clock of the city named, or of a country that has one only; else it is asked."""
    chosen = draft.model_copy(update={"country": place.country, "zone": None})
    zones = zones_of(place.country)
    zone = place.zone or (zones[0] if len(zones) == 1 else None)
    return Accept(chosen) if zone is None else _settled(chosen, zone)


def _country_choices(draft: PlaceDraft, facts: PlaceFacts, __: int) -> Rows:
    shops = likely_first(facts.language)[:_SHOWN]
    usual = LIKELY.get(facts.language) or [MARKETPLACES[code].territory for code in shops]
    codes = tuple(dict.fromkeys((*facts.near, *usual)))[:_SHOWN]
    rows = tuple((_country(code),) for code in codes)  # "Vereinigtes Königreich" fills one
    not_now = Choice("not-now", Text("place-country-not-now"))
    return (*rows, (not_now,) if draft.then else TO_SETTINGS)


def _country(code: str) -> Choice:
    return Choice(code, Text("place-country-choice", _named(code)))


def _named(code: str) -> dict[str, Arg]:
    return {"flag": flag(code), "country": Country(code)}


def _take_zone(draft: PlaceDraft, answer: Answer, facts: PlaceFacts) -> Taken[PlaceDraft]:
    if answer.choice in zones_of(draft.country or ""):
        return _settled(draft, answer.choice)
    place = place_named(answer.text or "", facts.language)
    if place is None or place == Place(draft.country or ""):
        return AskAgain("unclear")
    return _taken(draft, place)


def _zone_choices(draft: PlaceDraft, facts: PlaceFacts, _: int) -> Rows:
    """Each city with the hour it is there now: people know their own."""
    rows = []
    for zone in zones_of(draft.country or ""):
        local = LocalTime(zone).local(facts.now)
        hour = TimeOfDay(local.hour * 60 + local.minute)
        rows.append((Choice(zone, Text("place-zone-choice", {"city": City(zone), "time": hour})),))
    return tuple(rows)


def _why(draft: PlaceDraft) -> str:
    if draft.then == "answer":
        return "answer"
    return "reminder" if draft.then else "settings"


def _settled(draft: PlaceDraft, zone: str) -> Finish:
    settled = draft.model_copy(update={"zone": zone})
    said = () if draft.then.startswith("later:") else (place_text(settled),)  # the next question
    return Finish(said, draft=settled)


def place_text(draft: PlaceDraft) -> Text:
    """The clock that counts from now on."""
    return Text("place-done", {"city": City(draft.zone or "")})


PLACE: Flow[PlaceDraft, PlaceFacts] = Flow(
    name="place",
    version=1,
    draft=PlaceDraft,
    steps=(
        Step(
            name="country",
            answers="country",
            take=_take_country,
            choices=_country_choices,
            args=lambda draft, _: {"why": _why(draft)},
            line=lambda draft, _: _named(draft.country or "US"),
            problems=("unclear",),
        ),
        Step(
            name="zone",
            answers="zone",
            take=_take_zone,
            choices=_zone_choices,
            args=lambda draft, _: {"country": Country(draft.country or "US")},
            line=lambda draft, _: {"city": City(draft.zone or "")},
            problems=("unclear",),
        ),
    ),
)
