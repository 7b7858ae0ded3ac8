"""What the bot asks about chats and their members, and what it changes there."""

from typing import TYPE_CHECKING, Any

from handlers.local_chat.chats import Member
from handlers.local_chat.groups import ANONYMOUS, Group
from handlers.local_chat.messages import addressee, found
from handlers.local_chat.refusal import bad_request, too_late

if TYPE_CHECKING:
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
          "gifts_from_channels")  # fmt: skip
# Who writes in the group's name, where Telegram tells anything about them.
_NAMELESS = Member(ANONYMOUS, "administrator", frozenset({"can_manage_chat"}), anonymous=True)


def get_chat(state: "ChatState", parameters: Json) -> Json:
    """A chat as the bot may know it."""
    chat = addressee(state, parameters["chat_id"])
    told = {**chat.reference, "accent_color_id": 0, "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(_GIFTS, False)}  # fmt: skip
    if chat.pinned:
        told["pinned_message"] = chat.messages[chat.pinned[0]]
    return told


def get_chat_member(state: "ChatState", parameters: Json) -> Json:
    """Somebody's place in a chat. For others than administrators Telegram promises nothing."""
    chat = addressee(state, parameters["chat_id"])
    user = parameters["user_id"]
    if not isinstance(chat, Group):
        members = {one["id"]: Member(one, "member") for one in (state.bot, _user(state, chat.id))}
    else:
        members = {ANONYMOUS["id"]: _NAMELESS, **chat.members}
        _check_knows(chat, user)
    if user in members:
        return members[user].as_json()
    if user in state.people:
        return Member(state.people[user].user, "left").as_json()
    raise bad_request("user not found")


def _check_knows(group: Group, user: int) -> None:
    """Of a list of members that is hidden only administrators are told."""
    bot = group.bot
    leads = bot is not None and bot.status == "administrator"
    if group.hides_members and not leads and (bot is None or user != bot.user["id"]):
        raise too_late("member list is inaccessible")
    if user == ANONYMOUS["id"] and not group.knows_anonymous:
        raise too_late("user not found")


def _user(state: "ChatState", person_id: int) -> Json:
    return state.people[person_id].user


def get_chat_administrators(state: "ChatState", parameters: Json) -> list[Json]:
    """The administrators that are people; bots only if asked for."""
    group = _group(state, parameters)
    return [
        member.as_json()
        for member in group.members.values()
        if member.status in ("creator", "administrator")
        and (not member.user["is_bot"] or parameters.get("return_bots"))
    ]


def get_chat_member_count(state: "ChatState", parameters: Json) -> int:
    """How many are in a chat, the bot included."""
    chat = addressee(state, parameters["chat_id"])
    return 2 if chat.is_private else sum(one.is_present for one in chat.members.values())


def leave_chat(state: "ChatState", parameters: Json) -> bool:
    """The bot goes."""
    _group(state, parameters).removes(state.bot, state.bot)
    return True


def pin(state: "ChatState", parameters: Json) -> bool:
    """A message stays in sight at the top."""
    chat, message = found(state, parameters, "pin")
    if isinstance(chat, Group):
        _check_may_pin(chat)
        chat.pins(state.bot, message["message_id"])
    elif message["message_id"] not in chat.pinned:
        chat.pinned.insert(0, message["message_id"])
    return True


def unpin(state: "ChatState", parameters: Json) -> bool:
    """That message, or the one pinned last."""
    chat = addressee(state, parameters["chat_id"])
    if isinstance(chat, Group):
        _check_may_pin(chat)
    message_id = parameters.get("message_id", chat.pinned[0] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    return True


def unpin_all(state: "ChatState", parameters: Json) -> bool:
    """Nothing stays pinned."""
    chat = addressee(state, parameters["chat_id"])
    if isinstance(chat, Group):
        _check_may_pin(chat)
    chat.pinned.clear()
    return True


def _check_may_pin(group: Group) -> None:
    if group.bot is None or not group.bot.may("can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")


def _group(state: "ChatState", parameters: Json) -> Group:
    chat = addressee(state, parameters["chat_id"])
    if not isinstance(chat, Group):
        raise bad_request("there are no administrators in the private chat")
    return chat
