"""The server by itself: `python -m handlers.local_chat --port 8081 --token 1:abc`."""

import argparse
import asyncio
import signal

from handlers.local_chat.server import LocalChatServer


def _chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m handlers.local_chat", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="a free one unless told")
    parser.add_argument("--token", help="<bot id>:<anything>; a random one unless told")
    parser.add_argument("--limits", action="store_true", help="keep Telegram's sending limits")
    parser.add_argument("--api-delay", type=float, default=0.0, help="seconds per request")
    parser.add_argument("--no-record", action="store_true", help="count requests only")
    return parser.parse_args()


async def _serve(chosen: argparse.Namespace) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    server = LocalChatServer(
        chosen.token,
        chosen.port,
        limited=chosen.limits,
        api_delay=chosen.api_delay,
        whole_record=not chosen.no_record,
    )
    async with server:
        # Where to find it is its interface.
        print(server.root, server.token, sep="\n", flush=True)  # noqa: T201
        await stopping.wait()


if __name__ == "__main__":
    asyncio.run(_serve(_chosen()))
