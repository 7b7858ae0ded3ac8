"""A button in a group for whoever posted a code: what to do, in an alert only the tapper sees."""

import secrets

from bot.dialogue import Choice, Text
from handlers.delivery.buttons import unpack
from storage.encryption import FieldCipher

_NAME = "posted"
_FOR_SENDER = Text("code-in-group-alert")
_NOT_FOR_YOU = Text("code-in-group-not-for-you")


def button(cipher: FieldCipher, sender: int | None) -> Choice:
    """The button. It knows its sender only by a keyed hash; without one it is for everybody."""
    value = _NAME
    if sender is not None:
        salt = secrets.token_urlsafe(4)
        value = f"{_NAME}:{salt}:{cipher.tag(f'{salt}:{sender}')}"
    return Choice(value, Text("code-in-group-what-now"))


def alert(cipher: FieldCipher, data: str, tapper: int) -> Text | None:
    """What a tap on it is answered with; None if it is another button."""
    tapped = unpack(data)
    name, *rest = tapped.value.split(":") if tapped is not None else ("",)
    match rest:
        case _ if name != _NAME:
            return None
        case [salt, tag] if tag != cipher.tag(f"{salt}:{tapper}"):
            return _NOT_FOR_YOU
    return _FOR_SENDER
