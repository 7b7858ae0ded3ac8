"""Screenshots: the words on a picture are judged as a message is; in a chat each side by itself."""

from tests.bot.pictures.papers import ASKS, chat, saved
from tests.stories.people import Person
from tests.stories.world import World

STOP = b'words\t{"level":"stop","signals":[{"name":"hand_over","words":["Send me the codes"]}]}'
CAREFUL = b'words\t{"level":"careful","signals":[{"name":"buy","words":["Buy two cards"]}]}'


async def test_a_screenshot_of_a_scam(world: World) -> None:
    world.patience = 120
    anna = await world.person("Anna")
    await anna.sends_photo(saved(chat(ASKS, ()), "PNG"))
    anna.sees("looks like a scam", "codes")


def posts(person: Person, content: bytes) -> None:
    """Send one file of an album, and do not wait."""
    files = person.world.server.state.files
    kept = files.keep("photo.png", content).file_id
    person.account.sends({**files.document(kept), "media_group_id": "7"})


async def test_an_album_gets_one_verdict(quick: World) -> None:
    anna = await quick.person("Anna")
    for content in (STOP, CAREFUL, b"unreadable blurred"):
        posts(anna, content)
    await quick.settles()
    anna.sees("looks like a scam", "Send me the codes", "can't read this well enough")
    assert sum("scam" in one["text"] for one in anna.answers) == 1


async def test_a_code_on_it_and_the_verdict_are_one_answer(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("photo.png", STOP.replace(b"words\t", b"code\t"))
    anna.sees("gift card code", "looks like a scam")
    assert "🚨 I already sent the code" in anna.labels()
    assert len(anna.answers) == 1


async def test_pictures_and_forwards_within_a_moment(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.forwards("Hello, are you there?")
    anna.sees("found nothing")
    await anna.sends_file("photo.png", STOP)
    verdicts = [one["text"] for one in anna.answers if "found nothing" in one["text"]]
    assert not verdicts
    assert "looks like a scam" in anna.answers[0]["text"]


async def test_a_caption_is_judged_at_once(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file(
        "photo.png", b"words", "I need 5 Amazon cards, I can't talk. Text me the codes."
    )
    assert any("looks like a scam" in one["text"] for one in anna.answers)


async def test_in_a_guide_the_question_stays(quick: World) -> None:
    anna = await quick.person("Anna")
    for one in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(one)
    await anna.sends_file("photo.png", STOP)
    anna.sees("looks like a scam")
    await anna.types("50")
    anna.sees("Which e-mail")


async def rest_is_read(world: World) -> None:
    """What could not be fetched a moment ago is."""
    world.clock.move(milliseconds=30_000)
    assert world.bot is not None
    world.bot.pictures.wake()
    await world.settles()


def verdicts(person: Person) -> list[str]:
    return [one["text"] for one in person.answers if "a scam." in one["text"]]


async def test_an_album_is_warned_of_before_all_of_it_is_read(quick: World) -> None:
    """One verdict, edited upward, and of one message: an album is one."""
    anna = await quick.person("Anna")
    quick.server.faults.plan("server-error", "getFile")
    for content in (STOP, CAREFUL):
        posts(anna, content)
    await quick.settles()
    (careful,) = verdicts(anna)
    assert "Be careful" in careful
    await rest_is_read(quick)
    (stop,) = verdicts(anna)
    assert "Send me the codes" in stop
    assert "together" not in stop
    assert "messages at once" not in stop


async def test_what_was_said_early_is_not_said_again(quick: World) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.plan("server-error", "getFile")
    for content in (b"blank", STOP):
        posts(anna, content)
    await quick.settles()
    (early,) = verdicts(anna)
    await rest_is_read(quick)
    assert verdicts(anna) == [early]
    assert len(anna.answers) == 1


async def test_after_a_crash_the_rest_of_an_album_is_judged_by_itself(quick: World) -> None:
    quick.copies = True
    anna = await quick.person("Anna")
    quick.server.faults.plan("server-error", "getFile")
    for content in (STOP, CAREFUL):
        posts(anna, content)
    await quick.settles()
    await quick.crashes()
    await rest_is_read(quick)
    assert "looks like a scam" in verdicts(anna)[-1]


async def test_what_of_an_early_warned_album_cannot_be_read_is_said(quick: World) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.plan("server-error", "getFile")
    for content in (b"unreadable blurred", STOP):
        posts(anna, content)
    await quick.settles()
    assert "can't read" not in verdicts(anna)[0]
    await rest_is_read(quick)
    (verdict,) = verdicts(anna)
    assert "can't read this well enough" in verdict
