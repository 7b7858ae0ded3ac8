"""Inline keyboards: what Telegram asks of a button beyond the types. Pure."""

from typing import Any

from handlers.local_chat.links import wrong_with
from handlers.local_chat.refusal import bad_request

Json = dict[str, Any]
_NOT_ACTIONS = {"text", "style", "icon_custom_emoji_id"}
_STYLES = {"primary", "success", "danger"}
_MOST_BUTTONS = 100


def check_markup(markup: Json | None) -> None:
    """Refusal if a button has no text, no action, two actions, or a link that is none."""
    rows = (markup or {}).get("inline_keyboard")
    if not rows:
        return
    if sum(map(len, rows)) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button)


def inline_only(markup: Json | None) -> Json | None:
    """The keyboard a message carries: keyboards below the text field belong to the chat."""
    return markup if markup and markup.get("inline_keyboard") else None


def _check_button(button: Json) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = button.keys() - _NOT_ACTIONS
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: only one action is allowed")
    if "style" in button and button["style"] not in _STYLES:
        raise bad_request("inline keyboard button style is invalid")
    if "url" in button and (wrong := wrong_with(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {wrong}")
