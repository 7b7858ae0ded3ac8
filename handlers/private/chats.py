"""Private chats: an update becomes an answer, the answer a unit, and nobody meets silence."""

from collections.abc import Callable
from functools import partial
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Answer, Text
from bot.domain.recipient_lists import MOST_AT_ONCE, ListOf
from bot.flows.typed import asks_to_stop
from bot.long_texts.reader import TextReader
from bot.secrets import holds_claim_secret
from handlers.check.check import Check, takes_free_words
from handlers.delivery.buttons import unpack
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.guard.code_guard import Guard
from handlers.guides import advice, conversation
from handlers.guides.guide import Guides
from handlers.guides.open_guide import OpenGuide, front, opened
from handlers.guides.visit import Visit
from handlers.person import language
from handlers.pictures import receiving
from handlers.private import routes, talk
from handlers.updates.incoming import Edit, Incoming, Membership, Message, Tap
from handlers.updates.line import Crowd
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
        on_file: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._lists, self._guard = lists, guard
        self._clock, self._guides, self._bot_id = clock, guides, bot_id
        self._on_file = on_file
        self._check = check
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

        def felt(visit: Visit) -> None:
            if not self._guard.hears_what_it_is(visit, tap):
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
            visit = Visit(tx, person, self._guides, now, called=update.called)
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


# What a message, an edit, a tap lead to: units, run inside the commit ---------------------------


def hear(check: Check, visit: Visit, message: Message) -> None:
    """After the code guard: commands, what is to be checked, the open question, likely choices."""
    if not message.is_note():
        _hear(check, visit, message, _answer)


def hear_again(check: Check, visit: Visit, message: Message) -> None:
    """An edited message replaces the last answer; a command in it is one all the same."""
    if message.text is not None or message.file is not None:  # else a place that moves on
        _hear(check, visit, message, _replace)


def _hear(check: Check, visit: Visit, message: Message, answer: "_Answering") -> None:
    if message.text is not None and message.text.startswith("/") and not message.forwarded:
        if not check.takes_command(visit, message):
            routes.of_command(visit, message.text)
    elif message.crowd is not None and message.file is None:
        _one_at_a_time(visit, message.update_id, message.crowd)
    elif receiving.received(visit, message):
        check.caption(visit, message)
    else:
        answer(check, visit, message)


_Answering = Callable[[Check, Visit, Message], None]


def _one_at_a_time(visit: Visit, update_id: int, crowd: Crowd) -> None:
    """One of too many messages at once: nobody else shall wait for what it means."""
    if crowd.told in (None, update_id):  # a unit may run twice
        crowd.told = update_id
        visit.say_text("one-at-a-time")


def _replace(check: Check, visit: Visit, message: Message) -> None:
    guided = opened(visit, front(visit))
    if check.takes(visit, message, guided):
        return
    if guided is not None and message.text is None:
        guided.ask(Text("only-text-file"))
    elif guided is not None:
        guided.replace_last(_said(message))
    elif not visit.rows:
        advice.say(visit, "edited-nothing-open")


def feel(visit: Visit, tap: Tap) -> None:
    """A tap: an answer to a turn of a conversation, or the start of something."""
    button = unpack(tap.data)
    if button is None:
        advice.gone(visit, tap.message_id)
    elif button.turn is not None:
        turn = button.turn
        conversation.tap(visit, turn.conversation, turn.number, button.value, tap.message_id)
    else:
        routes.of_button(visit, button.value, tap.message_id)


def _answer(check: Check, visit: Visit, message: Message) -> None:
    guided = opened(visit, front(visit))
    stops = guided is not None and asks_to_stop(message.text or "", visit.person.language)
    if stops:
        conversation.cancel(visit)
    elif check.takes(visit, message, guided):
        return
    elif guided is not None:
        _answer_in_guide(check, visit, message, guided)
    elif not visit.rows:  # else an older guide no longer fits; that has been said
        _answer_outside(check, visit, message)


def _answer_in_guide(check: Check, visit: Visit, message: Message, guided: OpenGuide) -> None:
    beside = message.text and (
        routes.is_urgent(visit, message.text) or talk.answered_beside(visit, guided, message.text)
    )
    if beside:
        return  # the question stays where it is
    free, asked = takes_free_words(guided), guided.state.turn
    guided.hear_anything(_said(message), None, is_file=message.file is not None)
    if free and guided.state.turn != asked:
        check.follows(visit, message)


def _answer_outside(check: Check, visit: Visit, message: Message) -> None:
    if message.text is None:
        advice.say(visit, "contact-likely" if message.contact else "only-text-likely")
    elif language.choose(visit, message.text) or routes.of_sentence(visit, message.text):
        return
    elif not check.takes_the_rest(visit, message):
        advice.say(visit, "not-understood")


def _said(message: Message) -> Answer:
    return Answer(
        text=message.text,
        message_id=message.message_id,
        contact=message.contact,
        listed=message.listed,
    )
