"""Advice is shown in the message whose button was tapped, and leads back to what stood there.

A button names what it shows, then what stands and has stood in the message, the latest first.
Nothing else remembers that: a copy leads back as well, and so does a message after years.
"""

from collections.abc import Callable, Mapping

from bot.dialogue import Button, Choice, Reply, Rows, Text
from handlers.guides import reporting
from handlers.guides.titles import go_on
from handlers.guides.visit import (
    CARDS,
    FAILING,
    HOLDING,
    Visit,
    gate_left,
    menu,
    situations,
    styled,
    warned,
)

SEE = "see"
OF_BUTTONS = {
    "asked": "asked-to-pay",
    "sent": "code-sent",
    "help": "help",
    "check": "check",
    "how-to-check": "verify",
    "gift-mail": "gift-mail",
    "where": "where",
}
_TEXTS = {"told": "buy-purpose-problem-told"}  # else a screen is named like its text
_ASKS = "check"  # what comes after it is judged, whatever it says

Ways = Callable[[Visit, str], Rows]
"""What is offered below a screen, to whom; the second is what stands behind a colon of its name."""


def _beside(choices: Rows) -> Ways:
    """These, and above them the way back into a guide, which is then the likeliest."""

    def ways(visit: Visit, _: str) -> Rows:
        back = go_on(visit)
        return (*styled(back, "primary"), *styled(choices, None)) if back else choices

    return ways


_MENU = _beside(menu())
_SENT = (Choice("sent", Text("menu-sent")),)
_HOW_TO_CHECK = (Choice("how-to-check", Text("menu-how-to-check")),)
_WHERE = (Choice("where", Text("menu-where")),)
_NOTE = (Choice("note", Text("menu-note")),)
_ASK_LATER = (Choice("answer", Text("menu-answer")),)
_GIFT_MAIL = (Choice("gift-mail", Text("menu-gift-mail")),)
_REDEEM = (Choice("redeem", Text("card-redeem")),)
SCREENS: Mapping[str, Ways] = {
    "start": _beside(situations()),
    "help": _MENU,
    "asked-to-pay": lambda _, __: warned(),
    "told": lambda _, guide: warned(guide),
    "gate-left": lambda _, __: gate_left(),
    "contact-likely": _MENU,
    "code-sent": lambda visit, _: (_REDEEM, _WHERE, _NOTE, _ASK_LATER, *go_on(visit)),
    "check": lambda visit, _: (_SENT, _HOW_TO_CHECK, _WHERE, *go_on(visit)),
    "verify": lambda _, __: (_GIFT_MAIL,),
    "gift-mail": lambda _, __: (HOLDING,),
    "where": lambda visit, country: reporting.ways(visit.person, country),
    "cancelled": _MENU,
    "edited-nothing-open": _MENU,
    "nothing-in-front": _MENU,
    "nothing-open": _MENU,
    "not-understood": _MENU,
    "old-button": _MENU,
    "only-text-likely": _MENU,
    "unknown-command": _MENU,
    "talk-elsewhere": _MENU,
    "talk-fine": _MENU,
    "talk-hello": _beside(situations()),
    "talk-left": lambda _, __: (HOLDING, FAILING),
    "talk-thanks": _MENU,
    "talk-where": lambda _, __: (CARDS, FAILING, HOLDING),
}


def say(visit: Visit, place: str) -> None:
    """A screen, in a message of its own."""
    _show(visit, (place,), None)


def screen(visit: Visit, *places: str) -> Reply:
    """The first of these, from which a button leads back to the others one after the other."""
    here, *stood = places
    name, _, about = here.partition(":")
    rows = tuple(tuple(_leading(one, places) for one in row) for row in SCREENS[name](visit, about))
    back = ((Choice(f"{SEE}:{'/'.join(stood)}", Text("way-back")),),) if stood else ()
    if name == "where":
        return Reply((reporting.words(visit.person, about),), (*rows, *back))
    return Reply((Text(_TEXTS.get(name, name)),), (*rows, *back))


def _leading(button: Button, places: tuple[str, ...]) -> Button:
    """A button of advice, with the way back; to what has stood here already it is that way."""
    name, *about = button.value.split(":") if isinstance(button, Choice) else ("",)
    if not isinstance(button, Choice) or name not in OF_BUTTONS:
        return button
    wanted = ":".join((OF_BUTTONS[name], *about))
    stood = places[places.index(wanted) + 1 :] if wanted in places else places
    if about:  # the same screen about something else takes its place
        stood = places[1:]
    return Choice(f"{SEE}:{'/'.join((wanted, *stood))}", button.label, button.style)


def shown(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button that leads to a screen, in its message; False for one we never had."""
    places = rest.split("/")
    if any(place.partition(":")[0] not in SCREENS for place in places):
        return False
    _show(visit, tuple(places), message_id)
    return True


def _show(visit: Visit, places: tuple[str, ...], message_id: int | None) -> None:
    visit.say(screen(visit, *places), message_id)
    visit.asks_for_message = places[0] == _ASKS


def nothing_open(visit: Visit) -> None:
    """No question is open; a guide that was kept for later is offered."""
    say(visit, "nothing-in-front" if go_on(visit) else "nothing-open")


def gone(visit: Visit, message_id: int | None) -> None:
    """A button of what is no more: a word on it, and its message shows where things stand."""
    visit.toast = Text("tap-old")
    visit.say(screen(visit, "old-button" if go_on(visit) else "nothing-open"), message_id)
