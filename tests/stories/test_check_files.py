"""A mail or a text that is sent as a file is judged like one that is pasted."""

import pytest

from tests.bot.long_texts.test_saved import CODE, PAGE, mail
from tests.stories.people import Person
from tests.stories.test_check_messages import BOSS, LANGUAGES
from tests.stories.test_group_checks import AWAY, SCAM, WARNING, chooses, led
from tests.stories.test_pictures import own
from tests.stories.world import World

FILES = [
    ("note.txt", BOSS.encode()),
    ("note.txt", BOSS.encode("utf-16")),
    ("mail.eml", mail("See you", PAGE)),
    ("mail.eml", mail(BOSS, cte="base64")),
    ("page.html", PAGE.encode()),
    ("told.txt", f'I got this: "{BOSS}" Is that real?'.encode()),
]


@pytest.mark.parametrize(("name", "content"), FILES)
@pytest.mark.parametrize(("language", "_", "stop", "nothing", "right"), LANGUAGES)
async def test_a_file_that_reads_like_a_scam(
    world: World,
    name: str,
    content: bytes,
    language: str,
    _: str,
    stop: str,
    nothing: str,
    right: str,
) -> None:
    anna = await world.person("Anna", language)
    await anna.sends_file(name, content)
    anna.sees(stop)
    assert right in anna.labels()
    assert any("🚨" in label for label in anna.labels())
    await world.days_pass(1)
    await anna.sends_file("other.txt", b"The garden is full of flowers. " * 5)
    anna.sees(nothing)
    anna.sees(nothing)


async def test_a_mail_whose_type_only_telegram_knows(world: World) -> None:
    anna = await world.person("Anna")
    files = world.server.state.files
    kept = files.document(files.keep("message", mail(BOSS)).file_id)
    kept["document"]["mime_type"] = "message/rfc822"
    await anna.sends(**kept)
    anna.sees("looks like a scam")


async def test_a_code_in_it_and_the_verdict_are_one_answer(world: World) -> None:
    anna = await world.person("Anna")
    await anna.sends_file("mail.eml", mail(f"{BOSS} Like this: {CODE}", cte="base64"))
    anna.sees("gift card code", "looks like a scam")
    anna.sees_not(CODE)
    assert len(anna.answers) == 1
    assert own(anna) == 0


async def in_the_guide(anna: Person) -> None:
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)


async def test_in_a_guide_the_question_stays_and_a_list_answers_it(world: World) -> None:
    anna = await world.person("Anna")
    await in_the_guide(anna)
    await anna.sends_file("note.txt", BOSS.encode())
    anna.sees("looks like a scam")
    await anna.sends_file("team.csv", b"a@example.com\nb@example.com\n")
    anna.sees("To 2 people")


async def test_files_and_forwards_within_a_moment_have_one_verdict(world: World) -> None:
    anna = await world.person("Anna")
    await anna.forwards("Hello, are you there?")
    anna.sees("found nothing")
    await anna.sends_file("note.txt", BOSS.encode())
    assert sum("looks like a scam" in one["text"] for one in anna.answers) == 1
    anna.sees_not("found nothing")


async def test_in_a_group_a_file_is_warned_of_as_words_are(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await led(world, anna, ben)
    await chooses(anna, office, "Warn and remove")
    files = world.server.state.files
    for content in (b"The garden is full of flowers.", SCAM["en"].encode()):
        kept = files.document(files.keep("note.txt", content).file_id)
        await ben.sends(at=office, **kept)
    office.sees(WARNING["en"], AWAY["en"])
    assert sum("document" in one for one in office.chat.messages.values()) == 1


async def test_a_short_mail_in_which_nothing_is_found(world: World) -> None:
    anna = await world.person("Anna")
    await anna.sends_file("mail.eml", mail("Your order has shipped."))
    anna.sees("found nothing")


async def test_a_short_list_is_no_message_unless_it_was_asked_for(world: World) -> None:
    anna = await world.person("Anna")
    await anna.sends_file("names.csv", b"Otto")
    anna.sees("can't read this kind")
    await anna.types("/check")
    await anna.sends_file("names.csv", b"Otto")
    anna.sees("found nothing")
