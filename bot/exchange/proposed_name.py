"""The name under which somebody joins, before they choose one: the first name of their Telegram."""

from bot.check.judging import judged_safely
from bot.exchange.details import LONGEST_NAME
from bot.exchange.naming import shortened
from bot.secrets import holds_claim_secret


def proposed(called: str) -> str:
    """What somebody is called in Telegram, as a name for others to read; "" where it is a code, or
    asks them for one.
    """
    name = " ".join(called.split())
    if holds_claim_secret(name) or judged_safely(name).gravest.level == "stop":
        return ""
    return shortened(name, LONGEST_NAME)
