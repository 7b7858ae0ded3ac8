"""The endings of domains: which exist, and which one a slip was perhaps meant to be."""

from functools import cache
from importlib.resources import files

_COMMON = ("com", "net", "org", "de", "fr", "it", "es", "nl", "uk")


def ending_exists(domain: str) -> bool:
    """Whether the domain's last part is one in use; those in other scripts are not looked up."""
    ending = domain.rpartition(".")[2]
    return not ending.isascii() or ending in _known()


def mended_ending(domain: str) -> str | None:
    """The domain with the common ending whose letters only swapped places: "gmx.ed"."""
    name, _, ending = domain.rpartition(".")
    meant = [common for common in _COMMON if sorted(common) == sorted(ending)]
    return f"{name}.{meant[0]}" if meant else None


@cache
def _known() -> frozenset[str]:
    text = (files("bot.domain.reading") / "email_endings.txt").read_text(encoding="utf-8")
    return frozenset(
        ending for line in text.splitlines() if line[:1] != "#" for ending in line.split()
    )
