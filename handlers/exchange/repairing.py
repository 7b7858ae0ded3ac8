"""A repair kept: new matches for as few as possible, a new commitment, and what is owed for it.

All in one unit, before anybody is told anything. The group reads a number, the organiser two; who
keeps their match hears nothing.
"""

import secrets
from collections.abc import Collection
from dataclasses import replace
from typing import Literal

from bot.dialogue import Arg, Name, Reply, Text
from bot.exchange.commitment import SALT_BYTES, Leaf, root
from bot.exchange.problem import Drawn
from bot.exchange.repair import Before, changes, holds
from handlers.delivery.saying import said
from handlers.exchange import announcing, buying, group_screen, living, matches
from handlers.exchange.problems import problem_of
from handlers.exchange.telling import told, who_sees
from storage import exchange_progress, exchange_threads, exchanges, groups, participants
from storage import matches as kept_matches
from storage.exchanges import Exchange
from storage.matches import Match
from storage.outbox import OutboxRow
from storage.participants import Participant, Place
from storage.transaction import Transaction

# What is known ------------------------------------------------------------------------------------


def before_of(tx: Transaction, exchange: Exchange) -> Before:
    """The matches there are, who has bought something by now, who has looked."""
    so_far = exchange_progress.of_all(tx, exchange.id)
    there = participants.everybody(tx, exchange.id)
    return Before(
        {one.id: one.match.receiver for one in there if one.match is not None},
        frozenset(ident for ident, progress in so_far.items() if progress.giving != "nothing"),
        frozenset(one.id for one in there if one.shown_at is not None),
    )


def is_needed(tx: Transaction, exchange: Exchange) -> bool:
    """Whether a drawn exchange holds no more: somebody left or came, or a rule did."""
    if exchange.state != "drawn":
        return False
    pairs = kept_matches.matches(tx, exchange.id)
    receivers = {giver: match.receiver for giver, match in pairs.items()}
    return not holds(problem_of(tx, exchange), receivers)


# What is kept -------------------------------------------------------------------------------------


def keep(
    tx: Transaction, exchange: Exchange, before: Before, found: Drawn, now: int
) -> list[OutboxRow]:
    """All of it. Each leaf gets a new salt, so that two commitments do not tell who changed."""
    changed = {giver for giver, one in found.pairs if before.matches.get(giver) != one}
    leaves = [Leaf(*pair, secrets.token_bytes(SALT_BYTES)) for pair in found.pairs]
    kept = replace(exchange, root=root(leaves).hex(), draw_at=None, tries=0)
    exchanges.keep(tx, kept, now)
    somebody_left = participants.forget_left(tx, kept.id) > 0
    pairs = [(leaf.giver, Match(leaf.receiver, leaf.salt)) for leaf in leaves]
    kept_matches.match_anew(tx, pairs, changed)
    _begin_anew(tx, kept, found, changed)
    exchange_threads.end_threads(tx, (leaf.giver for leaf in leaves))
    rows = living.changed(tx, kept.id, now, at_once=True)
    rows += _to_group(tx, kept, len(changed), now, somebody_left=somebody_left)
    for place in participants.places(tx, kept.id):
        if place.id in changed:
            rows += _to_giver(tx, kept, place, before, now)
    counts = changes(before, found.pairs)
    done = Text("exchange-run-repaired", {"people": counts.people, "shown": counts.shown})
    return rows + announcing.to_organiser(tx, kept, (group_screen.title(kept), done), now)


def _begin_anew(
    tx: Transaction, exchange: Exchange, found: Drawn, changed: Collection[str]
) -> None:
    """Of a new pair nothing is said yet, by either; written for all, so that none stands out."""
    so_far = exchange_progress.of_all(tx, exchange.id)
    for giver, receiver in found.pairs:
        if giver in changed:
            so_far[giver] = replace(so_far[giver], giving="nothing")
            so_far[receiver] = replace(so_far[receiver], arrival="unknown")
    for ident, progress in so_far.items():
        exchange_progress.keep(tx, ident, progress)


# What is owed -------------------------------------------------------------------------------------


def _to_group(
    tx: Transaction, exchange: Exchange, changed: int, now: int, *, somebody_left: bool
) -> list[OutboxRow]:
    group = groups.by_id(tx, exchange.group_id)
    if group is None or group.gone:
        return []
    why = "left" if somebody_left else "other"
    texts = (
        group_screen.title(exchange),
        Text("exchange-repaired", {"changed": changed, "why": why}),
        Text("exchange-root-anew", {"root": exchange.root or ""}),
    )
    reply = Reply(texts, ((group_screen.match_button(exchange),),))
    return [said(tx, group, reply, now, thread_id=exchange.thread_id)]


def _to_giver(
    tx: Transaction, exchange: Exchange, place: Place, before: Before, now: int
) -> list[OutboxRow]:
    """Word that there is another match, and what becomes of the old one; no name.

    A guide that was buying for the old one ends.
    """
    giver = participants.participant(tx, place.id)
    assert giver is not None  # noqa: S101 - they are among the places
    reply = (
        _another(exchange, giver, _how_far(place, before))
        if place.id in before.matches
        else announcing.announced(tx, exchange, place)
    )
    rows = buying.dropped(tx, giver, now)
    reached = told(tx, who_sees(giver), reply, now, receipt=f"match:{place.id}")
    if not reached:
        kept_matches.delivered(tx, place.id, sent=False)
    return rows + reached


def _how_far(place: Place, before: Before) -> Literal["bought", "shown", "unseen"]:
    if place.id in before.bought:
        return "bought"
    return "shown" if place.id in before.shown else "unseen"


def _another(exchange: Exchange, giver: Participant, had: str) -> Reply:
    ward = giver if giver.kind == "offline" else None
    args: dict[str, Arg] = {
        "whose": "own" if ward is None else "ward",
        "name": Name("" if ward is None else ward.details.name),
    }
    texts = (
        group_screen.title(exchange),
        Text("exchange-new-match", args),
        Text(f"exchange-new-match-{had}"),
    )
    return Reply(texts, ((matches.button(exchange, ward),),))
