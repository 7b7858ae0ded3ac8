"""A Reply or File as a Telegram message: words in HTML, buttons as an inline keyboard."""

from typing import Any

from bot.dialogue import Button, Choice, Copy, File, Link, Reply, Rows, Turn
from bot.labels import fitting
from bot.texts import Texts
from handlers.delivery.buttons import pack

Json = dict[str, Any]
_NO_PREVIEW = {"is_disabled": True}


def message(reply: Reply, texts: Texts) -> Json:
    """The parameters that `sendMessage` and `editMessageText` share."""
    paragraphs = [texts.html(text.id, **text.args) for text in reply.texts]
    lines = [texts.html(line.id, **line.args) for line in reply.lines]
    if lines:
        paragraphs.append("\n".join(lines))
    screen: Json = {
        "text": "\n\n".join(paragraphs),
        "parse_mode": "HTML",
        "link_preview_options": _NO_PREVIEW,
    }
    return {**screen, **_keyboard(reply.buttons, reply.turn, texts)}


def caption(file: File, texts: Texts) -> Json:
    """What `sendDocument` shows below a file."""
    words = texts.html(file.caption.id, **file.caption.args)
    return {"caption": words, "parse_mode": "HTML", **_keyboard(file.buttons, None, texts)}


def _keyboard(buttons: Rows, turn: Turn | None, texts: Texts) -> Json:
    if not buttons:
        return {}
    rows = [[_button(one, len(row), turn, texts) for one in row] for row in buttons]
    return {"reply_markup": {"inline_keyboard": rows}}


def _button(button: Button, columns: int, turn: Turn | None, texts: Texts) -> Json:
    label = fitting(button.label, columns, texts.label)
    match button:
        case Copy(text=text):
            return {"text": label, "copy_text": {"text": text}}
        case Link(url=url):
            return {"text": label, "url": url}
        case Choice(value=value, style=style):
            data: Json = {"text": label, "callback_data": pack(value, turn)}
            if style:
                data["style"] = style
            return data
