"""After the end all hear who gave to whom, or none: asked in private, said in the group on a day.

One who minds is enough. Only that somebody does is kept, never who; and what comes of it is said
on the day, however early somebody minded.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import orjson

from bot.dialogue import Choice, File, Name, Reply, Text
from bot.exchange.commitment import Leaf, root
from bot.exchange.naming import shown_names
from bot.exchange.terms import Reveal
from handlers.delivery import payload
from handlers.delivery.saying import said
from handlers.exchange import group_screen
from handlers.exchange.act import NAME, Act
from handlers.exchange.telling import told, who_sees
from storage import exchange_progress, exchanges, groups, matches, participants
from storage.exchanges import Exchange
from storage.groups import Group
from storage.outbox import OutboxRow, post
from storage.participants import Participant
from storage.people import is_reachable
from storage.retention import WISHES_KEPT
from storage.transaction import Transaction

AREA = "end"
_MINDS = "minds"
_ASKED_FOR = timedelta(days=3)
_ALL = 2  # of what somebody said is erased
_ON_A_PAGE = 25
_MOST_LISTED = 100


def day_of(exchange: Exchange, now: int) -> date:
    """When it is said, if everybody is asked now."""
    return exchange.terms.clock.day(now) + _ASKED_FOR


def may_be_asked(exchange: Exchange, now: int) -> bool:
    """Whether it was chosen, the exchange is over, and the names will be there still."""
    chosen = exchange.state == "closed" and exchange.terms.reveal == "after"
    return chosen and day_of(exchange, now) < exchange.exchange_day + WISHES_KEPT


def asked(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Ask everybody, each once. Whoever cannot be asked counts as one who minds."""
    day, rows, so_far = day_of(exchange, now), list[OutboxRow](), Reveal.ASKED
    exchange_progress.plan(tx, exchange.id, "reveal", exchange.terms.clock.on(day))
    minds = Choice(f"{NAME}:{exchange.id}:{AREA}:{_MINDS}", Text("exchange-reveal-minds"))
    question = Reply(
        (group_screen.title(exchange), Text("exchange-reveal-question", {"day": day})), ((minds,),)
    )
    people = participants.everybody(tx, exchange.id)
    for person_id in dict.fromkeys(who_sees(one) for one in people if one.left_at is None):
        owed = told(tx, person_id, question, now)
        rows += owed
        so_far = so_far if owed else Reveal.REFUSED
    _keep(tx, exchange, so_far, now)
    return rows


def tapped(act: Act) -> None:
    """Somebody minds."""
    tx, exchange, person_id = act.visit.tx, act.exchange, act.visit.person.id
    people = participants.everybody(tx, exchange.id)
    if act.words != _MINDS or all(who_sees(one) != person_id for one in people):
        act.shows(Reply((Text("exchange-not-in"),)))
    elif exchange.terms.reveal not in (Reveal.ASKED, Reveal.REFUSED):
        act.shows(Reply((group_screen.title(exchange), Text("exchange-reveal-settled"))))
    else:
        _keep(tx, exchange, Reveal.REFUSED, act.visit.now)
        act.shows(Reply((group_screen.title(exchange), Text("exchange-reveal-minded"))))


def outcome(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """All pairs to the group, or that it stays a secret."""
    group = groups.by_id(tx, exchange.group_id)
    if exchange.terms.reveal not in (Reveal.ASKED, Reveal.REFUSED) or group is None:
        return []
    people = participants.everybody(tx, exchange.id)
    leaves = _leaves(tx, exchange, people) if exchange.terms.reveal == Reveal.ASKED else []
    _keep(tx, exchange, Reveal.DONE if leaves and not group.gone else Reveal.KEPT, now)
    if group.gone:
        return []
    if not leaves:
        stays = Reply((group_screen.title(exchange), Text("exchange-reveal-none")))
        return [said(tx, group, stays, now, exchange.thread_id)]
    there = {one.id for one in people if one.left_at is None}
    called = shown_names(one for one in participants.named(tx, exchange.id) if one.id in there)
    rows = [
        said(tx, group, page, now, exchange.thread_id) for page in _pages(exchange, leaves, called)
    ]
    return [*rows, _file(tx, exchange, group, File(
        "gifts.json", _written(exchange, leaves, called), Text("exchange-reveal-file")
    ), now)]  # fmt: skip


def _keep(tx: Transaction, exchange: Exchange, reveal: Reveal, now: int) -> None:
    terms = exchange.terms.model_copy(update={"reveal": reveal})
    exchanges.keep(tx, replace(exchange, terms=terms), now)


def _leaves(tx: Transaction, exchange: Exchange, people: list[Participant]) -> list[Leaf]:
    """All pairs of the commitment; none where one of them is erased or has blocked the bot."""
    there = {one.id for one in people if _is_there(tx, one)}
    leaves = [
        Leaf(giver, match.receiver, match.salt)
        for giver, match in matches.matches(tx, exchange.id).items()
        if giver in there and match.receiver in there
    ]
    return leaves if root(leaves).hex() == exchange.root else []


def _is_there(tx: Transaction, one: Participant) -> bool:
    reader = who_sees(one)
    gone = one.left_at is not None or one.faded == _ALL or reader is None
    return not gone and is_reachable(tx, reader or 0)


# What the group gets ------------------------------------------------------------------------------


def _pages(exchange: Exchange, leaves: list[Leaf], called: dict[str, str]) -> Iterator[Reply]:
    """Who gave to whom; of very many the file tells."""
    if len(leaves) > _MOST_LISTED:
        return
    heading = (group_screen.title(exchange), Text("exchange-reveal-pairs"))
    for first in range(0, len(leaves), _ON_A_PAGE):
        lines = tuple(
            Text("exchange-reveal-pair", {
                "giver": Name(called[one.giver]), "receiver": Name(called[one.receiver]),
            })
            for one in leaves[first : first + _ON_A_PAGE]
        )  # fmt: skip
        yield Reply(heading, lines=lines)


def _written(exchange: Exchange, leaves: list[Leaf], called: dict[str, str]) -> bytes:
    """What `python -m bot draw --check` reads, with a name for each id."""
    revealed = {
        "pairs": {called[one.giver]: called[one.receiver] for one in leaves},
        "names": {one.giver: called[one.giver] for one in leaves},
        "commitment": exchange.root,
        "leaves": [{**one._asdict(), "salt": one.salt.hex()} for one in leaves],
    }
    return orjson.dumps(revealed, option=orjson.OPT_INDENT_2) + b"\n"


def _file(tx: Transaction, exchange: Exchange, group: Group, file: File, now: int) -> OutboxRow:
    row = OutboxRow(
        tx.ids.next(), group.chat_id, "file", group.language, payload.dump_file(file),
        thread_id=exchange.thread_id, reply=file,
    )  # fmt: skip
    return post(tx, row, now)
