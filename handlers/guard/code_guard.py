"""The code guard of private chats and groups: nothing else sees a message before it.

A claim code or claim link is forgotten at once: deleted where the bot may, answered with what its
shape tells and what to do. In memory stay shapes of half codes, for a minute.
"""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable

from bot.clock import DAY, MINUTE
from bot.dialogue import Link, Reply, Text
from bot.secrets import Look, holds_claim_secret, redact
from bot.secrets.advice import Advice
from bot.secrets.halves import Halves
from bot.secrets.seen import Seen, seen_in
from handlers.delivery import payload
from handlers.delivery.buttons import unpack
from handlers.guard import alerts, doubts
from handlers.guard.answering import (
    CODE_SEEN_AGAIN,
    answers,
    brings_more,
    delete_code,
    drop_words,
    explains,
    hint,
    is_command,
    of_code,
    of_part,
    verdict_on,
    ways_on,
    withdraw_answer,
)
from handlers.guard.told import Told
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit, holding, menu
from handlers.updates.group_updates import GroupMessage
from handlers.updates.incoming import Message, Tap
from storage import groups
from storage.groups import Group
from storage.outbox import Lane, OutboxRow, post
from storage.people import language_if_reachable
from storage.transaction import Transaction

_STAYS_IN_GROUP = Reply((Text("code-in-group-stays"),))
_MOST_TOLD = 10_000  # people whom a serial number has been explained to
_MOST_AT_ONCE = 4096  # signs: as long as any text; links behind words can be twenty times that


