"""What may be logged: ids and steps. Tokens and claim codes are masked, libraries kept quiet."""

import logging
import re

from bot.secrets import redact

_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}|(?<=/bot)\d+:[A-Za-z0-9_-]+")
# These log updates, parameters, addresses or SQL parameters when they are let.
_TALKATIVE = ("telegram", "httpx", "httpcore", "aiohttp", "aiosqlite")
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class RedactingFilter(logging.Filter):
    """Sits on the root handlers: masks secrets, drops the libraries' own records."""

    def __init__(self, token: str | None = None) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is printed; its message and traceback are masked in place."""
        library = record.name.partition(".")[0]
        if library in _TALKATIVE:
            if record.levelno < logging.WARNING:
                return False
            record.msg, record.args, record.exc_info = (
                f"{record.levelname} in {library}",
                None,
                None,
            )
            return True
        record.msg, record.args = self._masked(record.getMessage()), None
        if record.exc_info:  # another handler may have printed it into the record, unmasked
            traceback = record.exc_text or logging.Formatter().formatException(record.exc_info)
            record.exc_text = self._masked(traceback)
        return True

    def _masked(self, text: str) -> str:
        if self._token:
            text = text.replace(self._token, "[token]")
        return redact(_TOKEN.sub("[token]", text), doubts=True)


def set_up_logging(level: str, token: str | None) -> None:
    """Log to standard error at `level`, masked."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(RedactingFilter(token))
    logging.basicConfig(level=level, handlers=[handler], force=True)
