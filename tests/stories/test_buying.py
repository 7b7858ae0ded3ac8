"""Buying a card, from the first question to the order."""

from tests.stories.world import World


async def test_a_person_buys_a_card_for_an_aunt_in_germany(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    anna.sees("not Amazon's", "never ask for a claim code")
    await anna.taps("buying a card")
    anna.sees("Who is the card for?")
    await anna.taps("A gift")
    anna.sees("Where does the recipient shop?")
    await anna.taps("More sites")
    await anna.taps("amazon.de")
    anna.sees("amazon.de · 2 of 4", "How should the card arrive?")
    await anna.taps("on a date")
    anna.sees("On which day should the e-mail go out?")
    await anna.types("2026-12-24")
    anna.sees("How much")
    await anna.types("50,00 €")
    anna.sees("Which e-mail")
    await anna.types("tante.otto@example.com")
    anna.sees("order checklist", "EUR 50", "tante.otto@example.com", "amazon.de")
    await anna.taps("All correct")
    anna.sees("Ready to order")
    copies = [b["copy_text"]["text"] for b in anna.account.buttons(anna.last) if "copy_text" in b]
    assert copies == ["50", "tante.otto@example.com"]
    await anna.taps("I've ordered it")
    anna.sees("Well done")
    await anna.taps("Message for the recipient")
    anna.sees("never read the code out")
    anna.sees_above("Forward it on ", ", when the e-mail comes")
    await anna.taps("Remind me")
    anna.sees("Which country do you live in?")
    await anna.taps("United States")
    await anna.taps("New York")
    anna.sees("I'll ask you on Friday, December 25, 2026 at 10:00 AM (New York time)")
    await anna.taps_old("All correct")
    anna.is_told("an earlier question")


async def test_somebody_who_was_told_to_buy_is_stopped_before_the_till(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("told me to buy it")
    anna.sees("stop for a moment", "a number you know already")
    anna.sees_above("Who is the card for?")
    await anna.types("/how")
    anna.sees("A gift card's life", "never read out")
    assert anna.labels() == ["🎁 I'm buying a card", "🎉 I got a card"]


async def test_a_sheet_for_oneself_is_handed_to_nobody(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "For myself", "amazon.de"):
        await anna.types(words)
    assert "🖨 Print it myself" in anna.labels()
    await anna.taps("Print it myself")
    await anna.types("50")
    anna.sees("🖨 Print it myself")
    await anna.taps("All correct")
    anna.sees("Show the sheet to nobody")
    assert "hand" not in anna.last["text"]


async def test_a_mistyped_address_is_found_before_it_costs_anything(world: World) -> None:
    anna = await world.person("Anna")
    for words in (
        "/buy",
        "a gift for somebody",
        "amazon.de",
        "by e-mail, on a date",
        "24. Dezember",
        "fifty",
    ):
        await anna.types(words)
    await anna.types("anna@gmial.com")
    anna.sees("You typed", "Which address do you mean")
    await world.crashes()
    await anna.taps("anna@gmail.com")
    anna.sees("order checklist", "anna@gmail.com", "December 24", "EUR 50")


async def test_several_answers_in_one_sentence(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("50 euros by email to otto@example.com, my aunt in Germany")
    anna.sees("order checklist", "amazon.de", "EUR 50", "otto@example.com")
    await anna.types("change the amount to 30")
    anna.sees("order checklist", "EUR 30")


async def test_a_card_by_post_with_a_message(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    for words in ("/buy", "ein geschenk", "amazon.de", "eine karte per post"):
        await jonas.types(words)
    jonas.sees("Bis wann muss")
    await jonas.taps("In zwei Wochen")
    for words in ("50", "山田 太郎", "Hauptstr. 5\n10115 Berlin", "3. Stock links"):
        await jonas.types(words)
    jonas.sees("山田 太郎", "Hauptstr. 5\n10115 Berlin", "3. Stock links")
    await jonas.taps("➕ Gruß")
    await jonas.types("Für dich")
    jonas.sees("Für dich")
    await jonas.taps("✏️ Versandart")
    await jonas.taps("Per E-Mail, sofort")
    jonas.sees("E-Mail-Adresse")
    await jonas.types("mia@example.org")
    jonas.sees("mia@example.org", "Für dich")
    assert "Hauptstr" not in jonas.last["text"]


async def test_german_from_start_to_end(world: World) -> None:
    jonas = await world.person("Jonas", "de")
    await jonas.types("/buy")
    await jonas.taps("Ein Geschenk")
    jonas.sees("Wo kauft die beschenkte Person ein?")
    await jonas.types("Deutschland")
    await jonas.types("per e-mail, sofort")
    await jonas.types("49,90")
    await jonas.types("mia@example.org")
    jonas.sees("Deine Bestell-Checkliste", "49,90 EUR")
    await jonas.types("alles richtig")
    jonas.sees("Jetzt wird bestellt")
    await jonas.types("ich habe bestellt")
    jonas.sees("Geschafft!", "frage ich dich, ob er angekommen ist")
    await jonas.taps("Nachricht zum Weiterleiten")
    jonas.sees("Ich habe dir per E-Mail einen Gutschein für amazon.de geschickt")


async def test_each_line_of_the_review_can_be_changed(world: World) -> None:
    anna = await world.person("Anna")
    await _to_the_review(anna)
    await anna.taps("✏️ Amount")
    await anna.types("30")
    anna.sees("order checklist", "EUR 30")
    await anna.taps("✏️ E-mail")
    await anna.taps("Back")
    anna.sees("order checklist", "otto@example.com")
    await anna.taps("✏️ Site")
    await anna.types("Japan")
    anna.sees("in JPY")
    await anna.types("5,000")
    anna.sees("JPY 5,000", "amazon.co.jp")


async def _to_the_review(anna) -> None:  # type: ignore[no-untyped-def]
    for words in (
        "/buy",
        "a gift for somebody",
        "amazon.de",
        "by e-mail, now",
        "50",
        "otto@example.com",
    ):
        await anna.types(words)
    anna.sees("order checklist")


async def test_a_problem_is_told_and_nothing_is_lost(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "lots"):
        await anna.types(words)
    anna.sees("one clear amount")
    anna.sees_above("How much should be on the card?")
    await anna.types("$50")
    anna.sees("sells in EUR")
    await anna.types("what")
    anna.sees("Tap what you mean")
    anna.sees_above("sells in EUR")
    await anna.types("hm")
    anna.sees("Tap what you mean", "sells in EUR")
    await anna.types("50")
    anna.sees("Which e-mail")


async def test_an_edited_message_replaces_the_last_answer(world: World) -> None:
    anna = await world.person("Anna")
    for words in (
        "/buy",
        "a gift for somebody",
        "amazon.de",
        "by e-mail, now",
        "50",
        "otto@example.con,",
    ):
        await anna.types(words)
    anna.sees("Which address do you mean")
    await anna.edits("otto@example.com")
    anna.sees("order checklist", "otto@example.com")
    await anna.edits("olga@example.com")
    anna.sees("order checklist", "olga@example.com")
    await anna.edits("70", nth=-2)
    anna.sees("To change an earlier answer")
    anna.sees_above("EUR 50")


async def test_more_sites_are_shown_in_the_same_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    before = len(anna.account.answers)
    await anna.taps("More sites")
    assert len(anna.account.answers) == before
    assert any("amazon.pl" in label for label in anna.labels())
    await anna.taps("South Africa")
    anna.sees("How should the card arrive?", "South Africa")
    anna.sees_not("amazon.co.za")


async def test_an_old_button_says_so_and_a_second_tap_counts_once(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.taps("amazon.co.uk")
    count = len(anna.account.messages)
    await anna.taps_old("amazon.co.uk")
    assert len(anna.account.messages) == count, "the second tap of a double tap"
    assert anna.account.alerts == ["I have that already. Thank you!"]
    await anna.taps("now")
    await anna.taps_old("amazon.ca")
    anna.is_told("an earlier question")
    anna.sees("How much")
    assert len(anna.account.messages) == count


async def test_back_cancel_and_resume(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/back")
    anna.sees("Nothing is open")
    await anna.types("/buy")
    await anna.types("/back")
    anna.sees("first question")
    await anna.taps("A gift")
    await anna.taps("amazon.ca")
    await anna.types("/back")
    anna.sees("Where does the recipient shop?")
    await anna.types("amazon.fr")
    await anna.types("/buy")
    anna.sees("Your earlier guide is kept")
    await anna.types("/resume")
    anna.sees("more than one guide")
    await anna.taps("amazon.fr")
    anna.sees("amazon.fr · 2 of 4")
    await anna.types("/cancel")
    anna.sees("erased")
    await anna.types("/resume")
    anna.sees("Who is the card for?")


async def test_a_kept_guide_is_offered_when_nothing_is_in_front(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.fr", "/start trouble"):
        await anna.types(words)
    anna.sees("🔧 It doesn't work", "Which Amazon site is on the card?")
    await anna.types("/resume")
    assert anna.labels() == ["🔧 A card that doesn't work", "🎁 amazon.fr"]
    await anna.types("/cancel")
    assert anna.labels()[:2] == ["▶ Go on: 🎁 amazon.fr", "🎁 I'm buying a card"]
    for words in ("/cancel", "/back"):
        await anna.types(words)
        anna.sees("No question is open", "kept what you began")
        assert anna.labels()[0] == "▶ Go on: 🎁 amazon.fr"
    likeliest = [one["text"] for one in anna.account.buttons(anna.last) if "style" in one]
    assert likeliest == ["▶ Go on: 🎁 amazon.fr"]
    await anna.taps("Go on")
    anna.sees("How should the card arrive?")


async def test_nobody_meets_silence(world: World) -> None:
    anna = await world.person("Anna")
    strange = [
        {"sticker": {"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1,
                     "height": 1, "is_animated": False, "is_video": False}},
        {"location": {"latitude": 1.0, "longitude": 1.0}},
        {"contact": {"phone_number": "+49301", "first_name": "Otto"}},
        {"text": "/"}, {"text": "/ buy"}, {"text": "/nonsense"}, {"text": "\u202eolleh"},
        {"text": "x" * 4096}, {"text": "\U0001f381" * 2048},
    ]  # fmt: skip
    for content in strange:
        for opening in ("/cancel", "/buy"):
            await anna.types(opening)
            before = len(anna.account.answers)
            await anna.sends(**content)
            assert len(anna.account.answers) > before, content


async def test_a_button_nobody_made_is_answered(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    for data in ("", "x", "t:nothing:1:yes", "t::1:", "s:nonsense", "s:resume:nothing"):
        before = anna.account.attention
        anna.account.taps(anna.last["message_id"], data or "-")
        await world.settles()
        assert anna.account.attention > before, data


async def test_a_claim_code_is_deleted_and_the_question_stays(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await anna.types("is it QX7R-M4TKZP-9WLC ?")
    anna.sees("How much")
    assert "looked like a gift card code" in anna.account.answers[-2]["text"]
    anna.sees_not("QX7R")
    await anna.types("50")
    await anna.edits("QX7R M4TKZP 9WLC")
    anna.sees_not("M4TKZP")
    await anna.sends(caption="qx7r-m4tkzp-9wlc", document={"file_id": "1", "file_unique_id": "1"})
    anna.sees_not("m4tkzp")


async def test_the_checklist_is_remembered_the_next_day(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    await world.days_pass(0.5)
    await anna.types("by e-mail, now")
    await world.days_pass(0.6)
    anna.sees("How much")
    await world.days_pass(0.5)
    anna.sees("How much")  # it is two in the morning
    await world.days_pass(0.5)
    anna.sees("still open")
    assert anna.labels()[0] == "▶ Go on: 🎁 amazon.de", "several may be open"
    await anna.taps("Go on")
    anna.sees("How much")
    await world.days_pass(2)
    anna.sees("How much")


async def test_a_restart_changes_nothing(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de"):
        await anna.types(words)
    await world.restarts()
    await anna.taps("now")
    anna.sees("How much")


async def test_somebody_who_blocked_the_bot_stops_nobody(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    anna.account.blocks()
    await world.settles()
    await otto.types("/start")
    otto.sees("Hello")
    anna.account.unblocks()
    await anna.types("by e-mail, now")
    anna.sees("How much")
