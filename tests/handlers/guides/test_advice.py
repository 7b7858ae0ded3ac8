"""Wherever advice leads, each button fits Telegram's 64 bytes, and the way back has an end."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.dialogue import Choice, Reply
from bot.texts import LANGUAGES, texts
from handlers.delivery.screens import message
from handlers.guides import advice
from handlers.guides.visit import Visit
from storage.people import Person

GUIDE = "x" * 11
PLACES = [f"{name}:{GUIDE}" if name == "told" else name for name in advice.SCREENS]
_NOBODY = cast(Visit, SimpleNamespace(person=Person(1, 7, "en")))
_BACK = "way-back"


@pytest.fixture(autouse=True)
def no_guide_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(advice, "go_on", lambda _: ())


def leads_to(screen: Reply) -> dict[tuple[str, ...], Choice]:
    """Where its buttons of advice lead, the way back included."""
    choices = [one for row in screen.buttons for one in row if isinstance(one, Choice)]
    seen = [one for one in choices if one.value.startswith(f"{advice.SEE}:")]
    return {tuple(one.value.partition(":")[2].split("/")): one for one in seen}


def everywhere(place: str) -> dict[tuple[str, ...], Reply]:
    """All that can be reached from a screen by buttons of advice."""
    found: dict[tuple[str, ...], Reply] = {}
    waiting: list[tuple[str, ...]] = [(place,)]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found[here] = advice.screen(_NOBODY, *here)
            waiting.extend(leads_to(found[here]))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_every_screen_can_be_shown(place: str, language: str) -> None:
    for screen in everywhere(place).values():
        shown: dict[str, Any] = message(screen, texts(language))  # raises over 64 bytes
        assert shown["text"]


@pytest.mark.parametrize("place", PLACES)
def test_the_way_back_ends_where_it_began(place: str) -> None:
    for here, screen in everywhere(place).items():
        ways = {to: one for to, one in leads_to(screen).items() if one.label.id == _BACK}
        assert list(ways) == ([here[1:]] if here[1:] else [])
        assert here[-1].partition(":")[0] == place.partition(":")[0]
        assert len(set(here)) == len(here), "no screen stands on its own way back"


@pytest.mark.parametrize("rest", ["", "nonsense", "start/nonsense", "start/", "told", "told:"])
def test_what_we_never_had_is_not_shown(rest: str) -> None:
    known = rest.startswith("told")
    if known:
        assert advice.screen(_NOBODY, rest)
    else:
        assert not advice.shown(_NOBODY, rest, None)
