"""A refusal in Telegram's words."""

from typing import Any


class Refusal(Exception):
    """An answer that is not ok: HTTP status, description, and parameters such as retry_after."""

    def __init__(
        self, description: str, code: int = 400, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.description, self.code, self.parameters = description, code, parameters


def bad_request(words: str) -> Refusal:
    """400 "Bad Request: …"."""
    return Refusal(f"Bad Request: {words}")
