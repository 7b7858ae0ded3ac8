"""Which methods are served, and by what. Parameters have passed the specification before."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from handlers.local_chat import inline, membership, messages, polls, profile
from handlers.local_chat.links import start_payload
from handlers.local_chat.refusal import Refusal, bad_request, too_late
from handlers.local_chat.specification import update_kinds

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_QUERY_SECONDS = 150.0


async def get_updates(state: "ChatState", parameters: Json) -> list[Json]:
    """The next updates, by long polling."""
    if state.webhook:
        raise Refusal(
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
            409,
        )
    if "allowed_updates" in parameters:
        wanted = frozenset(parameters["allowed_updates"])
        if unknown := wanted - update_kinds():
            raise bad_request(f"unknown kinds of update {sorted(unknown)}")
        state.updates.allowed = wanted or None
    return await state.updates.get(
        parameters.get("offset", 0), parameters.get("limit", 100), parameters.get("timeout", 0)
    )


def answer_callback_query(state: "ChatState", parameters: Json) -> bool:
    """The spinner stops; whoever tapped reads a text, or goes to their private chat by a link.

    Apps that show a text do not open the link.
    """
    text, url = parameters.get("text", ""), parameters.get("url", "")
    if url and start_payload(url, state.bot["username"]) is None:
        raise bad_request("URL_INVALID")
    query = state.queries.pop(parameters["callback_query_id"], None)
    if query is None or time.monotonic() - query.at > _QUERY_SECONDS:
        raise too_late("query is too old and response timeout expired or query ID is invalid")
    query.person.attention += 1
    state.callback_answers[parameters["callback_query_id"]] = text
    if text:
        state.notice(query, text, modal=bool(parameters.get("show_alert")))
    elif url:
        state.notice(query, url=url)
    return True


def get_me(state: "ChatState", _: Json) -> Json:
    """The bot itself."""
    return state.bot


def get_file(state: "ChatState", parameters: Json) -> Json:
    """Where a file is downloaded from."""
    return state.files.told(parameters["file_id"])


def webhook_info(state: "ChatState", _: Json) -> Json:
    """Where updates are sent instead; usually nowhere."""
    waiting = state.updates.waiting
    return {"url": state.webhook, "has_custom_certificate": False, "pending_update_count": waiting}


def delete_webhook(state: "ChatState", parameters: Json) -> bool:
    """No webhook any more; waiting updates may be dropped."""
    state.webhook = ""
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
    "getChat": membership.get_chat,
    "getChatMember": membership.get_chat_member,
    "getChatAdministrators": membership.get_chat_administrators,
    "getChatMemberCount": membership.get_chat_member_count,
    "leaveChat": membership.leave_chat,
    "pinChatMessage": membership.pin,
    "unpinChatMessage": membership.unpin,
    "unpinAllChatMessages": membership.unpin_all,
    "getFile": get_file,
    "getWebhookInfo": webhook_info,
    "deleteWebhook": delete_webhook,
    "sendMessage": messages.send_message,
    "sendDocument": messages.send_document,
    "sendPhoto": messages.send_photo,
    "sendChatAction": messages.send_chat_action,
    "editMessageText": messages.edit_message_text,
    "sendPoll": polls.send_poll,
    "stopPoll": polls.stop_poll,
    "editMessageCaption": messages.edit_message_caption,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "deleteMessages": messages.delete_messages,
    "setMessageReaction": messages.set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": inline.answer_inline_query,
    "answerGuestQuery": inline.answer_guest_query,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.commands,
    "deleteMyCommands": profile.delete_commands,
    "setChatMenuButton": profile.set_menu_button,
    **{f"setMy{name}": _with_field(profile.set_words, field) for name, field in _WORDS.items()},
    **{f"getMy{name}": _with_field(profile.words, field) for name, field in _WORDS.items()},
}
