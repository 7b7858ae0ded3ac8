"""Conversations saved by released versions still load, or are known not to fit."""

import json
from pathlib import Path

import pytest

from bot.flows.saved import restore
from handlers.private.guides import GUIDES

SAVED = sorted((Path(__file__).parent / "saved").glob("*.json"))


@pytest.mark.parametrize("file", SAVED, ids=lambda file: file.stem)
def test_a_saved_conversation_loads_or_starts_over(file: Path) -> None:
    saved = json.loads(file.read_text())
    flow = GUIDES[saved["flow"]].flow
    state = restore(
        flow, saved["version"], saved["step"], saved["turn"], json.dumps(saved["state"])
    )
    assert (state is not None) == (saved["version"] == flow.version)


def test_every_current_version_has_a_sample() -> None:
    names = {file.stem for file in SAVED}
    assert {f"{name}-v{guide.flow.version}" for name, guide in GUIDES.items()} <= names
