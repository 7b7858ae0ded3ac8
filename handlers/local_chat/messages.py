"""What the bot says: messages sent, edited, deleted, reacted to."""

from typing import TYPE_CHECKING, Any

from handlers.local_chat.chats import Chat
from handlers.local_chat.content import caption_of, text_of
from handlers.local_chat.groups import Group
from handlers.local_chat.markup import check_markup, inline_only
from handlers.local_chat.people import Person
from handlers.local_chat.refusal import Refusal, bad_request, too_late
from handlers.local_chat.specification import whole_number

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_REACTIONS = 1  # as many as a bot may set
_MOST_DELETIONS = 100
_DELETABLE = 48 * 60 * 60


def addressee(state: "ChatState", chat_id: int | str) -> Chat:
    """The chat behind an id; Refusal if there is none, or the bot may not speak there."""
    number = whole_number(str(chat_id))
    chat = None if number is None else state.chat(number)
    if chat is None:
        raise bad_request("chat not found")
    if isinstance(chat, Group):
        _check_group(chat, state.bot["id"])
    else:
        _check_person(state.people[chat.id])
    return chat


def _check_person(person: Person) -> None:
    if person.deleted:
        raise Refusal("Forbidden: user is deactivated", 403)
    if person.blocked:
        raise Refusal("Forbidden: bot was blocked by the user", 403)
    if not person.started:
        raise Refusal("Forbidden: bot can't initiate conversation with a user", 403)


def _check_group(group: Group, bot: int) -> None:
    if group.migrated_to is not None:
        raise Refusal(
            "Bad Request: group chat was upgraded to a supergroup chat",
            400,
            {"migrate_to_chat_id": group.migrated_to},
        )
    place = group.members.get(bot)
    if place is None or not place.is_present:
        kicked = place is not None and place.status == "kicked"
        gone = "was kicked from" if kicked else "is not a member of"
        raise Refusal(f"Forbidden: bot {gone} the {group.kind} chat", 403)


def send_message(state: "ChatState", parameters: Json) -> Json:
    """A text message."""
    content = text_of(parameters)
    if "link_preview_options" in parameters:
        content["link_preview_options"] = parameters["link_preview_options"]
    return say(state, parameters, content)


def send_document(state: "ChatState", parameters: Json) -> Json:
    """A file with a caption."""
    caption = caption_of(parameters)
    return say(state, parameters, {**state.files.document(parameters["document"]), **caption})


def send_photo(state: "ChatState", parameters: Json) -> Json:
    """A picture with a caption."""
    caption = caption_of(parameters)
    return say(state, parameters, {**state.files.photo(parameters["photo"]), **caption})


def say(state: "ChatState", parameters: Json, content: Json) -> Json:
    """A message of the bot with this content; its keyboard, reply and protection as asked."""
    markup = parameters.get("reply_markup")
    check_markup(markup)
    chat = addressee(state, parameters["chat_id"])
    placed = _placed(chat, parameters)
    if state.limits is not None:
        state.limits.note(chat.id)
    _turn_to(state, chat)
    inline = inline_only(markup)
    if inline is not None:
        content["reply_markup"] = inline
    elif markup is not None and "inline_keyboard" not in markup:
        chat.keyboard = None if "remove_keyboard" in markup else markup
    if parameters.get("protect_content"):
        content["has_protected_content"] = True
    return chat.add({"from": state.bot, **placed, **content})


def _turn_to(state: "ChatState", chat: Chat) -> None:
    if person := state.people.get(chat.id):
        person.attention += 1


def _placed(chat: Chat, parameters: Json) -> Json:
    """The message a message answers, if it is still there, and the topic it goes to."""
    thread = parameters.get("message_thread_id")
    if thread is not None:
        _check_thread(chat, thread)
    reply = parameters.get("reply_parameters", {})
    answered = reply.get("message_id")
    if answered is not None and answered not in chat.messages:
        if not reply.get("allow_sending_without_reply"):
            raise too_late("message to be replied not found")
        answered = None
    placed = chat.placed(answered, thread)
    _check_open(chat, placed)
    return placed


def _check_thread(chat: Chat, thread: int) -> None:
    """General is no thread: its number 1 is not found either."""
    if not isinstance(chat, Group) or not chat.is_forum or thread not in chat.topics:
        raise too_late("message thread not found")


def _check_open(chat: Chat, placed: Json) -> None:
    """Where only administrators write, the bot does if it may manage topics."""
    if not isinstance(chat, Group):
        return
    topic, bot = chat.topic_of(placed), chat.bot
    if topic is not None and topic.closed and not (bot and bot.may("can_manage_topics")):
        raise too_late("TOPIC_CLOSED")


