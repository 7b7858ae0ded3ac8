"""The organiser's first screen: how far the exchange is, in counts, and what can be done."""

from collections import Counter
from collections.abc import Iterable

from bot.dialogue import Arg, Choice, Parts, Reply, Rows, Text
from bot.exchange.progress import Progress
from bot.exchange.terms import Reveal
from bot.flows.later import moment_text
from handlers.exchange import repairing, rescue, revealing
from handlers.exchange.act import NAME, REHEARSE
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import Roll, roll, which
from handlers.exchange.organising.rows import button
from storage import exchange_progress, exchange_threads
from storage.exchanges import Exchange
from storage.transaction import Transaction

_ASKED = (Text("exchange-run-reveal-asked"),)
_OF_THE_REVEAL = {
    Reveal.ASKED: _ASKED,
    Reveal.REFUSED: _ASKED,
    Reveal.DONE: (Text("exchange-run-reveal-done"),),
    Reveal.KEPT: (Text("exchange-reveal-none"),),
}


def of(tx: Transaction, exchange: Exchange, now: int) -> Reply:
    """The screen as it is now."""
    there = roll(tx, exchange)
    if exchange.state in ("drawn", "closed"):
        gifts = _gifts(exchange_progress.of_all(tx, exchange.id).values())
    if exchange.state == "closed":
        said = (title(exchange), Text("exchange-run-is-closed"), *_revealed(exchange))
        return Reply(said, _when_closed(exchange, now), lines=(gifts,))
    if exchange.state == "drawn":
        said = (
            title(exchange),
            *_delivered(there),
            *_stopped(tx, exchange),
            *_unhelped(tx, exchange),
        )
        if exchange.draw_at is not None:
            said = (*said, Text("exchange-run-repairing"))
        needed = repairing.is_needed(tx, exchange)
        return Reply(said, _when_drawn(exchange, now, needed=needed), lines=(gifts,))
    if exchange.state == "cancelled":
        return Reply((title(exchange), Text("exchange-run-is-cancelled")))
    lines = (*terms(exchange), *_people(there)) if exchange.is_open else terms(exchange)
    if exchange.state == "proposed":
        hint = Text("exchange-run-not-begun")
        return Reply((title(exchange), hint), _when_proposed(exchange), lines=lines)
    state = _state(exchange, there, now)
    return Reply((title(exchange), *state), _when_open(exchange), lines=lines)


def title(exchange: Exchange) -> Text:
    """Whose screen it is."""
    return Text("exchange-run", which(exchange))


def terms(exchange: Exchange) -> tuple[Text, ...]:
    """What its people are told, a line each."""
    until = moment_text(exchange.terms.clock, exchange.sign_up_until)
    budget = exchange.terms.budget
    costs = Text("exchange-run-no-budget-line")
    if budget is not None:
        costs = Text("exchange-run-budget-line", {"budget": budget})
    return (
        Text("exchange-run-until-line", {"until": until}),
        Text("exchange-run-day-line", {"day": exchange.exchange_day}),
        costs,
    )


def _people(there: Roll) -> tuple[Text, ...]:
    return (
        Text("exchange-run-people-line", {"people": len(there.people)}),
        Text("exchange-run-rules-line", {"rules": len(there.own_rules)}),
    )


def _state(exchange: Exchange, there: Roll, now: int) -> tuple[Text, ...]:
    """What the organiser should know at once."""
    if exchange.draw_at is not None and exchange.draw_at <= now:
        return (Text("exchange-run-drawing"),)
    late = exchange.sign_up_until <= now
    reason = why_not.said(there) if late or len(there.people) >= why_not.FEWEST else None
    if reason is None:
        return (Text("exchange-run-will-draw"),) if exchange.draw_at is not None else ()
    return (Text("exchange-run-not-drawn"), reason.text) if late else (reason.text,)


def _when_proposed(exchange: Exchange) -> Rows:
    return ((button(exchange, "change"),), _rehearsal(exchange))


def _when_open(exchange: Exchange) -> Rows:
    return (
        (button(exchange, "rules"), button(exchange, "people")),
        (button(exchange, "draw", style="primary"),),
        (button(exchange, "change"), button(exchange, "hand-over")),
        _rehearsal(exchange),
        (button(exchange, "cancel"),),
    )


def _rehearsal(exchange: Exchange) -> tuple[Choice]:
    return (Choice(f"{NAME}:{exchange.id}:{REHEARSE}", Text("exchange-button-rehearse")),)


def _when_drawn(exchange: Exchange, now: int, *, needed: bool) -> Rows:
    """`needed`: something has changed since the draw."""
    repair = ((button(exchange, "repair", style="primary"),),) if needed else ()
    close = ((button(exchange, "close"),),) if exchange.has_day_come(now) else ()
    return (
        *repair,
        (button(exchange, "remove"),),
        (button(exchange, "late"),),
        (button(exchange, "rules"), button(exchange, "hand-over")),
        *close,
        (button(exchange, "cancel"),),
    )


def _when_closed(exchange: Exchange, now: int) -> Rows:
    may = revealing.may_be_asked(exchange, now)
    return ((button(exchange, "reveal", style="primary"),),) if may else ()


def _revealed(exchange: Exchange) -> tuple[Text, ...]:
    """That everybody is asked, or was; not whether somebody minds."""
    return _OF_THE_REVEAL.get(exchange.terms.reveal, ())


def _gifts(so_far: Iterable[Progress]) -> Text:
    """How many, never whose."""
    giving, arrival = Counter[str](), Counter[str]()
    for one in so_far:
        giving[one.giving] += 1
        arrival[one.arrival] += 1
    return Text("exchange-run-gifts", {
        "bought": giving["bought"] + giving["handed"], "handed": giving["handed"],
        "came": arrival["came"], "missing": arrival["missing"],
    })  # fmt: skip


def _stopped(tx: Transaction, exchange: Exchange) -> tuple[Text, ...]:
    """That somebody wants no more messages: how often, never who."""
    threads = exchange_threads.stopped(tx, exchange.id)
    return (Text("exchange-run-stopped", {"threads": threads}),) if threads else ()


def _unhelped(tx: Transaction, exchange: Exchange) -> tuple[Text, ...]:
    """For how many missing gifts nobody is left to ask, never for whose."""
    gifts = len(rescue.without_helper(exchange_progress.of_all(tx, exchange.id)))
    return (Text("exchange-stand-nobody", {"gifts": gifts}),) if gifts else ()


def _delivered(there: Roll) -> tuple[Text, ...]:
    """How far the matches are, in counts; by name only who cannot be reached."""
    shown = [one for one in there.people if one.shown_at is not None]
    lost = [one for one in there.people if one.delivery == "failed" and one.shown_at is None]
    counts: dict[str, Arg] = {
        "people": len(there.people),
        "shown": len(shown),
        "sent": sum(one.delivery == "sent" and one.shown_at is None for one in there.people),
        "owed": sum(one.delivery == "owed" for one in there.people),
    }
    said = [Text("exchange-run-delivered", counts)]
    if there.left:
        said.append(Text("exchange-run-left", {"left": there.left}))
    if lost:
        names = Parts(tuple(there.name(one.id) for one in lost[:40]))
        said.append(Text("exchange-run-unreached", {"names": names}))
    return tuple(said)
