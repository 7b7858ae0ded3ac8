"""Photos in a group are looked at only where its admins wish it, and everybody is told so."""

import pytest

from tests.stories.people import Group, Person
from tests.stories.test_group_checks import AWAY, MINUTE, SCAM, WARNING, led
from tests.stories.world import World


async def posts_photo(ben: Person, office: Group, shows: bytes) -> None:
    """Ben posts a photo as a file, which shows this."""
    files = ben.world.server.state.files
    ben.account.sends(files.document(files.keep("photo.jpg", shows).file_id), office.chat)
    await ben.world.settles()


def photos(office: Group) -> int:
    return sum("document" in one for one in office.chat.messages.values())


async def test_they_are_not_looked_at_unasked(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await led(quick, anna, ben)
    await posts_photo(ben, office, b"code")
    assert photos(office) == 1
    assert not quick.server.record.of("getFile")


@pytest.mark.parametrize("language", ["en", "de"])
async def test_where_admins_wish_it_a_code_on_one_is_removed(quick: World, language: str) -> None:
    anna, ben = await quick.person("Anna", language), await quick.person("Ben")
    office = await led(quick, anna, ben)
    await anna.types("/check", at=office)
    await anna.taps({"en": "Look at photos", "de": "Auch Fotos ansehen"}[language], at=office)
    office.sees(
        {"en": "from now on I look at photos", "de": "sehe ich mir hier auch Fotos"}[language]
    )
    await posts_photo(ben, office, b"words")
    assert photos(office) == 1
    assert len(office.answers) == 2, "a photo without a code is nobody's business"
    await posts_photo(ben, office, b"code")
    assert photos(office) == 1
    office.sees({"en": "looked like a gift card code", "de": "nach einem Gutscheincode"}[language])
    await anna.taps({"en": "look at photos", "de": "Fotos nicht ansehen"}[language], at=office)
    await posts_photo(ben, office, b"code")
    assert photos(office) == 2


async def test_a_photo_that_cannot_be_read_is_nobodys_business(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await led(quick, anna, ben)
    await anna.types("/check", at=office)
    await anna.taps("Look at photos", at=office)
    said = len(office.answers)
    for shows in (b"unreadable blurred", b"serial", b"blank"):
        await posts_photo(ben, office, shows)
    assert (photos(office), len(office.answers)) == (3, said)


# A photo that reads like a scam -------------------------------------------------------------------

STOP = b'words\t{"level":"stop","signals":[{"name":"hand_over","words":["Send me the codes"]}]}'
TOLD_OF = STOP + b'\t{"level":"none","signals":[]}'
LOOK = {"en": "Look at photos", "de": "Auch Fotos ansehen"}
REMOVE = {"en": "Warn and remove", "de": "Warnen und entfernen"}


async def watched(world: World, anna: Person, ben: Person, *choices: str) -> Group:
    """A group of theirs whose photos are looked at, with what else Anna has chosen."""
    office = await led(world, anna, ben)
    await anna.types("/check", at=office)
    for choice in (LOOK[str(anna.account.user["language_code"])], *choices):
        await anna.taps(choice, at=office)
    office.first_words = [*office.first_words, *office.answers]
    return office


@pytest.mark.parametrize("language", ["en", "de"])
async def test_a_photo_that_reads_like_a_scam_is_warned_of(quick: World, language: str) -> None:
    anna, ben = await quick.person("Anna", language), await quick.person("Ben")
    office = await watched(quick, anna, ben)
    for _ in range(2):
        await posts_photo(ben, office, STOP)
        quick.clock.move(milliseconds=MINUTE)
    assert photos(office) == 2
    (word,) = office.answers  # once of a sender and reason a day
    assert WARNING[language] in word["text"]
    assert "document" in office.chat.messages[word["reply_to_message"]["message_id"]]
    assert "codes" not in str(word["reply_markup"])
    await ben.taps("Why?" if language == "en" else "Warum?", at=office)
    ben.is_told("Whoever has that has the money")


@pytest.mark.parametrize("language", ["en", "de"])
async def test_where_admins_wish_it_the_photo_goes_after_the_word(
    quick: World, language: str
) -> None:
    anna, ben = await quick.person("Anna", language), await quick.person("Ben")
    office = await watched(quick, anna, ben, REMOVE[language])
    await posts_photo(ben, office, STOP)
    office.sees(WARNING[language], AWAY[language])
    assert photos(office) == 0
    methods = [one.method for one in quick.server.record.of("sendMessage", "deleteMessage")]
    assert methods[-2:] == ["sendMessage", "deleteMessage"]
    await posts_photo(anna, office, STOP)
    assert photos(office) == 1, "an admin's stays"
    assert AWAY[language] not in office.last["text"]


async def test_a_photo_that_only_tells_of_one_is_no_alarm(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben, "Warn and remove")
    for shows in (TOLD_OF, STOP.replace(b"stop", b"careful")):
        await posts_photo(ben, office, shows)
    assert (photos(office), office.answers) == (2, [])


async def test_where_nothing_is_judged_photos_are_looked_at_for_codes(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben, "Off")
    await posts_photo(ben, office, STOP)
    assert (photos(office), office.answers) == (1, [])
    await posts_photo(ben, office, b"code")
    office.sees("looked like a gift card code")


async def test_a_code_on_one_that_reads_like_a_scam_is_removed(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben)
    await posts_photo(ben, office, STOP.replace(b"words\t", b"code\t"))
    assert photos(office) == 0
    office.sees("looked like a gift card code")
    office.first_words = []
    await anna.taps("Leave gift card codes", at=office)
    await posts_photo(ben, office, STOP.replace(b"words\t", b"code\t"))
    assert photos(office) == 1
    office.sees(WARNING["en"])


async def test_after_a_crash_it_is_warned_of_and_stays(quick: World) -> None:
    """Who sent it was in memory only: it may have been an admin."""
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben, "Warn and remove")
    quick.server.faults.plan("server-error", "getFile")
    await posts_photo(ben, office, STOP)
    quick.clock.move(milliseconds=MINUTE)
    await quick.crashes()
    await quick.settles()
    office.sees(WARNING["en"])
    assert AWAY["en"] not in office.last["text"]
    assert photos(office) == 1


async def test_a_caption_and_its_photo_are_one_warning(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben, "Warn and remove")
    files = quick.server.state.files
    photo = files.document(files.keep("photo.jpg", STOP).file_id)
    await ben.sends(at=office, **photo, caption=SCAM["en"])
    assert photos(office) == 0
    assert len(office.answers) == 1
    assert not quick.server.record.of("getFile"), "what is taken away is not read"


async def test_a_group_that_is_upgraded_meanwhile_is_warned_where_it_is(quick: World) -> None:
    anna, ben = await quick.person("Anna"), await quick.person("Ben")
    office = await watched(quick, anna, ben, "Warn and remove")
    quick.server.faults.plan("server-error", "getFile")
    await posts_photo(ben, office, STOP)
    grown = Group(quick.server.state.upgrade(office.chat, anna.account))
    await quick.settles()
    quick.clock.move(milliseconds=MINUTE)
    assert quick.bot is not None
    quick.bot.pictures.wake()
    await quick.settles()
    grown.sees(WARNING["en"])
    assert "reply_to_message" not in grown.last
    assert not [
        one for one in quick.server.record.of("deleteMessage") if one.parameters["message_id"] == 0
    ]
