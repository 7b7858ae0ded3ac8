"""Requests that Telegram would refuse are refused, in its words, over HTTP."""

from typing import Any

import pytest

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from tests.handlers.local_chat.calls import call

Json = dict[str, Any]
HTML = {"parse_mode": "HTML"}


def keyboard(*buttons: Json) -> Json:
    return {"reply_markup": {"inline_keyboard": [list(buttons)]}}


def tap(data: str) -> Json:
    return {"text": "Tap", "callback_data": data}


# What is sent beside chat_id, the words of the refusal.
MESSAGES: list[tuple[Json, str]] = [
    ({}, "message text is empty"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", **HTML}, "message text is empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "🎁" * 2049}, "message is too long"),
    ({"text": "<b>" + "x" * 4097 + "</b>", **HTML}, "message is too long"),
    ({"text": 5}, "text must be of type String"),
    ({"text": "a", "disable_notification": "yes"}, "must be of type Boolean"),
    ({"text": "a", "message_thread_id": "1"}, "must be of type Integer"),
    ({"text": "a", "message_thread_id": True}, "must be of type Integer"),
    ({"text": "a", "colour": "red"}, "unknown parameter 'colour'"),
    ({"text": "a", "parse_mode": "Word"}, "unsupported parse_mode"),
    ({"text": "<b>a", **HTML}, 'Can\'t find end tag corresponding to start tag "b"'),
    ({"text": "<b><i>a</b></i>", **HTML}, 'expected "</i>", found "</b>"'),
    ({"text": "a</b>", **HTML}, "Unexpected end tag at byte offset 1"),
    ({"text": "ä</b>", **HTML}, "byte offset 2"),
    ({"text": "<h1>a</h1>", **HTML}, 'Unsupported start tag "h1" at byte offset 0'),
    ({"text": "<span>a</span>", **HTML}, 'Tag "span" must have class "tg-spoiler"'),
    ({"text": "1 < 2", **HTML}, 'Unsupported start tag "" at byte offset 2'),
    ({"text": "a <b", **HTML}, "Unclosed start tag at byte offset 2"),
    ({"text": "<i>a</i", **HTML}, "Unclosed end tag at byte offset 4"),
    ({"text": "<br/>", **HTML}, 'Unsupported start tag "br/" at byte offset 0'),
    ({"text": '<a href="x>a</a>', **HTML}, "Unclosed start tag at byte offset 0"),
    ({"text": "<a =x>a</a>", **HTML}, 'Empty attribute name in the tag "a" at byte offset 0'),
    ({"text": "<a href=x/y>a</a>", **HTML}, "Unexpected end of name token at byte offset 8"),
    ({"text": "<a href= ", **HTML}, 'Unclosed start tag "a" at byte offset 0'),
    ({"text": "&#55296;", **HTML}, "Text contains invalid Unicode characters"),
    ({"text": '<tg-emoji emoji-id="x">a</tg-emoji>', **HTML}, "Invalid custom emoji identifier"),
    ({"text": "<tg-time>a</tg-time>", **HTML}, "Invalid date specified"),
    ({"text": '<tg-time unix="1" format="x">a</tg-time>', **HTML}, "Invalid date format specified"),
    ({"text": "<a href='x'>a", **HTML}, 'start tag "a"'),
    ({"text": "a", "entities": "bold"}, "entities must be an Array"),
    ({"text": "a", "entities": [{"type": "bold", "offset": 0}]}, "'length' of MessageEntity"),
    ({"text": "a", "entities": [{"type": "bold", "offset": "0", "length": 1}]}, "offset must be"),
    ({"text": "a", "entities": [{"type": "loud", "offset": 0, "length": 1}]}, "Unsupported type"),
    (
        {"text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2",
    ),
    ({"text": "a", "entities": [{"type": "bold", "offset": 0, "length": 0}]}, "Wrong offset"),
    ({"text": "\u200b \u2060"}, "message text is empty"),
    ({"text": "a", "link_preview_options": True}, "must be of type LinkPreviewOptions"),
    ({"text": "a", "link_preview_options": {"off": True}}, "unknown field 'off'"),
    ({"text": "a", "reply_parameters": {"message_id": "1"}}, "message_id must be of type Integer"),
    ({"text": "a", "reply_parameters": {"message_id": 1, "quote": "x" * 1025}}, "0 to 1024"),
    ({"text": "a", "reply_parameters": {"message_id": 1, "quite": "a"}}, "unknown field 'quite'"),
    ({"text": "a", "reply_markup": "none"}, "reply_markup must be"),
    ({"text": "a", "reply_markup": {}}, "is required"),
    ({"text": "a", "reply_markup": {"inline_keyboard": [tap("x")]}}, "must be an Array"),
    ({"text": "a", **keyboard({"callback_data": "x"})}, "'text' of InlineKeyboardButton"),
    ({"text": "a", **keyboard({"text": "x"})}, "Text buttons are unallowed in the inline"),
    ({"text": "a", **keyboard({"text": " ", "callback_data": "x"})}, "text must be non-empty"),
    ({"text": "a", **keyboard(tap(""))}, "BUTTON_DATA_INVALID"),
    ({"text": "a", **keyboard(tap("x" * 65))}, "BUTTON_DATA_INVALID"),
    ({"text": "a", **keyboard(tap("ü" * 33))}, "BUTTON_DATA_INVALID"),
    ({"text": "a", **keyboard({**tap("x"), "url": "https://a.example"})}, "only one action"),
    ({"text": "a", **keyboard({**tap("x"), "style": "loud"})}, "style is invalid"),
    ({"text": "a", **keyboard({**tap("x"), "color": "red"})}, "unknown field 'color'"),
    ({"text": "a", **keyboard({"text": "x", "url": "amazon"})}, "Wrong HTTP URL"),
    ({"text": "a", **keyboard({"text": "x", "url": "javascript:alert(1)"})}, "Wrong HTTP URL"),
    (
        {"text": "a", **keyboard({"text": "x", "url": "ftp://a.example"})},
        "Unsupported URL protocol",
    ),
    ({"text": "a", **keyboard({"text": "x", "url": ""})}, "URL '' is invalid: Wrong HTTP URL"),
    ({"text": "a", **keyboard(*[tap("x")] * 101)}, "reply markup is too long"),
    ({"text": "a", **keyboard({"text": "x", "url": 1})}, "url must be of type String"),
    ({"text": "a", **keyboard({"text": "x", "copy_text": "x"})}, "must be of type CopyTextButton"),
    ({"text": "a", **keyboard({"text": "x", "copy_text": {}})}, "'text' of CopyTextButton"),
    (
        {"text": "a", **keyboard({"text": "x", "copy_text": {"text": ""}})},
        "BUTTON_COPY_TEXT_INVALID",
    ),
    (
        {"text": "a", **keyboard({"text": "x", "copy_text": {"text": "y" * 257}})},
        "BUTTON_COPY_TEXT_INVALID",
    ),
    ({"text": "a", **keyboard({"text": "x", "login_url": {"web": 1}})}, "unknown field 'web'"),
]

