"""The support pack: words that fit a button, a sheet of one page, all of it printable."""

import itertools
import re
from datetime import date
from typing import get_args

import pytest

from bot.dialogue import Copy, Link
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money
from bot.flows.redeem.draft import Trouble
from bot.support.case import Case, pack_message, support_language, words_for
from bot.support.printing import pdf, printable
from bot.support.sheet import support_sheet
from bot.texts import LANGUAGES, texts
from handlers.delivery.screens import message

DAY = date(2026, 11, 18)
EVERY = list(itertools.product(MARKETPLACES, get_args(Trouble), LANGUAGES))


def case(code: str, trouble: str = "used", **known: object) -> Case:
    site = MARKETPLACES[code]
    full: dict[str, object] = {
        "amount": Money(123_456_789, site.currency), "number": "D01-1234567-1234567", "day": DAY
    }  # fmt: skip
    return Case(site, trouble, **{**full, **known})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "language", "spoken"),
    [
        ("DE", "de", "de"),
        ("DE", "en", "en"),  # the site has English
        ("US", "en", "en"),
        ("US", "de", "de"),  # the site has German
        ("UK", "de", "en"),
        ("FR", "de", "en"),
        ("BE", "de", "en"),  # official there
        ("IN", "de", "en"),
        ("JP", "de", "en"),
    ],
)
def test_support_is_written_to_in_its_language(code: str, language: str, spoken: str) -> None:
    assert support_language(MARKETPLACES[code], language) == spoken


def test_the_words_fit_one_button_and_the_message_one_message() -> None:
    for code, trouble, language in EVERY:
        one = case(code, trouble)
        words = words_for(one, language)
        assert len(words) <= 256, (code, trouble, language)
        assert one.number is not None
        assert one.number in words
        reply = pack_message(one, language)
        screen = message(reply, texts(language))
        assert len(re.sub("<[^>]+>", "", screen["text"])) <= 4096
        assert [b.text for row in reply.buttons for b in row if isinstance(b, Copy)] == [words]
        links = [b.url for row in reply.buttons for b in row if isinstance(b, Link)]
        assert all("/www.amazon." in url for url in links)


def test_what_is_not_known_is_not_said() -> None:
    bare = case("ZA", amount=None, number=None, day=None)
    words = words_for(bare, "en")
    assert words.startswith(
        "Hello, I have a gift card for Amazon in South Africa that I cannot redeem: it says"
    )
    assert "None" not in words
    assert [line.id for line in pack_message(bare, "en").lines] == ["support-file-site"]


def test_every_sheet_is_one_page_and_its_words_can_be_printed() -> None:
    for code, trouble, language in EVERY[:: 7 if len(EVERY) % 7 else 5]:
        sheet = support_sheet(case(code, trouble, name="Żaneta Müßig-Łódź"), language)
        paper = pdf(sheet, texts(language))
        assert paper.count(b"/Type /Page\n") == 1, (code, trouble, language)
        for part in sheet.parts:
            assert printable(part.words)
            for text in (part.heading, *part.ticks, *(field.label for field in part.fields)):
                assert printable(texts(language).plain(text.id, **text.args))


@pytest.mark.parametrize(
    ("name", "prints"),
    [
        ("Jürgen Müßig", True),
        ("Łukasz Żółć", True),
        ("Çağrı Şahin", True),
        ("Ελένη", True),
        ("Наталья", True),
        ("山田 太郎", False),
        ("محمد", False),
        ("प्रिया", False),
    ],
)
def test_a_name_is_printed_or_left_to_be_written(name: str, prints: bool) -> None:
    assert printable(name) == prints
    blank = pdf(support_sheet(case("JP"), "en"), texts("en"))
    named = pdf(support_sheet(case("JP", name=name), "en"), texts("en"))
    assert (named != blank) == prints


def test_the_same_case_gives_the_same_file() -> None:
    first, second = (pdf(support_sheet(case("DE"), "de"), texts("de")) for _ in range(2))
    assert first == second
    assert first.startswith(b"%PDF")
