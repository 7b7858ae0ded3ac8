"""Lists of recipients as people send them: a first line without an address, amounts, capitals."""

import pytest

from tests.stories.people import Person
from tests.stories.world import World


async def at_the_address(world: World, language: str = "en") -> Person:
    anna = await world.person("Anna", language)
    steps = {
        "en": ("/buy", "A gift", "amazon.de", "By e-mail, now", "25"),
        "de": ("/buy", "Ein Geschenk", "amazon.de", "Per E-Mail, sofort", "25"),
    }
    for words in steps[language]:
        await anna.types(words)
    return anna


async def test_a_first_line_without_an_address_is_named(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("Dora: will tell me\nOtto: otto@example.com\nIda: ida@example.com")
    anna.sees("2 lines of your list are fine", "Line 1", "Dora: will tell me")
    anna.sees("no e-mail address in it", "leave it out")
    await world.crashes()
    await anna.types("dora@example.com")
    anna.sees("order checklist", "To 3 people", "Dora", "dora@example.com", "Otto")


async def test_the_first_line_left_out_by_a_tap(world: World) -> None:
    anna = await at_the_address(world, "de")
    await anna.types("Dora;kommt noch\nOtto;otto@example.com\nIda;ida@example.com")
    anna.sees("Zeile 1", "Dora kommt noch", "keine E-Mail-Adresse")
    await anna.taps("Weglassen")
    anna.sees("Bestell-Checkliste", "An 2 Leute", "otto@example.com", "ida@example.com")


async def test_a_spelt_out_address_is_one_tap(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("Dora;dora(at)example.com\nOtto;otto@example.com\nIda;OTTO@example.com")
    anna.sees("One line", "Line 1", "Dora", "dora(at)example.com")
    await anna.taps("dora@example.com")
    anna.sees("Line 3", "OTTO@example.com", "in the list already")
    await anna.taps("Leave it out")
    anna.sees("order checklist", "To 2 people")


async def test_a_file_without_a_header_keeps_its_first_line(world: World) -> None:
    anna = await at_the_address(world, "de")
    rows = "Dora Groß;folgt;Vertrieb\r\nOtto;otto@example.com;IT\r\nIda;ida@example.com;IT\r\n"
    await anna.sends_file("team.csv", rows.encode("cp1252"))
    anna.sees("2 Zeilen deiner Liste sind in Ordnung", "Zeile 1", "Dora Groß folgt Vertrieb")
    await anna.types("dora@example.com")
    anna.sees("Bestell-Checkliste", "An 3 Leute", "Dora Groß")


async def test_a_table_with_a_header_asks_nothing(world: World) -> None:
    anna = await at_the_address(world)
    table = (
        "| Company name | Last name | First name | E-mail |\n|---|---|---|---|\n"
        "| ACME | Li | Otto | otto@example.com |\n| ACME | Roth | Ida | ida@example.com |\n"
    )
    await anna.sends_file("team.txt", ("\ufeff" + table).encode())
    anna.sees("order checklist", "To 2 people", "Otto Li", "Ida Roth")
    anna.sees_not("ACME")


async def test_amounts_in_a_list_are_asked_about(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types(
        "Dora; dora@example.com; 30\nOtto; otto@example.com; 50\nIda; ida@example.com; 30"
    )
    anna.sees("amounts in your list", "30, 50", "EUR 25 each", "one amount at a time")
    await world.restarts()
    await anna.taps("Only the 2 with")
    anna.sees(
        "order checklist", "EUR 30 each", "To 2 people", "dora@example.com", "ida@example.com"
    )
    anna.sees_not("otto@example.com")


async def test_one_amount_for_everybody(world: World) -> None:
    anna = await at_the_address(world, "de")
    rows = "Name;E-Mail;Betrag\nDora;dora@example.com;30 €\nOtto;otto@example.com;50 €\n"
    await anna.sends_file("team.csv", rows.encode())
    anna.sees("stehen Beträge", "30 €, 50 €", "je 25 EUR")
    await anna.types("weiß nicht")
    anna.sees("einen Betrag")
    await anna.taps("25 EUR für alle")
    anna.sees("Bestell-Checkliste", "je 25 EUR", "zusammen 50 EUR", "An 2 Leute")


async def test_an_amount_in_a_header_is_asked_about(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("Email ($50 each)\notto@example.com\nida@example.com")
    anna.sees("amounts in your list", "$50", "EUR 25 each")
    await anna.taps("EUR 25 each for everybody")
    anna.sees("order checklist", "To 2 people", "EUR 25 each")


async def test_an_amount_in_a_line_left_out_is_asked_about(world: World) -> None:
    anna = await at_the_address(world, "de")
    await anna.types("Otto;otto@example.com\nIda;ida@example.com\nSumme: 80 €")
    anna.sees("Zeile 3", "Summe: 80 €")
    await anna.taps("Weglassen")
    anna.sees("stehen Beträge", "80 €", "je 25 EUR")


async def test_two_cards_for_somebody_are_asked_about(world: World) -> None:
    anna = await at_the_address(world, "de")
    rows = "Name;E-Mail;Anzahl\nOtto;otto@example.com;2\nIda;ida@example.com;1\n"
    await anna.sends_file("team.csv", rows.encode())
    anna.sees("Zeile 2", "Da steht", "2", "eine Karte pro Person")
    await anna.taps("Eine Karte an otto@example.com")
    anna.sees("Bestell-Checkliste", "An 2 Leute")


async def test_a_second_card_to_one_mailbox_is_called_so(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("Otto;otto@example.com\nIda;ida@example.com\nOtto;OTTO@example.com")
    anna.sees("Line 3", "in the list already")
    assert anna.labels()[0] == "Leave it out", "more often a slip"
    await anna.taps("A second card to OTTO@example.com")
    anna.sees("order checklist", "To 3 people")


async def test_somebody_beside_the_only_address_is_named(world: World) -> None:
    anna = await at_the_address(world)
    await anna.types("Dora Roth, mail later\notto@example.com")
    anna.sees("One line of your list is fine", "Line 1", "Dora Roth, mail later")
    await anna.types("dora@example.com")
    anna.sees("order checklist", "To 2 people", "otto@example.com", "dora@example.com")


async def test_several_names_over_one_address_are_named(world: World) -> None:
    anna = await at_the_address(world, "de")
    await anna.sends_file("team.txt", b"Dora Roth\nIda Li\nOtto Groth\notto@example.com\n")
    anna.sees("Zeile 1", "Dora Roth", "keine E-Mail-Adresse")
    await anna.taps("Weglassen")
    anna.sees("Zeile 2", "Ida Li")
    await anna.types("ida@example.com")
    anna.sees("Bestell-Checkliste", "An 2 Leute", "Otto Groth", "ida@example.com")


async def test_the_name_over_the_only_address_is_on_the_checklist(world: World) -> None:
    anna = await at_the_address(world, "de")
    await anna.types("Otto Groth\notto@example.com\nDanke!")
    anna.sees("Bestell-Checkliste", "otto@example.com", "Otto Groth")


async def test_the_title_of_a_list_is_on_the_checklist(world: World) -> None:
    anna = await at_the_address(world, "de")
    await anna.types("Liste der Kollegen:\notto@example.com\nida@example.com")
    anna.sees(
        "Bestell-Checkliste", "An 2 Leute", "Als Überschrift übergangen", "Liste der Kollegen"
    )


@pytest.mark.parametrize(
    ("language", "offered", "review"),
    [("en", "cleo@example.com", "order checklist"), ("de", "cleo@example.com", "Checkliste")],
)
@pytest.mark.parametrize("between", ["\n", ", "])
async def test_a_comma_for_a_dot_is_one_tap(
    world: World, language: str, offered: str, review: str, between: str
) -> None:
    anna = await at_the_address(world, language)
    await anna.types(between.join(("otto@example.com", "ida@example.com", "cleo@example,com")))
    anna.sees("cleo@example,com")
    await anna.taps(offered)
    anna.sees(review, "cleo@example.com", "otto@example.com")
