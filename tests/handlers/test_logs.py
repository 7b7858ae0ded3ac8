"""No log level ever prints a token, a claim code or a library's own record of what was said."""

import io
import logging

import pytest

from handlers.logs import RedactingFilter

TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp"
CODE = "QX7R-M4TKZP-9WLC"


def printed(name: str, level: int, message: str, *args: object, error: bool = False) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(RedactingFilter(TOKEN))
    logger = logging.Logger(name, logging.DEBUG)
    logger.addHandler(handler)
    if error:
        try:
            int(f"{CODE} at bot{TOKEN}")
        except ValueError:
            logger.exception(message, *args)
    else:
        logger.log(level, message, *args)
    return stream.getvalue()


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR])
@pytest.mark.parametrize("name", ["handlers.inbox", "telegram.ext", "aiohttp.access", "root"])
def test_secrets_are_never_printed(name: str, level: int) -> None:
    said = printed(name, level, "got %s from https://api.telegram.org/bot%s/x", CODE, TOKEN)
    assert CODE not in said
    assert TOKEN not in said


def test_a_traceback_is_masked_too() -> None:
    said = printed("handlers.inbox", logging.ERROR, "failed", error=True)
    assert "Traceback" in said
    assert CODE not in said
    assert TOKEN not in said


def test_a_traceback_that_another_handler_has_printed_is_masked_too() -> None:
    try:
        int(CODE)
    except ValueError as error:
        trouble = (type(error), error, error.__traceback__)
    record = logging.LogRecord("handlers.inbox", logging.ERROR, "", 1, "failed", None, trouble)
    logging.Formatter().format(record)
    assert CODE in str(record.exc_text)
    assert RedactingFilter(TOKEN).filter(record)
    assert CODE not in str(record.exc_text)


@pytest.mark.parametrize("name", ["telegram.Bot", "aiosqlite", "httpx", "aiohttp.client"])
def test_libraries_do_not_tell_what_passes_through_them(name: str) -> None:
    assert printed(name, logging.DEBUG, "parameters %s", {"text": "dear diary"}) == ""
    assert "diary" not in printed(name, logging.WARNING, "update %s", "dear diary")
