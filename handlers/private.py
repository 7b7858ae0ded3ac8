"""Private chats: an update becomes an answer, the answer a unit, and nobody meets silence."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Answer, Reply, Text
from bot.flows.buy.several import understood
from bot.secrets import redact
from bot.understanding.finding import is_told_to_buy, wishes
from handlers import (
    cards,
    conversation,
    export,
    forgetting,
    language,
    later,
    privacy,
    receiving,
    recipients,
    redeeming,
    settings,
)
from handlers.buttons import unpack
from handlers.delivery import Delivery
from handlers.guard import Guard
from handlers.guide import Guides
from handlers.incoming import Edit, Incoming, Membership, Message, Tap
from handlers.lookups import Lookups
from handlers.taps import Taps
from handlers.visit import Visit, menu, situations, warned
from storage.database import Database
from storage.people import Person, is_known, mark_blocked, meet
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
STRANGER = Text("tap-stranger")
_COMMAND = re.compile(r"/(\S*)\s*(.*)", re.DOTALL)


class PrivateChats:
    """The handlers of private chats."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        lookups: Lookups,
        guard: Guard,
        *,
        clock: Clock,
        guides: Guides,
        bot_id: int,
        on_picture: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._lookups, self._guard = lookups, guard
        self._clock, self._guides, self._bot_id = clock, guides, bot_id
        self._on_picture = on_picture

    async def on_message(self, message: Message, _: Context) -> None:
        """Whatever a person sends."""
        if message.is_note():
            return
        heard = partial(hear, file_text=await self._text_of_file(message))
        await self._visit(message, self._guard.before(message, heard))

    async def on_edit(self, message: Edit, _: Context) -> None:
        """An edited message; a place that moves on is none."""
        if message.text is None and message.file is None:
            return
        heard = partial(hear_again, file_text=await self._text_of_file(message))
        await self._visit(message, self._guard.before(message, heard))

    async def _text_of_file(self, message: Message) -> str | None:
        """The words of a text file, which the code guard sees with the rest of the message."""
        if message.file is None:
            return None
        text = await self._lookups.text_of(message.file)
        if text is None:
            return None
        message.said = f"{message.said}\n{text}"
        return redact(text)

    async def on_tap(self, tap: Tap, _: Context) -> None:
        """A tapped button. The tap itself is answered as soon as its effect is on disk."""
        button = unpack(tap.data)
        # Whoever is not known has no question open: tapping an old one's button is no hello.
        meets = button is None or button.turn is None
        visit = await self._visit(tap, lambda visit: feel(visit, tap), meets=meets)
        if visit is None:
            self._taps.answer(tap.query_id, tap.language)
        else:
            self._taps.answer(tap.query_id, visit.person.language, visit.toast)

    async def on_membership(self, change: Membership, _: Context) -> None:
        """The person blocked the bot, or came back."""
        now, bot_id = self._clock.now(), self._bot_id

        def unit(tx: Transaction) -> None:
            if record_update(tx, bot_id, change.update_id, now) and change.gone:
                mark_blocked(tx, bot_id, change.person, now)

        await self._database.run(unit)
        change.committed = True

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
            if not meets and not is_known(tx, self._bot_id, update.person):
                visit = Visit(tx, Person(0, update.person, update.language), self._guides, now)
                visit.toast = STRANGER
                return visit
            person = meet(tx, self._bot_id, update.person, update.language)
            visit = Visit(tx, person, self._guides, now)
            act(visit)
            return visit

        visit = await self._database.run(unit)
        update.committed = True
        if visit is not None:
            self._taps.learn(update.person, visit.person.chosen_language)
            if visit.forgotten:
                self._delivery.forget(update.person, before=visit.rows[0].id)
            self._delivery.take(visit.rows)
            if visit.sent_picture:
                self._on_picture()
        return visit


# What a message, an edit, a tap lead to: units, run inside the commit ---------------------------


def hear(visit: Visit, message: Message, file_text: str | None = None) -> None:
    """After the code guard: commands, then the open question, then likely choices."""
    if message.text is not None and message.text.startswith("/"):
        _obey(visit, message.text)
    elif not receiving.received(visit, message):
        _answer(visit, message, file_text)


