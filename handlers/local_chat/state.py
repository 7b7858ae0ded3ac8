"""Everything the server remembers, in memory only."""

import itertools
import secrets
import time
from collections import OrderedDict, deque
from dataclasses import dataclass
from typing import Any

from handlers.local_chat.changes import Changes
from handlers.local_chat.chats import Chat, Member
from handlers.local_chat.faults import Faults
from handlers.local_chat.files import Files
from handlers.local_chat.groups import ORDERS, Group, Joins
from handlers.local_chat.limits import SendLimits
from handlers.local_chat.people import Person
from handlers.local_chat.record import Record
from handlers.local_chat.updates import Updates

Json = dict[str, Any]
_FIRST_PERSON = 1001
_FIRST_GROUP = 2001
_KEPT_QUERIES = 50_000
_KEPT_NOTICES = 50


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer.

    `below` is the chat and id of its message, if that was there; `window` where on the page it was
    made.
    """

    person: Person
    at: float
    below: tuple[int, int] | None
    window: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a tap was answered with: a toast, a modal alert, or a link that opens in a window."""

    number: int
    person: int
    text: str
    modal: bool
    url: str
    window: str


class ChatState:
    """People, chats, the bot's profile, waiting updates, taps and inline queries."""

    def __init__(self, bot: Json, record: Record, faults: Faults, *, limited: bool) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.changes = Changes()
        self.faults, self.record = faults, record
        self.updates = Updates(self.changes, record, faults)
        self.limits = SendLimits() if limited else None
        self.queries: OrderedDict[str, Query] = OrderedDict()
        self.callback_answers: dict[str, str] = {}
        self.notices: deque[Notice] = deque(maxlen=_KEPT_NOTICES)
        self.votes: dict[str, dict[int, list[int]]] = {}  # by poll and person
        self.inline_answers: dict[str, list[Json] | None] = {}
        self.profile: dict[tuple[str, str, str], Any] = {}
        self.files = Files()
        self.webhook = ""  # left behind by somebody else
        self.ahead = 0.0  # seconds that the clock has been moved forward
        self._people = itertools.count(_FIRST_PERSON)
        self._groups = itertools.count(_FIRST_GROUP)
        self._notices = itertools.count(1)

    def now(self) -> float:
        """The time in this world, in epoch seconds."""
        return time.time() + self.ahead

    def person(
        self, first_name: str, language_code: str = "en", zone: str = "", **more: str | None
    ) -> Person:
        """Somebody new, who has not pressed start yet."""
        user: Json = {
            "id": next(self._people),
            "is_bot": False,
            "first_name": first_name,
            "language_code": language_code,
            **{name: value for name, value in more.items() if value is not None},
        }
        person = Person(
            user, self.bot, lambda content: self._push(user["id"], content), self.now, zone
        )
        self.people[person.id] = person
        self.changes.note()
        return person

    def group(
        self, title: str, creator: Person, *others: Person, bot: bool = True, forum: bool = False
    ) -> Group:
        """A new group with these people, and with the bot if it is to be there from the start.

        A `forum` is a supergroup in which topics can be opened.
        """
        number = next(self._groups)
        place = (Group.super_id(number), "supergroup") if forum else (-number, "group")
        group = Group(*place, title, self.now, self.bot, self.updates.push)
        if forum:
            group.becomes_forum()
        group.members = {one.id: Member(one.user, "member") for one in others}
        group.members[creator.id] = Member(creator.user, "creator")
        self.groups[group.id] = group
        group.note(creator.user, group_chat_created=True)
        if bot:
            group.adds(creator.user, self.bot)
        self.changes.note()
        return group

    def upgrade(
        self, group: Group, by: Person, order: str = ORDERS[0], joins: Joins = "never"
    ) -> Group:
        """The group goes on as a supergroup; the bot is told of it in this order."""
        greater = group.upgrades(by.user, order, joins)
        self.groups[greater.id] = greater
        self.changes.note()
        return greater

    def chat(self, chat_id: int) -> Chat | None:
        """A private chat or a group by its id."""
        person = self.people.get(chat_id)
        return person.chat if person is not None else self.groups.get(chat_id)

    def notice(self, query: Query, text: str = "", *, modal: bool = False, url: str = "") -> None:
        """Show somebody what their tap was answered with: a text, or what a link opens.

        Telegram Desktop shows nothing once the message has been deleted.
        """
        if query.below is not None and not self._is_there(*query.below):
            return
        person = query.person
        self.notices.append(Notice(next(self._notices), person.id, text, modal, url, query.window))
        if url:
            person.opened.append(url)
        else:
            person.alerts.append(text)
            person.modal = modal

    def _query(self, person_id: int, message: Json) -> Query:
        below = None
        match message:  # a test may push one that is none
            case {"chat": {"id": int(chat)}, "message_id": int(number)}:
                below = (chat, number) if self._is_there(chat, number) else None
        return Query(self.people[person_id], time.monotonic(), below)

    def _is_there(self, chat_id: int, message_id: int) -> bool:
        chat = self.chat(chat_id)
        return chat is not None and message_id in chat.messages

    def _push(self, person_id: int, content: Json) -> int:
        query = content.get("callback_query")
        if query is not None:
            query["id"] = secrets.token_hex(8)
            self.queries[query["id"]] = self._query(person_id, query["message"])
            if len(self.queries) > _KEPT_QUERIES:
                self.queries.popitem(last=False)
        return self.updates.push(content)
