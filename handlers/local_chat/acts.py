"""What a person can do on the page, by name: each act is checked and becomes what Telegram does."""

from collections.abc import Callable
from typing import Any

from handlers.local_chat import inline, polls
from handlers.local_chat.attachments import content_of
from handlers.local_chat.chats import is_note
from handlers.local_chat.group_acts import GROUP_ACTS
from handlers.local_chat.refusal import Refusal
from handlers.local_chat.scene import Scene
from handlers.local_chat.sent import Impossible, Sent
from handlers.local_chat.specification import check
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_MOST_PAYLOAD = 64
_MOST_DATA = 64
_MOST_WINDOW, _MOST_NAME = 40, 64
_INLINE_SECONDS = 5.0


def _types(scene: Scene) -> None:
    reply = scene.sent.number("reply_to", 0)
    topic = scene.topic
    if text := scene.sent.words("text"):
        scene.person.types(text, scene.group, reply_to=reply or None, topic=topic)


def _edits(scene: Scene) -> None:
    message = scene.own_message()
    if text := scene.sent.words("text"):
        scene.person.edits(message["message_id"], text, scene.group)


def _deletes(scene: Scene) -> None:
    message = scene.message()
    if message["from"]["id"] != scene.person.id and scene.group is not None:
        scene.led_group()
    scene.chat.remove(message["message_id"])


def _taps(scene: Scene) -> None:
    data = scene.sent.words("data")
    if len(data.encode()) > _MOST_DATA:
        raise Impossible("data must be at most 64 bytes.")
    scene.person.taps(scene.sent.number("message"), data, scene.group)
    newest = next(reversed(scene.state.queries.values()))
    newest.window = scene.sent.words("window", _MOST_WINDOW)


def _forwards(scene: Scene) -> None:
    message = scene.message(scene.chat_of("from_chat"))
    if message.get("has_protected_content"):
        raise Impossible("This message is protected and cannot be forwarded.")
    if is_note(message):
        raise Impossible("Telegram's own notes cannot be forwarded.")
    scene.person.forwards(message, scene.group)


def _shares_contact(scene: Scene) -> None:
    whose = scene.somebody("of") if "of" in scene.sent else None
    scene.person.shares_contact(whose, scene.group, topic=scene.topic)


def _attaches(scene: Scene) -> None:
    topic = scene.topic  # before the file is kept
    content = content_of(scene.sent.words("kind"), scene.state.files)
    if content is None:
        raise Impossible("The page knows no such kind of message.")
    scene.person.sends(content, scene.group, topic=topic)


def _votes(scene: Scene) -> None:
    message, options = scene.message(), scene.sent.numbers("options")
    if "poll" not in message or message["poll"]["is_closed"]:
        raise Impossible("This is no open poll.")
    if any(option not in range(len(message["poll"]["options"])) for option in options):
        raise Impossible("The poll has no such option.")
    polls.vote(scene.state, scene.person, scene.chat, message, options)


def _starts(scene: Scene) -> None:
    scene.person.starts(scene.sent.words("payload", _MOST_PAYLOAD))


def _pins(scene: Scene) -> None:
    number = scene.message()["message_id"]
    if scene.group is not None:
        scene.led_group().pins(scene.person.user, number)
    elif number not in scene.chat.pinned:
        scene.chat.pinned.insert(0, number)


def _unpins(scene: Scene) -> None:
    chat = scene.led_group() if scene.group is not None else scene.chat
    number = scene.sent.number("message")
    if number in chat.pinned:
        chat.pinned.remove(number)


def _is_called(scene: Scene) -> None:
    name = scene.sent.words("name", _MOST_NAME)
    if not name:
        raise Impossible("Nobody is without a name.")
    scene.person.renames(first_name=name, last_name=None)


def _changes_language(scene: Scene) -> None:
    scene.person.user["language_code"] = scene.sent.words("language", 10) or "en"


def _picks(scene: Scene) -> None:
    result = scene.sent.object("result")
    check("answerInlineQuery", {"inline_query_id": "", "results": [result]})
    inline.pick(scene.state, scene.person, scene.chat, result)


ACTS: dict[str, Callable[[Scene], object]] = {
    "types": _types,
    "edits": _edits,
    "deletes": _deletes,
    "taps": _taps,
    "forwards": _forwards,
    "contact": _shares_contact,
    "attaches": _attaches,
    "votes": _votes,
    "starts": _starts,
    "pins": _pins,
    "unpins": _unpins,
    "blocks": lambda scene: scene.person.blocks(),
    "unblocks": lambda scene: scene.person.unblocks(),
    "is_called": _is_called,
    "deletes_account": lambda scene: scene.person.deletes_account(),
    "language": _changes_language,
    "picks": _picks,
    **GROUP_ACTS,
}


async def act(state: ChatState, sent: Sent) -> Json | None:
    """Do what was sent; an answer if there is one. Raises Impossible."""
    scene, name = Scene(state, sent), sent.words("act")
    if name != "taps":
        scene.check_goes_on()
    if name == "asks_inline":
        return await _ask_inline(scene)
    if name not in ACTS:
        raise Impossible("The page asked for something unknown.")
    try:
        ACTS[name](scene)
    except Refusal as refusal:
        raise Impossible(refusal.description) from refusal
    state.changes.note()
    return None


async def _ask_inline(scene: Scene) -> Json:
    state = scene.state
    if not state.bot["supports_inline_queries"]:
        raise Impossible("Inline use is switched off at BotFather.")
    number = inline.ask(state, scene.person, scene.chat, scene.sent.words("query", 256))
    try:
        await state.changes.wait_for(
            lambda: state.inline_answers[number] is not None, _INLINE_SECONDS
        )
    except TimeoutError:
        return {"results": None}
    finally:
        results = state.inline_answers.pop(number)
    return {"results": results}