# A method, all it is given ("CHAT", "THEIRS" and "OURS" are filled in), code and words.
OTHERS: list[tuple[str, Json, int, str]] = [
    ("sendMessage", {"text": "a"}, 400, "chat_id is empty"),
    ("sendMessage", {"chat_id": 1, "text": "a"}, 400, "chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "a"}, 400, "chat not found"),
    ("sendMessage", {"chat_id": None, "text": "a"}, 400, "chat_id is empty"),
    ("sendMessage", {"chat_id": "9" * 5000, "text": "a"}, 400, "chat not found"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": "@x"}}, 400,
     "chat not found"),
    ("answerGuestQuery", {"guest_query_id": "-1:x", "result": {
        "type": "article", "id": "1", "title": "T", "input_message_content": {"message_text": "a"}
    }}, 400, "query is too old"),
    ("sendMessage", {"chat_id": "CHAT", "text": "<tg-time unix='" + "9" * 5000 + "'>a</tg-time>",
                     **HTML}, 400, "Invalid date specified"),
    ("sendMessage", {"chat_id": [1], "text": "a"}, 400, "chat_id must be"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": 1, "text": "a"}, 400, "not found"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "THEIRS", "text": "a"}, 400, "can't be"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS", "text": "ours"}, 400,
     "message is not modified"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS", "text": ""}, 400, "is empty"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS"}, 400, "message text is empty"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS", "text": "x" * 4097}, 400,
     "message is too long"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS", "text": "<b>", **HTML}, 400,
     "can't parse entities"),
    ("editMessageText", {"text": "a"}, 400, "message identifier is not specified"),
    ("editMessageText", {"chat_id": "CHAT", "message_id": "OURS", "text": "a",
                         **keyboard(tap("x" * 65))}, 400, "BUTTON_DATA_INVALID"),
    ("editMessageReplyMarkup", {"chat_id": "CHAT", "message_id": "OURS"}, 400, "not modified"),
    ("deleteMessage", {"chat_id": "CHAT", "message_id": 1}, 400, "message to delete not found"),
    ("deleteMessage", {"chat_id": "CHAT"}, 400, "'message_id' is required"),
    ("answerCallbackQuery", {}, 400, "'callback_query_id' is required"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, 400, "query is too old"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, 400, "MESSAGE_TOO_LONG"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "🎁" * 101}, 400,
     "MESSAGE_TOO_LONG"),
    ("sendChatAction", {"chat_id": "CHAT", "action": "dancing"}, 400, "action must be one of"),
    ("getUpdates", {"limit": 101}, 400, "limit must have 1 to 100"),
    ("getUpdates", {"offset": "0"}, 400, "offset must be of type Integer"),
    ("getUpdates", {"allowed_updates": "message"}, 400, "must be an Array"),
    ("sendDocument", {"chat_id": "CHAT"}, 400, "there is no document in the request"),
    ("sendDocument", {"chat_id": "CHAT", "document": "x", "caption": "y" * 1025}, 400, "too long"),
    ("setMyCommands", {"commands": [{"command": "buy"}]}, 400, "'description' of BotCommand"),
    ("banChatMember", {"chat_id": "CHAT", "user_id": 1}, 400,
     "method not served by the local chat"),
    ("sendPhoto", {"chat_id": "CHAT"}, 400, "there is no photo in the request"),
    ("sendPhoto", {"chat_id": "CHAT", "photo": "x"}, 400,
     "wrong file identifier/HTTP URL specified"),
    ("sendDocument", {"chat_id": "CHAT", "document": "https://a.example/b"}, 400,
     "wrong file identifier/HTTP URL specified"),
    ("getFile", {"file_id": "x"}, 400, "invalid file_id"),
    ("getChat", {"chat_id": 1}, 400, "chat not found"),
    ("getChatMember", {"chat_id": "CHAT", "user_id": 5}, 400, "user not found"),
    ("deleteMessages", {"chat_id": "CHAT", "message_ids": []}, 400, "no messages to delete"),
    ("deleteMessages", {"chat_id": "CHAT", "message_ids": ["1"]}, 400, "must be of type Integer"),
    ("setMessageReaction", {"chat_id": "CHAT", "message_id": 1}, 400, "message to react not found"),
    ("setMessageReaction", {"chat_id": "CHAT", "message_id": "OURS",
                            "reaction": [{"type": "emoji", "emoji": "👍"}] * 2}, 400,
     "REACTIONS_TOO_MANY"),
    ("setMyCommands", {"commands": [{"command": "Buy!", "description": "a"}]}, 400,
     "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "buy", "description": " "}]}, 400,
     "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [], "language_code": "english"}, 400, "invalid language code"),
    ("setMyCommands", {"commands": [], "scope": {"type": "everyone"}}, 400, "scope"),
    ("setMyName", {"name": "x" * 65}, 400, "0 to 64"),
    ("getUpdates", {"allowed_updates": ["mesage"]}, 400, "unknown kinds of update ['mesage']"),
    ("sendMessage", {"chat_id": "CHAT", "text": "a", "reply_parameters": {"message_id": 1}}, 400,
     "message to be replied not found"),
    ("sendMesage", {"chat_id": "CHAT", "text": "a"}, 404, "Not Found"),
]  # fmt: skip


