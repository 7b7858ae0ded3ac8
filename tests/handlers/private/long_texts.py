"""Texts of 4,096 signs that somebody might send to keep others waiting."""

import random
from collections.abc import Sequence

from hypothesis import strategies as st

MOST = 4096
_SENTENCE = "i want to buy a 50 euro gift card for my sister by email on friday in germany please"
_SATZ = "ich möchte am freitag einen gutschein über fünfzig euro per e-mail in die niederlande"
PIECES = (
    # digits, days, amounts, numbers in words
    "0123456789", "12 34 5678 ", "1 ", "24.12.2026 ", "12/24 ", "on friday ", "friday or saturday ",
    "am ersten januar um halb neun ", "in ", "may ", "next ", "50 euro ", "€ 50 ", "1.250 ",
    "fifty ", "tausend", "two thousand three hundred and one ", "zweitausenddreihundert ", "½",
    # what looks like codes, links, serial numbers, halves of codes
    "AAAA-BBBBBB-CCCC ", "QW7E-R8TYU2 ", "QW7E R8TYU2 PA3S2X ", "ab1d ./+* ef2hij ", "AB1DE-",
    "ab1d ", "ab1de ", "ab1def ", "A1B2C3D4E5F6G ", "AB1DE-FG2HI-JK3LM ", "serial de89 ",
    "serial 1234567890123456 ", "DE89 3704 0044 0532 0130 00 ", "amazon.de/g/abcdef ", "amazon.",
    "claimcode=abcd", "claimcode=abcd ", "%41", "%25", "\\u0041", "\u2013.de89 \u200bef2hij",
    # addresses, numbers to call, commands, words of ours
    "@", "a@", "a@b.de ", "a@b.de,", "anna@gmial.com ", "anna (at) gmx (punkt) de ", "mailto:",
    "<a@b>", "+49 151 23456789 ", "+1", "(0", "tel: ", "10115 Berlin, ", "Hauptstr. 5, ",
    "東京都千代田区1-1-1 ", "/", "to ", "amount to ", "change the amount to 30 ", "in germany ",
    "yes ", "no ", "code ", "message ", "https://www.",
    # separators, quotes, blanks
    ",", ", ", ".", " . ", ";", "|", "a|", "-", "A1B-", "_", "\n", "a\n", "1\n", "\t", " ", "(",
    "<", "\"'„“", '("', '"a","b"\n', "\x00",
    # signs of all kinds
    "a\u0301\u0323", "\u0301", "\u202eشارع الملك ", "مرحبا بك في ", "😀", "👩‍👩‍👧‍👦 ", "5️⃣",
    "ＱＷ７Ｅ－Ｒ８", "ﷺ", "İ", "ß", "\u200d", "\u00ad", "a", "A", "a1", "A1", "a ", "A 1 ",
    f"{_SENTENCE} ", f"{_SATZ} ",
)  # fmt: skip
_WORDS = (*_SENTENCE.split(), *_SATZ.split(), "told", "code", "12.", "am", "or", "oder")


def filled(piece: str, first: str = "") -> str:
    """A text of nothing but this piece, after a first word."""
    return (first + piece * (MOST // len(piece) + 1))[:MOST]


def of_words(words: Sequence[str], seed: int) -> str:
    """A text of these words in any order."""
    order = random.Random(seed)
    return " ".join(order.choice(words) for _ in range(MOST))[:MOST]


TEXTS = (
    *map(filled, PIECES),
    *(filled("a ", command) for command in ("/start ", "/language ", "/buy ", "/", "serial ")),
    filled("b.", "a@"), filled("b", "a@"), filled(" ", "a@"), filled("1 ", "+49"),
    *(of_words(words, seed) for words in (_WORDS, PIECES) for seed in range(4)),
)  # fmt: skip


def any_text() -> st.SearchStrategy[str]:
    """Any 4,096 signs: a few pieces over and over, or signs drawn at random."""
    some = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), min_size=1, max_size=9)
    pieces = some.map("".join).filter(bool)
    return st.tuples(
        st.sampled_from(("", "/start ", "/language ", "friday ", "amount to ")), pieces
    ).map(lambda parts: filled(parts[1], parts[0])) | st.text(
        min_size=MOST // 8, max_size=MOST // 8
    ).map(filled)
