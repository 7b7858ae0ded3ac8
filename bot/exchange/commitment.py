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
    row = _rows(leaves)[-1]
    return row[0] if row else hashlib.sha256(b"").digest()


def path(leaves: Iterable[Leaf], leaf: Leaf) -> list[str]:
    """What leads from one of the leaves to the root: `<` or `>`, and the neighbour's hash in hex.

    `<` is a neighbour on the left. A row in which it has none has no entry.
    """
    found, hashed = [], leaf.digest()
    for row in _rows(leaves)[:-1]:
        place = row.index(hashed)
        left = place % 2 == 1
        if left:
            found.append(f"<{row[place - 1].hex()}")
            hashed = _joined(row[place - 1], hashed)
        elif place + 1 < len(row):
            found.append(f">{row[place + 1].hex()}")
            hashed = _joined(hashed, row[place + 1])
    return found


def led_to(leaf: Leaf, path: Iterable[str]) -> bytes:
    """The root that a leaf and what leads to it come to."""
    hashed = leaf.digest()
    for step in path:
        other = bytes.fromhex(step[1:])
        hashed = _joined(other, hashed) if step.startswith("<") else _joined(hashed, other)
    return hashed


def _rows(leaves: Iterable[Leaf]) -> list[list[bytes]]:
    """The sorted hashes, then row over row of what their pairs come to, up to the root."""
    rows = [sorted(leaf.digest() for leaf in leaves)]
    while len(rows[-1]) > 1:
        row = rows[-1]
        pairs = [_joined(*two) for two in zip(row[::2], row[1::2], strict=False)]
        rows.append(pairs + row[len(pairs) * 2 :])
    return rows


def _joined(first: bytes, second: bytes) -> bytes:
    return hashlib.sha256(_INNER + first + second).digest()


def _prefixed(name: str) -> bytes:
    encoded = name.encode()
    return len(encoded).to_bytes(4, "big") + encoded
