"""What the bot says about itself, by language and scope: commands, name, descriptions, menu."""

import re
from typing import TYPE_CHECKING, Any

import orjson

from handlers.local_chat.refusal import bad_request
from handlers.local_chat.specification import whole_number

if TYPE_CHECKING:
    from handlers.local_chat.chats import Chat
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_MOST_COMMANDS = 100
_DEFAULT = '{"type":"default"}'


def set_commands(state: "ChatState", parameters: Json) -> bool:
    """The list behind the menu button, for a scope and a language."""
    commands = parameters["commands"]
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not command["description"].strip():
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    state.profile["commands", *_for(parameters)] = commands
    return True


def commands(state: "ChatState", parameters: Json) -> Any:
    """The list set for exactly this scope and language."""
    return state.profile.get(("commands", *_for(parameters)), [])


def delete_commands(state: "ChatState", parameters: Json) -> bool:
    """Back to the list of a wider scope."""
    state.profile.pop(("commands", *_for(parameters)), None)
    return True


def set_words(state: "ChatState", field: str, parameters: Json) -> bool:
    """A name or description in a language; an empty one falls back to the one for all."""
    scope, language = _for(parameters)
    state.profile[field, scope, language] = parameters.get(field, "")
    return True


def words(state: "ChatState", field: str, parameters: Json) -> Json:
    """A name or description as somebody with this language sees it."""
    scope, language = _for(parameters)
    own = state.profile.get((field, scope, language))
    usual = state.bot["first_name"] if field == "name" else ""
    return {field: own or state.profile.get((field, scope, "")) or usual}


def seen(state: "ChatState", field: str, language: str) -> str:
    """A name or description as a client in this language shows it; "" if unset."""
    base = language.partition("-")[0]
    own = (state.profile.get((field, _DEFAULT, one)) for one in (base, ""))
    return next((words for words in own if words), "")


def commands_for(state: "ChatState", chat: "Chat", user: Json) -> list[Json]:
    """The menu somebody sees in a chat: the narrowest scope that has one, their language first."""
    language = str(user.get("language_code", "")).partition("-")[0]
    for scope in _scopes(chat, user):
        for one in (language, ""):
            listed: list[Json] | None = state.profile.get(("commands", _key(scope), one))
            if listed:
                return listed
    return []


def _scopes(chat: "Chat", user: Json) -> list[Json]:
    """As the Bot API orders them, narrowest first."""
    default: Json = {"type": "default"}
    own: Json = {"type": "chat", "chat_id": chat.id}
    if chat.is_private:
        return [own, {"type": "all_private_chats"}, default]
    member = chat.member(user["id"])
    leads = member is not None and member.status in ("creator", "administrator")
    here = [{"type": "chat_member", "chat_id": chat.id, "user_id": user["id"]}]
    here += [{"type": "chat_administrators", "chat_id": chat.id}] * leads + [own]
    everywhere = [{"type": "all_chat_administrators"}] * leads + [{"type": "all_group_chats"}]
    return [*here, *everywhere, default]


def _key(scope: Json) -> str:
    if "chat_id" in scope:
        number = whole_number(str(scope["chat_id"]))
        if number is None:
            raise bad_request("chat not found")
        scope = {**scope, "chat_id": number}
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode()


def set_menu_button(state: "ChatState", parameters: Json) -> bool:
    """What the button beside the text field opens."""
    chat = str(parameters.get("chat_id", ""))
    state.profile["menu", chat, ""] = parameters.get("menu_button", {"type": "default"})
    return True


def _for(parameters: Json) -> tuple[str, str]:
    language = parameters.get("language_code", "")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return _key(parameters.get("scope", {"type": "default"})), language
