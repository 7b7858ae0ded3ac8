"""A request that somebody tells of is judged before a guide takes it, wherever it is typed."""

import pytest

from tests.stories.people import Person
from tests.stories.world import World

TOLD = "my boss texted me to buy 5 amazon gift cards and send him the codes"
LANGUAGES = [
    ("en", TOLD, "looks like a scam", "send him the codes", "Act now"),
    (
        "de",
        "Mein Chef will, dass ich Gutscheine kaufe und ihm die Codes schicke",
        "sieht nach Betrug aus",
        "Codes schicke",
        "Jetzt schnell",
    ),
]


async def walks(anna: Person, *words: str) -> None:
    for one in words:
        await anna.types(one)


@pytest.mark.parametrize(("language", "told", "stop", "words", "steps"), LANGUAGES)
async def test_outside_a_guide(
    world: World, language: str, told: str, stop: str, words: str, steps: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(told)
    anna.sees(stop, words)
    assert len(anna.answers) == 1
    await anna.taps("🚨")
    anna.sees(steps)


@pytest.mark.parametrize(
    "typed",
    [f"/buy {TOLD}", f"/help {TOLD}", f"is this a scam: {TOLD}", f"/check@giftwise_bot {TOLD}"],
)
async def test_behind_a_command_and_a_question(world: World, typed: str) -> None:
    anna = await world.person("Anna")
    await anna.types(typed)
    anna.sees("looks like a scam", "send him the codes")


async def test_asked_about_and_nothing_found(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("is this a scam: see you at six, I'll bring the cake")
    anna.sees("found nothing")
    await anna.types("is this a scam?")
    anna.sees("Send me the message")


async def test_where_money_has_gone_the_steps_come_at_once(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types(f"{TOLD}, and I already sent him the codes")
    anna.sees("Act now")


async def test_at_a_question_it_fills_nothing(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now")
    question = anna.last["text"]
    await anna.types(TOLD)
    anna.sees("looks like a scam")
    assert anna.labels()[0] == "Thank you, I won't buy it"
    assert anna.answers[-2]["text"] == question
    await anna.types("50")
    anna.sees("Which e-mail")
    await anna.taps("Thank you, I won't buy it")
    anna.sees_not("looks like a scam")
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_free_words_are_kept_and_a_stop_follows(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com")
    await anna.taps("➕ Message")
    await anna.types(TOLD)
    anna.sees("looks like a scam")
    assert any("send him the codes" in one["text"] for one in anna.answers[:-1])


async def test_a_card_message_with_love_alarms_nobody(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com")
    await anna.taps("➕ Message")
    await anna.types("Happy birthday! Buy yourself something nice and send me a photo.")
    anna.sees_not("scam")


async def test_a_forward_in_a_guide(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now", "50")
    await anna.forwards("Your Amazon account is locked. Verify it: http://amaz0n-login.top/x")
    anna.sees("looks like a scam")
    await anna.forwards("otto@example.com")
    anna.sees("Is everything right?", "otto@example.com")


async def test_the_gate_leads_here(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("told me to buy it")
    await anna.taps("Check a message")
    anna.sees("Send me the message")
    await anna.types("get two cards please")
    assert "scam" in anna.last["text"] or "found nothing" in anna.last["text"]
    await anna.types("/resume")
    anna.sees("Who is the card for?")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I need three amazon.de gift cards for 50 euros", "amazon.de"),
        ("thanks", "You're welcome"),
        ("blah blah", "Is it one of these?"),
    ],
)
async def test_what_a_customer_says_is_no_alarm(world: World, typed: str, seen: str) -> None:
    anna = await world.person("Anna")
    await anna.types(typed)
    anna.sees(seen)
    anna.sees_not("a scam.")


async def test_each_that_is_typed_has_its_answer_below_it(world: World) -> None:
    anna = await world.person("Anna")
    for words in (TOLD, "Your Amazon account is locked. Verify now: http://secure-login.top/x"):
        await anna.types(words)
        anna.sees("looks like a scam")
        anna.sees_not("came together")
    assert sum("looks like a scam" in one["text"] for one in anna.answers) == 2


EDITS = [("en", "➕ Message", TOLD, "looks like a scam"),
         ("de", "➕ Gruß", LANGUAGES[1][1], "sieht nach Betrug aus")]  # fmt: skip


@pytest.mark.parametrize(("language", "button", "told", "stop"), EDITS)
async def test_an_edit_of_free_words_replaces_them_and_a_stop_follows(
    world: World, language: str, button: str, told: str, stop: str
) -> None:
    anna = await world.person("Anna", language)
    way = {"en": ("/buy", "a gift", "amazon.de", "by e-mail, now"),
           "de": ("/buy", "ein Geschenk", "amazon.de", "per E-Mail, sofort")}  # fmt: skip
    await walks(anna, *way[language], "50", "otto@example.com")
    await anna.taps(button)
    await anna.types("Happy birthday!")
    await anna.edits(told)
    anna.sees(stop)
    assert any(told in one["text"] for one in anna.answers[:-1]), "it is kept"
    said = len(anna.answers)
    await anna.edits("Happy birthday, dear!")
    assert len(anna.answers) == said, "what alarms nobody gets no word"


async def test_an_edit_of_another_answer_fills_nothing_and_is_judged(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now", "50")
    await anna.edits(TOLD)
    anna.sees("looks like a scam")
    await anna.types("otto@example.com")
    anna.sees("EUR 50", "otto@example.com")


PAGES = [("en", "found nothing"), ("de", "nichts gefunden")]


@pytest.mark.parametrize(("language", "nothing"), PAGES)
async def test_a_bare_link_is_judged(world: World, language: str, nothing: str) -> None:
    anna = await world.person("Anna", language)
    for link in ("https://amzn.to/3abc", "www.amazon.de/gp/css/gc/payment"):
        await anna.types(link)
        anna.sees(nothing)
    await anna.types("otto@example.com")
    assert nothing not in anna.last["text"]


ASKED_FOR = [
    ("en", "a gift", "my boss told me to buy it", "Nobody honest"),
    ("de", "ein geschenk", "mein Chef hat gesagt ich soll ihn kaufen", "Niemand, der es"),
]


@pytest.mark.parametrize(("language", "gift", "told", "warned"), ASKED_FOR)
async def test_a_demand_meets_the_gate_also_where_a_message_was_asked_for(
    world: World, language: str, gift: str, told: str, warned: str
) -> None:
    anna = await world.person("Anna", language)
    await walks(anna, "/buy", gift, "/check", told)
    anna.sees(warned)


async def test_whoever_goes_on_is_asked_for_no_message_any_more(world: World) -> None:
    anna = await world.person("Anna")
    await walks(anna, "/buy", "a gift", "amazon.de", "by e-mail, now", "/check")
    await anna.taps("Go on")
    await anna.types("50")
    anna.sees("Which e-mail")


async def test_a_second_tap_in_a_moment_says_nothing_twice(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types(TOLD)
    verdict, (sent, how, *_) = anna.last["message_id"], anna.account.buttons(anna.last)
    for _ in range(2):
        anna.account.taps(verdict, sent["callback_data"])
    await world.settles()
    assert len(anna.answers) == 2
    anna.account.taps(verdict, how["callback_data"])
    anna.account.taps(verdict, sent["callback_data"])
    await world.settles()
    assert len(anna.answers) == 4, "another button was between"
    world.clock.move(milliseconds=10_000)
    anna.account.taps(verdict, sent["callback_data"])
    await world.settles()
    assert len(anna.answers) == 5


REDEEMING = [
    ("en", "he wants me to read him the code", "Please wait a moment",
     "Hello, Amazon Support here, your account is locked, call 0800 123 4567", "Be careful",
     "where do I report this?", "In which country?"),
    ("de", "jemand am Telefon sagt ich soll den Code vorlesen", "Warte bitte",
     "Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer",
     "Sei vorsichtig", "wo melde ich das?", "Polizei vor Ort"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told", "warned", "pasted", "careful", "asks", "where"), REDEEMING
)
async def test_in_a_guide_that_knows_no_gate(
    world: World, language: str, told: str, warned: str, pasted: str, careful: str, asks: str,
    where: str,
) -> None:  # fmt: skip
    anna = await world.person("Anna", language)
    await walks(anna, "/redeem", told)
    anna.sees(warned)
    await anna.types(pasted)
    anna.sees(careful)
    await anna.types(asks)
    anna.sees(where)
    await anna.types("amazon.de")
    anna.sees("amazon.de")
    assert any("amazon.de" in one["text"] and one["text"].startswith("✓") for one in anna.answers)


@pytest.mark.parametrize(
    ("language", "gift", "leaves", "left"),
    [("en", "a gift", "Thank you, I won't buy it", "Stopped."),
     ("de", "ein geschenk", "Danke, ich kaufe keinen", "Abgebrochen")],
)  # fmt: skip
async def test_the_way_out_may_be_typed(
    world: World, language: str, gift: str, leaves: str, left: str
) -> None:
    anna = await world.person("Anna", language)
    await walks(anna, "/buy", gift, LANGUAGES[0 if language == "en" else 1][1], leaves)
    anna.sees(left)
