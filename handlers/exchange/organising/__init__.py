"""What the organiser of an exchange sees and does, in private."""

from handlers.exchange.organising.actions import shown, tapped
from handlers.exchange.organising.cancelling import called_off
from handlers.exchange.organising.repair import is_late
from handlers.exchange.organising.taking_over import takes_over

__all__ = ["called_off", "is_late", "shown", "takes_over", "tapped"]
