"""Cards by post to addresses that are odd, that have no number, or that are none."""

import pytest

from tests.stories.people import Person
from tests.stories.world import World

UNTIL_ADDRESS = {
    "en": ("/buy", "a gift", "A card by post", "in 4 weeks", "100", "Ben Li"),
    "de": ("/buy", "ein Geschenk", "Eine Karte per Post", "in 4 Wochen", "100", "Ben Li"),
}


async def at_the_address(world: World, site: str, language: str = "en") -> Person:
    anna = await world.person("Anna", language)
    begin, purpose, *others = UNTIL_ADDRESS[language]
    for words in (begin, purpose, site, *others):
        await anna.types(words)
    return anna


@pytest.mark.parametrize(
    ("language", "site", "envelope", "name", "above"),
    [
        ("en", "amazon.ie", "Mary Byrne\n12 Main Street\nNaas\nCo. Kildare", "Mary Byrne", "Naas"),
        ("de", "amazon.ae", "Sara Khan\nAl Wasl Road 45\nDubai", "Sara Khan", "Al Wasl Road 45"),
    ],
)
async def test_an_envelope_needs_no_code_where_there_is_none(
    world: World, language: str, site: str, envelope: str, name: str, above: str
) -> None:
    anna = await world.person("Anna", language)
    begin, purpose, *others = UNTIL_ADDRESS[language][:-1]
    for words in (begin, purpose, site, *others):
        await anna.types(words)
    await anna.types(envelope)
    anna.sees_above("✓", name, above)
    await anna.taps("No, it's a house" if language == "en" else "Nein, ein Haus")
    anna.sees(name, above)


@pytest.mark.parametrize(
    ("language", "site", "address", "sees"),
    [
        ("en", "amazon.co.uk", "4 Mill Lane\nBristol\nBSI 4QJ", "Is BSI 4QJ right?"),
        ("de", "amazon.co.uk", "4 Mill Lane\nBristol BS1 4Q", "Stimmt BS1 4Q?"),
        ("en", "amazon.ie", "12 Main Street\nDublin 2\nDO2 X285", "Is DO2 X285 right?"),
        ("de", "amazon.de", "Lindenweg 3\n1O115 Berlin", "Stimmt 1O115?"),
    ],
)
async def test_an_odd_postal_code_is_asked_and_never_mended(
    world: World, language: str, site: str, address: str, sees: str
) -> None:
    anna = await at_the_address(world, site, language)
    await anna.types(address)
    anna.sees(sees, *address.splitlines())
    await anna.taps("It is right as it is" if language == "en" else "Sie stimmt so")
    await anna.taps("No, it's a house" if language == "en" else "Nein, ein Haus")
    anna.sees(*address.splitlines())


@pytest.mark.parametrize("anew", ["bs14qj", "4 Mill Lane\nBristol\nbs14qj"])
async def test_a_postcode_with_a_slip_is_written_anew(world: World, anew: str) -> None:
    anna = await at_the_address(world, "amazon.co.uk")
    await anna.types("4 Mill Lane\nBristol\nBS1 4OJ")
    anna.sees("Is BS1 4OJ right?")
    await anna.types(anew)
    await anna.taps("No, it's a house")
    anna.sees("order checklist", "4 Mill Lane", "Bristol", "bs14qj")


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("amazon.ie", "Ivy House\nBallinamore\nCo. Leitrim"),
        ("amazon.ie", "The Gate Lodge, Cloughjordan, Co Tipperary"),
        ("amazon.ae", "Palm Tower, Dubai Marina, Dubai"),
        ("amazon.co.jp", "〒100-0001 東京都千代田区千代田1-1"),
    ],
)
async def test_an_address_without_a_number_or_on_one_line_is_taken(
    world: World, site: str, address: str
) -> None:
    anna = await at_the_address(world, site)
    await anna.types(address)
    if "No, it's a house" in " ".join(anna.labels()):
        await anna.taps("No, it's a house")
    anna.sees("order checklist", *address.split(", "))


@pytest.mark.parametrize(
    ("language", "site", "words"),
    [
        ("en", "amazon.ie", "my aunt's house\nnext to the church"),
        ("en", "amazon.ae", "my brother's house\nbehind the mosque"),
        ("de", "amazon.de", "bei meiner Tante\nneben der Kirche"),
    ],
)
async def test_nothing_understood_is_asked(
    world: World, language: str, site: str, words: str
) -> None:
    anna = await at_the_address(world, site, language)
    await anna.types("🏠")
    await anna.types("home")
    anna.sees("5 High Street" if language == "en" else "Hauptstraße 5")
    await anna.types(words)
    anna.sees("Would a letter find" if language == "en" else "Käme ein Brief damit an?")
    await anna.taps("Write it again" if language == "en" else "Neu schreiben")
    anna.sees("Where should it be delivered?" if language == "en" else "Wohin soll die Post")


