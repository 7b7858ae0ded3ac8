"""After the end all hear who gave to whom, with everything to check it; or, if one minds, none."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import draw
from tests.stories.exchanging import (
    COMMAND,
    PAST_THE_DAY,
    TO_THE_DRAW,
    begun,
    gathered,
    pairs,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.test_exchange_ends import closed, drawn
from tests.stories.world import World

DOCUMENT = Path(__file__).parents[2] / "docs" / "commitment.md"


def script_says(content: bytes) -> str:
    """What the script in our document says of a file."""
    script = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(), re.DOTALL)[0]
    ran = subprocess.run(
        [sys.executable, "-c", script], input=content, capture_output=True, check=True
    )
    return ran.stdout.decode().strip()


async def over(
    world: World, *names: str, strangers: tuple[str, ...] = ()
) -> tuple[Group, list[Person]]:
    """Closed by Anna, who chose at the beginning that it be revealed."""
    anna, *others = [await world.person(name) for name in ("Anna", *names)]
    unknown = [await world.person(name) for name in strangers]
    office = await begun(world, anna, *others, *unknown)
    await anna.follows("Organise", at=office)
    await anna.taps("Change")
    await anna.taps("Tell who gave at the end")
    await gathered(world)
    office.sees("When it's over, I ask everybody in private")
    for one in (anna, *others):
        await one.follows("Join", at=office)
        one.sees("You're in", "When it's over, I ask everybody in private")
    for one in unknown:
        await one.taps("Join", at=office)
    await world.days_pass(TO_THE_DRAW)
    await world.until(lambda: office.has_button("Show my match"))
    await world.settles()
    await closed(world, office, anna)
    return office, [anna, *others]


async def asked(anna: Person) -> None:
    """Anna has everybody asked."""
    await anna.taps("Reveal")
    anna.sees("Let all hear who gave to whom?", "Nobody learns who it was")
    await anna.taps("Ask everybody")


async def test_all_hear_all_and_can_check_it(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, people = await over(world, "Ben", "Cleo", "Dora", "Emil")
    await asked(people[0])
    for one in people:
        one.sees("May all hear who gave to whom?")
    before = len(office.answers)
    await world.days_pass(2)
    assert len(office.answers) == before, "not before its day"
    await world.days_pass(1.5)
    *_, listed, sent = office.answers
    drawn = await pairs(world)
    plain = re.sub("[\u2068\u2069]", "", listed["text"])
    assert all(f"{giver} → {receiver}" in plain for giver, receiver in drawn.items())
    stored = world.server.state.files.stored(sent["document"]["file_id"])
    assert stored is not None
    content = stored.content
    told = json.loads(content)
    assert told["pairs"] == drawn
    assert told["commitment"] == (await the_exchange(world)).root
    assert script_says(content) == "True"
    assert script_says(content.replace(b'"salt": "', b'"salt": "00')) == "False"
    file = tmp_path / sent["document"]["file_name"]
    file.write_bytes(content)
    assert draw.main([str(file), "--check"]) == 0
    capsys.readouterr()
    await people[1].taps_old("I'd rather not")
    people[1].sees("settled by now")


async def test_one_objection_means_none_and_nobody_learns_whose(world: World) -> None:
    office, (anna, ben, cleo) = await over(world, "Ben", "Cleo")
    await asked(anna)
    group, others = len(office.answers), [len(one.answers) for one in (anna, cleo)]
    await ben.taps("I'd rather not")
    ben.sees("it stays a secret", "no note of who it was")
    await gathered(world)
    assert (len(office.answers), [len(one.answers) for one in (anna, cleo)]) == (group, others)
    await anna.types("/exchange")
    await anna.taps("Organise")
    anna.sees("I'm asking everybody")
    await anna.types("/export")
    exported = world.server.state.files.stored(anna.last["document"]["file_id"])
    assert exported is not None
    assert json.loads(exported.content)["gift_exchanges_run"][0]["reveal"] is True
    assert b"minds" not in exported.content
    await world.days_pass(3.5)
    office.sees("It stays a secret who gave to whom")
    assert not any("document" in message for message in office.answers)
    assert all("Who gave to whom" not in message.get("text", "") for message in office.answers)
    await anna.types("/exchange")
    await anna.taps("Organise")
    anna.sees("It stays a secret")
    assert "Reveal" not in anna.labels()


async def test_one_person_erased_means_none(world: World) -> None:
    office, (anna, ben, *_) = await over(world, "Ben", "Cleo")
    await asked(anna)
    await ben.types("/forget_me")
    await ben.taps("Erase everything")
    await world.days_pass(3.5)
    office.sees("It stays a secret who gave to whom")
    assert not any("document" in message for message in office.answers)


async def test_one_who_cannot_be_asked_means_none(world: World) -> None:
    office, (anna, *_) = await over(world, "Ben", "Cleo", strangers=("Dora",))
    await asked(anna)
    await world.days_pass(3.5)
    office.sees("It stays a secret who gave to whom")
    assert not any("document" in message for message in office.answers)


async def test_everybody_is_asked_once(world: World) -> None:
    _, people = await over(world, "Ben", "Cleo")
    await asked(people[0])
    await people[0].taps_old("Ask everybody")
    for one in people:
        assert sum("May all hear" in message.get("text", "") for message in one.answers) == 1


async def test_nothing_is_revealed_that_was_not_chosen(world: World) -> None:
    office, (anna, ben, *_) = await drawn(world)
    ben.sees_not("who gave to whom")
    await closed(world, office, anna)
    assert anna.labels() == []


async def test_in_german(world: World) -> None:
    anna, ben, cleo = [await world.person(name, "de") for name in ("Anna", "Ben", "Cleo")]
    office = await world.group("Büro", anna, ben, cleo)
    await anna.types(COMMAND, at=office)
    await anna.taps("Los geht's", at=office)
    await anna.follows("Leiten", at=office)
    await anna.taps("Ändern")
    await anna.taps("Am Ende auflösen")
    await gathered(world)
    for one in (anna, ben, cleo):
        await one.follows("Mitmachen", at=office)
    await world.days_pass(PAST_THE_DAY)
    await anna.types("/exchange")
    await anna.taps("Leiten")
    await anna.taps("Abschließen")
    await anna.taps("Ja, abschließen")
    await anna.taps("Auflösen")
    await anna.taps("Alle fragen")
    ben.sees("Dürfen alle hören, wer wem geschenkt hat?", "Am Montag, 28. Dezember")
    await world.days_pass(3.5)
    *_, listed, _ = office.answers
    assert "Wer wem geschenkt hat" in listed["text"]
