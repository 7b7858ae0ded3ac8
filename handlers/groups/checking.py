"""`/check` in a group: a verdict on what is shown, or the admins' screen; others read how."""

from collections.abc import Callable

from bot.dialogue import Link, Reply
from handlers.groups import asked, screen
from handlers.groups.judging import Judging
from handlers.updates.group_updates import Answered, GroupMessage
from handlers.updates.members import LEADERS, Members
from storage.groups import Group

Making = Callable[[Group], Reply]
"""What is said in a group as it is by then."""


class Checking:
    """Looks up, before the unit, what the answer is made from. `private_chat` is the way there."""

    def __init__(
        self, judging: Judging, members: Members, *, private_chat: Link, bot_id: int, username: str
    ) -> None:
        self._judging, self._members = judging, members
        self._private_chat, self._bot_id, self._username = private_chat, bot_id, username

    def is_asked(self, message: GroupMessage) -> bool:
        """Whether a message is that command, or names the bot below somebody's."""
        return asked.is_check(message, self._username, self._bot_id)

    def shows(self, message: GroupMessage) -> bool:
        """Whether it shows somebody else's message; words behind the command are no one's own."""
        return asked.shown(message, self._bot_id) is not None

    def about(self, message: GroupMessage) -> Answered | None:
        """What is to be judged; None: the admins' screen is wanted."""
        return asked.about(message, self._bot_id)

    async def answer(self, message: GroupMessage, about: Answered | None) -> Making:
        """The verdict, or the screen."""
        if about is None:
            return await self._screen(message)
        verdict = await asked.verdict(self._judging, message, about, self._private_chat)
        return lambda _: verdict

    async def _screen(self, message: GroupMessage) -> Making:
        """What admins choose; for others, how to have a message checked."""
        leads = message.leads
        if not message.anonymous:
            leads = await self._members.place_of(message.chat, message.person) in LEADERS
        if not leads:
            how = screen.how(self._username, self._private_chat)
            return lambda _: how
        rights = await self._members.rights(message.chat)
        return lambda group: screen.shown(group, rights, self._username)
