"""What an exchange's people are told is changed; the group's message says it at once."""

from dataclasses import replace

from bot.dialogue import City, Name, Reply, Text
from bot.exchange.passed_on import as_title
from bot.exchange.terms import Reveal
from bot.flows.organising.change import FIELDS, NOTHING, ChangeDraft
from handlers.exchange import group_screen, living, question
from handlers.exchange.act import Act
from handlers.exchange.organising import screen
from handlers.exchange.organising.rows import back, button
from handlers.guides.visit import Visit
from storage import exchanges
from storage.exchanges import Exchange


def offered(act: Act, field: str) -> None:
    """A button for each field; or the question about one."""
    exchange = act.exchange
    if field in FIELDS:
        draft = ChangeDraft.model_validate({"exchange": exchange.id, "field": field})
        question.ask(act, "exchange-change", draft)
        return
    act.shows(offers(exchange))


def offers(exchange: Exchange, said: tuple[Text, ...] = ()) -> Reply:
    """The terms as they are, and a button for each."""
    fields = [
        button(exchange, "change", words=field, label=Text(f"exchange-run-change-{field}"))
        for field in FIELDS
    ]
    chosen = "no" if exchange.terms.reveal == Reveal.NEVER else "yes"
    other = "yes" if chosen == "no" else "no"
    switch = button(exchange, "reveals", words=other, now=chosen)
    rows = (tuple(fields[:2]), tuple(fields[2:4]), tuple(fields[4:]), (switch,), back(exchange))
    named = "yes" if exchange.terms.title else "no"
    title = Text("exchange-run-title-line", {"named": named, "title": Name(exchange.terms.title)})
    clock = Text("exchange-run-zone-line", {"city": City(exchange.terms.zone)})
    lines = (title, *screen.terms(exchange), clock)
    texts = (*said, *group_screen.reveal(exchange), Text("exchange-run-change-ask"))
    return Reply(texts, rows, lines=lines)


def changed(visit: Visit, exchange: Exchange, draft: ChangeDraft) -> Exchange:
    """Keep what a draft says. Another end of signing up moves the draw, another clock both."""
    terms = exchange.terms.model_copy(update=_terms(draft))
    until_day = draft.until or exchange.terms.clock.day(exchange.sign_up_until)
    until = terms.clock.on(until_day) if draft.until or draft.zone else exchange.sign_up_until
    after = replace(
        exchange, terms=terms, sign_up_until=until, exchange_day=draft.day or exchange.exchange_day
    )
    if exchange.is_open and until != exchange.sign_up_until:
        after = replace(after, draw_at=until, tries=0)
    exchanges.keep(visit.tx, after, visit.now)
    visit.rows += living.changed(visit.tx, exchange.id, visit.now)
    return after


def _terms(draft: ChangeDraft) -> dict[str, object]:
    """The fields that are other ones now."""
    match draft.field:
        case "title":
            return {"title": as_title(draft.title or "")}
        case "budget" if draft.budget == NOTHING:
            return {"budget_minor": None}
        case "budget":
            return {"budget_minor": draft.budget, "currency": draft.currency}
        case "zone":
            return {"zone": draft.zone}
        case "until" | "day":
            return {}