@pytest.mark.parametrize(
    ("language", "site", "address", "sees"),
    [
        ("en", "amazon.de", "Bahnhofstrasse 3\n8001 Zürich\nSwitzerland", "Switzerland. Cards"),
        ("de", "amazon.de", "Bahnhofstrasse 3\n8001 Zürich\nSchweiz", "Schweiz. Karten"),
        ("en", "amazon.ie", "8 Mill Lane\nBelfast BT1 4AA", "United Kingdom. Cards"),
        ("de", "amazon.co.uk", "Lindenweg 3\n10117 Berlin\nGermany", "Deutschland. Karten"),
    ],
)
async def test_an_address_in_another_country_is_asked_and_taken(
    world: World, language: str, site: str, address: str, sees: str
) -> None:
    anna = await at_the_address(world, site, language)
    await anna.types(address)
    anna.sees(sees)
    await anna.taps("It is right as it is" if language == "en" else "Sie stimmt so")
    await anna.taps("No, it's a house" if language == "en" else "Nein, ein Haus")
    anna.sees(*address.splitlines())


@pytest.mark.parametrize(
    ("language", "site", "address"),
    [
        ("de", "amazon.at", "Dorfstraße 3\n8972 Ramsau am Dachstein"),
        ("de", "amazon.de", "Rathausplatz 3\n1010 Wien\nÖsterreich"),
        ("en", "amazon.at", "Rathausplatz 3\n1010 Vienna\nAustria"),
        ("en", "amazon.co.uk", "8 Athol Street\nDouglas IM1 1JA\nIsle of Man"),
        ("de", "amazon.de", "Lindenweg 3\n99089 Erfurt\nThüringen"),
        ("en", "amazon.co.uk", "Church Farm\nLittle Snoring\nFakenham NR21 0HT"),
    ],
)
async def test_what_a_site_serves_and_what_follows_the_town_is_not_doubted(
    world: World, language: str, site: str, address: str
) -> None:
    anna = await at_the_address(world, site, language)
    await anna.types(address)
    await anna.taps("No, it's a house" if language == "en" else "Nein, ein Haus")
    anna.sees(*address.splitlines())


@pytest.mark.parametrize(
    ("language", "envelope", "name"),
    [
        ("en", "Ben Li\nHauptstr. 5\n10115 Berlin", "Ben Li"),
        ("de", "Ben, Hauptstr. 5, 10115 Berlin", "Ben Li"),
        ("de", "Herrn Ben Li, Hauptstr. 5, 10115 Berlin", "Herrn Ben Li"),
    ],
)
async def test_the_known_name_above_an_address_is_taken_off(
    world: World, language: str, envelope: str, name: str
) -> None:
    anna = await at_the_address(world, "amazon.de", language)
    await anna.types(envelope)
    await anna.taps("No, it's a house" if language == "en" else "Nein, ein Haus")
    anna.sees(f"\u2068{name}\u2069\n", "\u2068Hauptstr. 5\n10115 Berlin\u2069")


@pytest.mark.parametrize("tapped", [True, False])
@pytest.mark.parametrize(
    ("language", "asked", "yes", "house"),
    [
        ("en", "So far the parcel is for", "Yes", "No, it's a house"),
        ("de", "Bisher geht das Paket an", "Ja", "Nein, ein Haus"),
    ],
)
async def test_another_name_above_an_address_is_looked_at_once(
    world: World, language: str, asked: str, yes: str, house: str, *, tapped: bool
) -> None:
    anna = await at_the_address(world, "amazon.de", language)
    await anna.types("Otto Krug\nHauptstr. 5\n10115 Berlin")
    anna.sees(asked, "Ben Li", "Otto Krug")
    await (anna.taps if tapped else anna.types)(yes)
    await anna.taps(house)
    anna.sees("\u2068Otto Krug\u2069\n", "\u2068Hauptstr. 5\n10115 Berlin\u2069")
    anna.sees_not("Ben Li")


@pytest.mark.parametrize(
    ("language", "site", "words", "sees"),
    [
        ("en", "amazon.ae", "the 3rd villa, Dubai", "I don't see a house number"),
        ("de", "amazon.ae", "Bei meiner Tante, Dubai", "Ich sehe keine Hausnummer"),
        ("en", "amazon.ae", "بيت عمي، دبي", "I don't see a house number"),
        ("de", "amazon.co.uk", "8 Mill Lane\nLeeds LS 1 2AB", "Stimmt LS 1 2AB?"),
    ],
)
async def test_words_about_a_house_and_a_torn_code_are_asked(
    world: World, language: str, site: str, words: str, sees: str
) -> None:
    anna = await at_the_address(world, site, language)
    await anna.types(words)
    anna.sees(sees)
