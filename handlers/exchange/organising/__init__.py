"""What the organiser of an exchange sees and does, in private."""

from handlers.exchange.organising.actions import shown, tapped
from handlers.exchange.organising.taking_over import takes_over

__all__ = ["shown", "takes_over", "tapped"]