def hear_again(visit: Visit, message: Message, file_text: str | None = None) -> None:
    """An edited message replaces the last answer; a command in it is one all the same."""
    if message.text is not None and message.text.startswith("/"):
        _obey(visit, message.text)
    elif not receiving.received(visit, message):
        _replace(visit, message, file_text)


def _replace(visit: Visit, message: Message, file_text: str | None) -> None:
    guided = conversation.opened(visit, conversation.front(visit))
    words = file_text if message.text is None else message.text
    if guided is not None and words is None:
        guided.ask(Text("only-text-file"))
    elif guided is not None:
        guided.replace_last(Answer(text=words, message_id=message.message_id))
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
        _begin(visit, button.value, tap.message_id)


def _answer(visit: Visit, message: Message, file_text: str | None) -> None:
    guided = conversation.opened(visit, conversation.front(visit))
    if guided is not None:
        guided.hear_anything(
            Answer(text=message.text, message_id=message.message_id, contact=message.contact),
            file_text,
            is_file=message.file is not None,
        )
    elif visit.rows:
        return  # an older guide no longer fits; that has been said
    elif message.text is None:
        visit.say_text("only-text-likely", menu())
    elif not language.choose(visit, message.text):
        _understand(visit, message.text)


def _understand(visit: Visit, text: str) -> None:
    """A sentence outside any guide: a warning, a guide with what it says filled in, or choices."""
    wants = wishes(text)
    if is_told_to_buy(text):
        _ADVICE["asked"](visit)
    elif wants >= {"card", "trouble"}:
        _ADVICE["trouble"](visit)
    elif "redeem" in wants and "buy" not in wants:
        conversation.start(visit, "redeem")
    elif draft := understood(text, visit.guides["buy"].facts(visit)):
        conversation.start(visit, "buy", draft)
    else:
        visit.say_text("not-understood", menu())


def _obey(visit: Visit, text: str) -> None:
    """A command with the words that follow it."""
    said = _COMMAND.match(text)
    command, words = said.groups() if said else ("", "")
    name = command.partition("@")[0].lower()
    if name in _COMMANDS:
        _COMMANDS[name](visit, words.strip())
    elif name in visit.guides and visit.guides[name].command:
        conversation.start(visit, name)
    else:
        visit.say_text("unknown-command", menu())


_COMMANDS: dict[str, Callable[[Visit, str], object]] = {
    "start": lambda visit, _: visit.say_text("start", situations()),
    "help": lambda visit, _: visit.say_text("help", menu()),
    "how": lambda visit, _: visit.say_text("how", menu()[:1]),
    "resume": lambda visit, _: conversation.resume(visit),
    "back": lambda visit, _: conversation.back(visit),
    "cancel": lambda visit, _: conversation.cancel(visit),
    "cards": lambda visit, _: cards.listed(visit),
    "language": language.command,
    "settings": lambda visit, _: settings.screen(visit),
    "privacy": lambda visit, _: privacy.told(visit),
    "export": lambda visit, _: export.send(visit),
    "forget_me": lambda visit, _: forgetting.ask(visit),
}


def _begin(visit: Visit, value: str, message_id: int | None) -> None:
    """A button that answers no question: a guide, advice, a setting, one of several guides."""
    name, _, rest = value.partition(":")
    if value in visit.guides and visit.guides[value].command:
        conversation.start(visit, value)
    elif value in _ADVICE:
        _ADVICE[value](visit)
    elif name not in _SCREENS or not _SCREENS[name](visit, rest, message_id):
        conversation.where_things_stand(visit, conversation.OLD_BUTTON)


# By the word before the colon; each says whether there still is such a thing.
_SCREENS: dict[str, Callable[[Visit, str, int | None], bool]] = {
    "card": cards.tapped,
    "language": language.choose,
    "later": lambda visit, rest, _: later.tapped(visit, rest),
    "recipient": recipients.tapped,
    "resume": lambda visit, rest, _: conversation.resume(visit, rest),
    "set": lambda visit, rest, _: settings.tapped(visit, rest),
}


_ADVICE: dict[str, Callable[[Visit], None]] = {
    "asked": lambda visit: visit.say_text("asked-to-pay", warned()),
    "help": lambda visit: visit.say_text("help", menu()),
    "cards": cards.listed,
    "trouble": redeeming.begin_with_trouble,
    "language": lambda visit: language.command(visit, ""),
    "privacy": privacy.told,
    "export": export.send,
    "forget_me": forgetting.ask,
}
