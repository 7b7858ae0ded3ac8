"""Remembered recipients in /settings: who is remembered, each and all to be forgotten."""

from bot.dialogue import Choice, Name, Reply, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.phones import shown
from bot.flows.sites import site_label
from handlers.guides import conversation
from handlers.guides.visit import Visit
from handlers.person.way_back import TO_SETTINGS
from storage.recipients import Remembered, forget_recipient, recipients_of

_ALL = "all"


def listed(visit: Visit, message_id: int | None = None) -> None:
    """Everybody remembered, the last used first, each with a button to be forgotten."""
    found = recipients_of(visit.tx, visit.person.id)
    if not found:
        visit.say(Reply((Text("recipients-none"),), (TO_SETTINGS,)), message_id)
        return
    buttons = [(Choice(f"recipient:{one.id}", _forget(one)),) for one in found]
    if len(found) > 1:
        buttons.append((Choice(f"recipient:{_ALL}", Text("recipients-forget-all"), "danger"),))
    buttons.append(TO_SETTINGS)
    lines = tuple(_line(one) for one in found)
    visit.say(Reply((Text("recipients"),), tuple(buttons), lines=lines), message_id)


def tapped(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button of the list: forget one of them, or all; the list shows who is left."""
    every = [one.id for one in recipients_of(visit.tx, visit.person.id)]
    wanted = every if rest == _ALL else [rest]
    forgotten = [forget_recipient(visit.tx, visit.person.id, one) for one in wanted]
    if not any(forgotten):
        visit.toast = conversation.COUNTED
    listed(visit, message_id)
    return True


def count(visit: Visit) -> int:
    """How many are remembered."""
    return len(recipients_of(visit.tx, visit.person.id))


def _line(one: Remembered) -> Text:
    """Name and where the card went, then the site."""
    who = " · ".join(part for part in (one.details.get("name"), _place(one)) if part)
    site = MARKETPLACES.get(one.details.get("marketplace", ""))
    if site is None:
        return Text("recipients-line", {"who": Name(who)})
    return Text("recipients-line-site", {"who": Name(who), "site": site_label(site)})


def _place(one: Remembered) -> str:
    details = one.details
    phone = shown(details["phone"]) if details.get("phone") else ""
    address = ", ".join((details.get("address") or "").split("\n"))
    return details.get("email") or phone or address


def _forget(one: Remembered) -> Text:
    who = one.details.get("name") or _place(one)
    return Text("recipients-forget", {"who": Name(who)})
