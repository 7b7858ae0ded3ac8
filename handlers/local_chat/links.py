"""What Telegram takes for a link: in a button, under a word, as the answer to a tap. Pure."""

import re
from urllib.parse import urlsplit

_SCHEMES = ("http", "https", "tg", "ton", "tonsite")


def wrong_with(url: str) -> str | None:
    """Why Telegram refuses a link, in its words; None if it takes it."""
    scheme, mark, _ = url.partition("://")
    if mark and scheme.lower() not in _SCHEMES:
        return "Unsupported URL protocol"
    if mark and scheme.lower() not in ("http", "https"):
        return None
    try:
        parts = urlsplit(url if mark else f"http://{url}")
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "Wrong HTTP URL"
    if not host or "." not in host.strip(".") or " " in host:
        return "Wrong HTTP URL"
    return None


def start_payload(url: str, username: str) -> str | None:
    """What a link hands to the bot with this name when its chat begins; None for any other link."""
    link = rf"https://t\.me/{re.escape(username)}\?start=([A-Za-z0-9_-]{{1,64}})"
    found = re.fullmatch(link, url, re.IGNORECASE)
    return found and found[1]