@pytest.mark.parametrize(("parameters", "words"), MESSAGES)
async def test_messages_telegram_would_refuse(
    server: LocalChatServer, anna: Account, parameters: Json, words: str
) -> None:
    answer = await call(server, "sendMessage", {"chat_id": anna.id, **parameters})
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert answer["description"].startswith("Bad Request: ")
    assert words in answer["description"]
    assert not anna.answers
    assert server.record.mistakes


@pytest.mark.parametrize(("method", "parameters", "code", "words"), OTHERS)
async def test_other_requests_telegram_would_refuse(
    server: LocalChatServer, anna: Account, method: str, parameters: Json, code: int, words: str
) -> None:
    ours = await call(server, "sendMessage", {"chat_id": anna.id, "text": "ours"})
    known = {"CHAT": anna.id, "THEIRS": anna.messages[0]["message_id"],
             "OURS": ours["result"]["message_id"]}  # fmt: skip
    given = {
        name: known.get(value, value) if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    answer = await call(server, method, given)
    assert (answer["ok"], answer["error_code"]) == (False, code)
    assert words in answer["description"]


async def test_a_stranger_with_another_token(server: LocalChatServer) -> None:
    answer = await call(server, "getMe", {}, token="2:other")
    assert (answer["error_code"], answer["description"]) == (401, "Unauthorized")


async def test_a_bot_of_an_earlier_start_is_a_stranger(server: LocalChatServer) -> None:
    async with LocalChatServer() as earlier:
        assert earlier.token != server.token
    assert (await call(server, "getUpdates", {}, token=earlier.token))["error_code"] == 401
