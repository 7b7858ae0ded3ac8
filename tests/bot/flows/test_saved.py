"""Conversations saved by released versions still load, or are known not to fit."""

import json
from pathlib import Path

import pytest

from bot.dialogue import Answer
from bot.flows.question import question
from bot.flows.saved import dump, restore
from bot.flows.typed import taken
from bot.texts import LANGUAGES, texts
from handlers.delivery.screens import message
from handlers.private.guides import GUIDES
from tests.bot.flows.test_every_text import facts_of

HERE = Path(__file__).parent / "saved"
SAVED = sorted(HERE.glob("*.json"))


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


# What is answered from each sample on, tapped or typed; the last of them ends the guide.
WALKS: dict[str, tuple[Answer, ...]] = {
    "buy-v2": (
        Answer(choice="right"),
        Answer(choice="tick:account:1"),
        Answer(choice="ordered"),
    ),
    "buy-v2-amounts": (
        Answer(choice="keep"),
        Answer(choice="right"),
        Answer(choice="tick:1:1"),
        Answer(choice="ordered"),
    ),
    "buy-v2-team": (
        Answer(text="anna@gmail.com", message_id=13),
        Answer(choice="right"),
        Answer(choice="person:2"),
        Answer(choice="ordered"),
    ),
    "exchange-apart-v1": (Answer(choice="who:2"),),
    "exchange-change-v1": (Answer(text="Christmas", message_id=13),),
    "exchange-guest-v1": (Answer(text="Grandma", message_id=13), Answer(choice="myself")),
    "exchange-message-v1": (Answer(text="It's Anna", message_id=13), Answer(choice="send")),
    "exchange-heir-v1": (Answer(choice="p0:p1"),),
    "exchange-removal-v1": (Answer(choice="p0:p1"),),
    "exchange-rule-v1": (Answer(choice="p0:p1"), Answer(choice="p0:p2")),
    "exchange-name-v1": (Answer(text="Otto", message_id=13),),
    "exchange-site-v1": (Answer(choice="DE"),),
    "exchange-unwanted-v1": (Answer(text="nuts", message_id=13),),
    "exchange-ward-v1": (Answer(text="Grandma", message_id=13),),
    "exchange-way-v1": (Answer(choice="use:0"),),
    "exchange-wishes-v1": (Answer(text="tea", message_id=13),),
    "exchange-word-v1": (Answer(choice="drop"),),
    "forget-v1": (Answer(choice="erase"),),
    "later-v1": (Answer(text="tomorrow at 9 pm", message_id=13),),
    "place-v1": (Answer(choice="America/New_York"),),
    "proof-v1": (Answer(text="24 December", message_id=13),),
    "quiet-v1": (Answer(text="10 pm to 7 am", message_id=13),),
    "receipt-v1": (Answer(choice="none"),),
    "redeem-v1": (Answer(choice="worked"),),
    "redeem-v1-page": (
        Answer(choice="tick:code:1"),
        Answer(choice="failed"),
        Answer(choice="worked"),
        Answer(choice="skip"),
    ),
}


def test_every_sample_that_still_loads_is_walked() -> None:
    versions = {f"{name}-v{guide.flow.version}" for name, guide in GUIDES.items()}
    current = {file.stem for file in SAVED if file.stem.startswith(tuple(versions))}
    assert current == set(WALKS)


@pytest.mark.parametrize("name", WALKS)
def test_a_saved_conversation_is_walked_to_its_end(name: str) -> None:
    saved = json.loads((HERE / f"{name}.json").read_text())
    flow = GUIDES[saved["flow"]].flow
    state = restore(
        flow, saved["version"], saved["step"], saved["turn"], json.dumps(saved["state"])
    )
    facts = facts_of(flow.name, "en")
    for answer in WALKS[name]:
        assert state is not None
        for language in LANGUAGES:
            message(question(flow, "c", state, facts), texts(language))
        _, progress = taken(flow, state, answer, facts, texts("en"))
        assert progress is not None
        assert progress.problem is None, progress.problem
        state = progress.state
        state = state and restore(flow, flow.version, state.step, state.turn, dump(state))
    assert state is None
