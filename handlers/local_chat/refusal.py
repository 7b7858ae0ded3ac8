"""A refusal in Telegram's words."""

from typing import Any


class Refusal(Exception):
    """An answer that is not ok: HTTP status, description, and parameters such as retry_after.

    `mistake` is true when the request breaks the specification, false when it only came at the
    wrong moment (a message meanwhile deleted, a tap too old).
    """

    def __init__(
        self,
        description: str,
        code: int = 400,
        parameters: dict[str, Any] | None = None,
        *,
        mistake: bool = False,
    ) -> None:
        super().__init__(description)
        self.description, self.code, self.parameters = description, code, parameters
        self.mistake = mistake


def bad_request(words: str) -> Refusal:
    """400 "Bad Request: …", a mistake."""
    return Refusal(f"Bad Request: {words}", mistake=True)


def too_late(words: str) -> Refusal:
    """400 "Bad Request: …", no mistake: the world has moved on."""
    return Refusal(f"Bad Request: {words}")
