"""Advice is shown in the message whose button was tapped, and leads back to what stood there.

A button names what it shows, then what stands and has stood in the message, the latest first.
Nothing else remembers that: a copy leads back as well, and so does a message after years.
"""

from collections.abc import Callable, Mapping

from bot.dialogue import Button, Choice, Reply, Rows, Text
from handlers.guides.titles import go_on
from handlers.guides.visit import (
    CARDS,
    FAILING,
    HOLDING,
    Visit,
    gate_left,
    menu,
    situations,
    warned,
)

SEE = "see"
_OF_BUTTONS = {"asked": "asked-to-pay", "sent": "code-sent", "help": "help"}
_TEXTS = {"told": "buy-purpose-problem-told"}  # else a screen is named like its text

Ways = Callable[[Visit, str], Rows]
"""What is offered below a screen, to whom; the second is what stands behind a colon of its name."""


def _menu(_: Visit, __: str) -> Rows:
    return menu()


def _go_on_or_menu(visit: Visit, _: str) -> Rows:
    return (*go_on(visit), *menu())


SCREENS: Mapping[str, Ways] = {
    "start": lambda visit, _: (*go_on(visit), *situations()),
    "help": _go_on_or_menu,
    "asked-to-pay": lambda _, __: warned(),
    "told": lambda _, guide: warned(guide),
    "gate-left": lambda _, __: gate_left(),
    "code-sent": lambda visit, _: (*go_on(visit), HOLDING),
    "cancelled": _go_on_or_menu,
    "edited-nothing-open": _menu,
    "nothing-open": _go_on_or_menu,
    "not-understood": _menu,
    "old-button": _go_on_or_menu,
    "only-text-likely": _menu,
    "unknown-command": _go_on_or_menu,
    "talk-fine": _menu,
    "talk-hello": lambda _, __: situations(),
    "talk-left": lambda _, __: (HOLDING, FAILING),
    "talk-thanks": _menu,
    "talk-where": lambda _, __: (CARDS, FAILING, HOLDING),
}


def say(visit: Visit, place: str) -> None:
    """A screen, in a message of its own."""
    visit.say(screen(visit, place))


def screen(visit: Visit, *places: str) -> Reply:
    """The first of these, from which a button leads back to the others one after the other."""
    here, *stood = places
    name, _, about = here.partition(":")
    rows = tuple(tuple(_leading(one, places) for one in row) for row in SCREENS[name](visit, about))
    back = ((Choice(f"{SEE}:{'/'.join(stood)}", Text("way-back")),),) if stood else ()
    return Reply((Text(_TEXTS.get(name, name)),), (*rows, *back))


def _leading(button: Button, places: tuple[str, ...]) -> Button:
    """A button of advice, with the way back; to what has stood here already it is that way."""
    if not isinstance(button, Choice) or button.value not in _OF_BUTTONS:
        return button
    wanted = _OF_BUTTONS[button.value]
    stood = places[places.index(wanted) + 1 :] if wanted in places else places
    return Choice(f"{SEE}:{'/'.join((wanted, *stood))}", button.label, button.style)


def shown(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button that leads to a screen, in its message; False for one we never had."""
    places = rest.split("/")
    if any(place.partition(":")[0] not in SCREENS for place in places):
        return False
    visit.say(screen(visit, *places), message_id)
    return True


def gone(visit: Visit, message_id: int | None) -> None:
    """A button of what is no more: a word on it, and its message shows where things stand."""
    visit.toast = Text("tap-old")
    visit.say(screen(visit, "old-button" if go_on(visit) else "nothing-open"), message_id)