class Guard:
    """One for all chats of a bot."""

    def __init__(self, bot_id: int, private_chat: Link) -> None:
        """`private_chat`: the way to the private chat, under what is said in groups."""
        self._bot_id, self._private_chat = bot_id, private_chat
        self._halves, self._halves_in_groups = Halves(), Halves()
        self._doubts = doubts.Doubts()
        # Messages are looked at before their unit, files in it: on the thread of the database.
        self._in_groups = threading.Lock()
        self._told: OrderedDict[int, int] = OrderedDict()  # and by which message
        self._codes = Told[int](DAY)  # by person
        self._warned = Told[tuple[int, int]](MINUTE)  # by group and member

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
            return answers(visit, message, *self.of_code(visit, message.message_id, seen.hint))
        earlier = self._halves.completes(person, person, message.message_id, seen.few, visit.now)
        if earlier is not None:
            delete_code(visit, earlier)
            withdraw_answer(visit, earlier)
            delete_code(visit, message.message_id)
            return answers(visit, message, *self.of_code(visit, message.message_id))
        if seen.nearly:
            delete_code(visit, message.message_id)
            return answers(visit, message, *of_part(seen.hint))
        return self._takes_shape(visit, message, seen)

    def of_code(
        self, visit: Visit, message_id: int, told: Advice | None = None
    ) -> tuple[Text, ...]:
        """What to do about the code in a message is said once a day; after that a line is enough.

        Also of one on a picture, or in two messages.
        """
        lately = self._codes.lately(visit.person.chat_id, message_id, visit.now)
        return (CODE_SEEN_AGAIN,) if lately else of_code(told)

    def _takes_shape(self, visit: Visit, message: Message, seen: Seen) -> bool:
        """The same of words without a code, by what stands in them that looks like one."""
        if seen.most:
            return explains(visit, message, Text("code-hint-most"))
        if seen.doubt is not None and is_command(message):
            drop_words(message)
        if seen.doubt is not None and not (is_command(message) or brings_more(message)):
            if not self._doubts.settled(message.person, message.message_id, seen.doubt):
                return self._asks(visit, message, seen.hint, seen.doubt)
            return seen.serial and self._explains_serial(visit, message)
        if seen.hint and (seen.hint.hint != "serial" or seen.calls_it_code):
            return explains(visit, message, hint(seen.hint))
        return seen.serial and self._explains_serial(visit, message)

    def _asks(self, visit: Visit, message: Message, told: Advice | None, mark: int) -> bool:
        """Ask whether it is a code. Until that is said, nothing is made of the message."""
        before = (hint(told),) if told is not None and told.hint == "missing" else ()
        buttons = self._doubts.asks(message.person, message.message_id, mark)
        also = verdict_on(message.judged.gravest if message.judged else None)
        visit.say(Reply((*also, *before, Text("code-doubt")), buttons))
        return True

    def hears_what_it_is(self, visit: Visit, tap: Tap) -> bool:
        """Whether a tap told what may have been a code; then it is deleted, or taken next time."""
        button = unpack(tap.data)
        told = doubts.answer(button.value) if button is not None else None
        if told is None:
            return False
        message_id, is_code = told
        if is_code:
            delete_code(visit, message_id)
        else:
            self._doubts.is_no_code(tap.person, message_id)
        said = self.of_code(visit, message_id) if is_code else (Text("code-doubt-none"),)
        guided = opened(visit, front(visit))
        otherwise = () if guided is not None else menu()
        visit.say(Reply(said, ways_on(visit) if is_code else otherwise), tap.message_id)
        if guided is not None:
            guided.ask()
        return True

    def _explains_serial(self, visit: Visit, message: Message) -> bool:
        """A serial number is explained once."""
        if self._told.setdefault(message.person, message.message_id) != message.message_id:
            return False
        if len(self._told) > _MOST_TOLD:
            self._told.popitem(last=False)
        goes_on = front(visit) is not None or brings_more(message) or is_command(message)
        visit.say(Reply((Text("serial-seen"),), () if goes_on else holding()))
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
                message.chat, message.sender, own, message.said, now
            )
        return () if earlier is None else (earlier, own)

    def removes(
        self, tx: Transaction, message: GroupMessage, ids: tuple[int, ...], now: int
    ) -> list[OutboxRow]:
        """Delete messages of a group and tell the sender, in private if they know the bot.

        Whoever posts one code after the other is told once a minute: others speak there, too.
        Nothing where the admins wish to keep codes.
        """
        group = groups.known(tx, self._bot_id, message.chat, message.language)
        if not group.codes:
            return []
        groups.count(tx, group, codes=1)
        language = language_if_reachable(tx, self._bot_id, message.person)
        lately = self._warned.lately((message.chat, message.sender), message.message_id, now)
        told = language is not None and not lately
        rows = [_deletion(tx, message, group, one, told=told) for one in ids[:1]]
        rows += [_deletion(tx, message, group, one, told=False) for one in ids[1:]]
        if not lately:
            rows.append(_warning(tx, message, group, language, self._private_chat))
        return [post(tx, row, now) for row in rows]


def _deletion(
    tx: Transaction, message: GroupMessage, group: Group, message_id: int, *, told: bool
) -> OutboxRow:
    """`told`: that it could not be deleted is said, too."""
    otherwise = _STAYS_IN_GROUP if told else Reply(())
    return OutboxRow(
        tx.ids.next(), message.chat, "delete", group.language,
        payload.dump(otherwise, message_id), lane=Lane.CODES, thread_id=message.thread_id,
        reply=otherwise,
    )  # fmt: skip


def _warning(
    tx: Transaction, message: GroupMessage, group: Group, language: str | None, private_chat: Link
) -> OutboxRow:
    """What is said about a code: in private to whoever has this `language`, else in the group."""
    what_now = alerts.button(tx.cipher, None if message.anonymous else message.person)
    if language is not None:
        told, place, thread = Reply((Text("code-in-group-private"),)), message.person, None
    else:
        told = Reply((Text("code-in-group"),), ((what_now,), (private_chat,)))
        place, thread, language = group.chat_id, message.thread_id, group.language
    return OutboxRow(
        tx.ids.next(), place, "message", language, payload.dump(told), thread_id=thread, reply=told
    )


def _looked_at(words: str) -> tuple[Look, Seen]:
    look = Look(words)
    return look, seen_in(look)
