"""People change their minds: edits of every kind, files among them, and somebody remembered."""

from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.test_pictures_untold import pictures_are_due
from tests.stories.test_receipts import is_asked, said
from tests.stories.world import World


async def at_the_address(world: World, site: str = "amazon.com") -> Person:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", site, "By e-mail, now", "50"):
        await anna.types(words)
    return anna


async def orders_and_remembers(anna: Person) -> None:
    await anna.taps("Remember")
    await anna.taps("Yes, remember")
    await anna.taps("All correct")
    await anna.taps("I've ordered it")


async def chooses_who_is_remembered(anna: Person) -> None:
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.taps("⭐")


async def test_a_command_that_an_edit_makes_is_obeyed_and_no_answer(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("otto@example.com")
    await anna.taps("Name")
    await anna.types("Otto")
    await anna.edits("/cancel")
    anna.sees("Stopped")


async def test_a_list_file_sent_anew_by_an_edit(world: World) -> None:
    anna = await at_the_address(world)
    await anna.sends_file("team.csv", b"a@example.com\nb@example.com\n", "the team")
    anna.sees("To 2 people")
    files = world.server.state.files
    kept = files.keep("team.csv", b"a@example.com\nb@example.com\nc@example.com\n").file_id
    await anna.edits_to(files.document(kept), caption="the whole team")
    anna.sees("To 3 people")
    await anna.edits_to(files.document(files.keep("t.csv", b"PK\x03\x04").file_id))
    anna.sees("couldn't read that file")
    assert "To 3 people" in said(anna)[-3], "the review keeps its buttons"
    code = files.keep("t.csv", b"QX7R-M4TKZP-9WLC").file_id
    await anna.edits_to(files.document(code))
    anna.sees_not("QX7R")
    assert any("looked like a gift card code" in words for words in said(anna))


async def test_a_place_that_moves_on_is_no_edit(world: World) -> None:
    anna = await at_the_address(world)
    await anna.sends(location={"latitude": 1.0, "longitude": 2.0, "live_period": 60})
    seen = len(anna.answers)
    await anna.edits_to({"location": {"latitude": 1.1, "longitude": 2.0, "live_period": 60}})
    assert len(anna.answers) == seen


async def test_who_is_remembered_keeps_what_was_not_needed_this_time(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.com", "By text message, now", "50", "+12125550123"):
        await anna.types(words)
    await orders_and_remembers(anna)
    await chooses_who_is_remembered(anna)
    for words in ("By e-mail, now", "50", "otto@example.com", "All correct", "I've ordered it"):
        await anna.types(words)
    await chooses_who_is_remembered(anna)
    await anna.taps("By text message")
    await anna.types("50")
    anna.sees("+1 212-555-0123")


async def test_who_is_forgotten_meanwhile_stays_forgotten(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("otto@example.com")
    await orders_and_remembers(anna)
    await chooses_who_is_remembered(anna)
    await anna.types("/settings")
    await anna.taps("recipients")
    await anna.taps("Forget")
    for words in ("By e-mail, now", "50", "All correct", "I've ordered it"):
        await anna.types(words)
    await anna.types("/settings")
    assert not any("recipients" in label for label in anna.labels())


async def test_of_an_album_with_a_code_no_receipt_is_kept(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    files = quick.server.state.files
    for verdict in (b"words", b"code", b"words", b"code"):
        kept = files.keep("it.jpg", verdict).file_id
        anna.account.sends({**files.document(kept), "media_group_id": "1"})
    await quick.settles()
    assert "looked like a gift card code" in said(anna)[-2]
    own = [message for message in anna.account.messages if "document" in message]
    assert len(own) == 2, "both with a code are deleted"
    await anna.taps("Not now")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    assert "Receipt kept" not in said(anna)[-1]


async def test_what_is_no_picture_is_told_what_is_wanted(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.sends_file("receipt.txt", b"Order 303")
    anna.sees("I need a photo")
    await anna.sends(contact={"phone_number": "1", "first_name": "Otto"})
    anna.sees("I need a photo")


async def test_whoever_blocked_the_bot_is_asked_when_they_are_back(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.taps("Not now")
    await anna.taps("Remind me")
    await anna.taps("Germany")
    anna.account.blocks()
    await quick.settles()
    await quick.days_pass(3)
    assert quick.dead_letters() == 0
    anna.account.unblocks()
    await anna.types("/start")
    await quick.days_pass(1)
    anna.sees("Has the card arrived?")


async def test_nothing_about_a_card_is_asked_when_it_is_gone(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("order number")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.taps("It is redeemed")
    files = quick.server.state.files
    message, button = anna.button("Forget this card")
    anna.account.sends(files.document(files.keep("receipt.pdf", b"words").file_id))
    anna.account.taps(message["message_id"], button["callback_data"])
    await quick.settles()
    anna.sees_not("I keep it with the card", "so I keep the receipt")
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_a_redeemed_card_reminds_of_nothing(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    await anna.types("Germany")
    await world.days_pass(2)
    anna.sees("Has the card arrived?")
    await anna.taps("At another time")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("It has arrived")
    await anna.taps("It is redeemed")
    anna.sees("Redeemed")
    await anna.types("tomorrow at 9 am")
    anna.sees_not("I'll remind you")
    await anna.taps("At another time", nth=0)  # shows the card as it is
    await world.days_pass(2)
    assert "When shall I remind you" not in "".join(said(anna))
    assert sum("Has the card arrived?" in words for words in said(anna)) == 1


async def test_a_code_in_a_contact_is_a_code(world: World) -> None:
    anna = await at_the_address(world)
    await anna.sends(contact={"phone_number": "1", "first_name": "QX7R-M4TKZP-9WLC"})
    assert "looked like a gift card code" in said(anna)[-2]
    await anna.types("otto@example.com")
    await anna.taps("Name")
    card = "BEGIN:VCARD\nNOTE:QX7R-M4TKZP-9WLC\nEND:VCARD"
    await anna.sends(contact={"phone_number": "1", "first_name": "Otto", "vcard": card})
    assert "looked like a gift card code" in said(anna)[-2]
    anna.sees("What is the recipient's name?")


async def test_a_list_comes_through_a_connection_that_broke_once(world: World) -> None:
    anna = await at_the_address(world)
    world.server.faults.plan("dropped", "getFile")
    await anna.sends_file("team.csv", b"a@example.com\nb@example.com\n")
    anna.sees("one moment")
    world.clock.move(milliseconds=6_000)
    await pictures_are_due(world)
    anna.sees("To 2 people")


async def test_whoever_stops_one_guide_is_shown_the_way_into_the_other(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "/redeem"):
        await anna.types(words)
    await anna.types("/cancel")
    anna.sees("Stopped")
    assert "Go on: 🎁 amazon.de" in anna.labels()[0]
    await anna.types("/cancel")
    assert "Go on: 🎁 amazon.de" in anna.labels()[0]
    await anna.taps("Go on")
    anna.sees("How should the card arrive?")
