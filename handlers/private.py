"""Private chats: an update becomes an answer, the answer a unit, and nobody meets silence."""

from collections.abc import Callable
from typing import Any

from telegram import CallbackQuery, Message, Update, User
from telegram.constants import ChatType
from telegram.ext import CallbackContext, filters

from bot.clock import Clock
from bot.dialogue import Answer, Reply, Text
from bot.secrets import holds_claim_secret
from bot.texts import language_of
from handlers import conversation
from handlers.buttons import unpack
from handlers.delivery import Delivery
from handlers.guides import Guides
from handlers.receipt import receipt
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

    async def on_message(self, update: Update, _: Context) -> None:
        """Whatever a person sends."""
        message = update.message
        if message is None or message.from_user is None:
            return
        # Asked here, for few messages: as a filter it would try fifty kinds for each text.
        if message.text is None and filters.StatusUpdate.ALL.check_update(update):
            return  # Telegram's own note (a pinned message, say), which nobody has said
        await self._visit(update.update_id, message.from_user, lambda visit: hear(visit, message))

    async def on_edit(self, update: Update, _: Context) -> None:
        """An edited message."""
        message = update.edited_message
        if message is None or message.from_user is None:
            return
        await self._visit(
            update.update_id, message.from_user, lambda visit: hear_again(visit, message)
        )

    async def on_tap(self, update: Update, _: Context) -> None:
        """A tapped button. The tap itself is answered as soon as its effect is on disk."""
        query = update.callback_query
        if query is None:
            return
        await self._visit(update.update_id, query.from_user, lambda visit: feel(visit, query))
        self._taps.answer(query.id, language_of(query.from_user.language_code))

    async def on_membership(self, update: Update, _: Context) -> None:
        """The person blocked the bot, or came back."""
        change = update.my_chat_member
        if change is None or change.chat.type != ChatType.PRIVATE:
            return
        now, bot_id, gone = (
            self._clock.now(),
            self._bot_id,
            change.new_chat_member.status == "kicked",
        )

        def unit(tx: Transaction) -> None:
            if record_update(tx, bot_id, update.update_id, now) and gone:
                mark_blocked(tx, bot_id, change.chat.id, now)

        await self._database.run(unit)
        receipt.get().committed = True

    async def _visit(self, update_id: int, user: User, act: Callable[[Visit], None]) -> None:
        """Run `act` as this update's unit, once, and hand what it wrote to the sender."""
        now = self._clock.now()

        def unit(tx: Transaction) -> list[OutboxRow]:
            if not record_update(tx, self._bot_id, update_id, now):
                return []
            language = language_of(user.language_code)
            person = meet(tx, self._bot_id, user.id, language)
            visit = Visit(tx, person, self._guides, now)
            act(visit)
            return visit.rows

        rows = await self._database.run(unit)
        receipt.get().committed = True
        self._delivery.take(rows)


# What a message, an edit, a tap lead to: units, run inside the commit ---------------------------


def hear(visit: Visit, message: Message) -> None:
    """The code guard first, then commands, then the open question, then likely choices."""
    words = message.text or message.caption or ""
    if holds_claim_secret(words):
        _forget_code(visit, message)
    elif message.text is not None and message.text.startswith("/"):
        _obey(visit, message.text)
    else:
        _answer(visit, message)


def hear_again(visit: Visit, message: Message) -> None:
    """An edited message replaces the last answer; a code in it is a code all the same."""
    if holds_claim_secret(message.text or message.caption or ""):
        _forget_code(visit, message)
        return
    guided = conversation.opened(visit, conversation.front(visit))
    if guided is not None:
        guided.replace_last(Answer(text=message.text, message_id=message.message_id))
    elif not visit.rows:
        visit.say(Reply((Text("edited-nothing-open"),), menu()))


def feel(visit: Visit, query: CallbackQuery) -> None:
    """A tap: an answer to a turn of a conversation, or the start of something."""
    tap = unpack(query.data or "")
    if tap is None:
        conversation.where_things_stand(visit, conversation.OLD_BUTTON)
    elif tap.turn is not None:
        message_id = query.message.message_id if query.message else None
        conversation.tap(visit, tap.turn.conversation, tap.turn.number, tap.value, message_id)
    else:
        _begin(visit, tap.value)


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
