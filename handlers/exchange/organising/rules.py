"""The organiser's rules: a list from which each can go, and what stands in the way of a draw."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import Reply, Text
from bot.exchange.terms import MOST_YEARS
from bot.flows.organising.rule_draft import KINDS, RuleDraft
from handlers.exchange import question
from handlers.exchange.act import Act
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import roll
from handlers.exchange.organising.rows import back, button, on_page, page_in
from handlers.exchange.organising.rule_text import (
    TOGETHER,
    WAYS,
    drop_button,
    one_way_buttons,
    read_back,
    read_back_one_way,
    rule_text,
)
from storage import exchange_rules, exchanges
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange, new_id
from storage.transaction import Transaction


def shown(act: Act, words: str) -> None:
    """All own rules, a page at a time."""
    act.shows(listed(act.visit.tx, act.exchange, page_in(words)))


def listed(
    tx: Transaction,
    exchange: Exchange,
    page: int = 0,
    *,
    said: tuple[Text, ...] = (),
    added: Sequence[ExchangeRule] = (),
) -> Reply:
    """The screen, below what is `said` of a change. What was `added` may hold one way only."""
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
    ways = one_way_buttons(exchange, there, added) if added else ()
    return Reply(texts, (*ways, *shown, *adding, years, back(exchange)))


def add(act: Act, kind: str) -> None:
    """Ask for the names of a new rule."""
    if kind not in KINDS:
        shown(act, "")
        return
    draft = RuleDraft(exchange=act.exchange.id, kind=kind)
    question.ask(act, "exchange-rule", draft)


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


def keep(
    tx: Transaction, exchange: Exchange, draft: RuleDraft, now: int
) -> tuple[tuple[Text, ...], Sequence[ExchangeRule]]:
    """Add what a draft says, each rule once; it read back, and what may hold one way only."""
    there = roll(tx, exchange)
    known = {(one.kind, _same(one.kind, one.people)) for one in there.own_rules}
    wanted = [(kind, one) for kind, one in draft.rules if (kind, _same(kind, one)) not in known]
    together = new_id()[:TOGETHER]
    new = [
        ExchangeRule(f"{together}{number:04x}", exchange.id, kind, people)
        for number, (kind, people) in enumerate(wanted)
    ]
    for rule in new:
        exchange_rules.keep(tx, rule)
    if not new:
        return (Text("exchange-run-rule-there-already"),), ()
    exchanges.touch(tx, exchange, now)
    kept = read_back(there, draft.kind, draft.named)
    return (kept,), () if draft.kind == "team" else new


def one_way(act: Act, words: str) -> None:
    """What was just added holds one way only: `<beginning of the ids>:first` or `:second`."""
    visit, (together, _, way) = act.visit, words.partition(":")
    there = roll(visit.tx, act.exchange)
    these = [one for one in there.own_rules if one.id[:TOGETHER] == together]
    if not these or way not in WAYS or any(one.kind != "never" for one in these):
        act.shows(listed(visit.tx, act.exchange))
        return
    for rule in these:
        people = rule.people if way == WAYS[0] else rule.people[::-1]
        exchange_rules.drop(visit.tx, rule.id)
        exchange_rules.keep(visit.tx, replace(rule, kind="one-way", people=people))
    exchanges.touch(visit.tx, act.exchange, visit.now)
    one, others = these[0].people[0], [rule.people[1] for rule in these]
    said = (read_back_one_way(there, one, others, way),)
    act.shows(listed(visit.tx, act.exchange, said=said))


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
