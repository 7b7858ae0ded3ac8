"""What Telegram takes for a link in a button or under a word. Pure."""

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
