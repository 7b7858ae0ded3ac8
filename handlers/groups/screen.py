"""What the bot says of itself in a group: its first words, and the screen of the admins."""

from dataclasses import replace

from bot.dialogue import Choice, Link, Reply, Rows, Text
from bot.languages import own_name
from bot.texts import LANGUAGES
from handlers.updates.members import Rights
from storage.groups import MODES, Group

CHOOSE = "group"
_LANGUAGES = "languages"


def first_words(rights: Rights, username: str) -> Reply:
    """Once, when the bot has come: what it sees, what it does, and which right that needs."""
    sees = Text("group-hello-sees", {"sees": rights.sees})
    return Reply((Text("group-hello", {"sees": sees, "bot": username}),))


def how(username: str, private_chat: Link) -> Reply:
    """How to have a message checked, for whoever is no admin."""
    return Reply((Text("group-check-how", {"bot": username}),), ((private_chat,),))


def shown(group: Group, rights: Rights, username: str) -> Reply:
    """What is done in the group as it is, in numbers, too, and a button for each other choice."""
    codes = "removed" if group.codes else "left"
    photos = "read" if group.photos else "unread"
    missing = rights.sees != "unknown" and not rights.deletes and _takes_away(group)
    texts = (
        Text("group-mode", {"mode": group.mode, "bot": username}),
        Text("group-switches", {"codes": codes, "photos": photos}),
        Text("group-sees", {"sees": rights.sees, "right": "missing" if missing else "there"}),
        Text("group-exchanges", {"who": group.who_may}),
        Text("group-counts", {
            "warned": group.warned, "removed": group.removed, "codes": group.codes_removed,
        }),
    )  # fmt: skip
    return Reply(texts[:1], _buttons(group), lines=texts[1:])


def _takes_away(group: Group) -> bool:
    return group.codes or group.mode == "remove"


def _buttons(group: Group) -> Rows:
    off, warn, remove = (_mode(group, mode) for mode in MODES)
    codes = "off" if group.codes else "on"
    photos = "off" if group.photos else "on"
    who = "members" if group.who_may == "admins" else "admins"
    return (
        (off, warn),
        (remove,),
        (Choice(f"{CHOOSE}:codes:{codes}", Text(f"group-codes-{codes}")),),
        (Choice(f"{CHOOSE}:photos:{photos}", Text(f"group-photos-{photos}")),),
        (Choice(f"{CHOOSE}:who:{who}", Text(f"group-exchange-{who}")),),
        (Choice(f"{CHOOSE}:stop", Text("group-exchange-stop")),),
        (Choice(f"{CHOOSE}:{_LANGUAGES}", Text("group-language")),),
    )


def _mode(group: Group, mode: str) -> Choice:
    label = Text(f"group-mode-{mode}")
    if mode == group.mode:
        label = Text("language-in-force", {"label": label})
    return Choice(f"{CHOOSE}:mode:{mode}", label)


def languages() -> Reply:
    """The languages there are, and the way back."""
    named = (
        (Choice(f"{CHOOSE}:language:{code}", Text("language-name", {"name": own_name(code)})),)
        for code in LANGUAGES
    )
    back = (Choice(f"{CHOOSE}:shown", Text("way-back")),)
    return Reply((Text("group-languages"),), (*named, back))


def told_besides(before: Group, after: Group) -> Reply | None:
    """What all members have to know of a choice."""
    begins = after.photos and not before.photos
    return Reply((Text("group-photos-told"),)) if begins else None


def is_languages(tapped: str) -> bool:
    """Whether a button opens that list."""
    return tapped == _LANGUAGES


def chosen(group: Group, tapped: str) -> Group:
    """The group as a button wants it; as it is, if there is no such choice any more."""
    match tapped.split(":"):
        case ["mode", mode] if mode in MODES:
            return replace(group, mode=next(one for one in MODES if one == mode))
        case ["codes", "on" | "off" as switch]:
            return replace(group, codes=switch == "on")
        case ["photos", "on" | "off" as switch]:
            return replace(group, photos=switch == "on")
        case ["who", "members" | "admins" as who]:
            return replace(group, who_may=who)
        case ["language", code] if code in LANGUAGES:
            return replace(group, language=code)
    return group
