"""The command menu: which commands Telegram lists, most wanted first."""

from typing import Any

from bot.texts import texts

Json = dict[str, Any]

MENU = ("buy", "redeem", "cards", "resume", "cancel", "help", "settings")


def listed(language: str) -> list[Json]:
    """The menu in a language, as the Bot API wants it."""
    words = texts(language)
    return [{"command": name, "description": words.plain(f"command-{name}")} for name in MENU]
