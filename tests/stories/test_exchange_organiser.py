"""Whoever runs a gift exchange: rules, people, the draw, handing over, calling it off."""

import re

from tests.stories.people import Group, Person
from tests.stories.world import World

COMMAND = "/exchange@giftwise_local_bot"


async def office_of(world: World, *names: str, opened: bool = True) -> tuple[Group, list[Person]]:
    """An exchange in the office: the first runs it, all have joined and, perhaps, opened it."""
    people = [await world.person(name) for name in names]
    office = await world.group("Office", *people)
    await people[0].types(COMMAND, at=office)
    await people[0].taps("Start", at=office)
    for one in people:
        await one.taps("Join", at=office)
        if opened:
            await one.opens(one.link)
    await people[0].taps("Organise", at=office)
    await people[0].opens(people[0].link)
    return office, people


async def ruled(anna: Person, names: str, kind: str = "Two people") -> None:
    """Anna adds a rule by typed names."""
    if kind not in anna.labels():
        await anna.taps("Rules")
    await anna.taps(kind)
    await anna.types(names)
    anna.sees("Your rules: ")


def texts(person: Person) -> list[str]:
    """What the bot's messages say, oldest first."""
    return [one["text"] for one in person.answers]


async def test_the_screen(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    anna.sees("You run this exchange", "Joined: 3", "Your rules: 0", "Sign up until", "Gifts on")
    assert anna.labels() == [
        "Rules", "People", "Draw now", "Change", "Hand over", "🎭 Rehearse", "Cancel the exchange",
    ]  # fmt: skip


async def test_rules_are_read_back_and_dropped(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna Schmidt", "Ben", "Chris", "Dora", "Emil", "Fay")
    await anna.taps("Rules")
    await anna.taps("Two people")
    await anna.types("anna, BEN")
    anna.sees("Anna Schmidt", "doesn't give to", "Ben", "nor the other way round")
    anna.sees("Your rules: 1")
    assert "✖ \u2068Anna Schmidt\u2069 and \u2068Ben\u2069" in anna.labels()
    await anna.taps("Household or team")
    await anna.types("Chris, Dora und Emil")
    anna.sees("Nobody of these gives to another")
    anna.sees("Your rules: 2")
    await anna.taps("Anna Schmidt")
    anna.sees("Dropped", "Your rules: 1")
    await anna.taps("Back")
    anna.sees("Your rules: 1")


async def test_one_way_takes_one_tap(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await ruled(anna, "Emil, Anna")
    anna.sees("Emil", "nor the other way round", "Your rules: 1")
    await anna.taps("Only: Anna not to")
    anna.sees("Anna", "The other way round stays possible", "Your rules: 1")
    assert any("Anna\u2069 not to \u2068Emil" in label for label in anna.labels())
    await anna.taps_old("Only: \u2068Emil\u2069 not to")
    anna.sees("Your rules: 1")


async def test_a_boss_is_kept_apart_from_several(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await ruled(anna, "Emil, Anna, Ben", "One with several")
    anna.sees("Emil", "doesn't give to", "nor the other way round", "Your rules: 2")
    await anna.taps("Only: they not to Emil")
    anna.sees("Emil", "gets nothing from", "Anna", "Ben", "Your rules: 2")
    rules = [label for label in anna.labels() if label.startswith("✖")]
    assert sorted(rules) == [
        "✖ \u2068Anna\u2069 not to \u2068Emil\u2069", "✖ \u2068Ben\u2069 not to \u2068Emil\u2069",
    ]  # fmt: skip
    await ruled(anna, "Chris, Dora, Emil", "One with several")
    await anna.taps("Only: Chris not to them")
    anna.sees("Chris", "doesn't give to", "The other way round stays possible", "Your rules: 4")


async def test_names_that_nobody_has_or_several_have(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Ben", "Christine")
    await anna.taps("Rules")
    await anna.taps("Two people")
    await anna.types("Xaver, Anna")
    anna.sees("Nobody here is called", "Xaver", "So far", "Anna")
    await anna.types("Cristine")
    anna.sees("Nobody is called", "Cristine", "Did you mean")
    await anna.taps("Nobody of these")
    await anna.types("Ben")
    anna.sees("Which", "Ben", "do you mean")
    await anna.taps("Ben (3)")
    anna.sees("Anna", "doesn't give to", "Ben (3)")
    anna.sees("Your rules: 1")


async def test_a_rule_by_mistake_goes_by_one_tap(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await ruled(anna, "Anna, Ben")
    await anna.taps("✖ Anna")
    anna.sees("Dropped")
    await anna.taps("Two people")
    await anna.types("Anna")
    anna.sees("So far", "Anna")
    await anna.taps("Chris")
    anna.sees("Anna", "doesn't give to", "Chris", "Your rules: 1")
    await ruled(anna, "Chris, Anna")
    anna.sees("You have that rule already")


async def test_namesakes_are_named_among_the_people(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "ben", "Christine")
    await anna.taps("People")
    anna.sees("Same name: \u2068Ben (2)\u2069 · \u2068ben (3)\u2069")


async def test_names_can_be_tapped(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Rules")
    await anna.taps("Household or team")
    for name in ("Ben", "Dora", "Emil"):
        await anna.taps(name)
    await anna.taps("Dora")
    await anna.taps("Done")
    anna.sees("Ben", "Emil")
    anna.sees_not("Dora\u2069</b>")
    anna.sees("Your rules: 1")


async def test_impossible_is_said_at_once_with_the_rule_to_drop(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await ruled(anna, "Anna, Ben")
    anna.sees("No draw is possible right now", "This rule is in the way", "Anna", "Ben")
    await anna.taps("Back")
    anna.sees("No draw is possible right now")
    await anna.taps("Draw now")
    anna.sees("I can't draw yet", "No draw is possible right now")
    assert "Draw" not in anna.labels()
    await anna.taps("✖")
    anna.sees("Dropped", "No rules of yours yet")
    await anna.taps("Back")
    await anna.taps("Draw now")
    anna.sees("Draw now?", "People: 3", "each can work out")
    assert anna.labels()[0] == "Draw"


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


async def test_handed_over(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    way = anna.link
    await anna.taps("Hand over")
    await anna.taps("Ben")
    anna.sees("I have asked", "Ben")
    ben.sees("Would you run the gift exchange", "Anna", "asks you")
    await ben.taps("Yes, without my name")
    ben.sees("You run this exchange", "Joined: 3")
    anna.sees("Ben", "runs the gift exchange", "now")
    office.sees("Somebody else runs the gift exchange")
    office.sees_not("Ben")
    await anna.taps_old("Rules")
    anna.is_told("You don't run this exchange any more")
    await anna.opens(way.rpartition("=")[2])
    anna.sees("leads nowhere")
    await ben.taps("Rules")
    ben.sees("No rules of yours yet")


async def test_whom_to_ask_can_be_typed_and_taken_back(world: World) -> None:
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben Müller", "Chris")
    await anna.taps("Hand over")
    await anna.types("Dora")
    anna.sees("Please tap or type the name")
    await anna.types("mueller")
    anna.sees("I have asked", "Ben Müller")
    await anna.taps("Take the question back")
    anna.sees("You run this exchange")
    await ben.taps("Yes, without my name")
    ben.sees("no longer open")


async def test_rather_not(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await ben.taps("Rather not")
    anna.sees("Ben", "would rather not")
    await ben.taps_old("Yes, and say my name")
    ben.sees("no longer open")
    office.sees_not("runs the gift exchange")


async def test_only_who_can_be_reached_is_asked(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", opened=False)
    await anna.taps("Hand over")
    anna.sees("nobody yet whom I could ask")


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


async def test_an_admin_takes_over_after_a_day(world: World) -> None:
    office, (boss, anna, _) = await office_of(world, "Boss", "Anna", "Chris")
    await boss.taps("Hand over")
    await boss.taps("Anna")
    await anna.taps("Yes, and say my name")
    office.sees("Anna", "runs the gift exchange")
    await boss.taps("Organise", at=office)
    anna.sees("An admin of your group would like to run", "within a day")
    await boss.taps("Organise", at=office)
    boss.is_alerted("asked whoever runs it already")
    assert sum("An admin" in one["text"] for one in anna.answers) == 1, "asked once"
    await anna.taps("I stay")
    boss.sees("goes on running it")
    await world.days_pass(1.1)
    await boss.taps("Organise", at=office)
    await world.days_pass(1.1)
    anna.sees("An admin of your group runs the gift exchange")
    office.sees("Somebody else runs the gift exchange")
    boss.sees("You run this exchange")


async def test_an_admin_takes_over_at_once_from_who_is_erased(world: World) -> None:
    office, (boss, anna, _) = await office_of(world, "Boss", "Anna", "Chris")
    await boss.taps("Hand over")
    await boss.taps("Anna")
    await anna.taps("Yes, and say my name")
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    await boss.taps("Organise", at=office)
    await boss.opens(boss.link)
    boss.sees("You run this exchange")


async def test_whoever_has_blocked_us_is_not_asked(world: World) -> None:
    office, (boss, anna, chris) = await office_of(world, "Boss", "Anna", "Chris")
    chris.account.blocks()
    await world.settles()
    await boss.taps("Hand over")
    assert boss.labels() == ["\u2068Anna\u2069", "↩ Back"]
    await boss.taps("Anna")
    await anna.taps("Yes, without my name")
    anna.account.blocks()
    await world.settles()
    await boss.taps("Organise", at=office)
    await boss.opens(boss.link)
    boss.sees("You run this exchange")


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


async def test_last_years(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Rules")
    await anna.taps("Last years: 2")
    await anna.taps("4")
    assert "Last years: 4" in anna.labels()


async def test_long_and_right_to_left_names(world: World) -> None:
    long = "Maximiliane Wilhelmine von und zu Hohenstein-Lichtenfels"
    _, (anna, *_) = await office_of(world, "Anna", long, "محمد رضا", "\u202eevil", "Emil")
    await ruled(anna, "Maximiliane, محمد")
    anna.sees("Your rules: 1")
    await anna.taps("Household or team")
    await anna.types("evil، محمد رضا")
    anna.sees("Your rules: 2")
    await anna.taps("Back")
    await anna.taps("People")
    anna.sees("5 joined")


async def test_large_teams_and_many_rules_fit(world: World) -> None:
    """A page of eight, and of a team two names on its button."""
    names = [f"{name} Müller-Lüdenscheidt" for name in (
        "Anna", "Ben", "Chris", "Dora", "Emil", "Fay", "Gus", "Hans", "Ida", "Jo", "Kim", "Lea",
    )]  # fmt: skip
    _, (anna, *_) = await office_of(world, *names)
    await ruled(anna, ", ".join(name.split()[0] for name in names[:6]), "Household or team")
    anna.sees("Your rules: 1")
    assert "4 more" in anna.labels()[0]
    await anna.taps("One with several")
    await anna.types(" & ".join(name.split()[0] for name in names[2:12]))
    anna.sees("Your rules: 10")
    assert "More →" in anna.labels()
    await anna.taps("More →")
    assert sum(label.startswith("✖") for label in anna.labels()) == 2
    await anna.taps("Household or team")
    await anna.taps("More →")
    await anna.taps("Lea")
    assert any("✓" in label and "Lea" in label for label in anna.labels()), "on the same page"


NAMES_THAT_SAY_SOMETHING = ["Will, Mark", "May; June", "Ja und Stop"]


async def test_names_that_are_words(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Will", "Mark", "May", "June", "Ja", "Stop")
    for names in NAMES_THAT_SAY_SOMETHING:
        await ruled(anna, names)
        await anna.taps("Back")
    anna.sees("Your rules: 3")


async def test_two_organisers_at_once(world: World) -> None:
    """The former one's screen does nothing any more, whatever is tapped on it."""
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await ruled(anna, "Ben, Chris")
    await anna.taps("Two people")
    await anna.types("Anna, Dora")
    await anna.taps("Back")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await ben.taps("Yes, and say my name")
    await anna.taps_old("✖")
    anna.is_told("You don't run this exchange any more")
    assert any(said == "You don't run this exchange any more." for said in texts(anna))
    await ben.taps("Rules")
    ben.sees("Your rules: 2")


async def test_a_private_wish_in_the_way_names_nobody(world: World) -> None:
    _, (anna, ben, chris) = await office_of(world, "Anna", "Ben", "Chris")
    await chris.taps("Not with")
    await chris.taps("Ben")
    before = len(chris.answers)
    await anna.types("/exchange")
    await anna.taps("Organise")
    anna.sees("A private wish stands in the way", "Your rules: 0")
    for person in (anna, ben):
        person.sees_not("Chris")
    chris.sees("Ben")
    assert len(chris.answers) == before + 1
    await anna.taps("Draw now")
    anna.sees("I can't draw yet", "A private wish")
    assert anna.labels() == ["Rules", "↩ Back"]
    await anna.taps("Back")
    assert len(chris.answers) == before + 1, "asked once"


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
    assert anna.labels() == ["Hand over", "Cancel the exchange"]
    await anna.taps("Cancel the exchange")
    anna.sees("It has been drawn for 4 people")
    await anna.taps("Yes, cancel it")
    chris.sees("You needn't give anything")
    await chris.taps("Show my match")
    assert not any(name in said for said in texts(chris) for name in ("Anna", "Ben", "Dora"))


async def test_taken_out_nobody_can_take_over_any_more(world: World) -> None:
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await anna.taps("Back")
    await anna.taps("People")
    await anna.taps("Ben")
    await anna.taps("Take out")
    await ben.taps("Yes, and say my name")
    assert "That question is no longer open." in texts(ben)


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


async def test_both_tap_at_once(world: World) -> None:
    """The one draws while the other accepts, in whichever order: one of them runs it then."""
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await anna.taps("Back")
    await anna.taps("Draw now")
    for person, label in ((anna, "Draw"), (ben, "Yes, without my name"), (anna, "Draw")):
        message, button = person.button(label)
        person.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    await world.days_pass(5 / 86_400)
    assert "You don't run this exchange any more." in texts(anna)
    office.sees_not("Ben")
    assert sum("Somebody else runs" in said["text"] for said in office.answers) == 1
    await ben.taps("Organise")
    ben.sees("You run this exchange")


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


async def test_a_crash_in_the_middle_of_a_rule(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await anna.taps("Rules")
    await anna.taps("Two people")
    await anna.types("Anna")
    await world.crashes()
    await anna.types("Ben")
    anna.sees("Anna", "doesn't give to", "Ben", "Your rules: 1")
    await world.crashes()
    await anna.taps("Only: Ben not to Anna")
    anna.sees("The other way round stays possible", "Your rules: 1")


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
