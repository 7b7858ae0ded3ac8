"""An exchange is proposed in a group, with days and a budget that are likely, and begins."""

from dataclasses import replace

from bot.exchange.passed_on import as_title
from bot.exchange.terms import Terms, usual_budget, usual_days
from storage import exchanges, groups
from storage.exchanges import Exchange, new_id
from storage.groups import Group
from storage.people import Person
from storage.transaction import Transaction

_MOST_OPEN = 3


def proposed(  # noqa: PLR0913, PLR0917 - who asks, where, and for what
    tx: Transaction,
    group: Group,
    asker: Person | None,
    title: str,
    thread_id: int | None,
    now: int,
) -> Exchange:
    """An exchange that somebody thinks of; the same one as long as they have not begun it.

    `asker` None: an anonymous admin.
    """
    asker_id = asker.id if asker is not None else None
    before = proposal_of(tx, group, asker_id)
    if before is not None:
        return _named(tx, before, title, now)
    local = _somebody_here(group, asker)
    usual = usual_budget(local.territory)
    terms = Terms(
        title=as_title(title), zone=group.zone or local.clock.zone, budget_minor=usual.minor,
        currency=usual.currency,
    )  # fmt: skip
    until, day = usual_days(terms.clock.day(now))
    exchange = Exchange(
        new_id(), group.id, asker_id, "proposed", terms, terms.clock.on(until), day, now,
        thread_id=thread_id,
    )  # fmt: skip
    exchanges.keep(tx, exchange, now)
    return exchange


def proposal_of(tx: Transaction, group: Group, asker_id: int | None) -> Exchange | None:
    """What somebody has proposed, and not begun; None as for `proposed`."""
    there = exchanges.of_group(tx, group.id)
    mine = (one for one in there if one.state == "proposed" and one.organiser_id == asker_id)
    return next(mine, None)


def begun(
    tx: Transaction, exchange: Exchange, group: Group, organiser: Person, now: int
) -> Exchange:
    """People may sign up until it is drawn. A group without a clock takes the organiser's."""
    begun = replace(
        exchange, state="collecting", organiser_id=organiser.id, draw_at=exchange.sign_up_until
    )
    if group.zone is None and organiser.territory is not None:
        groups.keep_zone(tx, group, exchange.terms.zone)
    exchanges.keep(tx, begun, now)
    return begun


def open_in(tx: Transaction, group: Group, now: int) -> list[Exchange]:
    """Those that go on in a group, the latest first: drawn ones until after their day."""
    found = exchanges.of_group(tx, group.id)
    going_on = [one for one in found if one.is_open or _is_ahead(one, now)]
    return going_on[:_MOST_OPEN]


def _is_ahead(exchange: Exchange, now: int) -> bool:
    return exchange.state == "drawn" and exchange.exchange_day >= exchange.terms.clock.day(now)


def _named(tx: Transaction, exchange: Exchange, title: str, now: int) -> Exchange:
    if not title:
        return exchange
    terms = exchange.terms.model_copy(update={"title": as_title(title)})
    exchange = replace(exchange, terms=terms)
    exchanges.keep(tx, exchange, now)
    return exchange


def _somebody_here(group: Group, asker: Person | None) -> Person:
    """Whoever asks; where nobody knows their country, somebody who speaks the group's language."""
    usual = Person(0, 0, group.language)
    return usual if asker is None or asker.territory is None else asker
