"""A card that does not work, and the words that put it to Amazon's support."""

from dataclasses import dataclass
from datetime import date

from babel.languages import get_official_languages

from bot.dialogue import Arg, Copy, Link, Reply, Rows, Text
from bot.domain.facts import Fact
from bot.domain.marketplaces import Marketplace
from bot.domain.money import Money
from bot.flows.redeem.naming import site_name
from bot.flows.redeem.page import front_button
from bot.flows.sites import site_label
from bot.texts import DEFAULT_LANGUAGE, LANGUAGES, texts

_HELP = ("redemption_problems", "redemption_issues")


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of the card: None is "not told". `trouble` is a leaf of the redeem guide."""

    site: Marketplace
    trouble: str
    amount: Money | None = None
    number: str | None = None
    day: date | None = None
    name: str | None = None


def support_language(site: Marketplace, language: str) -> str:
    """What to write to this site's support in: the person's language if the site speaks it."""
    official = get_official_languages(site.territory, de_facto=True)
    spoken = site.languages.value if site.languages else official
    for one in (language, *LANGUAGES):
        if one in spoken:
            return one
    return DEFAULT_LANGUAGE


def words_for(case: Case, language: str) -> str:
    """The text to paste, at most 256 characters, so that one button can copy it."""
    there = texts(support_language(case.site, language))
    amount: Arg = Text("support-amount", {"amount": case.amount}) if case.amount else ""
    number: Arg = Text("support-number", {"number": case.number}) if case.number else ""
    site = site_name(case.site)
    trouble = Text(f"support-trouble-{case.trouble}")
    args: dict[str, Arg] = {"site": site, "amount": amount, "number": number, "trouble": trouble}
    return there.plain("support-words", **args)


def pack_message(case: Case, language: str) -> Reply:
    """What to have at hand, the text to paste, the way to support, what is on file."""
    words = words_for(case, language)
    spoken = support_language(case.site, language)
    about: dict[str, Arg] = {"words": words, "same": "yes" if spoken == language else "no"}
    return Reply(
        texts=(
            Text("support-pack", {"trouble": case.trouble}),
            Text("support-paste", about),
            Text("support-way", {"site": site_name(case.site)}),
            Text("support-on-file"),
        ),
        lines=on_file(case),
        buttons=(
            (Copy(Text("support-copy"), words),),
            *front_button(case.site),
            *_help_button(case.site),
        ),
    )


def on_file(case: Case) -> tuple[Text, ...]:
    """What is known here of the card, a line each."""
    lines = [Text("support-file-site", {"label": site_label(case.site)})]
    if case.amount is not None:
        lines.append(Text("support-file-amount", {"amount": case.amount}))
    if case.number is not None:
        lines.append(Text("support-file-number", {"number": case.number}))
    if case.day is not None:
        lines.append(Text("support-file-day", {"day": case.day}))
    return tuple(lines)


def _help_button(site: Marketplace) -> Rows:
    pages: list[Fact[str]] = [site.help_pages[one] for one in _HELP if one in site.help_pages]
    return tuple((Link(Text("support-help"), page.value),) for page in pages)
