"""What is a text file, and which words can be made out in one that is none."""

import pytest

from bot.domain.text_files import text_of_file, words_of_file


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Jörg;j@x.de".encode(), "Jörg;j@x.de"),
        ("Jörg;j@x.de".encode("cp1252"), "Jörg;j@x.de"),
        ("Jörg;j@x.de".encode("utf-16"), "Jörg;j@x.de"),
        ("Jörg;j@x.de".encode("utf-16-le"), "Jörg;j@x.de"),
        ("Jörg;j@x.de".encode("utf-16-be"), "Jörg;j@x.de"),
        ("\ufeffJörg".encode(), "Jörg"),
        (b"", ""),
        (b"PK\x03\x04rest", None),
        (b"%PDF-1.7", None),
        (b"ab\x00cde", None),
        ("Jörg".encode("utf-16-le") + b"\x00", "Jörg\ufffd"),
    ],
)
def test_what_is_a_text_file(content: bytes, text: str | None) -> None:
    assert text_of_file(content) == text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"some\x00words", "some words"),
        (b"\x81 some words", "\x81 some words"),
        (b"PK\x03\x04rest", ""),
    ],
)
def test_words_of_what_is_none(content: bytes, words: str) -> None:
    assert text_of_file(content) is None
    assert words_of_file(content) == words
