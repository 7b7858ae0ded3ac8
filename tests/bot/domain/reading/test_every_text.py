"""Every problem the readers can find has a text in every language, and no text is left over."""

from collections.abc import Iterator
from datetime import datetime
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from bot.cli.read import LINE_PROBLEM
from bot.domain.reading import read_amount, read_email, read_mobile, read_moment
from bot.texts import LANGUAGES, texts
from tests.bot.domain.reading.amount_table import AMOUNTS
from tests.bot.domain.reading.date_table import DATES
from tests.bot.domain.reading.email_kinds import EMAIL_KINDS
from tests.bot.domain.reading.email_table import EMAILS
from tests.bot.domain.reading.phone_table import PHONES

MONDAY = datetime.fromisoformat("2026-11-23T10:00")


def cells(table: str) -> Iterator[list[str]]:
    return ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())


def problems() -> Iterator[tuple[str, dict[str, object]]]:
    """Every problem in the tables, with its arguments."""
    readings = [
        *(read_moment(typed, *place.split(), MONDAY) for place, typed, _ in cells(DATES)),
        *(read_amount(typed, *place.split()) for place, typed, _ in cells(AMOUNTS)),
        *(read_email(typed) for typed, _ in cells(EMAILS.rstrip() + EMAIL_KINDS)),
        *(read_mobile(typed, country) for country, typed, _ in cells(PHONES)),
    ]
    yield LINE_PROBLEM, {}
    for reading in readings:
        if reading.problem is not None:
            yield reading.problem, dict(reading.args)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_can_be_said(language: str) -> None:
    for problem, args in problems():
        assert texts(language).html(problem, **args).strip()  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_over(language: str) -> None:
    catalogue = (files("locales") / language / "reading.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(catalogue).body
    ids = {entry.id.name for entry in entries if isinstance(entry, ast.Message)}
    assert ids == {problem for problem, _ in problems()}
