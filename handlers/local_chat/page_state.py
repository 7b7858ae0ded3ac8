"""What the page shows, in parts that are sent again when they change. Pure but for the clock."""

import time
from typing import Any

import orjson

from handlers.local_chat import profile
from handlers.local_chat.chats import RIGHTS, Chat
from handlers.local_chat.faults import KINDS
from handlers.local_chat.groups import Group
from handlers.local_chat.people import Person
from handlers.local_chat.record import Entry
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
SWITCHES = {
    "supports_inline_queries": "Inline use: @bot in any chat",
    "supports_guest_queries": "Guest use: mentioned where it is not a member",
    "can_read_all_group_messages": "It hears everything in groups (privacy mode off)",
}
_BOT = ("id", "first_name", "username", *SWITCHES)
_USER = ("id", "first_name", "last_name", "username", "language_code")
_ABOUT = ("name", "description", "short_description")


def parts(state: ChatState, *, movable: bool) -> dict[str, bytes]:
    """Every part's name and its JSON."""
    shown: Json = {
        "world": _world(state, movable=movable),
        "alerts": [_notice(one) for one in state.notices],
        "log": [_entry(number, entry) for number, entry in state.record.latest],
    }
    for person in state.people.values():
        shown[f"chat:{person.id}"] = _chat(state, person.chat, [person])
    for group in state.groups.values():
        present = [state.people[one] for one in group.members if one in state.people]
        shown[f"chat:{group.id}"] = _chat(state, group, present)
    return {name: orjson.dumps(value, default=_told) for name, value in shown.items()}


def _world(state: ChatState, *, movable: bool) -> Json:
    return {
        "bot": {name: state.bot[name] for name in _BOT},
        "people": [_person(state, one) for one in state.people.values() if not one.deleted],
        "groups": [_group(group) for group in state.groups.values()],
        "rights": RIGHTS,
        "switches": SWITCHES,
        "clock": {"ahead": state.ahead, "movable": movable},
        "faults": {
            "on": state.faults.probabilities,
            "twice": state.faults.twice,
            "limits": state.limits is not None,
            "kinds": KINDS,
        },
    }


def _person(state: ChatState, person: Person) -> Json:
    language = person.user["language_code"]
    return {
        **{name: person.user[name] for name in _USER if name in person.user},
        "zone": person.zone,
        "started": person.started,
        "blocked": person.blocked,
        "about": {field: profile.seen(state, field, language) for field in _ABOUT},
    }


def _group(group: Group) -> Json:
    people = [one for one in group.members.values() if one.is_present and not one.user["is_bot"]]
    bot = group.bot
    return {
        "id": group.id,
        "title": group.names["title"],
        "type": group.kind,
        "members": [
            {
                "id": one.user["id"],
                "status": one.status,
                "rights": sorted(one.rights),
                "anonymous": one.anonymous,
            }
            for one in people
        ],
        "bot": bot and {"status": bot.status, "rights": sorted(bot.rights)},
        "migrated_to": group.migrated_to,
        "forum": group.is_forum,
        "topics": [
            {"id": number, "name": one.name, "closed": one.closed}
            for number, one in group.topics.items()
            if group.is_forum
        ],
        "general_closed": group.general.closed,
        "hides_members": group.hides_members,
    }


def _chat(state: ChatState, chat: Chat, people: list[Person]) -> Json:
    return {
        "id": chat.id,
        "messages": list(chat.messages.values()),
        "pinned": chat.pinned,
        "typing": chat.typing,
        "reactions": {str(number): one for number, one in chat.reactions.items()},
        "commands": {str(one.id): profile.commands_for(state, chat, one.user) for one in people},
        "keyboard": {str(one.id): chat.keyboard for one in people},
    }


def _notice(notice: Any) -> Json:
    return {
        "n": notice.number,
        "person": notice.person,
        "text": notice.text,
        "modal": notice.modal,
        "url": notice.url,
        "window": notice.window,
    }


def _entry(number: int, entry: Entry) -> Json:
    ended = entry.ended_at or entry.at
    return {
        "n": number,
        "at": time.time() - (time.monotonic() - entry.at),
        "method": entry.method,
        "code": entry.code,
        "description": entry.description,
        "mistake": entry.mistake,
        "fault": entry.fault,
        "ms": round((ended - entry.at) * 1000, 1),
        "parameters": entry.parameters,
    }


def _told(value: object) -> str:
    """What JSON has no word for: an upload."""
    return f"{len(value)} bytes" if isinstance(value, bytes) else str(value)
