"""Exchanges in a group: `/exchange`, and the buttons of its messages."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.clock import Clock
from bot.dialogue import Reply, Text
from handlers.delivery.commands import is_for_us
from handlers.delivery.saying import said
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.exchange import group_screen, joining, living, matches, organising, starting
from handlers.updates.group_updates import GroupMessage, GroupTap
from handlers.updates.members import LEADERS, Members
from storage import exchange_screens, exchanges, groups
from storage.database import Database
from storage.exchanges import Exchange
from storage.groups import Group
from storage.outbox import OutboxRow
from storage.people import Person, acquaint, chosen_language
from storage.transaction import Transaction
from storage.updates import record_update

_COMMAND = re.compile(r"/exchange(?:@\w+)?(?!\S)\s*", re.IGNORECASE)
_FOR_LEADERS = frozenset({"start", "change", "organise", "another"})


@dataclass(slots=True)
class Told:
    """What a tap leads to: rows, and an answer for the tapper alone."""

    language: str
    rows: list[OutboxRow] = field(default_factory=list)
    alert: Text | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class _Tapped:
    """A tap on an exchange's message, with everything that is loaded before it is decided."""

    tx: Transaction
    tap: GroupTap
    exchange: Exchange
    group: Group
    person: Person
    leads: bool
    now: int

    @property
    def message_id(self) -> int | None:
        """The tapped message, where it can be painted: not under the id the group had before."""
        return self.tap.message_id if self.tap.chat == self.group.chat_id else None


