"""What the bot says about itself, by language and scope: commands, name, descriptions, menu."""

import re
from typing import TYPE_CHECKING, Any

import orjson

from handlers.local_chat.refusal import bad_request

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_MOST_COMMANDS = 100


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


def set_menu_button(state: "ChatState", parameters: Json) -> bool:
    """What the button beside the text field opens."""
    chat = str(parameters.get("chat_id", ""))
    state.profile["menu", chat, ""] = parameters.get("menu_button", {"type": "default"})
    return True


def _for(parameters: Json) -> tuple[str, str]:
    language = parameters.get("language_code", "")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    scope = parameters.get("scope", {"type": "default"})
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode(), language
