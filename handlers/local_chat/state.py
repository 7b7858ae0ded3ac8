"""Everything the server remembers, in memory only."""

import itertools
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from handlers.local_chat.changes import Changes
from handlers.local_chat.faults import Faults
from handlers.local_chat.files import Files
from handlers.local_chat.limits import SendLimits
from handlers.local_chat.people import Person
from handlers.local_chat.record import Record
from handlers.local_chat.updates import Updates

Json = dict[str, Any]
_FIRST_PERSON = 1001
_KEPT_QUERIES = 50_000


@dataclass(frozen=True, slots=True)
class Query:
    """A tap that waits for its answer."""

    person: Person
    at: float


class ChatState:
    """People, their chats, the bot's profile, waiting updates and taps."""

    def __init__(self, bot: Json, record: Record, faults: Faults, *, limited: bool) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.changes = Changes()
        self.updates = Updates(self.changes, record, faults)
        self.limits = SendLimits() if limited else None
        self.queries: OrderedDict[str, Query] = OrderedDict()
        self.callback_answers: dict[str, str] = {}
        self.profile: dict[tuple[str, str, str], Any] = {}
        self.files = Files()
        self._ids = itertools.count(_FIRST_PERSON)

    def person(self, first_name: str, language_code: str = "en", **more: str | None) -> Person:
        """Somebody new, who has not pressed start yet."""
        user: Json = {
            "id": next(self._ids),
            "is_bot": False,
            "first_name": first_name,
            "language_code": language_code,
            **{name: value for name, value in more.items() if value is not None},
        }
        person = Person(user, self.bot, lambda content: self._push(user["id"], content))
        self.people[person.id] = person
        return person

    def _push(self, person_id: int, content: Json) -> int:
        query = content.get("callback_query")
        if query is not None:
            query["id"] = secrets.token_hex(8)
            self.queries[query["id"]] = Query(self.people[person_id], time.monotonic())
            if len(self.queries) > _KEPT_QUERIES:
                self.queries.popitem(last=False)
        return self.updates.push(content)