class GroupExchanges:
    """The handlers of exchanges in groups."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        members: Members,
        *,
        clock: Clock,
        bot_id: int,
        username: str,
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._members, self._clock = members, clock
        self._bot_id, self._username = bot_id, username

    # The command ---------------------------------------------------------------------------------

    def is_asked(self, message: GroupMessage) -> bool:
        """Whether it is `/exchange`, for this bot."""
        return is_for_us(message.words, self._username) and (
            _COMMAND.match(message.words) is not None
        )

    async def leads(self, message: GroupMessage) -> bool:
        """Whether an admin asks; looked up only where that matters."""
        if message.anonymous:
            return message.leads
        place = await self._members.place_of(message.chat, message.person)
        return place in LEADERS

    async def may_start(self, message: GroupMessage) -> bool:
        """Whether whoever asks may begin one here."""
        group = await self._database.run(
            lambda tx: groups.find(tx, self._bot_id, message.chat)
        )
        if message.anonymous or (group is not None and group.who_may == "admins"):
            return await self.leads(message)
        return True

    def asked(
        self, tx: Transaction, message: GroupMessage, now: int, *, may_start: bool
    ) -> list[OutboxRow]:
        """The messages of what goes on here, once more; where nothing does, a proposal."""
        group = groups.known(tx, self._bot_id, message.chat, message.language)
        title = _COMMAND.sub("", message.words, count=1).strip()
        going_on = starting.open_in(tx, group, now)
        if going_on and not title:
            return [
                row for one in reversed(going_on) for row in living.posted_anew(tx, one, group, now)
            ]
        if not may_start:
            only = Reply((Text("exchange-admins-only"),))
            return [said(tx, group, only, now, message.thread_id)]
        asker = None if message.anonymous else self._acquainted(tx, message, now)
        exchange = starting.proposed(tx, group, asker, title, message.thread_id, now)
        return living.posted_anew(tx, exchange, group, now)

    def below(self, tx: Transaction, message: GroupMessage) -> Reply | None:
        """Somebody answers the message of an exchange, perhaps with "I'm in": here is the button."""
        group = groups.find(tx, self._bot_id, message.chat)
        if group is None or message.about is None:
            return None
        exchange_id = exchange_screens.at(tx, group.id, message.about.message_id)
        exchange = exchanges.exchange(tx, exchange_id) if exchange_id is not None else None
        return group_screen.to_join(exchange) if exchange is not None and exchange.is_open else None

    def _acquainted(self, tx: Transaction, message: GroupMessage | GroupTap, now: int) -> Person:
        return acquaint(tx, self._bot_id, message.person, message.language, now)

    # Buttons -------------------------------------------------------------------------------------

    async def on_tap(self, tap: GroupTap, rest: str) -> None:
        """A button of an exchange's message; everybody gets an answer of their own."""
        exchange_id, _, action = rest.partition(":")
        now = self._clock.now()
        leads = action in _FOR_LEADERS and await self._leads(tap)

        def unit(tx: Transaction) -> Told:
            # Told again of the same tap, they are answered and nothing changes.
            new = record_update(tx, self._bot_id, tap.update_id, now)
            told = Told(chosen_language(tx, self._bot_id, tap.person) or tap.language)
            tapped = self._tapped(tx, tap, exchange_id, now, leads=leads)
            if tapped is None or action not in self._ACTIONS:
                told.alert = Text("exchange-over")
                return told
            if new or action in ("join", "match", "how"):
                self._ACTIONS[action](self, tapped, told)
            return told

        told = await self._database.run(unit)
        tap.committed = True
        self._delivery.take(told.rows)
        self._taps.answer(
            tap.person, tap.query_id, told.language, told.alert,
            alert=told.alert is not None, url=told.url,
        )  # fmt: skip

    async def _leads(self, tap: GroupTap) -> bool:
        found = await self._database.run(lambda tx: groups.find(tx, self._bot_id, tap.chat))
        chat = found.chat_id if found is not None else tap.chat
        return await self._members.place_of(chat, tap.person) in LEADERS

    def _tapped(  # noqa: PLR0913 - what a tap tells
        self, tx: Transaction, tap: GroupTap, exchange_id: str, now: int, *, leads: bool
    ) -> _Tapped | None:
        """The exchange first, then its group, then the person."""
        exchange = exchanges.exchange(tx, exchange_id)
        group = groups.find(tx, self._bot_id, tap.chat)
        if exchange is None or group is None or exchange.group_id != group.id:
            return None
        person = self._acquainted(tx, tap, now)
        return _Tapped(tx, tap, exchange, group, person, leads, now)

    def _start(self, tapped: _Tapped, told: Told) -> None:
        exchange, person = tapped.exchange, tapped.person
        asked = exchange.organiser_id == person.id or (exchange.organiser_id is None and tapped.leads)
        if exchange.state != "proposed":
            told.alert = Text("exchange-begun-already")
        elif tapped.group.who_may == "admins" and not tapped.leads:
            told.alert = Text("exchange-admins-only")
        elif not asked:
            told.alert = Text("exchange-not-the-asker")
        else:
            begun = starting.begun(tapped.tx, exchange, tapped.group, person, tapped.now)
            told.rows += living.changed(tapped.tx, begun.id, tapped.now, at_once=True)

    def _change(self, tapped: _Tapped, told: Told) -> None:
        """The terms are changed in private, by whoever asked."""
        exchange, person = tapped.exchange, tapped.person
        if exchange.organiser_id is None and tapped.leads:
            exchange = replace(exchange, organiser_id=person.id)
            exchanges.keep(tapped.tx, exchange, tapped.now)
        if exchange.organiser_id != person.id:
            told.alert = Text("exchange-not-the-asker")
        else:
            told.url = joining.address(
                tapped.tx, self._username, exchange, person, "organise"
            )

    def _join(self, tapped: _Tapped, told: Told) -> None:
        """One tap; its answer opens the private part, each time."""
        exchange, tx = tapped.exchange, tapped.tx
        if exchange.is_open:
            if joining.join(tx, exchange, tapped.person, tapped.tap.called, tapped.now):
                told.rows += living.changed(tx, exchange.id, tapped.now)
        elif exchange.state != "drawn":
            told.alert = Text("exchange-over")
            return
        elif not joining.takes_part(tx, exchange, tapped.person):
            told.alert = Text("exchange-too-late")
            return
        told.url = joining.address(tx, self._username, exchange, tapped.person, "join")

    def _how(self, tapped: _Tapped, told: Told) -> None:
        told.alert = Text("exchange-how-drawn" if tapped.exchange.state == "drawn" else "exchange-how")

    def _organise(self, tapped: _Tapped, told: Told) -> None:
        exchange, person = tapped.exchange, tapped.person
        if exchange.organiser_id == person.id:
            told.url = joining.address(tapped.tx, self._username, exchange, person, "organise")
        elif tapped.leads:
            told.rows += organising.takes_over(tapped.tx, exchange, person, tapped.now)
            told.alert = Text("exchange-asked-to-organise")
        else:
            told.alert = Text("exchange-not-the-organiser")

    def _match(self, tapped: _Tapped, told: Told) -> None:
        told.alert = matches.alert(tapped.tx, tapped.exchange, tapped.person, tapped.now)

    def _another(self, tapped: _Tapped, told: Told) -> None:
        if tapped.group.who_may == "admins" and not tapped.leads:
            told.alert = Text("exchange-admins-only")
            return
        thread_id = tapped.tap.thread_id
        proposed = starting.proposed(
            tapped.tx, tapped.group, tapped.person, "", thread_id, tapped.now
        )
        told.rows += living.posted_anew(tapped.tx, proposed, tapped.group, tapped.now)

    _ACTIONS: dict[str, Callable[["GroupExchanges", _Tapped, Told], None]] = {
        "start": _start,
        "change": _change,
        "join": _join,
        "how": _how,
        "organise": _organise,
        "match": _match,
        "another": _another,
    }
