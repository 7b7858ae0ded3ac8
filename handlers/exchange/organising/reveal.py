"""Whether all hear at the end who gave to whom: chosen before the draw, asked after the end."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from bot.exchange.terms import Reveal
from handlers.exchange import living, revealing
from handlers.exchange.act import Act
from handlers.exchange.organising import changing, screen
from handlers.exchange.organising.rows import back, button
from storage import exchanges


def choose(act: Act, words: str) -> None:
    """The switch among the terms; the group's message shows it."""
    visit = act.visit
    chosen = Reveal.AFTER if words == "yes" else Reveal.NEVER
    terms = act.exchange.terms.model_copy(update={"reveal": chosen})
    exchange = replace(act.exchange, terms=terms)
    exchanges.keep(visit.tx, exchange, visit.now)
    visit.rows += living.changed(visit.tx, exchange.id, visit.now)
    act.shows(changing.offers(exchange))


def shown(act: Act, _: str) -> None:
    """What would happen, before anybody is asked."""
    exchange, visit = act.exchange, act.visit
    if not revealing.may_be_asked(exchange, visit.now):
        act.shows(screen.of(visit.tx, exchange, visit.now))
        return
    ask = Text("exchange-run-reveal-ask", {"day": revealing.day_of(exchange, visit.now)})
    yes = button(exchange, "revealed", style="primary")
    act.shows(Reply((ask,), ((yes,), back(exchange))))


def ask_all(act: Act, _: str) -> None:
    """Everybody is asked; a second tap asks nobody."""
    visit = act.visit
    if revealing.may_be_asked(act.exchange, visit.now):
        visit.rows += revealing.asked(visit.tx, act.exchange, visit.now)
    now = exchanges.exchange(visit.tx, act.exchange.id)
    act.shows(screen.of(visit.tx, now or act.exchange, visit.now))
