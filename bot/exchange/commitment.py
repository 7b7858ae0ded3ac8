"""What is shown before the pairs are: a root over them that fixes them and tells nothing.

`docs/commitment.md` says which bytes are hashed, for whoever checks it with a program of theirs.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

SALT_BYTES = 16
_LEAF, _INNER = b"\0", b"\1"


class Leaf(NamedTuple):
    """One pair by ids, with salt so that nobody can try out all pairs."""

    giver: str
    receiver: str
    salt: bytes

    def digest(self) -> bytes:
        """Its hash."""
        return hashlib.sha256(
            _LEAF + _prefixed(self.giver) + _prefixed(self.receiver) + self.salt
        ).digest()


def root(leaves: Iterable[Leaf]) -> bytes:
    """The root over all pairs, in whichever order they come."""
    row = sorted(leaf.digest() for leaf in leaves)
    while len(row) > 1:
        pairs = [
            hashlib.sha256(_INNER + first + second).digest()
            for first, second in zip(row[::2], row[1::2], strict=False)
        ]
        row = pairs + row[len(pairs) * 2 :]
    return row[0] if row else hashlib.sha256(b"").digest()


def _prefixed(name: str) -> bytes:
    encoded = name.encode()
    return len(encoded).to_bytes(4, "big") + encoded
