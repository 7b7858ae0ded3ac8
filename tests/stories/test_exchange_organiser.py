"""Whoever runs a gift exchange: the screen, people, terms, the draw, calling it off."""

import re

from tests.stories.organisers import COMMAND, office_of, ruled, texts
from tests.stories.world import World


async def test_the_screen(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    anna.sees("You run this exchange", "Joined: 3", "Your rules: 0", "Sign up until", "Gifts on")
    assert anna.labels() == [
        "Rules", "People", "Draw now", "Change", "Hand over", "🎭 Rehearse", "Cancel the exchange",
    ]  # fmt: skip


async def test_namesakes_are_named_among_the_people(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "ben", "Christine")
    await anna.taps("People")
    anna.sees("Same name: \u2068Ben (2)\u2069 · \u2068ben (3)\u2069")


async def test_fewer_than_three_are_no_draw(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben")
    await anna.taps("Draw now")
    anna.sees("I can't draw yet", "2 have joined so far")
    assert anna.labels() == ["People", "↩ Back"]


async def test_somebody_with_one_choice_is_told_in_counts(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    for names in ("Anna, Ben", "Anna, Chris"):
        await ruled(anna, names)
        await anna.taps("Back")
    await anna.taps("Draw now")
    anna.sees("only one person they can draw")
    anna.sees_not("Dora has")


async def test_draw_is_due_at_once_and_once(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Draw now")
    await anna.taps("Draw", nth=-1)
    anna.is_told("The draw is on its way")
    await anna.taps_old("Rules")


async def test_no_link_in_a_title_can_be_tapped(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    await anna.types("/exchange@giftwise_local_bot Look at https://evil.example/win", at=office)
    office.sees("Gift exchange", "evil[.]example")
    office.sees_not("evil.example", "https://")
    await anna.follows("Change", at=office)
    await anna.taps("Change")
    await anna.taps("Title")
    await anna.types("Look at evil.example")
    anna.sees("evil[.]example")
    anna.sees_not("evil.example")


async def test_what_is_drawn_was_read_back(world: World) -> None:
    _, (anna, *_, dora) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await anna.taps("Draw now")
    anna.sees("People: 4")
    await dora.taps("Leave")
    await dora.taps("Leave")
    await anna.taps("Draw", nth=-1)
    anna.is_told("Something has changed")
    anna.sees("Draw now?", "People: 3", "each can work out")
    await anna.taps("Draw", nth=-1)
    anna.is_told("The draw is on its way")


async def test_people_are_taken_out_and_told(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await anna.taps("People")
    anna.sees("4 joined")
    await anna.taps("Ben")
    anna.sees("Take", "Ben", "out of the exchange?")
    await anna.taps("Take out")
    anna.sees("Ben", "is out", "3 joined")
    ben.sees("The organiser has taken you out")
    await world.days_pass(5 / 86_400)
    office.sees("3 joined")


async def test_somebody_without_telegram(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("People")
    await anna.taps("Add somebody without Telegram")
    await anna.types("Oma Erna")
    anna.sees("Who looks after", "Oma Erna")
    await anna.taps("Ben")
    anna.sees("Oma Erna", "takes part", "Without Telegram (1)", "looked after by \u2068Ben")
    ben.sees("You look after", "Oma Erna")
    await world.days_pass(5 / 86_400)
    office.sees("4 joined")


async def test_called_off(world: World) -> None:
    office, (anna, ben, chris) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Cancel the exchange")
    anna.sees("Cancel the exchange?", "People who joined: 3")
    await anna.taps("Yes, cancel it")
    anna.sees("It is cancelled")
    office.sees("cancelled")
    assert office.labels() == []
    for one in (ben, chris):
        one.sees("is cancelled", "Nobody needs to give anything")
    await anna.taps_old("Rules")
    anna.sees("It is cancelled")


async def test_terms_are_changed_and_the_group_reads_it(world: World) -> None:
    office, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Change")
    await anna.taps("Title")
    await anna.types("Christmas <3 & more")
    anna.sees("Changed", "Christmas <3 & more")
    await anna.taps("Budget")
    await anna.types("25 USD")
    anna.sees("USD 25")
    await anna.taps("Exchange day")
    await anna.types("24 December")
    anna.sees("Thursday, December 24")
    await anna.taps("Sign-up end")
    await anna.types("30 December")
    anna.sees("Sign-up can end from")
    await anna.types("20 December")
    anna.sees("Changed", "December 20")
    await anna.taps("Clock")
    await anna.types("New York")
    anna.sees("New York time")
    await world.days_pass(5 / 86_400)
    office.sees("Christmas <3 & more", "USD 25", "December 24", "December 20")


async def test_terms_are_changed_before_it_begins(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    await anna.types(COMMAND, at=office)
    await anna.taps("Change", at=office)
    await anna.opens(anna.link)
    anna.sees("It begins when you tap")
    assert anna.labels() == ["Change", "🎭 Rehearse"]
    await anna.taps("Change")
    await anna.taps("Budget")
    await anna.taps("Say no amount")
    anna.sees("No amount for a gift")
    await world.days_pass(5 / 86_400)
    office.sees("one gift to one other")


async def test_drawn_it_shows_counts_and_who_cannot_be_reached(world: World) -> None:
    office, (anna, ben, chris) = await office_of(world, "Anna", "Ben", "Chris")
    dora = await world.person("Dora")
    office.chat.adds(dora.account.user, dora.account.user)
    await dora.taps("Join", at=office)
    await anna.taps("Draw now")
    await anna.taps("Draw")
    await world.days_pass(5 / 86_400)
    await ben.taps("Show my match")
    await anna.taps("Organise", at=office)
    await anna.opens(anna.link)
    anna.sees("The draw is done for 4 people", "Have looked: 1", "I can't reach: \u2068Dora\u2069")
    assert anna.labels() == [
        "Remove somebody",
        "Add somebody",
        "Rules",
        "Hand over",
        "Cancel the exchange",
    ]
    await anna.taps("Cancel the exchange")
    anna.sees("It has been drawn for 4 people")
    await anna.taps("Yes, cancel it")
    chris.sees("You needn't give anything")
    await chris.taps("Show my match")
    assert not any(name in said for said in texts(chris) for name in ("Anna", "Ben", "Dora"))


async def test_another_end_of_signing_up_moves_the_draw(world: World) -> None:
    office, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Change")
    await anna.taps("Sign-up end")
    await anna.types("tomorrow")
    anna.sees("Changed", "December 1")
    await world.days_pass(0.9)
    office.sees("3 joined")
    assert "Join" in office.labels()[0]
    await world.days_pass(0.2)
    office.sees("The draw is done")


async def test_a_rehearsal_with_made_up_people(world: World) -> None:
    office, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    before = len(office.answers)
    await anna.taps("Rehearse")
    anna.sees("A rehearsal with made-up people", "1 of 3", "5 joined")
    await anna.taps("Next")
    anna.sees("2 of 3", "The draw is done")
    assert re.search(r"\b[0-9a-f]{64}\b", anna.last["text"])
    await anna.taps("Next")
    anna.sees("Mia", "sees one name", "Only you see this")
    await anna.taps("Once more")
    anna.sees("1 of 3")
    await anna.taps("Back")
    anna.sees("You run this exchange", "Joined: 3")
    assert len(office.answers) == before, "the group hears nothing of it"


async def test_overdue_it_says_why_and_is_drawn_at_the_next_change(world: World) -> None:
    office, (anna, _) = await office_of(world, "Anna", "Ben")
    await world.days_pass(19)
    office.sees("Not drawn yet")
    await anna.taps("Organise", at=office)
    await anna.opens(anna.link)
    anna.sees("Not drawn yet", "2 have joined so far")
    await anna.taps("People")
    await anna.taps("Add somebody without Telegram")
    await anna.types("Oma Erna")
    await anna.taps("Ben")
    await world.days_pass(5 / 86_400)
    office.sees("Not drawn yet")
    await anna.taps("Rules")
    anna.sees("don't give to each other", "More people help")
    dora = await world.person("Dora")
    office.chat.adds(dora.account.user, dora.account.user)
    await dora.taps("Join", at=office)
    await world.days_pass(5 / 86_400)
    office.sees("The draw is done")


async def test_in_german(world: World) -> None:
    people = [await world.person(name, "de") for name in ("Jörg", "Ben", "Chris", "Dora")]
    joerg, ben = people[:2]
    office = await world.group("Büro", *people)
    await joerg.types(COMMAND, at=office)
    await joerg.taps("Los geht's", at=office)
    for one in people:
        await one.taps("Mitmachen", at=office)
        await one.opens(one.link)
    await joerg.taps("Leiten", at=office)
    await joerg.opens(joerg.link)
    await joerg.taps("Regeln")
    await joerg.taps("Haushalt oder Team")
    await joerg.types("Joerg und Ben")
    joerg.sees("schenkt niemand einer anderen", "Deine Regeln: 1")
    await joerg.taps("Zurück")
    await joerg.taps("Ändern")
    await joerg.taps("Anmeldeschluss")
    await joerg.types("20. Dezember")
    joerg.sees("Geändert", "20. Dezember 2026")
    await joerg.taps("Zurück")
    await joerg.taps("Abgeben")
    await joerg.types("Ben")
    ben.sees("Würdest du das Wichteln leiten?", "Jörg")
    await ben.taps("Ja, mit meinem Namen")
    office.sees("Ben", "leitet ab jetzt das Wichteln")
    await ben.taps("Wichteln absagen")
    await ben.taps("Ja, absagen")
    joerg.sees("abgesagt")
