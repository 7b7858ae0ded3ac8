"""Those who trouble a bot while others act: a flood, files, a group under fire, odd bytes.

Each is a coroutine that goes on until it is cancelled.
"""

import asyncio
import itertools
import random

import orjson

from handlers.local_chat import LocalChatServer
from handlers.local_chat.groups import Group

_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_MOST_SIGNS = 4096
_ODD = "ODDBYTES"
_SPOILED = (b"\xff\xfe", rb"\ud800", b"\xed\xa0\x80")
_POINT = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"


def code(chance: random.Random) -> str:
    """A made-up claim code."""
    return "-".join("".join(chance.choices(_SIGNS, k=size)) for size in (4, 6, 4))


async def floods(server: LocalChatServer, *, messages: int = 60, pause: float = 8.0) -> None:
    """One person sends many long messages at once, again and again."""
    account, chance = server.person("Flooding"), random.Random(2)
    while True:
        for _ in range(messages):
            piece = chance.choice(
                ("I want to send my aunt 50 euros by Friday ", "1a2B-", "12.12.2026, ", "a@b.")
            )
            account.types((f"{code(chance)[:9]} {piece}" * 500)[:_MOST_SIGNS])
        await asyncio.sleep(pause)


async def sends_files(server: LocalChatServer, *, pause: float = 20.0) -> None:
    """One person sends texts of near-codes, long lists and pictures."""
    account, chance, files = server.person("Filing"), random.Random(3), server.state.files
    near = "\n".join(code(chance)[:12] for _ in range(12_000)).encode()
    people = "\n".join(f"Anna{n},anna{n}@example.com" for n in range(300)).encode()
    kept = [
        files.keep(name, content).file_id
        for name, content in (("near.txt", near), ("list.csv", people), ("a.gif", _POINT))
    ]
    while True:
        for file_id in kept * 5:
            account.sends(files.document(file_id))
            await asyncio.sleep(0.05)
        await asyncio.sleep(pause)


async def fires(server: LocalChatServer, group: Group, *, pause: float = 0.3) -> None:
    """Members of a group post codes, commands of ours and of others, and chatter."""
    members = [server.state.people[one] for one in group.members if one in server.state.people]
    chance = random.Random(4)
    while True:
        words = chance.choice((code(chance), "/help", "/weather", "/etc/passwd", "hello"))
        chance.choice(members).types(words, group)
        await asyncio.sleep(pause)


async def sends_odd_bytes(server: LocalChatServer, *, pause: float = 3.0) -> None:
    """One person's words and taps come over the wire as bytes that are no text."""
    account, kinds = server.person("Odd"), itertools.cycle(_SPOILED)
    odd = orjson.dumps(_ODD)[1:-1]
    server.answers = lambda method, body: (
        200,
        body.replace(odd, next(kinds)) if method == "getUpdates" else body,
    )
    while True:
        account.types(f"what is {_ODD}")
        account.taps(1, f"s:{_ODD}")
        await asyncio.sleep(pause)


def group_of(server: LocalChatServer, members: int = 10) -> Group:
    """A group whose bot may delete what members post."""
    people = [server.person(f"Member{n}") for n in range(members)]
    group = server.group("Office", *people)
    group.promotes(people[0].user, server.state.bot, frozenset({"can_delete_messages"}))
    return group
