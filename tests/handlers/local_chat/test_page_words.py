"""The page speaks German to a German browser: no word of its own is left out."""

import re
from importlib.resources import files

import pytest

from handlers.local_chat.chats import RIGHTS
from handlers.local_chat.faults import KINDS
from handlers.local_chat.page_state import SWITCHES

PAGE = files("handlers.local_chat").joinpath("page")
SCRIPTS = sorted(one.name for one in PAGE.iterdir() if one.name.endswith(".js"))


def source(name: str) -> str:
    return PAGE.joinpath(name).read_text(encoding="utf-8")


def templates(script: str, start: int = 0) -> list[str]:
    """What the tag `t` is put before, with {} for what is filled in; those within others, too."""
    found = []
    for tag in re.compile(r"(?<![\w$])t`").finditer(script, start):
        words, place, depth = "", tag.end(), 0
        while depth or script[place] != "`":
            if script.startswith("${", place):
                words += "" if depth else "{}"
                depth += 1
                place += 1
            elif depth and script[place] in "{}":
                depth += 1 if script[place] == "{" else -1
            elif depth and script[place] == "`":
                place = script.index("`", place + 1)
            elif not depth:
                words += script[place]
            place += 1
        found.append(words)
    return found


def german() -> dict[str, str]:
    pairs = re.compile(r'^  (?:"((?:[^"\\]|\\.)*)"|(\w+)):\s+"([^"]*)",$', re.MULTILINE)
    both = source("german.js") + source("german_tools.js")
    return {quoted or bare: words for quoted, bare, words in pairs.findall(both)}


@pytest.mark.parametrize("name", [one for one in SCRIPTS if one != "words.js"])
def test_what_a_script_says_is_there_in_german(name: str) -> None:
    missing = [words for words in templates(source(name)) if words not in german()]
    assert not missing


def others() -> set[str]:
    """What the server and the page itself say."""
    page = source("index.html")
    shown = {*re.findall(r'aria-label="([^"]+)"', page), *re.findall(r">([^<>\n]+)<", page)}
    rights = {right.removeprefix("can_").replace("_", " ") for right in RIGHTS}
    asked = {*KINDS.values(), *SWITCHES.values(), *rights, *shown, "group", "supergroup"}
    return asked - {"Giftwise"}


def test_what_the_server_and_the_page_itself_say_is_too() -> None:
    assert others() <= german().keys()


def test_each_is_filled_in_as_often() -> None:
    assert all(words.count("{}") == said.count("{}") for words, said in german().items())


def test_nothing_is_left_over() -> None:
    problems = source("german_tools.js").partition("// Problems")[2]
    said = {words for name in SCRIPTS for words in templates(source(name))} | others()
    assert [words for words in german() if words not in said and words not in problems] == []
