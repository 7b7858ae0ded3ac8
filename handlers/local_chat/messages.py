"""What the bot says: messages sent, edited, deleted, reacted to."""

import time
from typing import TYPE_CHECKING, Any

from handlers.local_chat.content import caption_of, text_of
from handlers.local_chat.markup import check_markup, inline_only
from handlers.local_chat.people import Person
from handlers.local_chat.refusal import Refusal, bad_request, too_late

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_REACTIONS = 1  # as many as a bot may set
_MOST_DELETIONS = 100


def addressee(state: "ChatState", chat_id: int | str) -> Person:
    """Who is behind a chat id; Refusal if nobody, or nobody who listens."""
    person = state.people.get(int(chat_id)) if str(chat_id).isdecimal() else None
    if person is None:
        raise bad_request("chat not found")
    if person.blocked:
        raise Refusal("Forbidden: bot was blocked by the user", 403)
    if not person.started:
        raise Refusal("Forbidden: bot can't initiate conversation with a user", 403)
    return person


def send_message(state: "ChatState", parameters: Json) -> Json:
    """A text message."""
    content = text_of(parameters)
    if "link_preview_options" in parameters:
        content["link_preview_options"] = parameters["link_preview_options"]
    return _say(state, parameters, content)


def send_document(state: "ChatState", parameters: Json) -> Json:
    """A file with a caption."""
    caption = caption_of(parameters)
    return _say(state, parameters, {**state.files.document(parameters["document"]), **caption})


def send_photo(state: "ChatState", parameters: Json) -> Json:
    """A picture with a caption."""
    caption = caption_of(parameters)
    return _say(state, parameters, {**state.files.photo(parameters["photo"]), **caption})


def _say(state: "ChatState", parameters: Json, content: Json) -> Json:
    markup = parameters.get("reply_markup")
    check_markup(markup)
    person = addressee(state, parameters["chat_id"])
    answered = _answered(person, parameters.get("reply_parameters"))
    if state.limits is not None:
        state.limits.note(person.id)
    person.attention += 1
    inline = inline_only(markup)
    if inline is not None:
        content["reply_markup"] = inline
    elif markup is not None and "inline_keyboard" not in markup:
        person.reply_keyboard = None if "remove_keyboard" in markup else markup
    if parameters.get("protect_content"):
        content["has_protected_content"] = True
    return person.chat.add({"from": state.bot, "chat": person.private_chat, **answered, **content})


def _answered(person: Person, reply: Json | None) -> Json:
    """The message a message answers, if it is still there."""
    if not reply or "message_id" not in reply:
        return {}
    message = person.chat.messages.get(reply["message_id"])
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise too_late("message to be replied not found")
    # Telegram shows one level only.
    return {"reply_to_message": {k: v for k, v in message.items() if k != "reply_to_message"}}


def edit_message_text(state: "ChatState", parameters: Json) -> Json:
    """Another text or keyboard; the same again is refused."""
    check_markup(parameters.get("reply_markup"))
    content = text_of(parameters)
    person, message = _found(state, parameters, "edit")
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edited(person, message, parameters, {"entities": None, **content})


def edit_message_reply_markup(state: "ChatState", parameters: Json) -> Json:
    """Another keyboard, or none."""
    check_markup(parameters.get("reply_markup"))
    return _edited(*_found(state, parameters, "edit"), parameters, {})


def _found(state: "ChatState", parameters: Json, verb: str) -> tuple[Person, Json]:
    if "chat_id" not in parameters or "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    person = addressee(state, parameters["chat_id"])
    message = person.chat.messages.get(parameters["message_id"])
    if message is None:
        raise too_late(f"message to {verb} not found")
    if verb == "edit" and not message["from"]["is_bot"]:
        raise bad_request("message can't be edited")
    return person, message


def _edited(person: Person, message: Json, parameters: Json, content: Json) -> Json:
    before = {name: value for name, value in message.items() if name != "edit_date"}
    markup = inline_only(parameters.get("reply_markup"))
    changed = {**before, **content, "reply_markup": markup}
    changed = {name: value for name, value in changed.items() if value is not None}
    if changed == before:
        raise too_late(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    person.attention += 1
    message.clear()
    message |= {**changed, "edit_date": int(time.time())}
    return message


def delete_message(state: "ChatState", parameters: Json) -> bool:
    """Gone for both sides. In a private chat a bot may delete both sides' messages."""
    person, message = _found(state, parameters, "delete")
    del person.chat.messages[message["message_id"]]
    return True


def delete_messages(state: "ChatState", parameters: Json) -> bool:
    """Several at once; those already gone are skipped."""
    ids = parameters["message_ids"]
    if not 1 <= len(ids) <= _MOST_DELETIONS:
        raise bad_request("there are no messages to delete" if not ids else "too many messages")
    person = addressee(state, parameters["chat_id"])
    for message_id in ids:
        person.chat.messages.pop(message_id, None)
    return True


def set_message_reaction(state: "ChatState", parameters: Json) -> bool:
    """One emoji on a message, or none."""
    person = addressee(state, parameters["chat_id"])
    if parameters["message_id"] not in person.chat.messages:
        raise too_late("message to react not found")
    reactions = parameters.get("reaction", [])
    if len(reactions) > _REACTIONS:
        raise bad_request("REACTIONS_TOO_MANY")
    person.reactions[parameters["message_id"]] = reactions
    return True


def send_chat_action(state: "ChatState", parameters: Json) -> bool:
    """ "typing …", shown nowhere yet."""
    addressee(state, parameters["chat_id"])
    return True
