"""Which methods are served, and by what. Parameters have passed the specification before."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from handlers.local_chat import messages, profile
from handlers.local_chat.messages import addressee
from handlers.local_chat.refusal import bad_request, too_late
from handlers.local_chat.specification import update_kinds

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_QUERY_SECONDS = 150.0
_NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
     "gifts_from_channels"), False,
)  # fmt: skip


async def get_updates(state: "ChatState", parameters: Json) -> list[Json]:
    """The next updates, by long polling."""
    if "allowed_updates" in parameters:
        wanted = frozenset(parameters["allowed_updates"])
        if unknown := wanted - update_kinds():
            raise bad_request(f"unknown kinds of update {sorted(unknown)}")
        state.updates.allowed = wanted or None
    return await state.updates.get(
        parameters.get("offset", 0), parameters.get("limit", 100), parameters.get("timeout", 0)
    )


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


def get_file(state: "ChatState", parameters: Json) -> Json:
    """Where a file is downloaded from."""
    return state.files.told(parameters["file_id"])


def get_chat(state: "ChatState", parameters: Json) -> Json:
    """A private chat."""
    chat = addressee(state, parameters["chat_id"]).private_chat
    return {**chat, "accent_color_id": 0, "max_reaction_count": 11,
            "accepted_gift_types": _NO_GIFTS}  # fmt: skip


def get_chat_member(state: "ChatState", parameters: Json) -> Json:
    """Somebody's place in a private chat: theirs or the bot's."""
    person = addressee(state, parameters["chat_id"])
    for user in (person.user, state.bot):
        if user["id"] == parameters["user_id"]:
            return {"status": "member", "user": user}
    raise bad_request("user not found")


def webhook_info(state: "ChatState", _: Json) -> Json:
    """Never a webhook."""
    waiting = state.updates.waiting
    return {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}


def delete_webhook(state: "ChatState", parameters: Json) -> bool:
    """There is none; waiting updates may be dropped."""
    if parameters.get("drop_pending_updates"):
        state.updates.drop()
    return True


Method = Callable[["ChatState", Json], Any]
_WORDS = {
    "Name": "name",
    "Description": "description",
    "ShortDescription": "short_description",
}


def _with_field(method: Callable[["ChatState", str, Json], Any], field: str) -> Method:
    return lambda state, parameters: method(state, field, parameters)


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getFile": get_file,
    "getWebhookInfo": webhook_info,
    "deleteWebhook": delete_webhook,
    "sendMessage": messages.send_message,
    "sendDocument": messages.send_document,
    "sendPhoto": messages.send_photo,
    "sendChatAction": messages.send_chat_action,
    "editMessageText": messages.edit_message_text,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "deleteMessages": messages.delete_messages,
    "setMessageReaction": messages.set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.commands,
    "deleteMyCommands": profile.delete_commands,
    "setChatMenuButton": profile.set_menu_button,
    **{f"setMy{name}": _with_field(profile.set_words, field) for name, field in _WORDS.items()},
    **{f"getMy{name}": _with_field(profile.words, field) for name, field in _WORDS.items()},
}
