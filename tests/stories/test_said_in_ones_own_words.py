"""What people answer in their own words, at each question, in both languages."""

import pytest

from tests.stories.people import Person
from tests.stories.world import World

BUY = {
    "en": ("/buy", "a gift for somebody", "amazon.de", "by e-mail, now", "50", "otto@example.com"),
    "de": ("/buy", "ein geschenk", "amazon.de", "per e-mail, sofort", "50", "otto@example.com"),
}
RIGHT = {"en": "all correct", "de": "alles richtig"}
POST = {
    "en": ("/buy", "a gift for somebody", "amazon.de", "by post", "24 December", "50"),
    "de": ("/buy", "ein geschenk", "amazon.de", "per post", "24. Dezember", "50"),
}
REDEEM = {
    "en": ("/redeem", "amazon.de", "yes", "by e-mail"),
    "de": ("/redeem", "amazon.de", "ja", "per e-mail"),
}


async def at(world: World, language: str, steps: tuple[str, ...]) -> Person:
    anna = await world.person("Anna", language)
    for words in steps:
        await anna.types(words)
    return anna


@pytest.mark.parametrize(
    ("language", "steps", "typed", "seen"),
    [
        # whom it is for
        ("en", 1, "my sister", "Where does the recipient shop?"),
        ("en", 1, "its for my wife's birthday", "Where does the recipient shop?"),
        ("de", 1, "meine Schwester", "Wo kauft die beschenkte Person ein?"),
        ("de", 1, "einem guten Freund", "Wo kauft die beschenkte Person ein?"),
        ("en", 1, "my boss", "Please tap one of the buttons"),  # so swindlers call themselves
        ("de", 1, "mein Chef", "Tipp bitte auf einen der Knöpfe"),
        # the site
        ("en", 2, "the german one", "amazon.de"),
        ("en", 2, "she lives in Ireland but shops on the uk site", "amazon.co.uk"),
        ("de", 2, "die deutsche Seite", "amazon.de"),
        ("de", 2, "ich glaube England", "amazon.co.uk"),
        # the way
        ("en", 3, "can I get a physical card", "by post"),
        ("en", 3, "whichever is fastest", "by e-mail"),
        ("en", 3, "sms", "no cards by text message on this site"),
        ("de", 3, "ich geb es ihr selber", "zum Ausdrucken"),
        ("de", 3, "sms", "kenne ich auf dieser Seite nicht"),
        # the amount
        ("en", 4, "I only have 30", "EUR 30"),
        ("de", 4, "ich hab nur 30", "30 EUR"),
        # the review
        ("en", 6, "the amount is wrong", "How much should be on the card?"),
        ("en", 6, "can I add a note", "What should the card say?"),
        ("de", 6, "der Betrag ist falsch", "Welcher Betrag"),
        ("de", 6, "Tippfehler in der Adresse", "An welche E-Mail-Adresse"),
    ],
)
async def test_in_buy(world: World, language: str, steps: int, typed: str, seen: str) -> None:
    anna = await at(world, language, BUY[language][:steps])
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("en", "ok ordered, thanks!", "Well done!"),
        ("en", "i made a mistake in the address", "order checklist"),
        ("en", "i havent ordered it", "when you are done"),
        ("de", "hab bestellt", "Geschafft!"),
        ("de", "ich hab mich vertippt", "Bestell-Checkliste"),
        ("de", "habs noch nicht bestellt", "wenn du fertig bist"),
    ],
)
async def test_while_ordering(world: World, language: str, typed: str, seen: str) -> None:
    anna = await at(world, language, (*BUY[language], RIGHT[language]))
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("en", "my payment was declined", "another way to pay"),
        ("de", "die Zahlung wurde abgelehnt", "eine andere Zahlungsart"),
    ],
)
async def test_a_payment_is_no_trouble_with_a_code(
    world: World, language: str, typed: str, seen: str
) -> None:
    anna = await at(world, language, (*BUY[language], RIGHT[language]))
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("en", "I don't know", "as it is on the door"),
        ("en", "12 Rose Lane", "looks like a street"),
        ("de", "weiß ich nicht", "wie er an der Tür"),
        ("de", "Lindenweg 3", "nach einer Straße"),
    ],
)
async def test_what_is_no_name_on_a_door(
    world: World, language: str, typed: str, seen: str
) -> None:
    anna = await at(world, language, POST[language])
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "steps", "typed", "seen"),
    [
        ("en", 1, "it doesnt say", "amazon"),
        ("en", 2, "of course", "How did the card reach you?"),
        ("en", 3, "my aunt printed it", "On the sheet"),
        ("en", 3, "it's a voucher from the supermarket", "scratch off"),
        ("en", 4, "the last letter is missing", "An e-mail can be made larger"),
        ("en", 4, "yes here it is", "Before you redeem"),
        ("de", 2, "na klar", "Wie ist der Gutschein zu dir gekommen?"),
        ("de", 3, "hab ihn ausgedruckt", "Auf dem Blatt"),
        ("de", 4, "ein Buchstabe fehlt", "lässt sich vergrößern"),
        ("de", 4, "ja hier", "Vorher gut zu wissen"),
    ],
)
async def test_in_redeem(world: World, language: str, steps: int, typed: str, seen: str) -> None:
    anna = await at(world, language, REDEEM[language][:steps])
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("en", "i bought a card but my friend says nothing came", "spam folder"),
        ("en", "cancel", "Nothing is open"),
        ("en", "buy a card", "Who is the card for?"),
        ("de", "Karte kaufen", "Für wen ist der Gutschein?"),
        ("de", "abbrechen", "nichts offen"),
    ],
)
async def test_outside_a_guide(world: World, language: str, typed: str, seen: str) -> None:
    anna = await world.person("Anna", language)
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "first", "typed", "seen"),
    [
        ("en", "", "can we speak German?", "ab jetzt sprechen wir Deutsch"),
        ("de", "", "können wir Englisch reden", "we speak English from now on"),
        ("en", "/buy", "Deutsch", "Für wen ist der Gutschein?"),
        ("de", "/redeem", "english please", "Which Amazon site is on the card?"),
    ],
)
async def test_another_language_in_ones_own_words(
    world: World, language: str, first: str, typed: str, seen: str
) -> None:
    anna = await world.person("Anna", language)
    if first:
        await anna.types(first)
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "address", "seen"),
    [
        ("en", "Lindenweg 3\n10115 Berlin", "more than the apartment"),
        ("de", "Lindenweg 3\n10115 Berlin", "mehr als die Wohnung"),
    ],
)
async def test_a_street_is_no_apartment(
    world: World, language: str, address: str, seen: str
) -> None:
    anna = await at(world, language, (*POST[language], "Kim Meyer", address))
    await anna.types("Lindenweg 5")
    anna.sees(seen)
    await anna.types("4b")
    anna.sees("4b")


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "her address is Lindenweg 3, 10115 Berlin"),
        ("de", "ihre Adresse ist Lindenweg 3, 10115 Berlin"),
        ("de", "sie wohnt im Lindenweg 3, 10115 Berlin"),
    ],
)
async def test_words_before_an_address_are_none_of_it(
    world: World, language: str, typed: str
) -> None:
    anna = await at(world, language, (*POST[language], "Kim Meyer"))
    await anna.types(typed)
    anna.sees_above("Lindenweg 3, 10115 Berlin")
    anna.sees_not(typed.partition(" Lindenweg")[0])