def edit_message_text(state: "ChatState", parameters: Json) -> Json:
    """Another text or keyboard; the same again is refused."""
    check_markup(parameters.get("reply_markup"))
    content = text_of(parameters)
    chat, message = found(state, parameters, "edit")
    if "text" not in message:  # whoever kept nothing but its id could not know
        raise too_late("there is no text in the message to edit")
    return _edited(state, chat, message, parameters, {"entities": None, **content})


def edit_message_caption(state: "ChatState", parameters: Json) -> Json:
    """Another caption or keyboard of a file."""
    check_markup(parameters.get("reply_markup"))
    content = caption_of(parameters)
    chat, message = found(state, parameters, "edit")
    if "document" not in message and "photo" not in message:
        raise bad_request("there is no caption in the message to edit")
    blank = {"caption": None, "caption_entities": None}
    return _edited(state, chat, message, parameters, {**blank, **content})


def edit_message_reply_markup(state: "ChatState", parameters: Json) -> Json:
    """Another keyboard, or none."""
    check_markup(parameters.get("reply_markup"))
    chat, message = found(state, parameters, "edit")
    return _edited(state, chat, message, parameters, {})


def found(state: "ChatState", parameters: Json, verb: str) -> tuple[Chat, Json]:
    """The chat and message that parameters name; Refusal if they are not there."""
    if "chat_id" not in parameters or "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    chat = addressee(state, parameters["chat_id"])
    message = chat.messages.get(parameters["message_id"])
    if message is None:
        raise too_late(f"message to {verb} not found")
    if verb == "edit" and message["from"]["id"] != state.bot["id"]:
        raise bad_request("message can't be edited")
    return chat, message


def _edited(state: "ChatState", chat: Chat, message: Json, parameters: Json, content: Json) -> Json:
    before = {name: value for name, value in message.items() if name != "edit_date"}
    markup = inline_only(parameters.get("reply_markup"))
    changed = {**before, **content, "reply_markup": markup}
    changed = {name: value for name, value in changed.items() if value is not None}
    if changed == before:
        raise too_late(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    if state.limits is not None:
        state.limits.note(chat.id)
    if "reply_markup" in changed:  # without buttons something above is tidied up
        _turn_to(state, chat)
    message.clear()
    message |= {**changed, "edit_date": int(state.now())}
    return message


def delete_message(state: "ChatState", parameters: Json) -> bool:
    """Gone for both sides."""
    chat, message = found(state, parameters, "delete")
    _check_may_delete(state, chat, message)
    chat.remove(message["message_id"])
    return True


def delete_messages(state: "ChatState", parameters: Json) -> bool:
    """Several at once; those already gone are skipped."""
    ids = parameters["message_ids"]
    if not 1 <= len(ids) <= _MOST_DELETIONS:
        raise bad_request("there are no messages to delete" if not ids else "too many messages")
    chat = addressee(state, parameters["chat_id"])
    for message_id in ids:
        if message := chat.messages.get(message_id):
            _check_may_delete(state, chat, message)
            chat.remove(message_id)
    return True


def _check_may_delete(state: "ChatState", chat: Chat, message: Json) -> None:
    """A bot may delete for two days: both sides' messages in a private chat, others' messages in a
    group as its rights say."""
    if state.now() - message["date"] > _DELETABLE:
        everyone = " for everyone" if chat.is_private else ""
        raise too_late(f"message can't be deleted{everyone}")
    if not isinstance(chat, Group) or message["from"]["id"] == state.bot["id"]:
        return
    if chat.bot is None or not chat.bot.may("can_delete_messages"):
        raise too_late("message can't be deleted")  # it may only ask, and see


def set_message_reaction(state: "ChatState", parameters: Json) -> bool:
    """One emoji on a message, or none."""
    chat = addressee(state, parameters["chat_id"])
    if parameters["message_id"] not in chat.messages:
        raise too_late("message to react not found")
    reactions = parameters.get("reaction", [])
    if len(reactions) > _REACTIONS:
        raise bad_request("REACTIONS_TOO_MANY")
    chat.reactions[parameters["message_id"]] = reactions
    return True


def send_chat_action(state: "ChatState", parameters: Json) -> bool:
    """ "typing …" for a moment."""
    chat = addressee(state, parameters["chat_id"])
    if "message_thread_id" in parameters:
        _check_thread(chat, parameters["message_thread_id"])
    chat.begins_typing()
    return True
