"""What a person can do with a group on the page: members, rights, topics, becoming a supergroup."""

from collections.abc import Callable

from handlers.local_chat.chats import Member
from handlers.local_chat.groups import ORDERS, Group
from handlers.local_chat.scene import Scene
from handlers.local_chat.sent import Impossible

_MOST_PAYLOAD, _MOST_NAME = 64, 128


def _adds_bot(scene: Scene) -> None:
    group, payload = scene.group, scene.sent.words("payload", _MOST_PAYLOAD)
    if group is None:
        raise Impossible("A bot can be added to groups only.")
    if group.bot is None:
        group.adds(scene.person.user, scene.state.bot)
    if payload:
        scene.person.types(f"/start@{scene.state.bot['username']} {payload}", group)


def _removes_bot(scene: Scene) -> None:
    _with_bot(scene).removes(scene.person.user, scene.state.bot)


def _bot_rights(scene: Scene) -> None:
    rights = frozenset(scene.sent.texts("rights"))
    _with_bot(scene).promotes(scene.person.user, scene.state.bot, rights)


def _with_bot(scene: Scene) -> Group:
    group = scene.led_group()
    if group.bot is None:
        raise Impossible("The bot is not in this group.")
    return group


def _adds(scene: Scene) -> None:
    group, member = scene.group, scene.somebody("member")
    if group is None:
        raise Impossible("People can be added to groups only.")
    if group.member(member.id) is None:
        group.adds(scene.person.user, member.user)


def _removes(scene: Scene) -> None:
    member = scene.somebody("member")
    group = scene.group if member is scene.person else scene.led_group()
    if group is None or group.member(member.id) is None:
        raise Impossible("They are not in this group.")
    group.removes(scene.person.user, member.user)


def _promotes(scene: Scene) -> None:
    group, member = scene.led_group(), scene.somebody("member")
    rights = frozenset(scene.sent.texts("rights"))
    place: Member | None = group.member(member.id)
    if place is None or place.status == "creator":
        raise Impossible("Their rights cannot be changed.")
    group.promotes(scene.person.user, member.user, rights)


def _turns_anonymous(scene: Scene) -> None:
    scene.led_group().turns_anonymous(scene.person.user, on=scene.sent.flag("on"))


def _hides_members(scene: Scene) -> None:
    scene.led_group().hides_members = scene.sent.flag("on")


def _upgrades(scene: Scene) -> None:
    group, order = scene.led_group(), scene.sent.words("order") or ORDERS[0]
    if group.kind == "supergroup":
        raise Impossible("This is a supergroup already.")
    if order not in ORDERS:
        raise Impossible(f"order must be one of {', '.join(ORDERS)}.")
    scene.state.upgrade(group, scene.person, order)


def _turns_topics_on(scene: Scene) -> None:
    """As Telegram's apps do: a group that is none yet becomes a supergroup by it."""
    group = scene.led_group()
    if group.kind != "supergroup":
        group = scene.state.upgrade(group, scene.person)
    group.becomes_forum()


def _opens_topic(scene: Scene) -> None:
    name, group = scene.sent.words("name", _MOST_NAME), _forum(scene)
    if not name:
        raise Impossible("A topic needs a name.")
    group.opens_topic(scene.person.user, name)


def _closes_topic(scene: Scene) -> None:
    scene.led_group()
    on, group = scene.sent.flag("on", otherwise=True), _forum(scene)
    group.closes_topic(scene.person.user, scene.topic, closed=on)


def _deletes_topic(scene: Scene) -> None:
    scene.led_group()
    group, topic = _forum(scene), scene.topic
    if topic is None:
        raise Impossible("General cannot be deleted.")
    group.deletes_topic(topic)


def _turns_topics_off(scene: Scene) -> None:
    scene.led_group()
    _forum(scene).ends_topics()


def _renames(scene: Scene) -> None:
    title, group = scene.sent.words("title", _MOST_NAME), scene.led_group()
    if not title:
        raise Impossible("A group needs a title.")
    group.renames(scene.person.user, title)


def _forum(scene: Scene) -> Group:
    group = scene.group
    if group is None or not group.is_forum:
        raise Impossible("This group has no topics.")
    return group


GROUP_ACTS: dict[str, Callable[[Scene], object]] = {
    "adds_bot": _adds_bot,
    "removes_bot": _removes_bot,
    "bot_rights": _bot_rights,
    "adds": _adds,
    "removes": _removes,
    "admin": _promotes,
    "anonymous": _turns_anonymous,
    "hides_members": _hides_members,
    "upgrades": _upgrades,
    "renames": _renames,
    "topics_on": _turns_topics_on,
    "topics_off": _turns_topics_off,
    "opens_topic": _opens_topic,
    "closes_topic": _closes_topic,
    "deletes_topic": _deletes_topic,
}
