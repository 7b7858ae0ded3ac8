"""Somebody's place in an exchange: what they say of themselves, or of whom they look after."""

from handlers.exchange.place.taps import shown, tapped

__all__ = ["shown", "tapped"]
