"""One request to the server, as a client makes it."""

from typing import Any

import aiohttp

from handlers.local_chat import LocalChatServer

Json = dict[str, Any]


async def call(
    server: LocalChatServer, method: str, parameters: Json | None = None, token: str | None = None
) -> Json:
    """The whole answer to a JSON request; its code is also the HTTP status."""
    address = f"{server.root}/bot{token or server.token}/{method}"
    async with (
        aiohttp.ClientSession() as session,
        session.post(address, json=parameters or {}) as response,
    ):
        answer: Json = await response.json()
        assert response.status == answer.get("error_code", 200)
        return answer


async def result(server: LocalChatServer, method: str, **parameters: Any) -> Any:
    """The result of a request that must go well."""
    answer = await call(server, method, parameters)
    assert answer["ok"], answer
    return answer["result"]
