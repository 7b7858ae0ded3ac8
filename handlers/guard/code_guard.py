"""The code guard of private chats and groups: nothing else sees a message before it.

A claim code or claim link is forgotten at once: deleted where the bot may, answered with what its
shape tells and what to do. In memory stay shapes of half codes, for a minute.
"""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable

from bot.clock import MINUTE
from bot.dialogue import Arg, Link, Reply, Text
from bot.secrets import Look, holds_claim_secret, redact
from bot.secrets.advice import Advice
from bot.secrets.halves import Halves
from bot.secrets.seen import Seen, seen_in
from handlers.delivery import payload
from handlers.guard import alerts
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit, menu
from handlers.updates.incoming import GroupMessage, Message
from storage.outbox import Lane, OutboxRow, post
from storage.people import language_if_reachable
from storage.transaction import Transaction

CODE_SEEN = Text("code-seen")
_NOT_DELETED = Reply((Text("code-not-deleted"),))
_STAYS_IN_GROUP = Reply((Text("code-in-group-stays"),))
_MOST_TOLD = 10_000  # people whom a serial number has been explained to
_MOST_AT_ONCE = 8192  # signs: more than any text; links behind words can be twenty times that


class Guard:
    """One for all chats of a bot."""

    def __init__(self, bot_id: int, private_chat: Link) -> None:
        """`private_chat`: the way to the private chat, under what is said in groups."""
        self._bot_id, self._private_chat = bot_id, private_chat
        self._halves, self._halves_in_groups = Halves(), Halves()
        # Messages are looked at before their unit, files in it: on the thread of the database.
        self._in_groups = threading.Lock()
        self._told: OrderedDict[int, int] = OrderedDict()  # and by which message
        # By group and member: the message that was answered, and when.
        self._warned: OrderedDict[tuple[int, int], tuple[int, int]] = OrderedDict()

    # Private chats ---------------------------------------------------------------------------

    async def before(
        self, message: Message, hear: Callable[[Visit, Message], None]
    ) -> Callable[[Visit], None]:
        """The unit that hears a message, if the guard has nothing to say to it."""
        long = len(message.said) > _MOST_AT_ONCE
        looked = await asyncio.to_thread(_looked_at, message.said) if long else None

        def unit(visit: Visit) -> None:
            look, seen = looked or _looked_at(message.said)
            if not self.takes(visit, message, look, seen):
                hear(visit, message)

        return unit

    def takes(self, visit: Visit, message: Message, look: Look, seen: Seen) -> bool:
        """Whether a message was the guard's to answer; else its text is masked and goes on."""
        if seen.serial:
            masked = look.masked() if message.words == look.text else redact(message.words)
            message.words = masked
            if message.text:
                message.text = masked
        return self.takes_seen(visit, message, seen)

    def takes_seen(self, visit: Visit, message: Message, seen: Seen) -> bool:
        """The same of words that were looked at elsewhere: those of a file, say."""
        person = message.person
        if seen.code:
            delete_code(visit, message.message_id)
            return _answers(visit, message, *_of_code(seen.hint))
        earlier = self._halves.completes(person, person, message.message_id, seen.few, visit.now)
        if earlier is not None:
            delete_code(visit, earlier)
            _withdraw_answer(visit, earlier)
            delete_code(visit, message.message_id)
            return _answers(visit, message, CODE_SEEN)
        if seen.most:
            return _explains(visit, message, Text("code-hint-most"))
        if seen.hint and (seen.hint.hint != "serial" or seen.calls_it_code):
            return _explains(visit, message, _hint(seen.hint))
        return seen.serial and self._explains_serial(visit, message)

    def _explains_serial(self, visit: Visit, message: Message) -> bool:
        """A serial number is explained once."""
        if self._told.setdefault(message.person, message.message_id) != message.message_id:
            return False
        if len(self._told) > _MOST_TOLD:
            self._told.popitem(last=False)
        goes_on = front(visit) is not None or _brings_more(message) or _is_command(message)
        visit.say(Reply((Text("serial-seen"),), () if goes_on else menu()))
        return not goes_on

    # Groups ----------------------------------------------------------------------------------

    async def looks_for_code(self, message: GroupMessage, now: int) -> tuple[int, ...]:
        """As `holds_code`; what is long is looked at in a thread, and is no half of a code."""
        if len(message.said) <= _MOST_AT_ONCE:
            return self.holds_code(message, now)
        found = await asyncio.to_thread(holds_claim_secret, message.said)
        return (message.message_id,) if found else ()

    def holds_code(self, message: GroupMessage, now: int) -> tuple[int, ...]:
        """The ids of the messages that hold a code: this one, with its first half or without."""
        own = message.message_id
        if holds_claim_secret(message.said):
            return (own,)
        with self._in_groups:
            earlier = self._halves_in_groups.completes(
                message.chat, message.person, own, message.said, now
            )
        return () if earlier is None else (earlier, own)

    def removes(
        self, tx: Transaction, message: GroupMessage, ids: tuple[int, ...], now: int
    ) -> list[OutboxRow]:
        """Delete messages of a group and tell the sender, in private if they know the bot.

        Whoever posts one code after the other is told once a minute: others speak there, too.
        """
        language = language_if_reachable(tx, self._bot_id, message.person)
        lately = self._told_lately(message, now)
        told = language is not None and not lately
        rows = [self._deletion(tx, message, one, told=told) for one in ids[:1]]
        rows += [self._deletion(tx, message, one, told=False) for one in ids[1:]]
        if not lately:
            rows.append(_warning(tx, message, language, self._private_chat))
        return [post(tx, row, now) for row in rows]

    @staticmethod
    def _deletion(
        tx: Transaction, message: GroupMessage, message_id: int, *, told: bool
    ) -> OutboxRow:
        """`told`: that it could not be deleted is said, too."""
        otherwise = _STAYS_IN_GROUP if told else Reply(())
        return OutboxRow(
            tx.ids.next(), message.chat, "delete", message.language,
            payload.dump(otherwise, message_id), lane=Lane.CODES, thread_id=message.thread_id,
            reply=otherwise,
        )  # fmt: skip

    def _told_lately(self, message: GroupMessage, now: int) -> bool:
        """Whether another message of theirs was answered a moment ago; this one is from now on."""
        who = (message.chat, message.person)
        told_by, at = self._warned.pop(who, (message.message_id, now))
        lately = told_by != message.message_id and 0 <= now - at < MINUTE
        self._warned[who] = (told_by, at) if lately else (message.message_id, now)
        if len(self._warned) > _MOST_TOLD:
            self._warned.popitem(last=False)
        return lately


