"""The command menu: which commands Telegram lists, most wanted first; and whose a command is."""

import re
from typing import Any

from bot.texts import texts

Json = dict[str, Any]

MENU = ("buy", "redeem", "cards", "check", "resume", "settings")
MENU_OF_GROUPS = ("exchange", "check", "help")
# What somebody may type in a group and mean us, where other bots have commands, too. The others
# go on with something that is only open in private.
IN_GROUPS = frozenset({
    "start", "help", "how", "buy", "redeem", "cards", "check", "exchange", "language", "settings",
    "privacy", "export", "forget_me",
})  # fmt: skip
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?!\S)")


def is_for_us(words: str, username: str) -> bool:
    """Whether words in a group begin with a command for the bot of this name.

    With the name any command is; without it the bot may be one of several that hear it.
    """
    command = _COMMAND.match(words)
    if command is None:
        return False
    if command[2] is not None:
        return command[2].lower() == username.lower()
    return command[1].lower() in IN_GROUPS


def listed(language: str, names: tuple[str, ...] | None = None) -> list[Json]:
    """A menu in a language, as the Bot API wants it: that of private chats unless told."""
    words, wanted = texts(language), MENU if names is None else names
    return [{"command": name, "description": words.plain(f"command-{name}")} for name in wanted]
