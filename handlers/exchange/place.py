"""What a participant sees and says."""

from bot.dialogue import Reply, Text
from handlers.exchange.act import Act


def shown(act: Act) -> None:
    """You're in."""
    act.shows(Reply((Text("exchange-you-are-in"),)))


def tapped(act: Act) -> None:
    """A button of it."""
    shown(act)
