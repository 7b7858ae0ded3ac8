"""A card for a match: the buy guide with all that is known, and without whoever gives."""

from dataclasses import replace

from storage import conversations, exchange_progress, participants
from tests.stories.exchanging import (
    COMMAND,
    changes,
    drawn_round,
    everybody,
    five,
    has_ward,
    match_of,
    name_of,
    on_file,
    the_exchange,
)
from tests.stories.people import Person
from tests.stories.world import World


async def says(world: World, name: str, **details: object) -> None:
    """What somebody of the exchange says of themselves."""
    (one,) = [one for one in await everybody(world) if one.details.name == name]
    told = replace(one, details=one.details.model_copy(update=details))
    await on_file(world, lambda tx: participants.describe(tx, told))


async def budget(world: World, minor: int, currency: str) -> None:
    """What a gift may cost."""
    terms = (await the_exchange(world)).terms
    await changes(
        world, terms=terms.model_copy(update={"budget_minor": minor, "currency": currency})
    )


async def shown_a_match(world: World, **cleo: object) -> tuple[Person, Person]:
    """Ben, who shops in the US and gives to Cleo, has his match shown; and Cleo."""
    _, (_, ben, friend, *_) = await five(world)
    await says(world, "Cleo", **cleo)
    await says(world, "Ben", marketplace="US")
    await budget(world, 2000, "EUR")
    await drawn_round(world, "Anna", "Ben", "Cleo", "Dora", "Emil")
    await ben.types("/exchange")
    await match_of(ben)
    return ben, friend


async def drafts(world: World, name: str) -> int:
    """How many guides somebody of the exchange has open."""
    (one,) = [one for one in await everybody(world) if one.details.name == name]
    ident = one.person_id or 0
    return len(await on_file(world, lambda tx: conversations.open_conversations(tx, ident, most=9)))


CARD = {"marketplace": "DE", "way": "email", "where": "cleo.lange@example.org"}


async def test_a_match_who_shops_on_another_site(world: World) -> None:
    ben, _ = await shown_a_match(world, **CARD)
    ben.sees("You shop at", "amazon.com", "they shop at", "amazon.de")
    await ben.taps("Buy a card")
    ben.sees("amazon.de", "EUR 20", "cleo.lange@example.org")
    ben.sees("Who gives you this stays a secret")
    assert not any("Remember" in label or "Name" in label for label in ben.labels())
    await ben.taps("All correct")
    ben.sees("leave your name out", "may still show the name on your account")
    assert any("From" in label for label in ben.labels())
    assert "Ben" not in ben.last["text"]
    assert "Cleo" not in ben.last["text"]
    await ben.taps("I've ordered it")
    assert not any("forward" in label.lower() for label in ben.labels())
    await ben.taps("My cards")
    await ben.taps("Gift exchange")
    ben.sees("Ordered for your match")
    for told in ("Cleo", "cleo.lange", "Ask "):
        assert told not in ben.last["text"]
    assert not any("sk " in label for label in ben.labels())
    await ben.types("/exchange")
    await ben.taps("Show my match")
    ben.sees("You have it")


async def test_in_another_currency_the_amount_is_asked(world: World) -> None:
    ben, _ = await shown_a_match(world, **{**CARD, "marketplace": "UK"})
    await ben.taps("Buy a card")
    ben.sees("How much should be on the card?")


async def test_in_an_office_paper_comes_first(world: World) -> None:
    ben, _ = await shown_a_match(world, marketplace="DE", way="person")
    await ben.taps("Buy a card")
    ben.sees("How should the card arrive?", "better order a card by post by")
    first, second, *_ = ben.labels()
    assert "Print it" in first
    assert "by post" in second


async def test_nobody_is_to_be_asked_but_through_me(world: World) -> None:
    ben, _ = await shown_a_match(world)
    await ben.taps("Buy a card")
    ben.sees("Where does the recipient shop?")
    before = len(ben.answers)
    await ben.taps("I don't know")
    said = " ".join(one["text"] for one in ben.answers[before:]) + ben.last["text"]
    assert "without naming you" in said
    assert "forward" not in said


async def test_what_is_known_of_a_match_goes_with_them(world: World) -> None:
    ben, cleo = await shown_a_match(world, **{**CARD, "marketplace": "UK"})
    await ben.taps("Buy a card")
    assert await drafts(world, "Ben") == 1
    await cleo.types("/exchange")
    await cleo.taps("Leave")
    await cleo.taps("Leave")
    assert await drafts(world, "Ben") == 0
    assert not any("cleo.lange" in one["text"] for one in ben.answers if "Site:" in one["text"])


async def test_for_somebody_whom_one_looks_after(world: World) -> None:
    _, (_, ben, *_) = await five(world)
    await has_ward(world, "Ben", "Oma")
    await says(world, "Anna", **CARD)
    await drawn_round(world, "Anna", "Ben", "Cleo", "Dora", "Emil", "Oma")
    await ben.types("/exchange")
    await ben.taps("Oma")
    await ben.taps("Oma: show the match")
    await ben.taps("Buy a card")
    ben.sees("amazon.de", "cleo.lange@example.org")
    await ben.taps("All correct")
    await ben.taps("I've ordered it")
    (oma,) = [one for one in await everybody(world) if one.details.name == "Oma"]
    so_far = await on_file(world, lambda tx: exchange_progress.of_all(tx, oma.exchange_id))
    assert [one for one, said in so_far.items() if said.giving == "bought"] == [oma.id]


async def test_in_german(world: World) -> None:
    people = [await world.person(name, "de") for name in ("Anna", "Ben", "Cleo")]
    office = await world.group("Büro", *people)
    await people[0].types(COMMAND, at=office)
    await people[0].taps("Los geht's", at=office)
    for one in people:
        await one.follows("Mitmachen", at=office)
    await says(world, "Cleo", **CARD)
    await says(world, "Ben", marketplace="UK")
    await budget(world, 2000, "EUR")
    await drawn_round(world, *(name_of(one) for one in people))
    ben = people[1]
    await ben.types("/exchange")
    await ben.taps("Wem schenke ich?")
    ben.sees("Kauf sie also dort")
    await ben.taps("Geschenkkarte kaufen")
    ben.sees("Von wem das ist, bleibt geheim")
    await ben.taps("Alles richtig")
    ben.sees("Damit es geheim bleibt", "Name aus deinem Konto")
    assert "Ben" not in ben.last["text"]
