"""What a tap is answered with: a toast, an alert, or a link into the private chat."""

import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.groups import Group
from tests.handlers.local_chat.calls import call, result

LINK = "https://t.me/giftwise_local_bot?start="
TOKEN = "0123456789abcdef" * 2


@pytest.fixture
def office(server: LocalChatServer, anna: Person) -> Group:
    return server.group("Office", anna)


async def tapped(server: LocalChatServer, office: Group, anna: Person) -> str:
    """Anna taps a button in the group; the id to answer."""
    sent = await result(server, "sendMessage", chat_id=office.id, text="Join?")
    anna.taps(sent["message_id"], "join", office)
    query = (await result(server, "getUpdates"))[-1]["callback_query"]
    return str(query["id"])


async def test_a_link_opens_and_following_it_starts_the_private_chat(
    server: LocalChatServer, office: Group, anna: Person
) -> None:
    ben = server.person("Ben")
    query = await tapped(server, office, anna)
    await result(server, "answerCallbackQuery", callback_query_id=query, url=LINK + TOKEN)
    assert (anna.opened, anna.alerts) == ([LINK + TOKEN], [])
    for somebody in (anna, ben):  # a link can be passed on
        somebody.follows(anna.opened[-1])
        assert somebody.messages[-1]["text"] == f"/start {TOKEN}"
    await result(server, "sendMessage", chat_id=ben.id, text="a")


@pytest.mark.parametrize(
    "url",
    [
        "https://t.me/giftwise_local_bot",
        LINK,
        LINK + "x" * 65,
        LINK + "a.b",
        LINK + "a b",
        LINK + "a\n",
        LINK + "a&b=c",
        LINK.replace("start", "startgroup") + "a",
        LINK.replace("giftwise_local_bot", "other_bot") + "a",
        LINK.replace("https", "http") + "a",
        LINK.replace("t.me", "t.me.example.com") + "a",
        "tg://resolve?domain=giftwise_local_bot&start=a",
        "https://www.amazon.de/",
    ],
)
async def test_no_other_link_is_opened(
    server: LocalChatServer, office: Group, anna: Person, url: str
) -> None:
    answer = {"callback_query_id": await tapped(server, office, anna)}
    refused = await call(server, "answerCallbackQuery", {**answer, "url": url})
    assert refused["description"] == "Bad Request: URL_INVALID"
    assert server.record.mistakes
    assert not anna.opened
    assert await result(server, "answerCallbackQuery", **answer), "it still waits for its answer"


async def test_an_answer_that_comes_after_its_message_has_gone_is_seen_by_nobody(
    server: LocalChatServer, office: Group, anna: Person
) -> None:
    first, second = await tapped(server, office, anna), await tapped(server, office, anna)
    gone = list(office.messages)[-2:]
    await result(server, "deleteMessages", chat_id=office.id, message_ids=gone)
    await result(server, "answerCallbackQuery", callback_query_id=first, text="You give to Otto")
    await result(server, "answerCallbackQuery", callback_query_id=second, url=LINK + "a")
    assert (anna.alerts, anna.opened) == ([], [])
    anna.taps(gone[0], "join", office)  # on a phone that has not heard of it
    query = (await result(server, "getUpdates"))[-1]["callback_query"]
    await result(server, "answerCallbackQuery", callback_query_id=query["id"], text="Too late")
    assert anna.alerts == ["Too late"]


@pytest.mark.parametrize("modal", [True, False])
async def test_words_are_read_and_a_link_beside_them_is_not_opened(
    server: LocalChatServer, office: Group, anna: Person, *, modal: bool
) -> None:
    await result(
        server, "answerCallbackQuery", callback_query_id=await tapped(server, office, anna),
        text="🎁" * 100, show_alert=modal, url=LINK + "a",
    )  # fmt: skip
    assert (anna.alerts, anna.modal, anna.opened) == (["🎁" * 100], modal, [])
