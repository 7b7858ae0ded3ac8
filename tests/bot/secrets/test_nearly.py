"""Most of a claim code, as people mistype theirs, and what only looks like it."""

import pytest

from bot.secrets.nearly import holds_nearly_a_code
from bot.secrets.reading import Reading
from tests.benchmarks.secret_sentences import SENTENCES
from tests.benchmarks.secret_texts import samples

NEARLY = """
QX7RM4TKZP9
QX7RM4TKZP
QX7RM4TKZP9W
QX7RM4TKZP9WL
qx7rm4tkzp9
QX7R-M4TKZP-9
QX7-M4TKZP-9WLC
QX7R-M4TKZP
QX7R M4TKZP 9W
the code is QX7RM4TKZP9
Look what I got: QX7RM4TKZP9
Der Code lautet QX7RM4TKZP9
"""

NOT = """
amazon.co.uk
302-1234567-1234567
D01-1234567-1234567
SW1A 1AA
EC1A1BB
10115 Berlin
Otto Meier
Anna-Maria Schmidt-Roth
DE123456789
RR123456789DE
1Z999AA10123456784
B08N5WRWNW
GB29NWBK60161331926819
IPHONE15PRO
MAX2MUSTER3
HAUPTSTR12A
LH1234 B22 17A
+49 151 23456789
24DEC2026
otto2019x3@example.com
https://example.com/QX7RM4TKZP9
the order number is QX7RM4TKZP9
1. QX7RM4TKZP9\\n2. socks
QX7R
QX7R-M4
"""


@pytest.mark.parametrize("text", NEARLY.strip().splitlines())
def test_most_of_a_code(text: str) -> None:
    assert holds_nearly_a_code(Reading(text))


@pytest.mark.parametrize("text", NOT.strip().splitlines())
def test_what_only_looks_like_it(text: str) -> None:
    assert not holds_nearly_a_code(Reading(text.replace("\\n", "\n")))


def test_no_near_code_of_the_benchmark_counts() -> None:
    others = (one.text for one in samples(10_000) if one.secret is None)
    assert [text for text in (*others, *SENTENCES) if holds_nearly_a_code(Reading(text))] == []
