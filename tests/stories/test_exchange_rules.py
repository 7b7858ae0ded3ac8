"""The rules of whoever runs a gift exchange: named, read back, in the way of a draw, dropped."""

from tests.stories.exchanging import TO_THE_DRAW
from tests.stories.organisers import office_of, ruled
from tests.stories.world import World


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


async def test_done_holds_with_whom_is_known_so_far(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Rules")
    await anna.taps("Household or team")
    await anna.types("Ben, Chris, Xaver")
    anna.sees("Nobody here is called", "Xaver", "So far")
    await anna.taps("Done")
    anna.sees("Nobody of these gives to another", "Your rules: 1")


async def test_a_question_left_open_is_not_asked_after_another(world: World) -> None:
    office, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Change")
    await anna.taps("Budget")
    await anna.follows("Organise", at=office)
    await ruled(anna, "Ben, Chris")
    await anna.follows("Organise", at=office)
    await anna.taps("Hand over")
    await anna.follows("Organise", at=office)
    await ruled(anna, "Dora, Emil")
    anna.sees("Your rules: 2")
    await anna.types("/back")
    anna.sees("Nothing is open")


async def test_back_is_typed_or_tapped(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Rules")
    await anna.taps("Two people")
    await anna.types("/back")
    anna.sees("No rules of yours yet")
    await anna.taps("Back")
    await anna.taps("Change")
    await anna.taps("Title")
    await anna.types("/back")
    anna.sees("What would you like to change?", "No title")


async def test_a_question_that_is_stopped_leads_back_to_its_screen(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Rules")
    await anna.taps("Household or team")
    await anna.types("Ben, Xaver")
    await anna.types("/cancel")
    anna.sees("No rules of yours yet")
    await anna.taps("Back")
    await anna.taps("People")
    await anna.taps("Add somebody")
    await anna.types("Grandma")
    await anna.types("/cancel")
    anna.sees("5 joined")
    assert not any("Grandma" in label for label in anna.labels())
    await anna.taps("Back")
    await anna.taps("Change")
    await anna.taps("Title")
    await anna.types("/cancel")
    anna.sees("What would you like to change?")


async def test_an_answer_after_the_draw_leads_to_how_things_are(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora", "Emil")
    await anna.taps("Change")
    await anna.taps("Title")
    await world.days_pass(TO_THE_DRAW)
    await anna.types("Christmas")
    anna.sees("can't be changed any more", "The draw is done for 5 people")
    assert "Hand over" in anna.labels()


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
