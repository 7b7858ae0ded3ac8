"""Group chats."""
