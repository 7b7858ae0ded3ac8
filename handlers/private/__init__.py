"""Private chats: an update becomes an answer, the answer a unit."""
