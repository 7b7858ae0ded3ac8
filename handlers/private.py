"""Private chats: an update becomes an answer, the answer a unit, and nobody meets silence."""

from collections.abc import Callable
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Answer, Reply, Text
from bot.secrets import holds_claim_secret
from handlers import conversation
from handlers.buttons import unpack
from handlers.delivery import Delivery
from handlers.guides import Guides
from handlers.incoming import Edit, Incoming, Membership, Message, Tap
from handlers.taps import Taps
from handlers.visit import Visit, menu
from storage.database import Database
from storage.outbox import OutboxRow
from storage.people import mark_blocked, meet
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
CODE_SEEN = Text("code-seen")


class PrivateChats:
    """The handlers of private chats."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        *,
        clock: Clock,
        guides: Guides,
        bot_id: int,
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._clock, self._guides, self._bot_id = clock, guides, bot_id

    async def on_message(self, message: Message, _: Context) -> None:
        """Whatever a person sends."""
        if not message.is_note():
            await self._visit(message, lambda visit: hear(visit, message))

    async def on_edit(self, message: Edit, _: Context) -> None:
        """An edited message."""
        await self._visit(message, lambda visit: hear_again(visit, message))

    async def on_tap(self, tap: Tap, _: Context) -> None:
        """A tapped button. The tap itself is answered as soon as its effect is on disk."""
        await self._visit(tap, lambda visit: feel(visit, tap))
        self._taps.answer(tap.query_id, tap.language)

    async def on_membership(self, change: Membership, _: Context) -> None:
        """The person blocked the bot, or came back."""
        now, bot_id = self._clock.now(), self._bot_id

        def unit(tx: Transaction) -> None:
            if record_update(tx, bot_id, change.update_id, now) and change.gone:
                mark_blocked(tx, bot_id, change.person, now)

        await self._database.run(unit)
        change.committed = True

    async def _visit(self, update: Incoming, act: Callable[[Visit], None]) -> None:
        """Run `act` as this update's unit, once, and hand what it wrote to the sender."""
        now = self._clock.now()

        def unit(tx: Transaction) -> list[OutboxRow]:
            if not record_update(tx, self._bot_id, update.update_id, now):
                return []
            person = meet(tx, self._bot_id, update.person, update.language)
            visit = Visit(tx, person, self._guides, now)
            act(visit)
            return visit.rows

        rows = await self._database.run(unit)
        update.committed = True
        self._delivery.take(rows)


# What a message, an edit, a tap lead to: units, run inside the commit ---------------------------


def hear(visit: Visit, message: Message) -> None:
    """The code guard first, then commands, then the open question, then likely choices."""
    if holds_claim_secret(message.words):
        _forget_code(visit, message)
    elif message.text is not None and message.text.startswith("/"):
        _obey(visit, message.text)
    else:
        _answer(visit, message)


def hear_again(visit: Visit, message: Message) -> None:
    """An edited message replaces the last answer; a code in it is a code all the same."""
    if holds_claim_secret(message.words):
        _forget_code(visit, message)
        return
    guided = conversation.opened(visit, conversation.front(visit))
    if guided is not None:
        guided.replace_last(Answer(text=message.text, message_id=message.message_id))
    elif not visit.rows:
        visit.say(Reply((Text("edited-nothing-open"),), menu()))


def feel(visit: Visit, tap: Tap) -> None:
    """A tap: an answer to a turn of a conversation, or the start of something."""
    button = unpack(tap.data)
    if button is None:
        conversation.where_things_stand(visit, conversation.OLD_BUTTON)
    elif button.turn is not None:
        turn = button.turn
        conversation.tap(visit, turn.conversation, turn.number, button.value, tap.message_id)
    else:
        _begin(visit, button.value)


def _forget_code(visit: Visit, message: Message) -> None:
    visit.delete(message.message_id)
    guided = conversation.opened(visit, conversation.front(visit))
    visit.say(Reply((CODE_SEEN,)))
    if guided is not None:
        guided.ask()


def _answer(visit: Visit, message: Message) -> None:
    guided = conversation.opened(visit, conversation.front(visit))
    if guided is not None and message.text is not None:
        guided.hear(Answer(text=message.text, message_id=message.message_id))
    elif guided is not None:
        guided.ask(Text("only-text"))
    elif not visit.rows:
        unknown = "not-understood" if message.text is not None else "only-text-likely"
        visit.say_text(unknown, menu())


def _obey(visit: Visit, text: str) -> None:
    """A command. What follows it is not read yet."""
    command = text[1:].split(maxsplit=1)[0] if len(text) > 1 and not text[1].isspace() else ""
    name = command.partition("@")[0].lower()
    if name in _COMMANDS:
        _COMMANDS[name](visit)
    elif name in visit.guides:
        conversation.start(visit, name)
    else:
        visit.say_text("unknown-command", menu())


_COMMANDS: dict[str, Callable[[Visit], None]] = {
    "start": lambda visit: visit.say_text("start", menu()),
    "help": lambda visit: visit.say_text("help", menu()),
    "resume": conversation.resume,
    "back": conversation.back,
    "cancel": conversation.cancel,
}


def _begin(visit: Visit, value: str) -> None:
    """A button that answers no question: a guide, advice, or one of several conversations."""
    if value in visit.guides:
        conversation.start(visit, value)
    elif value == "asked":
        visit.say_text("asked-to-pay", menu()[:1])
    elif value == "help":
        visit.say_text("help", menu()[:2])
    elif value.startswith("resume:"):
        conversation.resume(visit, value.removeprefix("resume:"))
    else:
        conversation.where_things_stand(visit, conversation.OLD_BUTTON)
