"""What a shape tells; every code here is made up."""

import pytest

from bot.secrets import Look
from bot.secrets.advice import Advice, advice


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", None),
        ("I have a card of 50 euros", None),
        ("305-1234567-1234567", None),
        ("KW7E-R4TYP9-MA3X", Advice("usual", 14)),
        ("code: qw7e-r8tyu2-pa3s",
         Advice("look-alikes", 14, ("B/8", "S/5", "Z/2", "D/Q/O/0", "U/V"))),
        ("AB12-CDEFGH-D9K3X", Advice("look-alikes", 15,
                                     ("B/8", "Z/2", "G/6", "D/Q/O/0", "I/1"))),
        ("https://www.amazon.de/g/Zx81QpLm7Yk", Advice("link")),
        ("1234 5678 9012 3456", Advice("serial", 16)),
        ("my code 123456789012345678901234567890", Advice("serial", 30)),
        ("6QUDO-3GFAA-4AVTB", Advice("gift-card-id", 15)),
        ("6QUDO-3GFAA-4AVTB-77XYZ-9ABCD", None),
        ("H27KPZ4M8XN3Q", Advice("missing", 13)),
        ("QW7E-R8TYU2-PA3", Advice("missing", 13)),
        ("IPHONE15PROMX", None),
        ("NO9386011117947", None),
    ],
)  # fmt: skip
def test_what_a_shape_tells(text: str, told: Advice | None) -> None:
    assert advice(Look(text)) == told
