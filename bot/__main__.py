"""Parses the command line and dispatches; what a command needs is imported only then."""

import argparse
import asyncio
import sys
from collections.abc import Callable
from importlib import import_module

from bot.config import WrongSetting, load_settings
from handlers import lifeline

_ABOUT = """\
Giftwise walks people through Amazon gift cards in Telegram, step by step.

commands:
  run      run the bot on Telegram; without BOT_TOKEN, the same as chat (the default)
  chat     try the bot in a browser: no token, no Telegram, this machine only
  doctor   check settings, database, key, Telegram, texts, disk and clock; say what to do
  read     how dates, amounts, e-mails and phone numbers are read; see read --help
  check    what a message asks of its reader, and what speaks against it; see check --help
  draw     a gift exchange drawn from a file, or why it cannot be; see draw --help
  redact   a text without claim codes, claim links and serial numbers; see redact --help
"""
_RULES = ("read", "check", "draw", "redact")
_SETTINGS = """\
settings come from the environment or a file .env:
  BOT_TOKEN        the token from BotFather; without it, run starts the local chat
  BOT_API_URL      the Bot API server (https://api.telegram.org)
  BOT_DATABASE     the database file (one per bot in your data directory)
  BOT_SEND_LIMITS  telegram (keep Telegram's limits) or off (your own server)
  BOT_LOG_LEVEL    DEBUG, INFO, WARNING or ERROR (INFO)
  BOT_CLOCK_AHEAD  seconds the bot's clock runs ahead (0)
"""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit code: 0 well, 1 something is wrong, 2 a wrong command or setting."""
    words = sys.argv[1:] if arguments is None else arguments
    if words and words[0] in _RULES:
        rule: Callable[[list[str]], int] = import_module(f"bot.cli.{words[0]}").main
        return rule(words[1:])
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description=_ABOUT,
        epilog=_SETTINGS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "command", nargs="?", default="run", choices=("run", "chat", "doctor"), metavar="command"
    )
    parser.add_argument(
        "--port", type=_port, help="for chat: its port (8765, or a free one if that is taken)"
    )
    chosen = parser.parse_args(words)
    lifeline.hold_on()
    try:
        settings = load_settings()
        if chosen.command == "doctor":
            from handlers.doctor import examine

            return asyncio.run(examine(settings))
        if chosen.command == "chat" or settings.token is None:
            from handlers.chat import chat

            return asyncio.run(chat(settings, chosen.port))
        from handlers.running import run_bot

        return run_bot(settings)
    except WrongSetting as wrong:
        print(f"giftwise: {wrong}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _port(word: str) -> int:
    """A port by its number, 0 for any that is free."""
    if not (word.isdecimal() and int(word) < 2**16):
        raise argparse.ArgumentTypeError("should be a number from 0 to 65535")
    return int(word)


if __name__ == "__main__":
    sys.exit(main())
