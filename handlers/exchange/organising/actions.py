"""The buttons of the organiser's screens: who may tap them, and what each does."""

from collections.abc import Callable, Mapping

from bot.dialogue import Reply, Text
from handlers.exchange import rescue
from handlers.exchange.act import Act
from handlers.exchange.organising import (
    asking,
    cancelling,
    changing,
    closing,
    drawing,
    handing_over,
    people,
    repair,
    reveal,
    rules,
    screen,
    taking_over,
)

_Action = Callable[[Act, str], None]


def shown(act: Act) -> None:
    """The organiser's link was opened: the screen, for whoever runs it now."""
    if _runs_it(act):
        _screen(act, "")
        asking.about_wishes(act.visit, act.exchange.id)
    else:
        act.shows(Reply((Text("exchange-run-not-yours"),)))


def tapped(act: Act) -> None:
    """A button: `<action>`, perhaps with `:<words>`. What is no more shows how things are now."""
    action, _, words = act.words.partition(":")
    if action in _OF_THE_ASKED:
        _OF_THE_ASKED[action](act, words)
    elif not _runs_it(act):
        act.visit.toast = Text("exchange-run-not-yours")
        act.shows(Reply((Text("exchange-run-not-yours"),)))
    elif action in _ACTIONS[act.exchange.state]:
        _ACTIONS[act.exchange.state][action](act, words)
        asking.about_wishes(act.visit, act.exchange.id)
    else:
        act.visit.toast = Text("tap-old")
        _screen(act, "")


def _runs_it(act: Act) -> bool:
    return act.exchange.organiser_id == act.visit.person.id


def _screen(act: Act, _: str) -> None:
    act.shows(screen.of(act.visit.tx, act.exchange, act.visit.now))


def _rescue(act: Act, _: str) -> None:
    """Volunteers are asked for every gift of which neither side has said anything."""
    visit = act.visit
    for receiver in rescue.silent(visit.tx, act.exchange):
        visit.rows += rescue.opens(visit.tx, act.exchange, receiver, visit.now)
    _screen(act, "")


_ALWAYS: Mapping[str, _Action] = {"": _screen}
_CHANGING: Mapping[str, _Action] = {"change": changing.offered, "reveals": reveal.choose}
_LEAVING: Mapping[str, _Action] = {
    "hand-over": handing_over.shown,
    "unask": handing_over.take_back,
    "cancel": cancelling.shown,
    "cancelled": cancelling.cancel,
}
_CLOSING: Mapping[str, _Action] = {"close": closing.shown, "closed": closing.close}
_OPEN: Mapping[str, _Action] = {
    "rules": rules.shown,
    "add": rules.add,
    "drop": rules.drop,
    "one-way": rules.one_way,
    "years": rules.years,
    "people": people.shown,
    "one": people.one,
    "out": people.take_out,
    "bring": people.bring,
    "draw": drawing.shown,
    "drawn": drawing.draw,
}
_DRAWN: Mapping[str, _Action] = {
    "rules": rules.shown,
    "add": rules.add,
    "drop": rules.drop,
    "one-way": rules.one_way,
    "years": rules.years,
    "remove": repair.remove,
    "one": people.one,
    "out": people.take_out,
    "late": repair.invite,
    "repair": repair.shown,
    "repaired": repair.repair,
}
_ACTIONS: Mapping[str, Mapping[str, _Action]] = {
    "proposed": {**_ALWAYS, **_CHANGING},
    "collecting": {**_ALWAYS, **_CHANGING, **_LEAVING, **_OPEN},
    "drawn": {"rescue": _rescue, **_ALWAYS, **_LEAVING, **_DRAWN, **_CLOSING},
    "cancelled": _ALWAYS,
    "closed": {**_ALWAYS, "reveal": reveal.shown, "revealed": reveal.ask_all},
}
# Of somebody who was asked something about an exchange that they do not run, or perhaps no longer.
_OF_THE_ASKED: Mapping[str, _Action] = {
    "accept": handing_over.accept,
    "decline": handing_over.decline,
    "fine": taking_over.is_fine,
    "stay": taking_over.stays,
}
