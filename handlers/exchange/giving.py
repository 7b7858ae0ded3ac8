"""Giving, as its giver sees it: how far it is, and what they can say of it."""

from bot.dialogue import Choice, Rows, Text
from bot.exchange.progress import Giving
from handlers.exchange.act import NAME
from storage.exchanges import Exchange
from storage.participants import Participant

SAID: tuple[Giving, ...] = ("nothing", "bought", "handed")


def lines(giving: Giving) -> tuple[Text, ...]:
    """How far it is, once it has begun."""
    return () if giving == "nothing" else (Text(f"exchange-gift-{giving}"),)


def rows(exchange: Exchange, giver: Participant, giving: Giving, *, is_ward: bool) -> Rows:
    """What may be said next, below the match; what was said by mistake can be taken back."""
    ward = f"w{giver.number}:" if is_ward else ""

    def button(said: Giving) -> Choice:
        value = f"{NAME}:{exchange.id}:me:{ward}gift:{said}"
        return Choice(value, Text(f"exchange-button-{said}"))

    match giving:
        case "nothing":
            return ((button("bought"), button("handed")),)
        case "bought":
            return ((button("handed"),), (button("nothing"),))
        case "handed":
            return ((button("nothing"),),)
