"""A gift that does not come: somebody who offered to help out is asked to give in its place.

What is known of it stands in the progress of two people, encrypted: with the receiver that it is
open, with the volunteer that they are asked or have agreed. Nobody hears who said no.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from random import SystemRandom

from bot.clock import DAY
from bot.dialogue import Choice, Name, Reply, Text
from bot.exchange.naming import shown_names
from bot.exchange.progress import Progress
from bot.exchange.standing_in import may_stand_in
from handlers.exchange import match_text
from handlers.exchange.act import NAME, Act
from handlers.exchange.problems import problem_of
from handlers.exchange.telling import told, who_sees
from storage import exchange_progress, participants
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.people import is_reachable
from storage.transaction import Transaction

AREA = "stand"
SILENT = timedelta(days=3)
"""After its day: so long nobody has to say anything of a gift."""
_PATIENCE = 2 * DAY  # with whoever is asked
_ALL = 2  # of what somebody said is erased


def opens(tx: Transaction, exchange: Exchange, receiver: str, now: int) -> list[OutboxRow]:
    """A gift is missing: a volunteer is asked. Before the day none is, nor is a second one, nor
    once nothing is left of what the receiver said.
    """
    so_far, whose = exchange_progress.progress(tx, receiver), participants.participant(tx, receiver)
    if whose is None or whose.faded == _ALL:
        return []
    if so_far.rescue == "open" or not _day_reached(exchange, now):
        return []
    exchange_progress.keep(tx, receiver, replace(so_far, rescue="open"))
    return asks(tx, exchange, now)


def closes(tx: Transaction, exchange: Exchange, receiver: str, now: int) -> list[OutboxRow]:
    """It came after all, or nobody waits for it any more: whoever stands in hears of that."""
    so_far = exchange_progress.progress(tx, receiver)
    if so_far.rescue != "open":
        return []
    exchange_progress.keep(tx, receiver, replace(so_far, rescue="none"))
    rows = list[OutboxRow]()
    for helper, theirs in _helpers(tx, exchange, receiver):
        _is_free(tx, helper.id, theirs)
        word = Text("exchange-stand-over", {"agreed": theirs.stands_in})
        rows += told(tx, helper.person_id, Reply((word,)), now)
    return rows


def asks(tx: Transaction, exchange: Exchange, now: int, *, said: bool = True) -> list[OutboxRow]:
    """Somebody for each gift that has nobody yet, at random.

    Where nobody is left to ask, whoever runs it reads for how many, unless it is not `said` now.
    """
    if exchange.state != "drawn":
        return []
    there = {one.id: one for one in _there(tx, exchange)}
    so_far = exchange_progress.of_all(tx, exchange.id)
    waiting = without_helper(so_far)
    SystemRandom().shuffle(waiting)
    rows, left = list[OutboxRow](), 0
    for receiver in waiting:
        free = _volunteers(tx, exchange, there, so_far, receiver)
        if not free:
            left += 1
            continue
        helper = SystemRandom().choice(free)
        so_far[helper.id] = replace(so_far[helper.id], stands_in="asked", to=receiver)
        exchange_progress.keep(tx, helper.id, so_far[helper.id])
        rows += told(tx, helper.person_id, _question(exchange), now)
        look_again = max(exchange.terms.clock.on(exchange.exchange_day + SILENT), now + _PATIENCE)
        exchange_progress.plan(tx, exchange.id, "silent", look_again)
    if left and said:
        button = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"))
        word = Text("exchange-stand-nobody", {"gifts": left})
        rows += told(tx, exchange.organiser_id, Reply((word,), ((button,),)), now)
    return rows


def asks_others(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Whoever was asked days ago and has not answered is asked no more; somebody else is."""
    so_far, rows = exchange_progress.of_all(tx, exchange.id), list[OutboxRow]()
    asked = [one for one in _there(tx, exchange) if so_far[one.id].stands_in == "asked"]
    for one in asked:
        _offers_no_more(tx, one, so_far[one.id])
        rows += told(tx, one.person_id, Reply((Text("exchange-stand-no-answer"),)), now)
    return [*rows, *asks(tx, exchange, now)] if asked else []


def without_helper(so_far: Mapping[str, Progress]) -> list[str]:
    """Whose gift is to be rescued, and nobody is asked or has agreed."""
    helped = {one.to for one in so_far.values() if one.stands_in != "none"}
    return [ident for ident, one in so_far.items() if one.rescue == "open" and ident not in helped]


def silent(tx: Transaction, exchange: Exchange) -> list[str]:
    """Receivers of whose gift neither side has said anything."""
    so_far, there = exchange_progress.of_all(tx, exchange.id), _there(tx, exchange)
    found = []
    for one in there:
        giver = _giver(there, one.id)
        givers = so_far[giver.id].giving if giver is not None else "nothing"
        if so_far[one.id].arrival == "unknown" and so_far[one.id].rescue == "none":
            found += [one.id] if givers == "nothing" else []
    return found