def _warning(
    tx: Transaction, message: GroupMessage, language: str | None, private_chat: Link
) -> OutboxRow:
    what_now = alerts.button(tx.cipher, None if message.anonymous else message.person)
    if language is not None:
        told, place, thread = Reply((Text("code-in-group-private"),)), message.person, None
    else:
        told = Reply((Text("code-in-group"),), ((what_now,), (private_chat,)))
        place, thread, language = message.chat, message.thread_id, message.language
    return OutboxRow(
        tx.ids.next(), place, "message", language, payload.dump(told), thread_id=thread, reply=told
    )


def _looked_at(words: str) -> tuple[Look, Seen]:
    look = Look(words)
    return look, seen_in(look)


def delete_code(visit: Visit, message_id: int) -> None:
    """Delete a message with a code; if Telegram refuses, say that the person must."""
    visit.delete(message_id, _NOT_DELETED)


def _withdraw_answer(visit: Visit, message_id: int) -> None:
    """The first half of a code was taken for an answer: it is none."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.withdraw(message_id)


def tell_of_code(visit: Visit, *more: Text) -> None:
    """Say that a code was seen and what to do, and ask the open question again."""
    _ask_again(visit, CODE_SEEN, *more)


def _of_code(told: Advice | None) -> tuple[Text, ...]:
    return (CODE_SEEN, *((_hint(told),) if told and told.hint != "usual" else ()))


def _explains(visit: Visit, message: Message, hint: Text) -> bool:
    """Say what a shape in a message is. Whether that was all there is to say to it."""
    if not _brings_more(message):
        return _answers(visit, message, hint)
    visit.say(Reply((hint,)))
    return False


def _answers(visit: Visit, message: Message, *texts: Text) -> bool:
    """Answer a message with this. False if a command is left of it, which is obeyed all the same.

    What stands behind the command is dropped.
    """
    if message.text is None or not _is_command(message):
        _ask_again(visit, *texts)
        return True
    visit.say(Reply(texts))
    message.text = message.text.split(maxsplit=1)[0]
    return False


def _is_command(message: Message) -> bool:
    return message.text is not None and message.text.startswith("/")


def _brings_more(message: Message) -> bool:
    """Whether a message brings a file that is still to be looked at: a code may be on it."""
    return message.file is not None


def _ask_again(visit: Visit, *texts: Text) -> None:
    guided = opened(visit, front(visit))
    visit.say(Reply(texts, () if guided is not None else menu()))
    if guided is not None:
        guided.ask()


def _hint(told: Advice) -> Text:
    arguments: dict[str, Arg] = {}
    if told.hint == "look-alikes":
        arguments["pairs"] = ", ".join(told.pairs)
    elif told.hint in ("missing", "serial"):
        arguments["length"] = told.length
    return Text(f"code-hint-{told.hint}", arguments)
