"""The review says what has changed; the order is ticked off line by line, a team one by one."""

from tests.stories.people import Person
from tests.stories.world import World, turn_buttons

SIX = """Anna; anna@example.com
Ben; ben@gmial.com
Carl; carl@example.com
Dora; dora@example.com
Emil; emil@example.com
Fay; fay@example.com"""


async def reviews(world: World, whom: str = "otto@example.com") -> Person:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", whom):
        await anna.types(words)
    return anna


def has(person: Person, label: str) -> bool:
    return any(label in one.replace("\u00a0", " ") for one in person.labels())


async def test_a_change_says_what_became_of_it(world: World) -> None:
    anna = await reviews(world)
    await anna.taps("Amount")
    await world.crashes()
    await anna.types("30")
    anna.sees("EUR 30, was EUR 50")
    assert any("Amount: EUR\u00a030" in one.get("text", "") for one in anna.answers)
    await world.crashes()
    await anna.types("/resume")
    anna.sees("EUR 30, was EUR 50")
    await anna.types("change the e-mail to olga@example.com")
    anna.sees("EUR 30", "olga@example.com, was otto@example.com")
    anna.sees_not("EUR 50")
    await anna.taps("All correct")
    await anna.taps("Change something")
    anna.sees_not("was")


async def test_no_tick_is_lost(world: World) -> None:
    anna = await reviews(world)
    await anna.taps("All correct")
    turn = anna.button("Signed in")[1]["callback_data"].split(":")[2]
    await anna.taps("☐ Signed in")
    await world.crashes()
    assert has(anna, "☑ Signed in")
    await anna.taps("☐ Design chosen")
    await anna.types("read once more")
    assert has(anna, "☑ Read once more")
    await world.crashes()
    await anna.types("/resume")
    assert [label for label in anna.labels() if label.startswith("☑")] == [
        "☑ Signed in",
        "☑ Design chosen",
        "☑ Read once more",
    ]
    assert anna.button("Signed in")[1]["callback_data"].split(":")[2] == turn
    await anna.taps("☑ Design chosen")
    assert has(anna, "☐ Design chosen")
    await anna.taps("I've ordered it")
    assert not [message for message in anna.answers[:-1] if turn_buttons(message)]


async def test_a_tick_tapped_twice_is_one(world: World) -> None:
    anna = await reviews(world)
    await anna.taps("All correct")
    message, button = anna.button("Signed in")
    for _ in range(2):
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.is_told("I have that already")
    assert has(anna, "☑ Signed in")
    assert len(anna.answers) == 6


async def test_quick_ticks_all_count(world: World) -> None:
    anna = await reviews(world)
    await anna.taps("All correct")
    for label in ("Signed in", "Design chosen", "Delivery: now", "Read once more"):
        message, button = anna.button(label)
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert sum(label.startswith("☑") for label in anna.labels()) == 4


async def test_a_tick_on_a_copy_makes_it_the_living_message(world: World) -> None:
    world.copies = True
    anna = await reviews(world)
    world.server.faults.plan("unanswered", "sendMessage")
    await anna.types("/resume")
    await anna.taps("All correct", nth=0)
    await anna.taps("Signed in", nth=0)
    assert has(anna, "☑ Signed in") or "☑ Signed in" in str(anna.answers)


async def test_a_team_is_ordered_one_person_at_a_time(world: World) -> None:
    boss = await reviews(world, SIX)
    boss.sees("5 lines of your list are fine", "Ben", "ben@gmial.com")
    assert has(boss, "ben@gmail.com"), "one letter apart"
    assert has(boss, "It is right as typed")
    await boss.types("ben@gmail.com")
    boss.sees("a card of their own", "Anna · anna@example.com\nBen · ben@gmail.com\nCarl")
    await boss.taps("All correct")
    boss.sees("0 of 6")
    assert has(boss, "1/6 · \u2068Anna")
    await boss.taps("☐ Ordered")
    await world.crashes()
    boss.sees("1 of 6")
    assert has(boss, "2/6 · \u2068Ben")
    copies = [b["copy_text"]["text"] for b in boss.account.buttons(boss.last) if "copy_text" in b]
    assert copies[:3] == ["50", "Ben", "ben@gmail.com"]
    await boss.taps("▶")
    assert has(boss, "3/6 · \u2068Carl")
    await boss.taps("☐ Ordered")
    await boss.types("/resume")
    assert has(boss, "4/6 · \u2068Dora"), "where it was"
    for _ in range(2):
        await boss.taps("◀")
    assert has(boss, "2/6 · \u2068Ben")
    await boss.taps("I've ordered it")
    boss.sees("Not ticked off: \u2068Ben, Dora, Emil, Fay\u2069.")
    boss.sees("keep your own for those still to be ordered")
    await boss.types("/cards")
    await boss.taps("EUR 50")
    assert has(boss, "Anna\u2069 · on its way")
    assert has(boss, "Ben\u2069 · not ordered yet")


async def test_all_of_a_team_are_ticked_off(world: World) -> None:
    boss = await reviews(world, SIX)
    await boss.taps("ben@gmail.com")
    await boss.taps("All correct")
    for _ in range(6):
        await boss.taps("☐ Ordered")
    boss.sees("6 of 6")
    await boss.taps("I've ordered it")
    assert not any("Not ticked" in message["text"] for message in boss.answers)
    boss.sees("I have erased the list; the names stay")


async def test_wer_noch_fehlt_steht_nur_noch_auf_der_eigenen_liste(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/buy", "Ein Geschenk", "amazon.de"):
        await jonas.types(words)
    await jonas.taps("Per E-Mail, sofort")
    for words in ("50", "Anna; anna@example.com\nBen; ben@example.com"):
        await jonas.types(words)
    await jonas.taps("Alles richtig")
    await jonas.taps("☐ Bestellt")
    await jonas.taps("Ich habe bestellt")
    jonas.sees("Nicht abgehakt: \u2068Ben\u2069.", "behalt also deine eigene")
