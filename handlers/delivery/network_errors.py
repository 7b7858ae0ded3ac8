"""What may have come of a request without an answer; none of these holds an address, a token."""

from telegram.error import InvalidToken, NetworkError


class NotConnected(NetworkError):
    """No connection was made, so nothing was sent."""


class Broken(NetworkError):
    """The connection broke, or what came through it was no answer of the Bot API."""


class Status(NetworkError):
    """An HTTP status for which PTB has no exception of its own."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP status {status}")


class NotFound(InvalidToken):
    """Status 404: PTB takes it for a wrong token, but it may be the method, or one request."""
