"""Private chats: an update becomes an answer, the answer a unit, and nobody meets silence."""

from collections.abc import Callable
from functools import partial
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Text
from bot.domain.recipient_lists import MOST_AT_ONCE, ListOf
from bot.long_texts.reader import TextReader
from bot.secrets import holds_claim_secret
from handlers.check.check import Check
from handlers.delivery.buttons import unpack
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.guard.code_guard import Guard
from handlers.guides import conversation
from handlers.guides.guide import Guides
from handlers.guides.visit import Visit
from handlers.private.hearing import feel, hear, hear_again
from handlers.private.routes import is_once
from handlers.private.twice import Twice
from handlers.updates.incoming import Edit, Incoming, Membership, Message, Tap
from storage.database import Database
from storage.people import Person, id_of, mark_back, mark_blocked, meet
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
STRANGER = Text("tap-stranger")


class PrivateChats:
    """The handlers of private chats."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        lists: TextReader,
        guard: Guard,
        *,
        check: Check,
        clock: Clock,
        guides: Guides,
        bot_id: int,
        username: str,
        on_file: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._lists, self._guard = lists, guard
        self._clock, self._guides, self._bot_id = clock, guides, bot_id
        self._username, self._on_file = username, on_file
        self._check, self._twice = check, Twice()
        self._hear, self._hear_again = partial(hear, check), partial(hear_again, check)

    async def on_message(self, message: Message, _: Context) -> None:
        """Whatever a person sends."""
        await self._read_list(message)
        await self._check.judges(message, self._clock.now())
        await self._visit(message, await self._guard.before(message, self._hear))

    async def on_edit(self, message: Edit, _: Context) -> None:
        """An edited message."""
        await self._read_list(message)
        await self._check.judges(message, self._clock.now())
        await self._visit(message, await self._guard.before(message, self._hear_again))

    async def _read_list(self, message: Message) -> None:
        """A text that is too long for the unit is read before it, if the question takes a list."""
        if message.text is None or len(message.text) <= MOST_AT_ONCE or message.crowd is not None:
            return
        if holds_claim_secret(message.text):
            return  # the guard's to answer: nothing is made of it
        edited = message.message_id if isinstance(message, Edit) else None

        def unit(tx: Transaction) -> ListOf | None:
            person = id_of(tx, self._bot_id, message.person)
            return conversation.list_asked_for(tx, self._guides, person, edited) if person else None

        wanted = await self._database.run(unit)
        if wanted is not None:
            with self._delivery.typing.shown(message.person):
                message.listed = await self._lists.read_list(message.text, wanted)

    async def on_tap(self, tap: Tap, _: Context) -> None:
        """A tapped button. The tap itself is answered as soon as its effect is on disk."""
        button = unpack(tap.data)
        # Whoever is not known has no question open: tapping an old one's button is no hello.
        meets = button is None or button.turn is None

        once = button is not None and is_once(button)
        again = once and self._twice.taps(tap, self._clock.now())

        def felt(visit: Visit) -> None:
            if not again and not self._guard.hears_what_it_is(visit, tap):
                feel(visit, tap)

        visit = await self._visit(tap, felt, meets=meets)
        if visit is None:
            self._taps.answer(tap.person, tap.query_id, tap.language)
        else:
            self._taps.answer(tap.person, tap.query_id, visit.person.language, visit.toast)

    async def on_membership(self, change: Membership, _: Context) -> None:
        """The person blocked the bot, or came back."""
        now, bot_id = self._clock.now(), self._bot_id

        def unit(tx: Transaction) -> None:
            if not record_update(tx, bot_id, change.update_id, now):
                return
            if change.gone:
                mark_blocked(tx, bot_id, change.person, now)
            else:
                mark_back(tx, bot_id, change.person)

        await self._database.run(unit)
        change.committed = True
        self._on_file()  # one may have been read meanwhile

    async def _visit(
        self, update: Incoming, act: Callable[[Visit], None], *, meets: bool = True
    ) -> Visit | None:
        """Run `act` as this update's unit, once, and hand what it wrote to the sender.

        None: the update had taken effect before. `meets`: whether somebody new becomes known.
        """
        now = self._clock.now()

        def unit(tx: Transaction) -> Visit | None:
            if not record_update(tx, self._bot_id, update.update_id, now):
                return None
            if not meets and id_of(tx, self._bot_id, update.person) is None:
                visit = Visit(tx, Person(0, update.person, update.language), self._guides, now)
                visit.toast = STRANGER
                return visit
            person = meet(tx, self._bot_id, update.person, update.language)
            visit = Visit(
                tx, person, self._guides, now,
                called=update.called, names=(update.called, update.surname),
                username=update.username, bot=self._username,
            )  # fmt: skip
            act(visit)
            return visit

        visit = await self._database.run(unit)
        update.committed = True
        if visit is not None:
            self._check.after(visit)
            self._taps.learn(update.person, visit.person.chosen_language)
            if visit.forgotten:
                self._delivery.forget(update.person, before=visit.rows[0].id)
            self._delivery.take(visit.rows)
            if visit.brought_file:
                self._on_file()
        return visit
