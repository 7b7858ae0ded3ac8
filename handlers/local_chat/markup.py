"""Inline keyboards: what Telegram asks of a button beyond the types. Pure."""

from typing import Any
from urllib.parse import urlsplit

from handlers.local_chat.refusal import bad_request

Json = dict[str, Any]
_NOT_ACTIONS = {"text", "style", "icon_custom_emoji_id"}
_STYLES = {"primary", "success", "danger"}


def check_markup(markup: Json | None) -> None:
    """Refusal if a button has no text, no action, two actions, or a link that is none."""
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            _check_button(button)


def _check_button(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = set(button) - _NOT_ACTIONS
    if not actions:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: only one action is allowed")
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("inline keyboard button style is invalid")
    if "url" in button and not _is_link(button["url"]):
        raise bad_request(
            f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        )


def _is_link(url: str) -> bool:
    parts = urlsplit(url)
    return (parts.scheme in ("http", "https") and "." in parts.netloc) or parts.scheme == "tg"
