"""What arrives, read from an update's JSON: the few fields that handlers look at, by kind.

PTB's application dispatches these by type. Its own `Update` has fifty kinds of content, and
building one costs a sixth of a whole step; it is there for content that is not words.
"""

import re
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import filters

from bot.check.judging import Judged
from bot.dialogue import Contact
from bot.domain.recipient_lists import ReadList
from bot.scam.links import Given
from bot.texts import language_of
from handlers.updates.files import SentFile, sent_file
from handlers.updates.ids import whole_id
from handlers.updates.line import Crowd
from handlers.updates.words import forwarded_from, links_behind_words, said

Json = dict[str, Any]
# A line of a visiting card (RFC 6350): EMAIL;TYPE=home:anna@example.com
_CARD_EMAIL = re.compile(r"^(?:item\d+\.)?EMAIL[^:\n]*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Incoming:
    """An update by a person. `committed` and `error` tell what became of it.

    `crowd`: the crowd it is in, if it is one of too many that the person sent at a time.
    `called`: the first name they have in Telegram; `surname` and `username`: the rest of that.
    """

    raw: Json
    update_id: int
    person: int
    language: str
    called: str = ""
    surname: str = ""
    username: str = ""
    committed: bool = False
    error: BaseException | None = None
    crowd: Crowd | None = None


@dataclass(slots=True, kw_only=True)
class Message(Incoming):
    """Something a person sent. `words` is the text or a file's caption, `said` every word in it.

    `forwarded`: who wrote it, if somebody else did; `links`: what stands behind its words.
    `listed`: its text as a list, where it is too long to be read in a unit; `judged`: what the
    scam check says of its words. `below`: what a button of ours says under the message that it
    replies to.
    """

    message_id: int
    text: str | None
    words: str
    said: str
    contact: Contact | None = None
    file: SentFile | None = None
    forwarded: str = ""
    links: tuple[Given, ...] = ()
    listed: ReadList | None = None
    judged: Judged | None = None
    below: str = ""

    def is_note(self) -> bool:
        """Whether it is Telegram's own note (a pinned message, say), which nobody has said.

        PTB builds the message for that, so the code guard comes first.
        """
        if self.text is not None:
            return False
        try:
            update = Update.de_json(self.raw, None)
        except Exception:  # noqa: BLE001 - whatever it is, PTB knows no such note
            return False
        return bool(filters.StatusUpdate.ALL.check_update(update))


class Edit(Message):
    """An edited message, as it reads now."""


@dataclass(slots=True, kw_only=True)
class Tap(Incoming):
    """A tapped button. `message_id` is None where Telegram no longer knows the message."""

    query_id: str
    message_id: int | None
    data: str


@dataclass(slots=True, kw_only=True)
class Membership(Incoming):
    """The person blocked the bot (`gone`), or came back."""

    gone: bool


def private_message(kind: type[Message], raw: Json, message: Json) -> Message | None:
    """A message of a private chat; None of another."""
    if message["chat"]["type"] != "private" or "from" not in message:
        return None
    text = words_in(message, "text")
    return kind(
        **sender(raw, message["from"]),
        message_id=whole_id(message["message_id"]),
        text=text,
        words=text or words_in(message, "caption") or "",
        said=said(message),
        contact=_contact(message["contact"]) if "contact" in message else None,
        file=sent_file(message) if text is None else None,
        forwarded=forwarded_from(message),
        links=links_behind_words(message),
        below=_below(message),
    )


def _below(message: Json) -> str:
    """The first button of the message that this one replies to; none of anybody else's counts."""
    match message.get("reply_to_message"):
        case {
            "reply_markup": {"inline_keyboard": [[{"callback_data": str(data)}, *_], *_]},
            "from": {"is_bot": True},
        }:
            return data
    return ""


def words_in(content: Json, name: str) -> str | None:
    """A field that holds a text; TypeError if it holds something else."""
    value = content.get(name)
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"{name} is no text")


def _contact(contact: Json) -> Contact:
    name = f"{words_in(contact, 'first_name') or ''} {words_in(contact, 'last_name') or ''}"
    email = _CARD_EMAIL.search(words_in(contact, "vcard") or "")
    return Contact(
        phone=words_in(contact, "phone_number") or "",
        name=" ".join(name.split()),
        email=email[1] if email else "",
    )


def sender(raw: Json, user: Json) -> Json:
    """What every update tells of the person it comes from."""
    return {
        "raw": raw,
        "update_id": whole_id(raw["update_id"]),
        "person": whole_id(user["id"]),
        "language": language_of(words_in(user, "language_code")),
        "called": words_in(user, "first_name") or "",
        "surname": words_in(user, "last_name") or "",
        "username": words_in(user, "username") or "",
    }


def tapped(raw: Json, query: Json) -> Json:
    """What any tap tells."""
    told = query.get("message")
    return {
        **sender(raw, query["from"]),
        "query_id": str(query["id"]),
        "message_id": whole_id(told["message_id"]) if told else None,
        "data": words_in(query, "data") or "",
    }
