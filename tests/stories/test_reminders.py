"""Reminders come at a good hour where the person is, and only as often as they like."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.stories.test_cards import orders
from tests.stories.world import World

_HOUR = 1 / 24


async def test_a_reminder_is_moved(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await orders(jonas)
    jonas.sees("Geschafft!", "frage ich dich, ob er angekommen ist")
    await jonas.taps("Erinnere mich")
    jonas.sees("Wann soll ich dich erinnern?")
    await jonas.types("irgendwann")
    jonas.sees("nicht als Tag lesen")
    jonas.sees_above("Wann soll ich dich erinnern?")
    await jonas.types("in 3 Tagen um 18 Uhr")
    jonas.sees("ich erinnere dich am", "18:00 Uhr (Zeit in Berlin)")
    above = [one["text"].replace("\u00a0", " ") for one in jonas.answers[:-1]]
    assert any(one.startswith("✓ 🔔") and "18:00 Uhr" in one for one in above)
    await world.crashes()
    said = len(jonas.answers)
    await world.days_pass(3)
    assert len(jonas.answers) == said
    await world.days_pass(9 * _HOUR)
    jonas.sees("angekommen?")
    await jonas.taps("Zu einer anderen Zeit")
    await jonas.taps(jonas.labels()[0])
    jonas.sees("ich erinnere dich am")
    await world.days_pass(1.7)
    jonas.sees("angekommen?")


async def test_whoever_taps_it_by_mistake_goes_back(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await orders(jonas)
    await jonas.taps("Erinnere mich")
    jonas.sees("Wann soll ich dich erinnern?")
    await jonas.taps("Jetzt nicht")
    jonas.sees("alles bleibt, wie es ist")
    await world.days_pass(1.3)
    jonas.sees("Ist der Gutschein angekommen?")


async def test_nobody_is_disturbed_at_night(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await jonas.types("/settings")
    await jonas.taps("Ruhezeit")
    await jonas.types("laut")
    jonas.sees("zwei Uhrzeiten")
    await jonas.types("9 bis 13 Uhr")
    jonas.sees("9:00 bis 13:00 Uhr")
    await orders(jonas)
    said = len(jonas.answers)
    await world.days_pass(1.08)
    assert len(jonas.answers) == said, "quiet until one o'clock in Berlin"
    await world.days_pass(2 * _HOUR)
    jonas.sees("angekommen?")
    await jonas.types("/settings")
    jonas.sees("Ruhezeit: 09:00 bis 13:00 Uhr", "Land: Deutschland, Uhrzeit wie in Berlin")
    await jonas.taps("Ruhezeit")
    await jonas.taps("Keine")
    jonas.sees("Ruhezeit: keine")


async def test_a_guide_left_open_waits_for_the_morning(world: World) -> None:
    petra = await world.person("Petra", "de")
    await world.days_pass(12.5 * _HOUR)  # half past ten at night in Berlin, in winter
    await petra.types("/buy")
    await petra.taps("Ein Geschenk")
    said = len(petra.answers)
    await world.days_pass(1.01)
    assert len(petra.answers) == said
    await world.days_pass(11 * _HOUR)
    petra.sees("noch offen")
    await petra.taps("Später erinnern")
    await petra.types("heute um 23:30")
    petra.sees("23:30 Uhr")
    await world.days_pass(0.7)
    petra.sees("Du wolltest erinnert werden")
    await petra.taps("Weiter")
    petra.sees("Wo kauft")


async def test_the_country_is_asked_once_and_the_zone_where_there_are_several(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    anna.sees("Which country do you live in?")
    assert "Germany" in anna.labels()[0], "where the site is, first"
    await anna.types("Atlantis")
    anna.sees("don't know a country")
    anna.sees_above("Which country")
    await anna.types("the united states")
    anna.sees("Which city has the same time", "this country (United States)")
    await anna.taps("Los Angeles")
    anna.sees("I'll ask you on", "10:00 AM (Los Angeles time)")
    await anna.taps("Don't ask me")
    anna.sees("I won't ask")
    await orders(anna)
    anna.sees("Well done!", "I'll ask you whether it has arrived")
    await anna.types("/settings")
    await anna.taps("Country and time")
    await anna.types("Japan")
    anna.sees("Tokyo time")
    await anna.types("/settings")
    anna.sees("Country: Japan, Tokyo time")


@pytest.mark.parametrize(
    ("language", "button", "city", "zone", "line"),
    [
        (
            "en",
            "Country and time",
            "São Paulo",
            "Sao Paulo time",
            "Country: Brazil, Sao Paulo time",
        ),
        ("en", "Country and time", "Denver", "Denver time", "Country: United States, Denver time"),
        ("en", "Country and time", "Miami", "New York time", "United States, New York time"),
        ("en", "Country and time", "Dubai", "Dubai time", "United Arab Emirates, Dubai time"),
        ("de", "Land und Uhrzeit", "Teneriffa", "Kanaren", "Spanien"),
        ("de", "Land und Uhrzeit", "München", "Berlin", "Deutschland"),
    ],
)
async def test_a_city_says_what_time_it_is(
    world: World, language: str, button: str, city: str, zone: str, line: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/settings")
    await anna.taps(button)
    await anna.types(city)
    anna.sees(zone)
    await anna.types("/settings")
    anna.sees(line)


async def test_a_city_that_is_not_on_the_buttons(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    await anna.taps("Country and time")
    await anna.types("USA")
    anna.sees("Which city has the same time")
    await anna.types("USA")
    anna.sees("Please tap the city")
    await anna.types("Seattle")
    anna.sees("Los Angeles time")
    await anna.types("/settings")
    await anna.taps("Country and time")
    await anna.types("Canada")
    await anna.types("Brazil")
    anna.sees("this country (Brazil)")
    await anna.types("Berlin")
    anna.sees("Berlin time")


async def test_who_does_not_say_where_is_not_asked(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    await anna.taps("Not now")
    anna.sees("at any time in /settings")
    await world.days_pass(3)
    anna.sees_not("arrived?")


async def test_a_small_question_gives_way_to_what_it_interrupted(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await anna.types("/settings")
    await anna.taps("Country and time")
    await world.crashes()
    await anna.types("Ireland")
    anna.sees("How much should be on the card?")
    await anna.types("/settings")
    await anna.taps("Quiet hours")
    await anna.types("/cancel")
    anna.sees("How much should be on the card?")
    await anna.types("50")
    anna.sees("Which e-mail address")


async def test_a_card_that_runs_out_is_not_forgotten(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await orders(jonas)
    await world.days_pass(2)
    jonas.sees("angekommen?")
    in_ten_years = datetime.fromtimestamp(world.clock.now() / 1000, tz=UTC) + timedelta(3650)
    await world.days_pass(9 * 365)
    await world.crashes()
    said = len(jonas.answers)
    await world.days_pass(190)
    jonas.sees("läuft bald ab", "50", "amazon.de", "spätestens", str(in_ten_years.year))
    assert len(jonas.answers) == said + 1
    await jonas.taps("eingelöst")
    jonas.sees("Eingelöst")
    await world.days_pass(400)
    assert len(jonas.answers) == said + 1


@pytest.mark.parametrize("site", ["amazon.com", "amazon.in", "amazon.co.uk"])
async def test_nothing_is_said_of_an_end_that_nobody_knows(world: World, site: str) -> None:
    anna = await world.person("Anna")
    await orders(anna, site)
    await world.days_pass(3)
    said = len(anna.answers)
    for _ in range(11):
        await world.days_pass(365)
    assert len(anna.answers) == said
    await anna.types("/cards")
    anna.sees("no cards here yet")


async def test_a_card_whose_end_went_by_while_the_bot_was_down(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await world.days_pass(11 * 365)
    said = "\n".join(message["text"] for message in anna.answers)
    assert said.count("This card has probably run out.") == 1


async def test_a_card_received_runs_out_a_little_earlier_than_known(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/redeem", "amazon.de", "ja", "per e-mail", "ich habe ihn vor mir"):
        await jonas.types(words)
    await jonas.taps("Nicht jetzt")
    await jonas.types("35")
    await jonas.types("/settings")
    for _ in range(9):
        await world.days_pass(365)
    said = len(jonas.answers)
    await world.days_pass(190)
    jonas.sees("läuft bald ab", "35", "spätestens")
    assert len(jonas.answers) == said + 1


@pytest.mark.parametrize(
    ("language", "until", "button", "typed", "promise", "earlier"),
    [
        ("en", ("Remind me", "Germany"), "At another time", "in 5 days", "I'll ask you", "10:00"),
        ("de", (), "Erinnere mich", "in 5 Tagen", "frage ich dich", "Geschafft"),
    ],
)
async def test_a_reminder_that_is_moved_leaves_no_other_day(
    world: World,
    language: str,
    until: tuple[str, ...],
    button: str,
    typed: str,
    promise: str,
    earlier: str,
) -> None:
    anna = await world.person("Anna", language)
    await orders(anna)
    for label in until:
        await anna.taps(label)
    message, _ = anna.button(button)
    assert earlier in message["text"]
    await anna.taps(button)
    await anna.types(typed)
    shown = anna.account.chat.messages[message["message_id"]]["text"]
    assert promise in shown
    assert earlier not in shown
