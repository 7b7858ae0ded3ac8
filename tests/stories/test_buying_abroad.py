"""Cards for people elsewhere: the fast path counted, each way, addresses in several scripts."""

import time

import pytest

from tests.stories.people import Person
from tests.stories.world import World


class Counted:
    """A person whose taps and typed answers are counted."""

    def __init__(self, person: Person) -> None:
        self.person, self.taps_made, self.typed = person, 0, 0

    async def taps(self, label: str) -> None:
        self.taps_made += 1
        await self.person.taps(label)

    async def types(self, text: str) -> None:
        self.typed += 1
        await self.person.types(text)


@pytest.mark.parametrize(
    ("language", "words", "site", "amount"),
    [
        ("de", ("Ein Geschenk", "Per E-Mail, sofort", "Alles richtig"), "amazon.de", "25 EUR"),
        ("en", ("A gift", "By e-mail, now", "All correct"), "amazon.com", "USD 25"),
        ("en", ("A gift", "By e-mail, now", "All correct"), "amazon.co.uk", "GBP 25"),
        ("en", ("A gift", "By e-mail, now", "All correct"), "amazon.in", "INR 500"),
    ],
)
async def test_the_fast_path_is_four_questions_behind_the_gate(
    world: World, language: str, words: tuple[str, str, str], site: str, amount: str
) -> None:
    anna = await world.person("Anna", language)
    path, begun = Counted(anna), time.perf_counter()
    gate, way, right = words
    await path.types("/buy")
    await path.taps(gate)
    label = next(one for one in anna.labels() if one.endswith(site))  # not amazon.com.au
    await path.taps(label)
    await path.taps(way)
    await path.taps(amount)
    await path.types("otto@example.com")
    anna.sees(site, amount, "otto@example.com")
    await path.taps(right)
    assert (path.taps_made, path.typed) == (5, 2)
    print(f"{site}: {path.taps_made} taps, {path.typed} typed, {time.perf_counter() - begun:.2f} s")


@pytest.mark.parametrize(
    ("site", "way", "answers", "sees"),
    [
        ("amazon.de", "By e-mail, on a date", ("24 December", "50", "otto@example.com"),
         "December 24"),
        ("amazon.com", "By text message", ("50", "+1 212 555 0123"), "+1 212-555-0123"),
        ("amazon.com", "Print it", ("50",), "Print it"),
        ("amazon.de", "A card by post",
         ("in 3 weeks", "50", "Otto Muster", "Weg 1\n10115 Berlin", "No, it's a house"),
         "Weg 1"),
    ],
)  # fmt: skip
async def test_every_way_to_send_one(
    world: World, site: str, way: str, answers: tuple[str, ...], sees: str
) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", site):
        await anna.types(words)
    await anna.taps(way)
    for answer in answers:
        await anna.types(answer)
    anna.sees("order checklist", sees)
    await anna.taps("All correct")
    anna.sees("Ready to order")
    await anna.taps("I've ordered it")
    await anna.taps("📤 Message for")
    anna.sees("never read the code out")


async def test_too_little_time_is_said_and_stays_possible(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "A card by post", "tomorrow", "50", "Otto Muster"):
        await anna.types(words)
    await anna.types("Weg 1, 10115 Berlin")
    await anna.taps("No, it's a house")
    anna.sees("order checklist", "short for the post")
    await anna.types("change the day to in 3 weeks")
    anna.sees("order checklist")
    assert "short for the post" not in anna.last["text"]
    await anna.taps("Delivery")
    await anna.taps("on a date")
    await anna.types("today")
    await anna.types("otto@example.com")
    anna.sees("order checklist", "little time")


@pytest.mark.parametrize(
    ("site", "name", "address", "asked", "answer"),
    [
        ("amazon.de", "Jörg Weiß", "Hauptstr. 5\n10115 Berlin", "apartment", "No, it's a house"),
        ("amazon.com", "Ann Lee", "1600 Amphitheatre Pkwy Apt 4\nMountain View, NY 94043",
         "doesn't seem to be in", "It is right as it is"),
        ("amazon.co.uk", "Zoë O'Hara", "Flat 2, 10 High Street\nLondon SW1A 2AA", None, ""),
        ("amazon.co.jp", "山田 太郎", "〒106-0032\n東京都港区六本木6-10-1 101号室", None, ""),
        ("amazon.ae", "فاطمة", "شقة 4، شارع الشيخ زايد 15\nدبي", None, ""),
    ],
)  # fmt: skip
async def test_addresses_in_five_countries_and_three_scripts(
    world: World, site: str, name: str, address: str, asked: str | None, answer: str
) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", site, "A card by post", "in 4 weeks", "100", name, address):
        await anna.types(words)
    if asked:
        anna.sees(asked)
        await anna.taps(answer)
    anna.sees("order checklist", name, *address.splitlines())


async def test_two_guides_open_on_two_devices(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "By e-mail, now", "50"):
        await anna.types(words)
    await anna.types("/buy")
    anna.sees("earlier guide is kept", "Who is the card for?")
    await anna.taps("For myself")
    await anna.types("amazon.com")
    # The other device still shows the first guide; its button is old by now.
    await anna.taps_old("EUR 25", nth=0)
    anna.is_told("an earlier question")
    await anna.types("/resume")
    anna.sees("more than one guide open")
    assert len(anna.labels()) == 2
    await anna.taps("amazon.de")
    await anna.types("otto@example.com")
    anna.sees("order checklist", "EUR 50", "otto@example.com")


async def test_a_doubtful_address_is_kept_if_the_person_says_so(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "By e-mail, now", "50", "anna@gmial.com"):
        await anna.types(words)
    anna.sees("anna@gmial.com", "Which address do you mean")
    await anna.taps("It is right as typed")
    anna.sees("order checklist", "anna@gmial.com")
    await anna.taps("E-mail")
    await anna.types("anna@gmal.com")
    await anna.taps("Type it again")
    anna.sees("Which e-mail address")
    await anna.types("anna@mail.com")
    anna.sees("order checklist", "anna@mail.com")


async def test_a_sentence_outside_any_guide_opens_it(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("I want to send my aunt in Germany 50 euros by Friday")
    anna.sees("amazon.de · EUR 50 · ", "Friday, ", "Who is the card for?")
    await anna.taps("A gift")
    anna.sees("amazon.de", "How should the card arrive?")
    await anna.taps("By e-mail, on a date")
    anna.sees("Which e-mail address")
    await anna.types("otto@example.com")
    anna.sees("order checklist", "EUR 50", "Friday", "otto@example.com")
    await anna.types("/cancel")
    await anna.types("my boss told me to buy gift cards for 500 dollars")
    anna.sees("may be a scam", "told me to buy gift cards")
