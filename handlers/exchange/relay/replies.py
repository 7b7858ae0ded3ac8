"""A message of an exchange that somebody replies to by hand: that one is meant, and no other."""

from handlers.delivery.buttons import unpack
from handlers.exchange.act import NAME, act_on
from handlers.exchange.relay import buttons, taps
from handlers.guides.visit import Visit


def replied_to(visit: Visit, below: str) -> bool:
    """Ask the question that the first button of the message leads to: what was sent answers it.

    `below`: what that button says. False: nothing can be written there any more, which was said.
    """
    tap = unpack(below)
    match tap.value.split(":", 3) if tap is not None and tap.turn is None else ():
        case [name, exchange_id, area, words] if (name, area) == (NAME, buttons.AREA):
            act = act_on(visit, exchange_id, None, words)
        case _:
            return True
    return act is None or taps.asks(act)
