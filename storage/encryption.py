"""Field encryption: AES-256-GCM, the key a 0600 file beside the database.

A field is bound to its table, row and column: a ciphertext moved elsewhere does not decrypt.
"""

import base64
import fcntl
import hashlib
import hmac
import os
import stat
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

OWNER_ONLY = 0o600
_OTHERS = 0o077
_KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 9


class WrongKey(Exception):
    """The key file is missing, damaged or belongs to another database."""


class Unreadable(Exception):
    """A field that does not decrypt: the row is damaged."""


class FieldCipher:
    """Encrypts and decrypts single text fields. Ciphertext is base64 text."""

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)
        self._tag_key = hashlib.sha256(b"giftwise tags" + key).digest()
        self.fingerprint = hashlib.sha256(b"giftwise key fingerprint" + key).hexdigest()[:16]

    def tag(self, words: str) -> str:
        """Twelve characters by which these words are known again, and by nobody else."""
        whole = hmac.digest(self._tag_key, words.encode(), "sha256")
        return base64.urlsafe_b64encode(whole[:_TAG_BYTES]).decode()

    def encrypt(self, text: str, place: str) -> str:
        """`place` names where the text is kept: "table:row:column"."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._aead.encrypt(nonce, text.encode(), place.encode())
        return base64.b64encode(nonce + sealed).decode()

    def decrypt(self, sealed: str, place: str) -> str:
        """The text again; Unreadable if it is damaged or came from another place."""
        try:
            raw = base64.b64decode(sealed, validate=True)
            return self._aead.decrypt(
                raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], place.encode()
            ).decode()
        except (InvalidTag, ValueError) as damaged:
            raise Unreadable(place) from damaged


def claim(path: Path) -> int:
    """Claim a key file for this process until it ends or closes the descriptor returned.

    BlockingIOError if another process has it: two bots on one database would send twice.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def key_path(database: Path) -> Path:
    """Where the key of a database lies."""
    return database.with_name(database.name + ".key")


def readable_by_others(path: Path) -> bool:
    """Whether a file is there that not only its owner can read."""
    return path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & _OTHERS)


def create_key(path: Path) -> FieldCipher:
    """A new key in a new file that only its owner can read."""
    key = AESGCM.generate_key(_KEY_BYTES * 8)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(file.fileno(), OWNER_ONLY)  # whatever the umask has taken from it
        file.write(base64.b64encode(key))
        file.flush()
        os.fsync(file.fileno())
    return FieldCipher(key)


def read_key(path: Path) -> FieldCipher:
    """The key of an existing database; WrongKey if there is none or it is damaged."""
    try:
        key = base64.b64decode(path.read_bytes().strip(), validate=True)
    except FileNotFoundError as missing:
        raise WrongKey(f"the key file {path} is missing") from missing
    except ValueError as damaged:
        raise WrongKey(f"the key file {path} is damaged") from damaged
    if len(key) != _KEY_BYTES:
        raise WrongKey(f"the key file {path} is damaged")
    return FieldCipher(key)
