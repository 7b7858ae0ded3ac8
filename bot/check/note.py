"""A sheet for bank, seller and police after a scam: lines to fill in by hand, and nothing asked."""

from bot.dialogue import Text
from bot.support.sheet import LETTER, Field, Part, Sheet

_HAPPENED = ("when", "how", "who", "wanted")
_CARD = ("brand", "amount", "bought", "paid", "order", "serial", "code")
_KEPT = ("card", "receipt", "messages")
_TOLD = ("issuer", "bank", "police")
_LONG = frozenset({"wanted"})


def note(territory: str | None) -> Sheet:
    """The sheet, on the paper of a country."""
    return Sheet(
        title=Text("note-title"),
        lead=Text("note-lead"),
        parts=(
            Part(Text("note-happened"), fields=_fields(_HAPPENED)),
            Part(Text("note-card"), fields=_fields(_CARD)),
            Part(Text("note-kept"), ticks=tuple(Text(f"note-kept-{one}") for one in _KEPT)),
            Part(Text("note-told"), fields=_fields(_TOLD)),
        ),
        foot=Text("note-foot"),
        paper="letter" if territory in LETTER else "a4",
    )


def _fields(names: tuple[str, ...]) -> tuple[Field, ...]:
    return tuple(Field(Text(f"note-{one}"), lines=3 if one in _LONG else 1) for one in names)
