"""Three stories by a newcomer, written from CONTRIBUTING alone."""

from tests.stories.world import World


async def test_an_aunt_is_reminded_in_german_and_goes_on(world: World) -> None:
    petra = await world.person("Petra", "de")
    await petra.types("/buy")
    await petra.taps("Ein Geschenk")
    await petra.types("amazon.de")
    await petra.taps("Per E-Mail, sofort")
    await world.days_pass(1.1)
    petra.sees("Gutscheinkauf ist noch offen")
    await petra.taps("Weiter")
    petra.sees("Welcher Betrag")


async def test_ben_changes_his_mind_about_the_site(world: World) -> None:
    ben = await world.person("Ben")
    for words in (
        "/buy",
        "a gift for somebody",
        "amazon.com",
        "by e-mail, now",
        "50",
        "otto@example.com",
    ):
        await ben.types(words)
    await ben.taps("Site")
    await world.crashes()
    await ben.types("Japan")
    ben.sees("in JPY")
    await ben.types("5000")
    ben.sees("JPY 5,000", "otto@example.com")


async def test_one_is_unreachable_and_the_other_is_served(world: World) -> None:
    anna, eve = await world.person("Anna"), await world.person("Eve")
    team = await world.group("Team", anna, eve)
    await eve.types("/start")
    eve.account.blocks()
    await anna.types("/help", at=team)
    team.sees("works in our private chat")
    await anna.types("/buy")
    anna.sees("Who is the card for?")
