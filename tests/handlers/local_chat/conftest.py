"""A server, and somebody who has pressed start."""

from collections.abc import AsyncIterator

import pytest

from handlers.local_chat import LocalChatServer, Person


@pytest.fixture
async def server() -> AsyncIterator[LocalChatServer]:
    async with LocalChatServer() as running:
        yield running


@pytest.fixture
def anna(server: LocalChatServer) -> Person:
    person = server.person("Anna")
    person.types("/start")
    return person
