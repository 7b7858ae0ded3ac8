"""/settings: each setting as it is, a button to change it, and what follows a change."""

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import Choice, City, Country, Reply, Text
from bot.domain.local_time import QuietHours
from bot.flows.place import PlaceDraft, place_text
from bot.flows.quiet import QuietDraft, quiet_text
from handlers.cards import later, reminders
from handlers.check import asking_later
from handlers.guides import conversation
from handlers.guides.guide import Ending
from handlers.guides.visit import Visit
from handlers.person import language, privacy, recipients
from handlers.person.way_back import ALL, TO_SETTINGS
from storage import cards
from storage.people import choose_place, choose_quiet


def shown(visit: Visit, message_id: int | None = None) -> None:
    """The screen, in the message that was tapped, if one was."""
    visit.say(screen(visit), message_id)


def screen(visit: Visit) -> Reply:
    """Each setting as it is, and a button to change it."""
    remembered = recipients.count(visit)
    offered = [one for one in _OPENS if one != "recipients" or remembered]
    buttons = tuple((Choice(f"set:{one}", Text(f"settings-{one}")),) for one in offered)
    return Reply((Text("settings"),), buttons, lines=_lines(visit, remembered))


def _lines(visit: Visit, remembered: int) -> tuple[Text, ...]:
    person = visit.person
    follows = "no" if person.chosen_language else "yes"
    place = Text("settings-place-line-unknown")
    if person.territory is not None:
        zone = City(person.clock.zone)
        place = Text("settings-place-line", {"country": Country(person.territory), "city": zone})
    return (
        Text("settings-language-line", {"follows": follows}),
        place,
        Text("settings-quiet-line", {"quiet": quiet_text(person.clock.quiet)}),
        Text("settings-recipients-line", {"count": remembered}),
    )


def tapped(visit: Visit, name: str, message_id: int | None) -> bool:
    """A button of the screen: another, or a small question, in its message.

    A setting that is there no more shows those that are.
    """
    if name in _OPENS:
        _OPENS[name](visit, message_id)
    else:
        visit.toast = None if name == ALL else Text("tap-old")
        shown(visit, message_id)
    return True


_OPENS: dict[str, Callable[[Visit, int | None], None]] = {
    "language": language.shown,
    "place": lambda visit, message_id: conversation.start(visit, "place", message_id=message_id),
    "quiet": lambda visit, message_id: conversation.start(visit, "quiet", message_id=message_id),
    "recipients": recipients.listed,
    "privacy": privacy.told,
}


# What follows an answer --------------------------------------------------------------------------


def keep_place(visit: Visit, draft: PlaceDraft) -> Ending:
    """The person lives there now; reminders keep their local hour, and what waited for it goes on.

    Nothing chosen is the way back.
    """
    if draft.country is None or draft.zone is None:
        return Ending() if draft.then else Ending(screen=screen(visit))
    before = visit.person
    choose_place(visit.tx, visit.person.id, draft.country, draft.zone)
    visit.person = replace(visit.person, country=draft.country, zone=draft.zone)
    reminders.follow_clock(visit, before)
    kind, _, rest = draft.then.partition(":")
    if kind == "card":
        card = cards.card(visit.tx, visit.person.id, rest)
        return reminders.announced(visit, card) if card is not None else Ending()
    if kind == asking_later.NAME:
        return asking_later.planned_now(visit) or Ending()
    if kind == "later":
        return Ending(then=lambda: later.ask(visit, rest, place_text(draft)))
    return Ending(buttons=(TO_SETTINGS,))


def keep_quiet(visit: Visit, draft: QuietDraft) -> Ending:
    """Quiet at these hours from now on; what would fall into them waits."""
    if draft.hours is None:
        return Ending(screen=screen(visit))
    before = visit.person
    choose_quiet(visit.tx, visit.person.id, QuietHours(*draft.hours))
    visit.person = replace(visit.person, quiet_from=draft.hours[0], quiet_until=draft.hours[1])
    reminders.follow_clock(visit, before)
    return Ending(buttons=(TO_SETTINGS,))