def _volunteers(
    tx: Transaction,
    exchange: Exchange,
    there: Mapping[str, Participant],
    so_far: Mapping[str, Progress],
    receiver: str,
) -> list[Participant]:
    """Who offered, is free, and may give to them; not whoever was to give, or looks after that."""
    giver = _giver(there.values(), receiver)
    late = who_sees(giver) if giver is not None else None
    may = set(may_stand_in(problem_of(tx, exchange), receiver))
    return [
        one
        for one in there.values()
        if one.details.backup and one.id in may and so_far[one.id].stands_in == "none"
        if one.person_id not in (None, late) and is_reachable(tx, one.person_id or 0)
    ]


def _question(exchange: Exchange) -> Reply:
    ask = Text("exchange-stand-ask")
    yes = Choice(f"{NAME}:{exchange.id}:{AREA}:yes", Text("exchange-stand-yes"), style="primary")
    no = Choice(f"{NAME}:{exchange.id}:{AREA}:no", Text("exchange-stand-no"))
    return Reply((ask,), ((yes,), (no,)))


# The volunteer ------------------------------------------------------------------------------------


def tapped(act: Act) -> None:
    """Yes, no, or whom it is about once more; what has been settled meanwhile says so."""
    visit = act.visit
    helper = participants.in_exchange(visit.tx, act.exchange.id, visit.person.id)
    so_far = exchange_progress.progress(visit.tx, helper.id) if helper is not None else Progress()
    receiver = participants.participant(visit.tx, so_far.to) if so_far.to else None
    over = act.exchange.state != "drawn" and act.words != "show"
    over = over or act.exchange.state == "cancelled"
    if over or helper is None or receiver is None or receiver.left_at is not None:
        act.shows(Reply((Text("exchange-stand-gone"),)))
    elif act.words == "no" and so_far.stands_in == "asked":
        _declines(act, helper, so_far)
    elif act.words == "yes" and so_far.stands_in == "asked":
        _agrees(act, helper, so_far, receiver)
    elif so_far.stands_in == "agreed" and receiver.faded < _ALL:
        _shows(act, receiver)
    else:
        act.shows(Reply((Text("exchange-stand-gone"),)))


def _declines(act: Act, helper: Participant, so_far: Progress) -> None:
    """The offer is taken back with it, so that nobody is asked twice."""
    tx, now = act.visit.tx, act.visit.now
    _offers_no_more(tx, helper, so_far)
    act.shows(Reply((Text("exchange-stand-declined"),)))
    act.visit.rows += asks(tx, act.exchange, now)


def _agrees(act: Act, helper: Participant, so_far: Progress, receiver: Participant) -> None:
    """They see whom; whoever was to give, and the receiver, hear that somebody does, not who."""
    tx, now = act.visit.tx, act.visit.now
    exchange_progress.keep(tx, helper.id, replace(so_far, stands_in="agreed"))
    act.shows(Reply((Text("exchange-stand-thanks"),)))
    _shows(act, receiver)
    giver = _giver(_there(tx, act.exchange), receiver.id)
    for one, word in ((giver, "late"), (receiver, "waits")):
        if one is not None:
            whose = {"whose": "own" if one.person_id is not None else "ward"}
            said = Text(f"exchange-stand-{word}", {**whose, "name": Name(one.details.name)})
            act.visit.rows += told(tx, who_sees(one), Reply((said,)), now)


def _shows(act: Act, receiver: Participant) -> None:
    """The name in a message that cannot be passed on, what helps in one that can."""
    called = shown_names(participants.named(act.visit.tx, act.exchange.id))[receiver.id]
    name = match_text.named(act.exchange, called)
    act.visit.say(Reply((name,), protected=True))
    act.visit.say(Reply(match_text.helpful(receiver.details)))


def button(exchange: Exchange) -> Choice:
    """Whom somebody stands in for, once more."""
    return Choice(f"{NAME}:{exchange.id}:{AREA}:show", Text("exchange-stand-show"))


# What is so ---------------------------------------------------------------------------------------


def _helpers(
    tx: Transaction, exchange: Exchange, receiver: str
) -> Iterator[tuple[Participant, Progress]]:
    so_far = exchange_progress.of_all(tx, exchange.id)
    for one in _there(tx, exchange):
        if so_far[one.id].to == receiver:
            yield one, so_far[one.id]


def _giver(there: Iterable[Participant], receiver: str) -> Participant | None:
    return next((one for one in there if one.match and one.match.receiver == receiver), None)


def _offers_no_more(tx: Transaction, helper: Participant, so_far: Progress) -> None:
    _is_free(tx, helper.id, so_far)
    details = helper.details.model_copy(update={"backup": False})
    participants.describe(tx, replace(helper, details=details))


def _is_free(tx: Transaction, helper: str, so_far: Progress) -> None:
    exchange_progress.keep(tx, helper, replace(so_far, stands_in="none", to=""))


def _there(tx: Transaction, exchange: Exchange) -> list[Participant]:
    return [one for one in participants.everybody(tx, exchange.id) if one.left_at is None]


def _day_reached(exchange: Exchange, now: int) -> bool:
    return exchange.exchange_day <= exchange.terms.clock.day(now)
