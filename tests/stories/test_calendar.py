"""A day by the calendar: pages turned in place, cells that are only read, old buttons."""

from tests.stories.world import World


async def test_a_day_far_off_is_found_by_turning_pages(world: World) -> None:
    anna = await world.person("Anna")
    for said in ("/buy", "gift", "amazon.de", "By e-mail, on a date"):
        await anna.types(said)
    anna.sees("Tap a day, or type one", "spam filters")
    asked = len(anna.answers)
    month = anna.labels()[3]
    await anna.taps("»")
    assert anna.labels()[3] != month
    assert len(anna.answers) == asked
    await anna.taps_old("Today")  # nothing is answered yet: it counts
    anna.sees("How much")


async def test_a_cell_that_is_only_read_says_so_and_changes_nothing(world: World) -> None:
    anna = await world.person("Anna", "de")
    for said in ("/buy", "Geschenk", "amazon.de", "Per E-Mail, am Wunschtag"):
        await anna.types(said)
    await anna.taps("»")
    before = list(anna.labels())
    for label in ("·", "Mo"):
        await anna.taps(label)
        anna.is_told("Hier ist kein Tag")
        assert anna.labels() == before
    for words in ("·", "»"):
        await anna.types(words)
    await anna.taps("28")
    anna.sees("Welcher Betrag", ", 28. ")


async def test_a_typed_number_is_the_day_of_the_month_in_sight(world: World) -> None:
    anna = await world.person("Anna")
    for said in ("/buy", "gift", "amazon.de", "By e-mail, on a date"):
        await anna.types(said)
    await anna.taps("»")
    month = anna.labels()[3].split()[0]
    await anna.types("28")
    anna.sees(f"{month}", " 28, ")


async def test_the_day_of_an_order_is_one_that_is_over(world: World) -> None:
    anna = await world.person("Anna")
    for said in ("/buy", "gift", "amazon.de", "By e-mail, now", "50", "otto@example.com"):
        await anna.types(said)
    await anna.taps("All correct")
    await anna.taps("I've ordered it")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("order number")
    await anna.types("123-1234567-1234567")
    assert anna.labels()[:2] == ["Today", "Yesterday"]
    assert anna.labels()[4] == "·"  # no month after this one
    await anna.taps("«")
    await anna.types("20")
    told = [message["text"] for message in anna.answers]
    assert any("Ordered on" in text and " 20, 20" in text for text in told), told
