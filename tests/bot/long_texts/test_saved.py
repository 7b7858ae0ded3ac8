"""Mails and pages saved as files: what they show, and where their links lead."""

from email.message import EmailMessage

import pytest

from bot.long_texts.looking import look
from bot.long_texts.saved import saved
from bot.scam.links import Given

CODE = "AQ7C-W3XK9P-M2RT"
PAGE = (
    "<!DOCTYPE html><html><head><title>x</title><style>p {color: red}</style></head><body>"
    "<p>Your <b>Amazon</b> account is&nbsp;locked.</p><p>"
    '<a href="http://secure-login.top/x">Click here</a> to unlock it.</p></body></html>'
)
SHOWN = "Your Amazon account is locked.\nClick here to unlock it."


def mail(words: str, page: str = "", **more: str) -> bytes:
    made = EmailMessage()
    made["From"], made["Subject"] = "Amazon <x@secure-login.top>", "Your account"
    made.set_content(words, **more)
    if page:
        made.add_alternative(page, subtype="html")
    return made.as_bytes()


def test_what_a_page_shows() -> None:
    page = saved(PAGE.encode())
    assert page is not None
    assert page.text.strip() == SHOWN
    (link,) = page.links
    assert page.text[link.start : link.end] == "Click here"
    assert link.address == "http://secure-login.top/x"


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_what_a_mail_shows(encoding: str) -> None:
    letter = saved(mail("Schöne Grüße, überwältigt", cte=encoding))
    assert letter == ("Amazon\n\nYour account\n\nSchöne Grüße, überwältigt", ())


def test_of_a_mail_and_the_same_in_plain_words_the_page_counts() -> None:
    letter = saved(mail("See you soon", PAGE))
    assert letter is not None
    assert "See you soon" not in letter.text
    (link,) = letter.links
    assert letter.text[link.start : link.end] == "Click here"


@pytest.mark.parametrize(
    "content",
    [b"Otto: otto@example.com\nAnna: anna@example.com\n", b"", b"PK\x03\x04", b"a < b", b"\x00\xff",
     b"From: Otto\nto Anna with love"],
)  # fmt: skip
def test_what_is_neither(content: bytes) -> None:
    assert saved(content) is None


@pytest.mark.parametrize(
    "content",
    [
        b"From: x\nSubject: =?utf-8?b?\xff\xfe?=\nContent-Type: text/plain; charset=nobody\n\nhi",
        b"From: x\nSubject: y\nContent-Type: multipart/mixed; boundary=z\n\n--z\n\n--z--",
        b"From: x\nSubject: y\nContent-Type: text/html\n\n<a href='http://x.example'>" + b"<p" * 99,
        b"From:\nSubject:\n",
    ],
)
def test_whatever_stands_in_it_nothing_breaks(content: bytes) -> None:
    assert saved(content) is not None
    assert look(content, None).seen.code is False


@pytest.mark.parametrize(
    "content", [PAGE.encode(), mail("x", PAGE), mail(f"{SHOWN} http://secure-login.top")]
)
def test_it_is_judged(content: bytes) -> None:
    read = look(content, None)
    assert read.judged is not None
    assert read.judged.own.level == "stop"
    assert "link_other" in {signal.name for signal in read.judged.own.signals}


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_code_in_it_is_found(encoding: str) -> None:
    read = look(mail(f"Your code: {CODE}", cte=encoding), None)
    assert read.seen.code
    assert CODE not in repr(read.judged)
    assert read.text is None
    link = f'<html><a href="https://www.amazon.com/g/{CODE}">here</a>'
    assert look(link.encode(), None).seen.code


def test_a_long_letter_is_judged_by_its_beginning() -> None:
    read = look(b"The garden is full of flowers. " * 3000, None)
    assert read.judged is not None
    assert read.judged.own.level == "none"
    assert read.judged.clues == ()


def test_a_link_far_down_counts() -> None:
    page = "<html><p>Your Amazon account is locked.</p>" + "<p>flowers</p>" * 2000
    read = look(f'{page}<a href="http://secure-login.top/x">x</a>'.encode(), None)
    assert read.judged is not None
    assert read.judged.own.level == "stop"


def test_links_are_given_by_where_they_stand() -> None:
    page = saved(b'<html><a href="http://a.example"><img></a> <a href="#x">no</a>')
    assert page is not None
    assert page.links == (Given(0, 0, "http://a.example"),)
