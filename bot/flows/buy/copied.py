"""What a copy button carries: 256 signs as Telegram counts them, an emoji as two."""

MOST_COPIED = 256


def signs(text: str) -> int:
    """The length of a text in UTF-16, which is what Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def fitting(text: str) -> str:
    """As much of a text as a button carries."""
    return text.encode("utf-16-le")[: 2 * MOST_COPIED].decode("utf-16-le", errors="ignore")


def on_one_line(address: str) -> str:
    """An address for a form that has one line for it."""
    return address.replace("\n", ", ")
