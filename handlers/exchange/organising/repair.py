"""A repair on demand: read back in two numbers, then due; and who comes after the draw."""

from dataclasses import replace

from bot.dialogue import Choice, Reply, Rows, Text
from bot.exchange.problem import Impossible, PrivateWish, TooFew
from bot.exchange.repair import Changes, least
from bot.flows.organising.removal import RemovalDraft
from handlers.delivery.saying import said
from handlers.exchange import group_screen, question, repairing
from handlers.exchange.act import Act
from handlers.exchange.organising import screen, why_not
from handlers.exchange.organising.roll import roll
from handlers.exchange.organising.rows import back, button
from handlers.exchange.telling import told
from storage import exchanges
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.transaction import Transaction

_HELPS = {TooFew: "late", Impossible: "rules", PrivateWish: "rules"}


def shown(act: Act, _: str = "") -> None:
    """How many get a new match, how many of them have looked; or why there is no repair."""
    act.shows(preview(act.visit.tx, act.exchange, act.visit.now))


def preview(tx: Transaction, exchange: Exchange, now: int, *before: Text) -> Reply:
    """The same, below what is said `before`."""
    if not repairing.is_needed(tx, exchange):
        whole = screen.of(tx, exchange, now)
        return replace(whole, texts=(*before, Text("exchange-run-holds"), *whole.texts))
    there = roll(tx, exchange)
    counts = least(there.problem, repairing.before_of(tx, exchange))
    if isinstance(counts, Changes):
        ask = Text("exchange-run-repair-ask", {"people": counts.people, "shown": counts.shown})
        go = button(
            exchange,
            "repaired",
            words=_words(counts),
            label=Text("exchange-run-repair"),
            style="primary",
        )
        return Reply((*before, ask), ((go,), back(exchange)))
    why = why_not.said(there)
    helps: Rows = why_not.drops(exchange, there, why) if why is not None else ()
    texts = (Text("exchange-run-no-repair"), *((why.text,) if why is not None else ()))
    return Reply(
        (*before, *texts), (*(helps or ((_help(exchange, type(counts)),),)), back(exchange))
    )


def _help(exchange: Exchange, reason: type) -> Choice:
    return button(exchange, _HELPS[reason])


def _words(counts: Changes) -> str:
    """What the button carries: it repairs what was read back."""
    return f"{counts.people}-{counts.shown}"


def repair(act: Act, words: str) -> None:
    """It is due now; a second tap changes nothing. What has changed since is read back first."""
    exchange, visit = act.exchange, act.visit
    known = roll(visit.tx, exchange).problem
    counts = least(known, repairing.before_of(visit.tx, exchange))
    if not isinstance(counts, Changes) or counts.people == 0:
        shown(act)
        return
    if words != _words(counts):
        visit.toast = Text("exchange-run-draw-changed")
        shown(act)
        return
    if exchange.draw_at is None or exchange.draw_at > visit.now:
        exchange = replace(exchange, draw_at=visit.now, tries=0)
        exchanges.keep(visit.tx, exchange, visit.now)
    visit.toast = Text("exchange-run-repairing")
    act.shows(screen.of(visit.tx, exchange, visit.now))


def remove(act: Act, _: str) -> None:
    """Ask who is to be taken out."""
    draft = RemovalDraft(exchange=act.exchange.id)
    question.ask(act, "exchange-removal", draft)


# Late-comers --------------------------------------------------------------------------------------


def invite(act: Act, _: str) -> None:
    """The group is asked who else comes."""
    visit, exchange = act.visit, act.exchange
    if exchange.exchange_day < exchange.terms.clock.day(visit.now):
        visit.toast = Text("exchange-run-too-late")
    else:
        late = group_screen.late(exchange)
        visit.rows.append(said(visit.tx, act.group, late, visit.now, thread_id=exchange.thread_id))
        visit.toast = Text("exchange-run-late-asked")
    act.shows(screen.of(visit.tx, exchange, visit.now))


def is_late(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Whoever runs it hears that somebody has come."""
    needed = Reply((Text("exchange-run-repair-late"),), ((button(exchange, "repair"),),))
    return told(tx, exchange.organiser_id, needed, now)