PAGE = {"en": ("found it", "go on"), "de": ("vor mir", "weiter")}


@pytest.mark.parametrize(
    ("language", "steps", "typed", "seen"),
    [
        ("en", (), "it says the code is not valid", "First a look at your balance"),
        ("en", (), "yes it worked fine", "How much was on the card?"),
        ("en", ("it failed",), "invalid code", "letter by letter"),
        ("en", ("it failed",), "it says someone used it", "already"),
        ("de", (), "da steht ungültig", "Zuerst ein Blick"),
        ("de", ("hat nicht geklappt",), "der Code ist ungültig", "Zeichen für Zeichen"),
    ],
)
async def test_on_the_page(
    world: World, language: str, steps: tuple[str, ...], typed: str, seen: str
) -> None:
    anna = await at(world, language, (*REDEEM[language], *PAGE[language], *steps))
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize(
    ("language", "offered", "typed", "review"),
    [
        ("en", "Name", "I don't know", "order checklist"),
        ("en", "Occasion", "none", "order checklist"),
        ("en", "Message", "no message please", "order checklist"),
        ("de", "Name", "weiß ich nicht", "Bestell-Checkliste"),
        ("de", "Anlass", "keiner", "Bestell-Checkliste"),
        ("de", "Gruß", "kein Gruß", "Bestell-Checkliste"),
    ],
)
async def test_what_leaves_a_detail_out_is_no_detail(
    world: World, language: str, offered: str, typed: str, review: str
) -> None:
    anna = await at(world, language, BUY[language])
    await anna.taps(offered)
    await anna.types(typed)
    anna.sees(review)
    anna.sees_not(typed)
