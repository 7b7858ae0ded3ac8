"""After a verdict: the code is gone, how to make sure, where to report, a sheet for the police."""

import pytest

from tests.stories.world import World


@pytest.mark.parametrize(
    ("language", "sent", "steps"),
    [("en", "already sent", "Act now, in this order"),
     ("de", "schon geschickt", "Jetzt schnell, in dieser Reihenfolge")],
)  # fmt: skip
async def test_i_already_sent_the_code(world: World, language: str, sent: str, steps: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/start")
    await anna.taps(sent)
    anna.sees(steps, "Amazon")
    said = anna.last["text"]
    parts = [said.index(f"{number}\ufe0f\u20e3") for number in range(1, 6)]
    assert parts == sorted(parts)
    await anna.types("/buy")
    await anna.taps("told me to buy it" if language == "en" else "verlangt ihn von mir")
    await anna.taps(sent)
    anna.sees(steps)


async def test_the_country_is_asked_for_the_channels_only(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/check")
    await anna.taps("Where to report")
    anna.sees("In which country?")
    await anna.taps("United Kingdom")
    anna.sees("reportfraud.police.uk", "0300 123 2040", "local police")
    await anna.taps("Another country")
    await anna.taps("India")
    anna.sees("Where to report it (India)", "local police")
    anna.sees_not("1930")
    await anna.taps("Another country")
    await anna.taps("None of these")
    anna.sees("local police")
    await anna.taps("Back")
    anna.sees("Send me the message")
    assert len(anna.answers) == 1
    await anna.types("/settings")
    anna.sees_not("Country: United Kingdom")


async def test_whoever_is_known_to_live_somewhere_is_not_asked(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.types("/check")
    await anna.taps("Wo melde ich das?")
    anna.sees("Deutschland", "Polizei vor Ort")


@pytest.mark.parametrize(
    ("language", "asked", "seen"),
    [("en", "is this gift e-mail real?", "asks nothing of you"),
     ("de", "ist die gutschein-mail echt?", "will nichts von dir")],
)  # fmt: skip
async def test_is_this_gift_mail_real(world: World, language: str, asked: str, seen: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types(asked)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "asked", "seen"),
    [("en", "where do I report this?", "In which country?"),
     ("de", "Wo kann ich das melden?", "Polizei vor Ort")],
)  # fmt: skip
async def test_where_is_it_reported(world: World, language: str, asked: str, seen: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types(asked)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "sent", "sheet", "by_hand", "name"),
    [
        ("en", "I already sent the code", "bank and police", "by hand", "scam-notes.pdf"),
        ("de", "Ich habe den Code schon geschickt", "Bank und Polizei", "von Hand",
         "notizen-zum-betrug.pdf"),
    ],
)  # fmt: skip
async def test_a_sheet_for_bank_and_police(
    world: World, language: str, sent: str, sheet: str, by_hand: str, name: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(sent)
    await anna.taps(sheet)
    anna.sees(by_hand)
    assert anna.last["document"]["file_name"] == name
