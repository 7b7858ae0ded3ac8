"""How big a proof is: small in `make test`, long in `make prove`."""

import os

PROVING = os.environ.get("GIFTWISE_PROVE") == "1"


def scaled(small: int, long: int) -> int:
    """The first number in `make test`, the second in `make prove`."""
    return long if PROVING else small
