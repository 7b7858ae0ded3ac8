"""The organiser's rules: a list from which each can go, and what stands in the way of a draw."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from bot.exchange.terms import MOST_YEARS
from bot.flows.organising.rule_draft import KINDS, RuleDraft
from handlers.exchange.act import Act
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import roll
from handlers.exchange.organising.rows import back, button, on_page, page_in
from handlers.exchange.organising.rule_text import drop_button, rule_text
from handlers.guides import conversation
from storage import exchange_rules, exchanges
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange, new_id
from storage.transaction import Transaction


def shown(act: Act, words: str) -> None:
    """All own rules, a page at a time."""
    act.shows(listed(act.visit.tx, act.exchange, page_in(words)))


def listed(
    tx: Transaction, exchange: Exchange, page: int = 0, said: tuple[Text, ...] = ()
) -> Reply:
    """The screen, below what is `said` of a change."""
    there = roll(tx, exchange)
    why = why_not.said(there)
    blamed = why.drop if why is not None else ()
    own = sorted(there.own_rules, key=lambda one: (one.id not in blamed, one.id not in blamed[:1]))
    each = [drop_button(exchange, there, one) for one in own]
    shown, _ = on_page(exchange, "rules", page, each)
    in_the_way = () if why is None or isinstance(why.reason, why_not.TooFew) else (why.text,)
    texts = (*said, Text("exchange-run-rules-screen", {"rules": len(own)}), *in_the_way)
    adding = tuple(
        (button(exchange, "add", words=kind, label=Text(f"exchange-run-add-{kind}")),)
        for kind in KINDS
    )
    years = (
        button(
            exchange, "years", label=Text("exchange-run-years", {"years": exchange.terms.years})
        ),
    )
    return Reply(texts, (*shown, *adding, years, back(exchange)))


def add(act: Act, kind: str) -> None:
    """Ask for the names of a new rule."""
    if kind not in KINDS:
        shown(act, "")
        return
    draft = RuleDraft(exchange=act.exchange.id, kind=kind)
    conversation.start(act.visit, "exchange-rule", draft, message_id=act.message_id)


def drop(act: Act, rule_id: str) -> None:
    """One rule less; only the organiser's own."""
    visit = act.visit
    there = roll(visit.tx, act.exchange)
    found = next((one for one in there.own_rules if one.id == rule_id), None)
    if found is None:
        visit.toast = Text("exchange-run-rule-gone-already")
        act.shows(listed(visit.tx, act.exchange))
        return
    exchange_rules.drop(visit.tx, rule_id)
    exchanges.touch(visit.tx, act.exchange, visit.now)
    gone = Text("exchange-run-rule-gone", {"rule": rule_text(there, found)})
    act.shows(listed(visit.tx, act.exchange, said=(gone,)))


def keep(tx: Transaction, exchange: Exchange, draft: RuleDraft, now: int) -> tuple[Text, ...]:
    """Add what a draft says, each rule once; what is said of it."""
    there = roll(tx, exchange)
    known = {(one.kind, _same(one.kind, one.people)) for one in there.own_rules}
    new = [one for one in draft.rules if (one[0], _same(*one)) not in known]
    for kind, people in new:
        exchange_rules.keep(tx, ExchangeRule(new_id(), exchange.id, kind, people))
    if not new:
        return (Text("exchange-run-rule-there-already"),)
    exchanges.touch(tx, exchange, now)
    return (Text("exchange-run-rule-added"),)


def _same(kind: str, people: tuple[str, ...]) -> tuple[str, ...]:
    return people if kind == "one-way" else tuple(sorted(people))


def years(act: Act, words: str) -> None:
    """How many of the group's last exchanges are not to come again: asked, or chosen."""
    exchange, visit = act.exchange, act.visit
    if words.isdecimal() and int(words) <= MOST_YEARS:
        terms = exchange.terms.model_copy(update={"years": int(words)})
        exchange = replace(exchange, terms=terms)
        exchanges.touch(visit.tx, exchange, visit.now)
        act.shows(listed(visit.tx, exchange))
        return
    counts = tuple(
        button(
            exchange, "years", words=str(n), label=Text("exchange-run-years-choice", {"years": n})
        )
        for n in range(MOST_YEARS + 1)
    )
    rows = (counts[:3], counts[3:], back(exchange, "rules"))
    act.shows(Reply((Text("exchange-run-years-ask", {"years": exchange.terms.years}),), rows))
