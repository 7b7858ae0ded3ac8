"""Photos in a group are looked at only where its admins wish it, and everybody is told so."""

import pytest

from tests.stories.people import Group, Person
from tests.stories.test_group_checks import led
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
    office.sees({"en": "from now on I look at photos", "de": "sehe ich hier auch Fotos"}[language])
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
