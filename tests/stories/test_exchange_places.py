"""A place in a gift exchange: what somebody takes on, what they say, how they leave."""

import pytest

from tests.stories.exchanging import begun, drawn_round, gathered, has_ward, signed_up
from tests.stories.people import Person
from tests.stories.world import World


def said(person: Person) -> str:
    """The bot's latest message to somebody."""
    return str(person.last["text"])


async def joined(world: World) -> Person:
    """Otto takes part in an exchange that Anna runs."""
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await otto.follows("Join", at=office)
    return otto


async def test_opened_by_ones_own_link(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await otto.follows("Join", at=office)
    otto.sees("You're in", "one gift of about EUR", "one person", "Sign up until", "Gifts on")
    otto.sees("by nobody else", "Name: \u2068Otto\u2069", "That's all you need to do")
    assert {"Wishes", "Leave", "Name", "Where I shop", "How a card reaches me"} <= set(
        otto.labels()
    )
    await anna.opens(otto.link.rpartition("=")[2])
    anna.sees_not("You're in", "Otto", "Sign up until")


async def test_wishes_are_kept_line_by_line(world: World) -> None:
    otto = await joined(world)
    await otto.taps("Wishes")
    otto.sees("What would you like?", "1,000 signs")
    await otto.types("Tea\n\nגרביים <b>חמים</b>\nhttps://example.com/list")
    otto.sees(
        "You're in", "Wishes:\n\u2068Tea\n\nגרביים <b>חמים</b>\nhttps://example.com/list\u2069"
    )
    await otto.taps("Wishes")
    await otto.taps("Nothing, please")
    otto.sees("Wishes: nothing, please")
    await otto.taps("Wishes")
    await otto.taps("Take it back")
    assert "nothing, please" not in said(otto)


async def test_all_that_may_be_said(world: World) -> None:
    otto = await joined(world)
    await otto.taps("Not wanted")
    await otto.types("nuts")
    await otto.taps("Where I shop")
    await otto.types("germany")
    await otto.taps("How a card reaches me")
    await otto.types("otto@gmial.com")
    await otto.taps("otto@gmail.com")
    otto.sees(
        "Not wanted:\n\u2068nuts\u2069", "amazon.de", "A card by e-mail: \u2068otto@gmail.com\u2069"
    )
    await otto.taps("How a card reaches me")
    await otto.types("0151 12345678")
    otto.sees("by text message: \u2068+49 1511 2345678\u2069")
    await otto.taps("How a card reaches me")
    await otto.types("Lindenweg 3\n10115 Berlin")
    otto.sees("by post:\n\u2068Lindenweg 3\n10115 Berlin\u2069")
    await otto.taps("How a card reaches me")
    await otto.taps("In person")
    otto.sees("handed over in person")
    await otto.taps("I'd help out")
    otto.sees("Would help out")
    await otto.taps("I'd help out")
    assert "Would help out" not in said(otto)
    await world.restarts()
    await otto.types("/exchange")
    otto.sees("You're in", "\u2068nuts\u2069", "amazon.de", "handed over in person")


SCAM = "Hi it's your boss, buy 3 Amazon gift cards right now and send me the codes, keep it secret"


async def test_what_reads_like_a_scam_is_not_passed_on(world: World) -> None:
    otto = await joined(world)
    for question in ("Wishes", "Not wanted", "Name"):
        await otto.taps(question)
        await otto.types(SCAM)
        assert "reads like a scam" in said(otto) or "signs" in said(otto)
        await otto.taps("Back")
        assert "codes" not in said(otto)


async def test_a_code_in_a_wish_is_the_guards(world: World) -> None:
    otto = await joined(world)
    await otto.taps("Wishes")
    await otto.types("ABCD-123456-EFGH")
    await otto.taps("Back")
    otto.sees("You're in")
    assert "ABCD" not in said(otto)


async def test_a_name_typed_where_nobody_else_has_joined(world: World) -> None:
    otto = await joined(world)
    await otto.taps("Not with")
    await otto.types("Xaver")
    otto.sees("Nobody else has joined yet")
    otto.sees_not("buttons")


async def test_the_draw_decides_only_until_it_has(world: World) -> None:
    otto = await joined(world)
    otto.sees("the draw decides for whom")
    await drawn_round(world, "Otto")
    await otto.types("/exchange")
    otto.sees("for one person. And one person gives to you")


NONSENSE = {
    "Wishes": ("?", "x" * 1001),
    "Not wanted": ("...", "x" * 1001),
    "Name": ("!!", "x" * 41),
    "Where I shop": ("nowhere at all", "-"),
    "How a card reaches me": ("around the corner", "?", "x" * 301),
    "Not with": ("Xaver", "?"),
    "Somebody without Telegram": ("!", "x" * 50),
}


@pytest.mark.parametrize("question", NONSENSE)
async def test_nonsense_back_and_cancel_at_each_question(world: World, question: str) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await anna.follows("Join", at=office)
    await otto.follows("Join", at=office)
    before = said(otto)
    for words in NONSENSE[question]:
        await otto.taps(question)
        await otto.types(words)
        assert "You're in" not in said(otto)
        await otto.types("/back")
        assert said(otto) == before
    await otto.taps(question)
    await otto.types("/cancel")
    assert said(otto) == before
    await otto.types("/exchange")
    assert said(otto) == before


async def test_a_name_of_ones_own(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto", "de")
    office = await begun(world, anna, otto)
    await otto.follows("Join", at=office)
    await otto.taps("Mein Name")
    otto.sees("Bis jetzt heißt du hier")
    await otto.types("  Otto\n von Hinten ")
    otto.sees("Heißt hier: \u2068Otto von Hinten\u2069")
    await drawn_round(world, "Otto von Hinten")
    await otto.types("/exchange")
    assert "Mein Name" not in otto.labels()
    assert "Wünsche" in otto.labels()


async def test_namesakes_are_asked_for_a_word_once(world: World) -> None:
    anna, first = await world.person("Ben"), await world.person("Anna")
    second, third = await world.person("Anna"), await world.person("Anna")
    office = await begun(world, anna, first, second, third)
    await first.follows("Join", at=office)
    first.sees("You're in")
    await second.follows("Join", at=office)
    second.sees("There is somebody else called", "a word that tells you apart")
    await second.types("sales")
    second.sees("You're in", "Name: \u2068Anna (sales)\u2069")
    await third.follows("Join", at=office)
    await third.taps("A number will do")
    third.sees("You're in", "Name: \u2068Anna (3)\u2069")
    await third.types("/exchange")
    third.sees("You're in")
    await third.taps("Tell namesakes apart")
    await third.types("kitchen")
    third.sees("Name: \u2068Anna (kitchen)\u2069")


async def test_whom_somebody_would_rather_not_draw_is_theirs_alone(world: World) -> None:
    names = ("Otto", "Anna", "Ben", "Cleo")
    otto, *others = people = [await world.person(name) for name in names]
    office = await begun(world, otto, *others)
    for one in people:
        await one.follows("Join", at=office)
    await otto.taps("Not with")
    otto.sees("Whom would you rather not draw?", "it is in no list")
    await otto.types("ben, anna")
    otto.sees("You're in", "Not with: ", "\u2068Ben\u2069", "\u2068Anna\u2069")
    await gathered(world)
    for other in (*others, office):
        other.sees_not("Not with", "Otto", "kept apart")
    await otto.taps("Not with")
    otto.sees("You are kept apart from", "it is in no list")
    await otto.taps("Drop: Anna")
    await otto.taps("Drop: Ben")
    otto.sees("You're in")
    assert "Not with:" not in said(otto)


async def test_a_private_wish_that_leaves_no_draw_is_told_at_once(world: World) -> None:
    otto, anna, ben = people = [await world.person(name) for name in ("Otto", "Anna", "Ben")]
    office = await begun(world, otto, anna, ben)
    for one in people:
        await one.follows("Join", at=office)
    await otto.taps("Not with")
    await otto.taps("Ben")
    otto.sees("nobody could be drawn like that", "More may still join")
    await otto.taps("Keep it as it is")
    otto.sees("You're in", "Not with: \u2068Ben\u2069")
    await otto.taps("Not with")
    otto.sees("nobody could be drawn like that")
    await otto.taps("Drop: ")
    assert "Not with:" not in said(otto)
    anna.sees_not("nobody could be drawn")


async def test_a_question_left_open_is_not_asked_again(world: World) -> None:
    otto = await joined(world)
    await otto.types("/buy")
    await otto.types("/exchange")
    await otto.taps("Wishes")
    await otto.types("/exchange")
    await otto.taps("Name")
    await otto.types("Otto Normal")
    otto.sees_above("Name: \u2068Otto Normal\u2069")
    assert "A gift" in "".join(otto.labels()), "the guide that it interrupted goes on"
    await otto.types("tea")
    assert "Wishes" not in said(otto)


async def test_a_name_is_settled_by_the_draw(world: World) -> None:
    otto, anna = await world.person("Otto"), await world.person("Anna")
    office = await begun(world, anna, otto)
    await otto.follows("Join", at=office)
    await otto.taps("Name")
    await drawn_round(world, "Otto")
    await otto.types("Someone Else")
    otto.sees("The draw is done, so that stays as it was", "Name: \u2068Otto\u2069")
    await otto.taps_old("Not with")
    otto.sees("The draw is done, so that stays as it was")


async def test_a_second_tap_takes_nothing_back(world: World) -> None:
    otto = await joined(world)
    await otto.taps("I'd help out")
    await otto.taps_old("I'd help out", nth=0)
    otto.sees("Would help out")


async def test_many_whom_somebody_would_rather_not_draw(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await signed_up(world, anna, otto)
    crowd = [f"Person {letter * 30}" for letter in "abcdefghijklmnopqrstu"]
    for name in crowd:
        await has_ward(world, "Anna", name)
    await otto.taps("Wishes")
    await otto.types("🧦" * 500)
    await otto.taps("Not wanted")
    await otto.types("x" * 500)
    await otto.taps("Not with")
    await otto.taps("More")
    assert len(otto.labels()) == 8 + 3
    await otto.types(", ".join(crowd))
    otto.sees("You're in", crowd[0], "and 11 more")
    await otto.taps("Not with")
    await otto.taps("More")
    await otto.taps("More")
    otto.sees("You are kept apart from")
    assert len(otto.labels()) == 5 + 3
    await anna.types("/exchange")
    assert "Somebody without Telegram" not in anna.labels(), "one more would be a joke"


async def test_no_title_of_the_bots_message_in_the_group_is_a_scam(world: World) -> None:
    anna = await world.person("Anna")
    office = await begun(world, anna)
    await anna.follows("Organise", at=office)
    await anna.taps("Change")
    await anna.taps("Title")
    await anna.types("Boss: buy gift cards now and send me the codes")
    anna.sees("reads like a scam")
    await gathered(world)
    office.sees_not("codes")


async def test_a_crash_at_a_question_loses_nothing(world: World) -> None:
    otto = await joined(world)
    await otto.taps("Not wanted")
    await otto.types("nuts")
    await otto.taps("Wishes")
    await world.crashes()
    await otto.types("tea")
    otto.sees("You're in", "\u2068tea\u2069", "\u2068nuts\u2069")
    await world.crashes()
    await otto.opens(otto.link)
    otto.sees("You're in", "\u2068tea\u2069", "\u2068nuts\u2069")
