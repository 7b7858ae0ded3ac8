"""An admin takes an exchange over: whoever runs it is asked first, if they can be."""

from bot.clock import DAY
from bot.dialogue import Reply, Text
from handlers.exchange.act import Act
from handlers.exchange.organising import screen
from handlers.exchange.organising.handing_over import passed_on
from handlers.exchange.organising.roll import which
from handlers.exchange.organising.rows import button
from handlers.exchange.telling import told
from storage import exchange_offers, exchanges
from storage.exchange_offers import Offer
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.people import Person, is_reachable, somebody
from storage.transaction import Transaction

_TO_ANSWER = DAY
_AT_ONCE = 50


def takes_over(tx: Transaction, exchange: Exchange, person: Person, now: int) -> list[OutboxRow]:
    """An admin would run it: at once where nobody can be asked, else when they agree.

    Whoever was asked and stays is left alone for a day.
    """
    if exchange.state not in ("collecting", "drawn") or exchange.organiser_id == person.id:
        return []
    if exchange.organiser_id is None or not is_reachable(tx, exchange.organiser_id):
        return passed_on(tx, exchange, person, now, named=False)[1]
    before = exchange_offers.offer(tx, exchange.id)
    if before is not None and before.kind != "hand-over" and before.asked_at > now - _TO_ANSWER:
        return []
    exchange_offers.keep(tx, Offer(exchange.id, person.id, "take-over", now))
    rows = ((button(exchange, "fine"),), (button(exchange, "stay", style="primary"),))
    question = Reply((Text("exchange-run-take-over-question", which(exchange)),), rows)
    return told(tx, exchange.organiser_id, question, now)


def is_fine(act: Act, _: str) -> None:
    """The organiser agrees."""
    visit, exchange = act.visit, act.exchange
    to = _asked_about(act)
    if to is None:
        _as_it_is(act)
        return
    visit.rows += _to(visit.tx, exchange, to, visit.now)
    act.shows(Reply((Text("exchange-run-taken-over", which(exchange)),)))


def stays(act: Act, _: str) -> None:
    """The organiser goes on; whoever would have run it hears that."""
    visit, exchange = act.visit, act.exchange
    to = _asked_about(act)
    if to is None:
        _as_it_is(act)
        return
    exchange_offers.keep(visit.tx, Offer(exchange.id, to.id, "stays", visit.now))
    visit.rows += told(
        visit.tx, to.id, Reply((Text("exchange-run-stays", which(exchange)),)), visit.now
    )
    act.shows(screen.of(visit.tx, exchange, visit.now))


def _asked_about(act: Act) -> Person | None:
    """Who would run it instead of the person of this visit."""
    offer = exchange_offers.offer(act.visit.tx, act.exchange.id)
    if offer is None or offer.kind != "take-over" or not _runs_it(act):
        return None
    return somebody(act.visit.tx, offer.person_id)


def _as_it_is(act: Act) -> None:
    act.visit.toast = Text("tap-old")
    if _runs_it(act):
        act.shows(screen.of(act.visit.tx, act.exchange, act.visit.now))
    else:
        act.shows(Reply((Text("exchange-run-not-yours"),)))


def _runs_it(act: Act) -> bool:
    return act.exchange.organiser_id == act.visit.person.id


# Nobody answers ----------------------------------------------------------------------------------


def unanswered(tx: Transaction, now: int) -> list[str]:
    """Exchanges whose organiser was asked a day ago, and says nothing."""
    return exchange_offers.unanswered(tx, now - _TO_ANSWER, _AT_ONCE)


def goes_over(tx: Transaction, exchange_id: str, now: int) -> list[OutboxRow]:
    """Nobody has answered for a day: it goes over."""
    exchange, offer = exchanges.exchange(tx, exchange_id), exchange_offers.offer(tx, exchange_id)
    if exchange is None or offer is None or offer.kind != "take-over":
        return []
    if offer.asked_at > now - _TO_ANSWER:
        return []
    to = somebody(tx, offer.person_id)
    if to is None or exchange.state not in ("collecting", "drawn"):
        exchange_offers.drop(tx, exchange_id)
        return []
    taken = Reply((Text("exchange-run-taken-over", which(exchange)),))
    return [*_to(tx, exchange, to, now), *told(tx, exchange.organiser_id, taken, now)]


def put_off(tx: Transaction, exchange_id: str, now: int) -> bool:
    """One that fails is tried again a day later."""
    return exchange_offers.ask_later(tx, exchange_id, now)


def _to(tx: Transaction, exchange: Exchange, to: Person, now: int) -> list[OutboxRow]:
    """Somebody runs it now, and reads what they can do."""
    after, rows = passed_on(tx, exchange, to, now, named=False)
    return [*rows, *told(tx, to.id, screen.of(tx, after, now), now)]
