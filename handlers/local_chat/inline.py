"""Inline and guest use: the bot asked from a chat it need not be in."""

import secrets
from typing import TYPE_CHECKING, Any

from handlers.local_chat.chats import Chat
from handlers.local_chat.content import text_of
from handlers.local_chat.groups import Group
from handlers.local_chat.markup import check_markup
from handlers.local_chat.refusal import bad_request, too_late
from handlers.local_chat.specification import whole_number

if TYPE_CHECKING:
    from handlers.local_chat.people import Person
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_MOST_RESULTS, _MOST_ID = 50, 64


def ask(state: "ChatState", person: "Person", chat: Chat, query: str) -> str:
    """Somebody types `@bot query`; the id under which the answer will stand."""
    number = secrets.token_hex(8)
    state.inline_answers[number] = None
    kind = "sender" if chat.is_private else chat.kind
    state.updates.push({
        "inline_query": {
            "id": number, "from": person.user, "query": query, "offset": "", "chat_type": kind,
        }
    })  # fmt: skip
    return number


def answer_inline_query(state: "ChatState", parameters: Json) -> bool:
    """The results a person may pick from."""
    number = parameters["inline_query_id"]
    if number not in state.inline_answers:
        raise too_late("query is too old and response timeout expired or query ID is invalid")
    results = parameters["results"]
    if len(results) > _MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    ids = [result["id"] for result in results]
    if any(not 0 < len(one.encode()) <= _MOST_ID for one in ids):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        _message_of(result)
    state.inline_answers[number] = results
    return True


def answer_guest_query(state: "ChatState", parameters: Json) -> Json:
    """One answer under the message that mentioned the bot."""
    chat_id, _, message_id = parameters["guest_query_id"].rpartition(":")
    group = state.groups.get(whole_number(chat_id) or 0)
    message = group.messages.get(whole_number(message_id) or 0) if group is not None else None
    if group is None or message is None:
        raise too_late("query is too old and response timeout expired or query ID is invalid")
    content = _message_of(parameters["result"])
    asked = {k: v for k, v in message.items() if k != "reply_to_message"}
    caller = {"guest_bot_caller_user": message["from"]}
    group.add({"from": state.bot, "reply_to_message": asked, **caller, **content})
    return {"inline_message_id": secrets.token_hex(8)}


def pick(state: "ChatState", person: "Person", chat: Chat, result: Json) -> None:
    """Send a result in somebody's name."""
    content = {**_message_of(result), "via_bot": state.bot}
    if isinstance(chat, Group):
        person.sends(content, chat)
    else:
        person.sends(content)


def _message_of(result: Json) -> Json:
    content = result.get("input_message_content")
    if content is None or "message_text" not in content:
        raise bad_request("the local chat shows inline results with a text only")
    shown = text_of({"text": content["message_text"], **content})
    check_markup(result.get("reply_markup"))
    keyboard = result.get("reply_markup")
    return {**shown, "reply_markup": keyboard} if keyboard else shown
