"""`/check` in a group: what speaks against the message it answers, or the words behind it."""

import re

from bot.dialogue import Below, Button, Link, Reply, Text
from bot.scam import Judgement
from handlers.delivery.commands import is_for_us
from handlers.groups import why
from handlers.groups.judging import Judging
from handlers.updates.group_updates import Answered, GroupMessage

_CHECK = re.compile(r"/check(?:@\w+)?(?!\S)\s*", re.IGNORECASE)


def is_check(message: GroupMessage, username: str, bot_id: int) -> bool:
    """Whether it is that command, for this bot; or names the bot below somebody's message."""
    if is_for_us(message.words, username):
        return _CHECK.match(message.words) is not None
    named = re.search(rf"@{re.escape(username)}\b", message.words, re.IGNORECASE)
    return named is not None and shown(message, bot_id) is not None


def shown(message: GroupMessage, bot_id: int) -> Answered | None:
    """The message that it answers, but for our own."""
    return message.about if message.answers != bot_id else None


def about(message: GroupMessage, bot_id: int) -> Answered | None:
    """What is to be judged: the message answered, or the words behind the command."""
    if (answered := shown(message, bot_id)) is not None:
        return answered
    words = _CHECK.sub("", message.words, count=1)
    return Answered(message.message_id, words, ()) if words else None


async def verdict(
    judging: Judging, message: GroupMessage, answered: Answered, private_chat: Link
) -> Reply:
    """A quiet word below what was judged. It accuses nobody, and quotes nothing."""
    below = Below(message.chat, answered.message_id)
    judgement, text = await judged(judging, answered, message.language)
    more: tuple[Button, ...] = (private_chat,)
    if judgement.level != "none":
        more = (why.button(judgement), private_chat)
    return Reply((text,), (more,), below=below)


async def judged(judging: Judging, answered: Answered, language: str) -> tuple[Judgement, Text]:
    """A message that was shown to the bot, and the verdict in two sentences."""
    if not answered.words.strip():
        return Judgement(), Text("group-verdict-no-words")
    judgement, understood = await judging.of_answered(answered, language)
    unclear = judgement.level == "none" and not understood
    return judgement, Text(f"group-verdict-{'not-understood' if unclear else judgement.level}")
