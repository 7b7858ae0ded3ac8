"""Good requests do what Telegram does, and answer with what the specification promises."""

import aiohttp
import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.specification import check_object
from tests.handlers.local_chat.calls import call, result

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x07\x00\x00\x00\x05"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01\x00"
MARKUP = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}


async def test_a_message_as_it_is_kept(server: LocalChatServer, anna: Person) -> None:
    message = await result(
        server, "sendMessage", chat_id=anna.id, text=" <b>Hi</b> you\n", parse_mode="HTML",
        protect_content=True, disable_notification=True, reply_markup=MARKUP,
        link_preview_options={"is_disabled": True},
        reply_parameters={"message_id": anna.messages[0]["message_id"]},
    )  # fmt: skip
    check_object("Message", message)
    assert message["text"] == "Hi you"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert message["has_protected_content"]
    assert message["reply_to_message"]["text"] == "/start"
    assert anna.buttons(anna.answers[0]) == MARKUP["inline_keyboard"][0]
    entry = server.record.of("sendMessage")[0]
    assert entry.parameters["disable_notification"] is True
    assert entry.answer["message_id"] == message["message_id"]
    assert (entry.applied, entry.answered, entry.refused) == (True, True, False)


async def test_a_keyboard_below_belongs_to_the_chat(server: LocalChatServer, anna: Person) -> None:
    keyboard = {"keyboard": [[{"text": "Yes"}]]}
    message = await result(server, "sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard)
    assert "reply_markup" not in message
    assert anna.reply_keyboard == keyboard
    await result(server, "sendMessage", chat_id=anna.id, text="!",
                 reply_markup={"remove_keyboard": True})  # fmt: skip
    assert anna.reply_keyboard is None


async def test_edits_and_deletions(server: LocalChatServer, anna: Person) -> None:
    sent = await result(server, "sendMessage", chat_id=anna.id, text="<b>a</b>", parse_mode="HTML")
    its = {"chat_id": anna.id, "message_id": sent["message_id"]}
    edited = await result(server, "editMessageText", **its, text="b", reply_markup=MARKUP)
    check_object("Message", edited)
    assert "entities" not in edited
    bare = await result(server, "editMessageReplyMarkup", **its)
    assert "reply_markup" not in bare
    assert (anna.answers[0]["text"], "edit_date" in anna.answers[0]) == ("b", True)
    await result(server, "deleteMessage", **its)
    theirs = anna.messages[0]["message_id"]
    await result(server, "deleteMessages", chat_id=anna.id, message_ids=[theirs, 1])
    assert not anna.messages
    late = await call(server, "editMessageText", {**its, "text": "c"})
    assert late["description"] == "Bad Request: message to edit not found"
    assert not server.record.mistakes, "that a message has gone is nobody's mistake"


async def test_a_tap_is_answered_once(server: LocalChatServer, anna: Person) -> None:
    sent = await result(server, "sendMessage", chat_id=anna.id, text="a", reply_markup=MARKUP)
    anna.taps(sent["message_id"], "b")
    query = (await result(server, "getUpdates"))[-1]["callback_query"]
    assert query["message"]["message_id"] == sent["message_id"]
    await result(server, "answerCallbackQuery", callback_query_id=query["id"], text="Done")
    assert anna.alerts == ["Done"]
    assert server.callback_answers == {query["id"]: "Done"}
    again = await call(server, "answerCallbackQuery", {"callback_query_id": query["id"]})
    assert "query is too old" in again["description"]


async def test_reactions_actions_and_chats(server: LocalChatServer, anna: Person) -> None:
    first = anna.messages[0]["message_id"]
    heart = [{"type": "emoji", "emoji": "👍"}]
    await result(server, "setMessageReaction", chat_id=anna.id, message_id=first, reaction=heart)
    assert anna.reactions[first] == heart
    assert await result(server, "sendChatAction", chat_id=str(anna.id), action="typing")
    check_object("ChatFullInfo", await result(server, "getChat", chat_id=anna.id))
    member = await result(server, "getChatMember", chat_id=anna.id, user_id=server.bot_id)
    check_object("ChatMemberMember", member)
    check_object("User", await result(server, "getMe"))
    check_object("WebhookInfo", await result(server, "getWebhookInfo"))


async def test_the_profile_by_language_and_scope(server: LocalChatServer) -> None:
    commands = [{"command": "buy", "description": "Buy a card"}]
    scope = {"type": "all_private_chats"}
    await result(server, "setMyCommands", commands=commands, scope=scope, language_code="de")
    assert await result(server, "getMyCommands") == []
    here = {"scope": scope, "language_code": "de"}
    assert await result(server, "getMyCommands", **here) == commands
    await result(server, "deleteMyCommands", **here)
    assert await result(server, "getMyCommands", **here) == []
    assert await result(server, "getMyName") == {"name": "Giftwise"}
    await result(server, "setMyDescription", description="all")
    await result(server, "setMyDescription", description="alle", language_code="de")
    assert await result(server, "getMyDescription", language_code="de") == {"description": "alle"}
    assert await result(server, "getMyDescription", language_code="fr") == {"description": "all"}
    await result(server, "setMyShortDescription", short_description="s")
    assert await result(server, "getMyShortDescription") == {"short_description": "s"}
    assert await result(server, "setChatMenuButton", menu_button={"type": "commands"})


@pytest.mark.parametrize("attached", [False, True])
async def test_a_file_goes_up_and_comes_down(
    server: LocalChatServer, anna: Person, attached: bool
) -> None:
    """As our client and PTB send it, and under another name, as aiogram does."""
    form = aiohttp.FormData({"chat_id": str(anna.id), "caption": "123"})
    name = "file0" if attached else "document"
    if attached:
        form.add_field("document", "attach://file0")
    form.add_field(name, b"a,b\n", filename="list.csv")
    bot = f"{server.root}/bot{server.token}"
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{bot}/sendDocument", data=form) as response:
            message = (await response.json())["result"]
        check_object("Message", message)
        assert (message["document"]["file_name"], message["caption"]) == ("list.csv", "123")
        file = await result(server, "getFile", file_id=message["document"]["file_id"])
        check_object("File", file)
        root = f"{server.root}/file/bot{server.token}"
        async with session.get(f"{root}/{file['file_path']}") as response:
            assert await response.read() == b"a,b\n"
        async with session.get(f"{root}/files/none") as response:
            assert response.status == 404
    again = await result(server, "sendDocument", chat_id=anna.id,
                         document=message["document"]["file_id"])  # fmt: skip
    assert again["document"] == message["document"]


@pytest.mark.parametrize("content", [PNG, JPEG])
async def test_a_photo_has_a_size(server: LocalChatServer, anna: Person, content: bytes) -> None:
    file_id = server.upload("a", content)
    message = await result(server, "sendPhoto", chat_id=anna.id, photo=file_id)
    check_object("Message", message)
    assert (message["photo"][0]["width"], message["photo"][0]["height"]) == (7, 5)


@pytest.mark.parametrize("content", [b"GIF89a", b"\xff\xd8\xff"])
async def test_what_is_no_picture_is_no_photo(
    server: LocalChatServer, anna: Person, content: bytes
) -> None:
    answer = await call(
        server, "sendPhoto", {"chat_id": anna.id, "photo": server.upload("a", content)}
    )
    assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_a_missing_attachment(server: LocalChatServer, anna: Person) -> None:
    address = f"{server.root}/bot{server.token}/sendDocument"
    form = {"chat_id": str(anna.id), "document": "attach://nothing"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(address, data=form) as response,
    ):
        assert "no attached file" in (await response.json())["description"]


async def test_forms_and_addresses(server: LocalChatServer, anna: Person) -> None:
    """Forms with JSON inside, parameters in the address, methods in any case."""
    address = f"{server.root}/bot{server.token}/sendmessage"
    markup = '{"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}'
    async with aiohttp.ClientSession() as session:
        form = {"chat_id": str(anna.id), "text": "123", "reply_markup": markup}
        async with session.post(address, data=form) as response:
            assert (await response.json())["result"]["text"] == "123"
        query = {"chat_id": str(anna.id), "text": "<i>hi</i>", "parse_mode": "HTML"}
        async with session.get(address, params=query) as response:
            found = (await response.json())["result"]
        async with session.post(address, data={**form, "reply_markup": "{"}) as response:
            assert "can't parse reply_markup JSON object" in (await response.json())["description"]
        for body in ("{", "[]"):
            headers = {"Content-Type": "application/json"}
            async with session.post(address, data=body, headers=headers) as response:
                assert response.status == 400
    assert (found["text"], found["entities"][0]["type"]) == ("hi", "italic")


async def test_waiting_ends_with_a_change_or_with_patience(
    server: LocalChatServer, anna: Person
) -> None:
    with pytest.raises(TimeoutError):
        await server.wait_for(lambda: bool(anna.answers), 0.05)
    await result(server, "sendMessage", chat_id=anna.id, text="a")
    await server.wait_for(lambda: bool(anna.answers), 1)


async def test_counters_only() -> None:
    async with LocalChatServer(whole_record=False) as server:
        await result(server, "getMe")
        assert server.record.counts == {("getMe", 200): 1}
        assert not server.record.entries
