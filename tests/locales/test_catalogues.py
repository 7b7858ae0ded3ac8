"""Every language is whole: the same texts with the same arguments, and really translated."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.dialogue import Country, Name, Text
from bot.domain.money import Money
from bot.texts import DEFAULT_LANGUAGE, LANGUAGES, CatalogueError, Texts, language_of, texts

OTHERS = [language for language in LANGUAGES if language != DEFAULT_LANGUAGE]
# Texts that are names, or nothing but their arguments, and so the same in every language.
SAME_EVERYWHERE = {
    "buy-name-add",
    "buy-name-edit",
    "buy-order-copy-name",
    "buy-recipient-edit",
    "site-named-fallback",
}


class Arguments(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, ast.Message]:
    found = {}
    for file in (files("locales") / language).iterdir():
        if file.name.endswith(".ftl"):
            for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
                if isinstance(entry, ast.Message):
                    found[entry.id.name] = entry
    return found


class Words(Visitor):
    """The text itself, without arguments and names."""

    def __init__(self) -> None:
        self.text = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.text += re.sub(r"<[^>]+>", "", node.value)


def has_words(message: ast.Message) -> bool:
    visitor = Words()
    visitor.visit(message)
    return any(sign.isalpha() for sign in visitor.text)


def arguments(message: ast.Message) -> set[str]:
    visitor = Arguments()
    visitor.visit(message)
    return visitor.names


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_texts_as_english(language: str) -> None:
    assert set(messages(language)) == set(messages(DEFAULT_LANGUAGE))


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_arguments_as_english(language: str) -> None:
    english = messages(DEFAULT_LANGUAGE)
    for name, message in messages(language).items():
        assert arguments(message) == arguments(english[name]), name


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_left_in_english(language: str) -> None:
    english = messages(DEFAULT_LANGUAGE)
    same = {
        name
        for name, message in messages(language).items()
        if message.value is not None
        and message.value.equals(english[name].value)
        and has_words(message)
    }
    assert same == SAME_EVERYWHERE


@pytest.mark.parametrize(
    ("catalogue", "problem"),
    [
        ("good = Fine\nbad = { $name", "cannot read"),
        ("good = Fine\ngood = Again", "twice"),
        ("= nothing", "cannot read"),
    ],
    ids=["a brace left open", "an id given twice", "no id"],
)
def test_a_broken_catalogue_is_refused(tmp_path: Path, catalogue: str, problem: str) -> None:
    (tmp_path / "broken.ftl").write_text(catalogue)
    with pytest.raises(CatalogueError, match=problem):
        Texts("en", tmp_path)


def test_a_missing_text_or_argument_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "some.ftl").write_text("greeting = Hello { $name }")
    catalogue = Texts("en", tmp_path)
    with pytest.raises(CatalogueError):
        catalogue.html("farewell")
    with pytest.raises(CatalogueError):
        catalogue.html("greeting")
    with pytest.raises(CatalogueError):
        catalogue.html("greeting", nobody="Anna")


def test_arguments_are_escaped_in_html_only(tmp_path: Path) -> None:
    (tmp_path / "some.ftl").write_text("greeting = <b>{ $name }</b>")
    catalogue = Texts("en", tmp_path)
    assert catalogue.html("greeting", name="a<b>&") == "<b>a&lt;b&gt;&amp;</b>"
    assert catalogue.plain("greeting", name="a<b>&") == "<b>a<b>&</b>"


def test_names_are_isolated_for_direction(tmp_path: Path) -> None:
    (tmp_path / "some.ftl").write_text("to = { $name }!")
    assert Texts("en", tmp_path).html("to", name=Name("דנה")) == "\u2068דנה\u2069!"
    turning = Name("Bo\u2069\u202eb")
    assert Texts("en", tmp_path).html("to", name=turning) == "\u2068Bob\u2069!"


@pytest.mark.parametrize(
    ("language", "money", "printed"),
    [
        ("en", Money(2500, "EUR"), "EUR 25"),
        ("en", Money(123450, "USD"), "USD 1,234.50"),
        ("de", Money(123450, "USD"), "1.234,50 USD"),
        ("de", Money(3000, "JPY"), "3.000 JPY"),
    ],
)
def test_money_by_language(language: str, money: Money, printed: str) -> None:
    assert texts(language).money(money).replace("\u00a0", " ") == printed


def test_countries_and_nested_texts(tmp_path: Path) -> None:
    (tmp_path / "some.ftl").write_text("place = { $country }\nouter = in { $place }")
    inner = Text("place", {"country": Country("DE")})
    assert Texts("de", tmp_path).html("outer", place=inner) == "in Deutschland"


@pytest.mark.parametrize(
    ("code", "language"),
    [("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en-GB", "en"), ("fr", "en"), (None, "en")],
)
def test_the_language_of_a_telegram(code: str | None, language: str) -> None:
    assert language_of(code) == language
