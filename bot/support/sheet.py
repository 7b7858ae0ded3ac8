"""The support pack on paper, as data: headings, fields with a value or a line, boxes to tick."""

from dataclasses import dataclass
from typing import Literal

from bot.dialogue import Name, Text
from bot.flows.redeem.naming import site_name
from bot.flows.sites import site_label
from bot.support.case import Case, words_for

LETTER = ("US", "CA", "MX")


@dataclass(frozen=True, slots=True)
class Field:
    """A label with what is known, or with so many lines to fill in by hand."""

    label: Text
    value: Text | Name | str | None = None
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what is below it: boxes to tick, fields, words to say."""

    heading: Text
    ticks: tuple[Text, ...] = ()
    fields: tuple[Field, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to print."""

    title: Text
    lead: Text
    parts: tuple[Part, ...]
    foot: Text
    paper: Literal["a4", "letter"] = "a4"


def support_sheet(case: Case, language: str) -> Sheet:
    """The pack for one card: to tick off, to read out and to fill in."""
    return Sheet(
        title=Text("sheet-title"),
        lead=Text("sheet-lead", {"site": site_name(case.site)}),
        parts=(
            Part(Text("sheet-card"), fields=_card_fields(case)),
            Part(Text("sheet-hand"), ticks=_ticks(case)),
            Part(Text("sheet-say"), words=words_for(case, language)),
            Part(Text("sheet-answer"), fields=_answer_fields()),
        ),
        foot=Text("sheet-foot"),
        paper="letter" if case.site.territory in LETTER else "a4",
    )


def _card_fields(case: Case) -> tuple[Field, ...]:
    amount = Text("sheet-value-amount", {"amount": case.amount}) if case.amount else None
    day = Text("sheet-value-day", {"day": case.day}) if case.day else None
    return (
        Field(Text("sheet-field-site"), site_label(case.site)),
        Field(Text("sheet-field-amount"), amount),
        Field(Text("sheet-field-trouble"), Text(f"sheet-trouble-{case.trouble}")),
        Field(Text("sheet-field-number"), case.number),
        Field(Text("sheet-field-day"), day),
        Field(Text("sheet-field-serial")),
        Field(Text("sheet-field-from")),
        Field(Text("sheet-field-to"), Name(case.name) if case.name else None),
        Field(Text("sheet-field-account")),
    )


def _ticks(case: Case) -> tuple[Text, ...]:
    shop = ("shop",) if case.trouble in ("inactive", "unreadable") else ()
    return tuple(Text(f"sheet-tick-{one}") for one in ("card", "proof", *shop, "screen"))


def _answer_fields() -> tuple[Field, ...]:
    return (
        Field(Text("sheet-field-when")),
        Field(Text("sheet-field-who")),
        Field(Text("sheet-field-case")),
        Field(Text("sheet-field-said"), lines=3),
    )
