"""The `run` command: start the bot, and say in one line why it cannot start."""

import gc
import sys

import uvloop
from telegram.error import InvalidToken

from bot.config import Settings, WrongSetting
from handlers.application import StoppedEarly, run
from handlers.logs import set_up_logging
from storage.database import StorageUnavailable
from storage.encryption import WrongKey


def run_bot(settings: Settings) -> int:
    """Run until told to stop; the exit code. Raises WrongSetting."""
    token = settings.token.get_secret_value() if settings.token else None
    set_up_logging(settings.log_level, token)
    _spare_what_stays()
    try:
        uvloop.run(run(settings))
    except StoppedEarly:
        return 0
    except InvalidToken:
        raise WrongSetting(
            "BOT_TOKEN is refused by Telegram; copy it again from BotFather"
        ) from None
    except WrongKey as wrong:
        return _refuse(f"{wrong}; put the right key back, or move both files away to start anew")
    except StorageUnavailable as error:
        return _refuse(f"the database {settings.database_path} cannot be opened: {error}")
    except OSError as error:
        return _refuse(f"{settings.database_path}: {error.strerror}")
    return 0


def _spare_what_stays() -> None:
    """Libraries, catalogues and facts never become garbage: looking at them again and again
    costs a sixth of the processor time of a busy bot (docs/benchmarks.md)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _refuse(line: str) -> int:
    print(f"giftwise: {line}", file=sys.stderr)
    return 1
