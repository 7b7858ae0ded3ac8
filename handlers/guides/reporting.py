"""Where to report a scam: the country is asked for that alone, and nothing keeps it."""

from bot.check import channels
from bot.dialogue import Choice, Country, Rows, Text
from bot.domain.countries import LIKELY
from bot.domain.marketplaces import MARKETPLACES, flag, likely_first
from storage.people import Person

_MORE, _ELSEWHERE = "all", "no"
_OTHER = (Choice(f"where:{_MORE}", Text("where-other")),)


def words(person: Person, about: str) -> Text:
    """The channels of a country, or which one it is about."""
    if about == _ELSEWHERE:
        return Text("where-else")
    country = _country(person, about)
    if country is None:
        return Text("where-ask")
    lines = channels.lines(country)
    numbered = {f"line{number}": line for number, line in enumerate(lines, 1)}
    told = Text(f"where-lines-{len(lines)}", numbered)
    return Text("where", {"country": Country(country), "lines": told})


def ways(person: Person, about: str) -> Rows:
    """Amazon's page and another country; or the countries, the likely ones first."""
    country = _country(person, about)
    if about == _ELSEWHERE or country is not None:
        return (*channels.amazons_page(country or ""), _OTHER)
    likely = LIKELY.get(person.language, ())
    if about != _MORE:
        return (*map(_choice, likely), _OTHER)
    elsewhere = Choice(f"where:{_ELSEWHERE}", Text("where-elsewhere"))
    return (*map(_choice, _offered(person)), (elsewhere,))


def _country(person: Person, about: str) -> str | None:
    """The one it is about: the one chosen, else where the person lives."""
    if not about:
        return person.territory
    return about if about in _offered(person) else None


def _offered(person: Person) -> tuple[str, ...]:
    """Countries with an Amazon site, and those whose language we speak."""
    sites = (MARKETPLACES[code].territory for code in likely_first(person.language))
    return tuple(dict.fromkeys((*LIKELY.get(person.language, ()), *sites)))


def _choice(country: str) -> tuple[Choice]:
    label = Text("place-country-choice", {"flag": flag(country), "country": Country(country)})
    return (Choice(f"where:{country}", label),)
