"""The organiser hands an exchange over: somebody is asked in private, and says yes or no."""

from dataclasses import replace

from bot.dialogue import Name, Reply, Text
from bot.flows.organising.heir import HeirDraft
from handlers.delivery.saying import said
from handlers.exchange import question
from handlers.exchange.act import Act
from handlers.exchange.organising import screen
from handlers.exchange.organising.roll import Roll, roll, which
from handlers.exchange.organising.rows import back, button
from handlers.exchange.telling import told
from handlers.guides.visit import Visit
from storage import exchange_links, exchange_offers, exchanges, groups, participants
from storage.exchange_links import Way
from storage.exchange_offers import Offer
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.people import Person
from storage.transaction import Transaction


def shown(act: Act, _: str) -> None:
    """Ask whom to ask; or say who has been."""
    waits = _waiting(act.visit, act.exchange)
    if waits is not None:
        act.shows(waits)
        return
    draft = HeirDraft(exchange=act.exchange.id)
    question.ask(act, "exchange-heir", draft)


def _waiting(visit: Visit, exchange: Exchange) -> Reply | None:
    """That somebody is asked and has not answered; None: nobody is."""
    offer = exchange_offers.offer(visit.tx, exchange.id)
    if offer is None or offer.kind != "hand-over":
        return None
    there = roll(visit.tx, exchange)
    asked = next((one for one in there.people if one.person_id == offer.person_id), None)
    if asked is None:
        return None
    waits = Text("exchange-run-asked", {"name": there.name(asked.id)})
    return Reply((waits,), ((button(exchange, "unask"),), back(exchange)))


def asked(visit: Visit, exchange: Exchange, participant_id: str | None) -> Reply:
    """Ask somebody, and say so; nobody, where there is nobody by that id any more."""
    there = roll(visit.tx, exchange)
    one = there.one(participant_id or "")
    if one is not None and one.person_id is not None:
        exchange_offers.keep(visit.tx, Offer(exchange.id, one.person_id, "hand-over", visit.now))
        question = _question(exchange, there, visit.person)
        visit.rows += told(visit.tx, one.person_id, question, visit.now)
    return _waiting(visit, exchange) or screen.of(visit.tx, exchange, visit.now)


def _question(exchange: Exchange, there: Roll, organiser: Person) -> Reply:
    by = next((one for one in there.people if one.person_id == organiser.id), None)
    args = {
        **which(exchange),
        "by": "named" if by else "unnamed",
        "name": there.name(by.id if by else ""),
    }
    rows = (
        (
            button(
                exchange,
                "accept",
                words="named",
                label=Text("exchange-run-accept-named"),
                style="primary",
            ),
        ),
        (button(exchange, "accept", words="unnamed", label=Text("exchange-run-accept-unnamed")),),
        (button(exchange, "decline"),),
    )
    return Reply((Text("exchange-run-hand-over-question", args),), rows)


def take_back(act: Act, _: str) -> None:
    """Nobody is asked any more."""
    exchange_offers.drop(act.visit.tx, act.exchange.id)
    act.shows(screen.of(act.visit.tx, act.exchange, act.visit.now))


# What the one who is asked says ------------------------------------------------------------------


def accept(act: Act, words: str) -> None:
    """They run it from now on; the group hears that, with their name if they like."""
    exchange, visit = act.exchange, act.visit
    if exchange.organiser_id == visit.person.id:  # a second tap
        act.shows(screen.of(visit.tx, exchange, visit.now))
        return
    if not _is_asked(act):
        act.shows(Reply((Text("exchange-run-no-longer-asked"),)))
        return
    before = exchange.organiser_id
    called = called_in(visit.tx, exchange, visit.person)
    exchange, rows = passed_on(visit.tx, exchange, visit.person, visit.now, named=words == "named")
    visit.rows += rows
    visit.rows += told(
        visit.tx,
        before,
        Reply((Text("exchange-run-accepted", {**which(exchange), "name": called}),)),
        visit.now,
    )
    act.shows(screen.of(visit.tx, exchange, visit.now))


def decline(act: Act, _: str) -> None:
    """They would rather not; whoever asked hears that."""
    exchange, visit = act.exchange, act.visit
    if _is_asked(act):
        exchange_offers.drop(visit.tx, exchange.id)
        called = called_in(visit.tx, exchange, visit.person)
        no = Text("exchange-run-declined", {**which(exchange), "name": called})
        again = button(exchange, "hand-over")
        visit.rows += told(visit.tx, exchange.organiser_id, Reply((no,), ((again,),)), visit.now)
    act.shows(Reply((Text("exchange-run-you-declined"),)))


def _is_asked(act: Act) -> bool:
    """Whether they are asked, and still take part."""
    tx, exchange, person = act.visit.tx, act.exchange, act.visit.person
    offer = exchange_offers.offer(tx, exchange.id)
    if offer is None or (offer.person_id, offer.kind) != (person.id, "hand-over"):
        return False
    going_on = exchange.state in ("collecting", "drawn")
    return going_on and participants.in_exchange(tx, exchange.id, person.id) is not None


def called_in(tx: Transaction, exchange: Exchange, person: Person) -> Name:
    """What somebody is called in an exchange."""
    place = participants.in_exchange(tx, exchange.id, person.id)
    return roll(tx, exchange).name(place.id) if place is not None else Name("")


def passed_on(
    tx: Transaction, exchange: Exchange, to: Person, now: int, *, named: bool
) -> tuple[Exchange, list[OutboxRow]]:
    """Somebody runs it now: the former one's way is closed, the group is told."""
    if exchange.organiser_id is not None:
        exchange_links.revoke(tx, Way(exchange.id, exchange.organiser_id, "organise"))
    exchange = replace(exchange, organiser_id=to.id)
    exchanges.keep(tx, exchange, now)
    exchange_offers.drop(tx, exchange.id)
    group = groups.by_id(tx, exchange.group_id)
    if group is None or group.gone:
        return exchange, []
    name = called_in(tx, exchange, to) if named else Name("")
    kind = "named" if name.text else "unnamed"
    new = Text("exchange-new-organiser", {**which(exchange), "who": kind, "name": name})
    return exchange, [said(tx, group, Reply((new,)), now, exchange.thread_id)]
