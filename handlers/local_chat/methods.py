"""What each method does to the chats. Parameters have passed the specification before."""

import copy
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from handlers.local_chat.formatting import read_text
from handlers.local_chat.markup import check_markup
from handlers.local_chat.people import Person
from handlers.local_chat.refusal import Refusal, bad_request, too_late
from handlers.local_chat.specification import utf16_length

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_QUERY_SECONDS = 150.0
_MOST_TEXT, _MOST_CAPTION = 4096, 1024
_KEPT = ("reply_markup", "protect_content", "link_preview_options")


def _person(state: "ChatState", chat_id: int | str) -> Person:
    person = state.people.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
    if person is None:
        raise bad_request("chat not found")
    if person.blocked:
        raise Refusal("Forbidden: bot was blocked by the user", 403)
    if not person.started:
        raise Refusal("Forbidden: bot can't initiate conversation with a user", 403)
    return person


def _text(parameters: Json, name: str = "text", most: int = _MOST_TEXT) -> Json:
    text, entities = read_text(parameters.get(name, ""), parameters.get("parse_mode"))
    if name == "text" and not text.strip():
        raise bad_request("message text is empty")
    if utf16_length(text) > most:
        raise bad_request(
            "message is too long" if name == "text" else "message caption is too long"
        )
    entities = entities or parameters.get(f"{'caption_' * (name != 'text')}entities", [])
    shown: Json = {name: text} if text else {}
    if entities:
        shown[f"{'caption_' * (name != 'text')}entities"] = entities
    return shown


def _say(state: "ChatState", parameters: Json, content: Json) -> Json:
    check_markup(parameters.get("reply_markup"))
    person = _person(state, parameters["chat_id"])
    if state.limits is not None:
        state.limits.note(person.id)
    person.attention += 1
    kept = {name: parameters[name] for name in _KEPT if name in parameters}
    return person.chat.add({"from": state.bot, "chat": person.private_chat, **content, **kept})


def send_message(state: "ChatState", parameters: Json) -> Json:
    """A text message."""
    return _say(state, parameters, _text(parameters))


def send_document(state: "ChatState", parameters: Json) -> Json:
    """A file with a caption."""
    caption = _text(parameters, "caption", _MOST_CAPTION)
    return _say(state, parameters, {**state.keep_file(parameters["document"]), **caption})


def _own_message(state: "ChatState", parameters: Json, verb: str) -> tuple[Person, Json]:
    if "chat_id" not in parameters or "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    person = _person(state, parameters["chat_id"])
    message = person.chat.messages.get(parameters["message_id"])
    if message is None:
        raise too_late(f"message to {verb} not found")
    if verb == "edit" and not message["from"]["is_bot"]:
        raise bad_request("message can't be edited")
    return person, message


def edit_message_text(state: "ChatState", parameters: Json) -> Json:
    """Another text or keyboard; the same again is refused."""
    check_markup(parameters.get("reply_markup"))
    content = _text(parameters)
    return _edited(
        state, parameters, {"text": content["text"], "entities": content.get("entities")}
    )


def edit_message_reply_markup(state: "ChatState", parameters: Json) -> Json:
    """Another keyboard, or none."""
    check_markup(parameters.get("reply_markup"))
    return _edited(state, parameters, {})


def _edited(state: "ChatState", parameters: Json, content: Json) -> Json:
    person, message = _own_message(state, parameters, "edit")
    before = copy.deepcopy(message)
    before.pop("edit_date", None)
    changed = {**before, **content, "reply_markup": parameters.get("reply_markup")}
    changed = {name: value for name, value in changed.items() if value is not None}
    if changed == before:
        raise too_late(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    person.attention += 1
    message.clear()
    message |= {**changed, "edit_date": int(time.time())}
    return message


def delete_message(state: "ChatState", parameters: Json) -> bool:
    """Gone for both sides. In a private chat a bot may delete both sides' messages."""
    person, message = _own_message(state, parameters, "delete")
    del person.chat.messages[message["message_id"]]
    return True


def answer_callback_query(state: "ChatState", parameters: Json) -> bool:
    """The spinner stops; a text is shown to whoever tapped."""
    query = state.queries.pop(parameters["callback_query_id"], None)
    if query is None or time.monotonic() - query.at > _QUERY_SECONDS:
        raise too_late("query is too old and response timeout expired or query ID is invalid")
    query.person.attention += 1
    text = parameters.get("text", "")
    state.callback_answers[parameters["callback_query_id"]] = text
    if text:
        query.person.alerts.append(text)
    return True


def get_me(state: "ChatState", _: Json) -> Json:
    """The bot itself."""
    return state.bot


def send_chat_action(state: "ChatState", parameters: Json) -> bool:
    """ "typing …", shown nowhere yet."""
    _person(state, parameters["chat_id"])
    return True


def get_chat(state: "ChatState", parameters: Json) -> Json:
    """A private chat."""
    return {**_person(state, parameters["chat_id"]).private_chat, "accent_color_id": 0,
            "max_reaction_count": 11, "accepted_gift_types": {}}  # fmt: skip


def webhook_info(_: "ChatState", __: Json) -> Json:
    """Never a webhook."""
    return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


def _set(state: "ChatState", method: str, parameters: Json) -> bool:
    key = str(sorted((k, str(v)) for k, v in parameters.items() if k in ("scope", "language_code")))
    state.profile[method.removeprefix("set"), key] = parameters
    return True


def _setter(method: str) -> "Method":
    return lambda state, parameters: _set(state, method, parameters)


def yes(_: "ChatState", __: Json) -> bool:
    """Done, and nothing to show."""
    return True


Method = Callable[["ChatState", Json], Any]

METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getWebhookInfo": webhook_info,
    "deleteWebhook": yes,
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": _setter("setMyCommands"),
    "setMyName": _setter("setMyName"),
    "setMyDescription": _setter("setMyDescription"),
    "setMyShortDescription": _setter("setMyShortDescription"),
}
