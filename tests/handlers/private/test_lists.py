"""A list of recipients keeps nobody waiting: long ones are read before the unit, in a process."""

import pytest

from bot.domain.recipient_lists import MOST_AT_ONCE
from tests.bot.flows.test_every_text import DRAFTS
from tests.handlers.private.units import AnnasChat

BUYING = DRAFTS["buy"][0].model_copy(
    update={"purpose": "gift", "marketplace": "DE", "way": "email", "amount": 2500}
)
CALLING = BUYING.model_copy(update={"way": "text"})
LINES = {
    "email": (
        "Anna Nr{0} <anna{0}@example.com>",
        "ä{0}ü@büß{0}.de",  # the dearest: letters of its own in the domain
        "somebody.with.a.long.name{0}@some.long.domain.gmial.com",
        "a b {0} @ d e f . c o m",
    ),
    "phone": (
        "0151 2345 67{0:02}",
        "+1 (212) 555 01 {0:02} or 0212/5550{0:03}",
        "0049-30-{0}-{0}-{0}",
    ),
}


@pytest.mark.parametrize("step", LINES)
@pytest.mark.parametrize("people", [2, 4, 8, 20, 50, 340])
async def test_a_long_list_is_read_before_the_unit(step: str, people: int) -> None:
    anna = AnnasChat("de")
    for line in LINES[step]:
        text = "\n".join(line.format(number) for number in range(people))[:4096]
        anna.stands_at("buy", step, BUYING if step == "email" else CALLING)
        anna.lists.read = 0
        assert await anna.hears(text=text), line
        assert anna.lists.read == (len(text) > MOST_AT_ONCE), line
        await anna.hears(counts=True, text=text)
        assert await anna.hears(text=text), line
