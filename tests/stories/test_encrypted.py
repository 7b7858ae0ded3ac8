"""What was typed is encrypted at rest: looked for in the raw file, its log, and what is logged."""

import pytest

from tests.storage.traces import in_files
from tests.stories.well_known import NAME, WORDS, is_well_known
from tests.stories.world import World


async def test_what_was_typed_is_in_no_file(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """During the guide and after it: not in the raw file, its log, nor in what is logged."""
    anna = await world.person("Anna")
    caplog.set_level("DEBUG")
    words = (*WORDS, "+14155550132", "Hauptstraße 7", "10115 Berlin")
    await is_well_known(world, anna)
    assert in_files(world.database, [], words) == []
    await anna.types("/buy")
    await anna.taps("A gift")
    for typed in ("amazon.com", "text message", "50", "+1 415 555 0132"):
        await anna.types(typed)
    assert in_files(world.database, [], words) == []
    await anna.types("/buy")
    await anna.taps("A gift")
    for typed in ("amazon.de", "by post", "today", "50", NAME, "Hauptstraße 7\n10115 Berlin"):
        await anna.types(typed)
    assert in_files(world.database, [], words) == []
    await world.restarts()
    assert in_files(world.database, [], words) == []
    ours = [
        one
        for one in caplog.records
        if one.name.partition(".")[0] in {"bot", "handlers", "storage"}
    ]
    assert not any(word in one.getMessage() for one in ours for word in words)
