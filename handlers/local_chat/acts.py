"""What a person can do on the page, by name: each act is checked and becomes what Telegram does."""

from collections.abc import Callable
from typing import Any

from handlers.local_chat import inline, polls
from handlers.local_chat.chats import Member
from handlers.local_chat.refusal import Refusal
from handlers.local_chat.scene import Impossible, Scene
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_MOST_PAYLOAD = 64
_INLINE_SECONDS = 5.0


def _types(scene: Scene) -> None:
    if text := scene.words("text"):
        reply = scene.number("reply_to", 0)
        scene.person.types(text, scene.group, reply_to=reply or None)


def _edits(scene: Scene) -> None:
    message = scene.own_message()
    if text := scene.words("text"):
        scene.person.edits(message["message_id"], text, scene.group)


def _deletes(scene: Scene) -> None:
    if scene.message()["from"]["id"] != scene.person.id and scene.group is not None:
        scene.led_group()
    scene.chat.remove(scene.number("message"))


def _taps(scene: Scene) -> None:
    data = scene.sent.get("data")
    if not isinstance(data, str):
        raise Impossible("data must be a text.")
    scene.person.taps(scene.number("message"), data, scene.group)


def _forwards(scene: Scene) -> None:
    source = scene.state.chat(scene.number("from_chat"))
    if source is None:
        raise Impossible("This chat is gone.")
    message = scene.message(source)
    if message.get("has_protected_content"):
        raise Impossible("This message is protected and cannot be forwarded.")
    scene.person.forwards(message, scene.group)


def _shares_contact(scene: Scene) -> None:
    whose = scene.somebody("of") if "of" in scene.sent else None
    scene.person.shares_contact(whose, scene.group)


def _sends_location(scene: Scene) -> None:
    scene.person.sends({"location": {"latitude": 52.5163, "longitude": 13.3777}}, scene.group)


def _votes(scene: Scene) -> None:
    message, options = scene.message(), scene.sent.get("options")
    if "poll" not in message or not isinstance(options, list):
        raise Impossible("This is no poll.")
    polls.vote(scene.state, scene.person, scene.chat, message, options)


def _starts(scene: Scene) -> None:
    payload = scene.words("payload", _MOST_PAYLOAD)
    scene.person.types(f"/start {payload}".strip())


def _adds_bot(scene: Scene) -> None:
    group = scene.group
    if group is None:
        raise Impossible("A bot can be added to groups only.")
    if group.bot is None:
        group.adds(scene.person.user, scene.state.bot)
    if payload := scene.words("payload", _MOST_PAYLOAD):
        scene.person.types(f"/start@{scene.state.bot['username']} {payload}", group)


def _removes_bot(scene: Scene) -> None:
    scene.led_group().removes(scene.person.user, scene.state.bot)


def _bot_rights(scene: Scene) -> None:
    group = scene.led_group()
    if group.bot is None:
        raise Impossible("The bot is not in this group.")
    group.promotes(scene.person.user, scene.state.bot, scene.rights())


def _adds(scene: Scene) -> None:
    group, member = scene.group, scene.somebody("member")
    if group is None:
        raise Impossible("People can be added to groups only.")
    if group.member(member.id) is None:
        group.adds(scene.person.user, member.user)


def _removes(scene: Scene) -> None:
    member = scene.somebody("member")
    group = scene.group if member is scene.person else scene.led_group()
    if group is None or group.member(member.id) is None:
        raise Impossible("They are not in this group.")
    group.removes(scene.person.user, member.user)


def _promotes(scene: Scene) -> None:
    group, member = scene.led_group(), scene.somebody("member")
    place: Member | None = group.member(member.id)
    if place is None or place.status == "creator":
        raise Impossible("Their rights cannot be changed.")
    group.promotes(scene.person.user, member.user, scene.rights())


def _upgrades(scene: Scene) -> None:
    group = scene.led_group()
    if group.kind == "supergroup":
        raise Impossible("This is a supergroup already.")
    scene.state.upgrade(group, scene.person)


def _pins(scene: Scene) -> None:
    number = scene.message()["message_id"]
    if scene.group is not None:
        scene.led_group().pins(scene.person.user, number)
    elif number not in scene.chat.pinned:
        scene.chat.pinned.insert(0, number)


def _unpins(scene: Scene) -> None:
    chat = scene.led_group() if scene.group is not None else scene.chat
    if scene.number("message") in chat.pinned:
        chat.pinned.remove(scene.number("message"))


def _changes_language(scene: Scene) -> None:
    scene.person.user["language_code"] = scene.words("language", 10) or "en"


def _picks(scene: Scene) -> None:
    result = scene.sent.get("result")
    if not isinstance(result, dict):
        raise Impossible("There is nothing to pick.")
    inline.pick(scene.state, scene.person, scene.chat, result)


ACTS: dict[str, Callable[[Scene], object]] = {
    "types": _types,
    "edits": _edits,
    "deletes": _deletes,
    "taps": _taps,
    "forwards": _forwards,
    "contact": _shares_contact,
    "location": _sends_location,
    "votes": _votes,
    "starts": _starts,
    "adds_bot": _adds_bot,
    "removes_bot": _removes_bot,
    "bot_rights": _bot_rights,
    "adds": _adds,
    "removes": _removes,
    "admin": _promotes,
    "upgrades": _upgrades,
    "pins": _pins,
    "unpins": _unpins,
    "blocks": lambda scene: scene.person.blocks(),
    "unblocks": lambda scene: scene.person.unblocks(),
    "language": _changes_language,
    "picks": _picks,
}


async def act(state: ChatState, sent: Json) -> Json | None:
    """Do what was sent; an answer if there is one. Raises Impossible."""
    scene, name = Scene(state, sent), sent.get("act")
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
    number = inline.ask(state, scene.person, scene.chat, scene.words("query", 256))
    try:
        await state.changes.wait_for(
            lambda: state.inline_answers[number] is not None, _INLINE_SECONDS
        )
    except TimeoutError:
        return {"results": None}
    finally:
        results = state.inline_answers.pop(number)
    return {"results": results}
