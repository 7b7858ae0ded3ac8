"""How big a proof is: small in `make test`, long in `make prove`."""

import os

PROVING = os.environ.get("GIFTWISE_PROVE") == "1"


def scaled(small: int, long: int) -> int:
    """The first number in `make test`, the second in `make prove`."""
    return long if PROVING else small


PATIENCE = scaled(120, 600)
"""Seconds until a story with many people gives up waiting: a busy machine is no failure."""
