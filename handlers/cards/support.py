"""The support pack of a card: a message with the text to paste, and a sheet to print."""

from datetime import date

from bot.dialogue import File, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.support.case import Case, pack_message
from bot.support.printing import pdf
from bot.support.sheet import support_sheet
from bot.texts import texts
from handlers.cards import screen
from handlers.guides.visit import Visit
from storage.cards import Card

KIND = "support-sheet"


def send(visit: Visit, card: Card) -> None:
    """Both, from what is on file of the card; the sheet is printed when its turn comes."""
    visit.say(pack_message(_case(card), visit.person.language))
    visit.order(KIND, card.id)


def printed(card: Card, language: str) -> File:
    """The sheet."""
    case = _case(card)
    site = (case.site.domain.value if case.site.domain else "amazon").replace(".", "-")
    content = pdf(support_sheet(case, language), texts(language))
    return File(f"support-{site}.pdf", content, Text("support-sheet"))


def _case(card: Card) -> Case:
    details = card.details
    return Case(
        site=MARKETPLACES[card.marketplace],
        trouble=details.get("trouble", "other"),
        amount=screen.money(card) if card.amount_minor else None,
        number=details.get("number"),
        day=date.fromisoformat(details["day"]) if "day" in details else None,
        name=details.get("name"),
    )
