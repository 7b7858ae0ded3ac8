"""What opening one's place, or a button of it, leads to."""

from collections.abc import Callable

from bot.dialogue import Choice, Reply, Text
from bot.flows.exchange.answer import AnswerDraft
from bot.flows.exchange.way import WayDraft
from handlers.exchange import joining, leaving, living, question, rescue
from handlers.exchange.act import Act
from handlers.exchange.place import apart, gifts, screen, whose
from handlers.exchange.place.whose import Place
from storage import exchange_links
from storage.exchange_links import Way

_SURE = "yes"


def shown(act: Act, *before: Text) -> None:
    """What somebody takes on, and what they have said; a namesake is asked for a word, once."""
    place = whose.own(act)
    if not whose.may_enter(act):
        act.shows(screen.STRANGER)
    elif place is None or act.exchange.is_over:
        act.shows(screen.not_in(act))
    elif asks_for_word(place):
        ask_for_word(place)
    else:
        act.shows(screen.of_place(place, *before))


def tapped(act: Act) -> None:
    """A button: of the person's own place, of somebody's whom they look after (`w<number>:`)."""
    place, words = whose.meant(act)
    what, _, words = words.partition(":")
    if not whose.may_enter(act):
        act.shows(screen.STRANGER)
    elif what in _WITHOUT_PLACE:
        _WITHOUT_PLACE[what](act)
    elif place is None or act.exchange.is_over:
        act.shows(screen.not_in(act))
    elif what in _ACTIONS and (act.exchange.is_open or what in _AFTER_THE_DRAW):
        _ACTIONS[what](place, words)
    else:
        act.shows(screen.of_place(place, Text("exchange-settled")))


# Questions ----------------------------------------------------------------------------------------


def _ask(place: Place, flow: str) -> None:
    ids = {"exchange": place.act.exchange.id, "place": place.participant.id}
    draft = WayDraft(**ids) if flow == "exchange-way" else AnswerDraft(**ids)
    question.ask(place.act, flow, draft)


def _asks(flow: str) -> Callable[[Place, str], None]:
    return lambda place, _: _ask(place, flow)


def asks_for_word(place: Place) -> bool:
    """Whether somebody is to be asked what tells them from another of their name."""
    details = place.details
    if not details.name or details.word or details.word_asked:
        return False
    return place.act.exchange.is_open and place.is_namesake


def ask_for_word(place: Place) -> None:
    """Ask that, once: left open, a number stands beside the name."""
    _ask(place.keep(word_asked=True), "exchange-word")


def _ask_apart(place: Place, page: str) -> None:
    if apart.avoided(place):
        place.act.shows(apart.screen(place, int(page) if page.isdecimal() else 0))
    else:
        _ask(place, "exchange-apart")


def _drop_apart(place: Place, rule_id: str) -> None:
    apart.drop(place, rule_id)
    place.act.shows(apart.screen(place) if apart.avoided(place) else screen.of_place(place))


def _backup(place: Place, wanted: str) -> None:
    """The button says what it switches to: a second tap changes nothing."""
    place.act.shows(screen.of_place(place.keep(backup=wanted == "yes")))
    act, visit = place.act, place.act.visit
    if wanted == "yes" and act.exchange.state == "drawn":
        visit.rows += rescue.asks(visit.tx, act.exchange, visit.now, said=False)


# Leaving, and coming again ------------------------------------------------------------------------


def _leave(place: Place, words: str) -> None:
    """Asked once; somebody whom one looks after is taken out before the draw only."""
    act, visit = place.act, place.act.visit
    if not (place.is_own or act.exchange.is_open):
        act.shows(screen.of_place(place))
        return
    if words != _SURE:
        drawn = "yes" if act.exchange.state == "drawn" else "no"
        ask = Text("exchange-leave-sure", {**place.whose, "drawn": drawn})
        go = Choice(
            place.value(f"leave:{_SURE}"), Text("exchange-leave-yes", place.whose), "danger"
        )
        stay = Choice(place.value(), Text("exchange-leave-stay", place.whose))
        act.shows(Reply((ask,), ((stay,), (go,))))
        return
    visit.rows += leaving.leaves(visit.tx, act.exchange, place.participant, visit.now)
    if not place.is_own:
        shown(act)
        return
    gone = Text("exchange-have-left", {"drawn": "yes" if act.exchange.state == "drawn" else "no"})
    act.shows(screen.not_in(act, gone))


def _join(act: Act) -> None:
    visit = act.visit
    if act.exchange.is_open and joining.join(
        visit.tx, act.exchange, visit.person, visit.called, visit.now
    ):
        visit.rows += living.changed(visit.tx, act.exchange.id, visit.now)
    shown(act)


def _ward(act: Act) -> None:
    """Somebody without Telegram: their name is asked for."""
    if not whose.may_look_after_more(act):
        shown(act)
        return
    question.ask(act, "exchange-ward", AnswerDraft(exchange=act.exchange.id))


# The way here -------------------------------------------------------------------------------------


def _new_link(place: Place, _: str) -> None:
    """The address that others may know leads nowhere any more."""
    act, visit = place.act, place.act.visit
    way = Way(act.exchange.id, visit.person.id, "join")
    exchange_links.revoke(visit.tx, way)
    exchange_links.token_of(visit.tx, way)
    act.shows(screen.of_place(place, Text("exchange-new-link")))


_AFTER_THE_DRAW = frozenset({
    "", "wishes", "unwanted", "site", "way", "backup", "leave", "link",
    "gift", "came", "missing",
})  # fmt: skip
_ACTIONS: dict[str, Callable[[Place, str], None]] = {
    "": lambda place, _: place.act.shows(screen.of_place(place)),
    "wishes": _asks("exchange-wishes"),
    "unwanted": _asks("exchange-unwanted"),
    "name": _asks("exchange-name"),
    "word": _asks("exchange-word"),
    "site": _asks("exchange-site"),
    "way": _asks("exchange-way"),
    "apart": _ask_apart,
    "apart-more": _asks("exchange-apart"),
    apart.DROP: _drop_apart,
    "backup": _backup,
    "gift": gifts.says,
    "came": lambda place, _: gifts.answers(place, "came"),
    "missing": lambda place, _: gifts.answers(place, "missing"),
    "leave": _leave,
    "link": _new_link,
}
_WITHOUT_PLACE: dict[str, Callable[[Act], None]] = {"join": _join, "ward": _ward}
