"""A Bot API server for one machine and its chat page. Imports nothing of ours and no telegram."""

from handlers.local_chat.people import Person
from handlers.local_chat.server import LocalChatServer

__all__ = ["LocalChatServer", "Person"]
