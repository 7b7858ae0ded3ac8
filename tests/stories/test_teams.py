"""Cards for several people at once, a shared contact, somebody remembered."""

import pytest

from tests.stories.world import World

TWELVE = """Name;E-Mail;Abteilung
Anna Schmidt;anna.schmidt@example.com;Vertrieb
Bora Yıldız;bora@example.com;Vertrieb
Çelik Ömer;celik@example.com;IT
Dana Lev;dana@example.com;IT
Émile Petit;emile@gmial.com;IT
Fatima El-Amin;fatima@example.com;Einkauf
Gregor Samsa;gregor@example.com;Einkauf
Hanna Müller;hanna.example.com;Einkauf
Ivan Петров;ivan@example.com;Lager
Jörg Weiß;joerg@example.com;Lager
Kana 山田;kana@example.com;Lager
Lea Ó Briain;lea@example.com;Lager
"""


async def test_twelve_recipients_from_a_file_with_two_bad_lines(world: World) -> None:
    boss = await world.person("Boss", "de")
    for words in ("/buy", "Ein Geschenk", "amazon.de", "Per E-Mail, sofort", "25"):
        await boss.types(words)
    boss.sees("An welche E-Mail-Adresse", "CSV-Datei")
    await boss.sends_file("team.csv", TWELVE.encode("cp1252", errors="replace"))
    boss.sees("10 Zeilen deiner Liste sind in Ordnung", "Bei 2 Zeilen frage ich", "emile@gmial.com")
    await world.crashes()
    await boss.taps("emile@gmail.com")
    boss.sees("11 Zeilen", "Zeile 9", "hanna.example.com")
    await boss.types("hanna at example")
    boss.sees_above("Zeile 9")
    await boss.types("hanna@example.com")
    boss.sees("Bestell-Checkliste", "je 25 EUR", "zusammen 300 EUR", "An 12 Leute", "Lea")
    await boss.taps("Alles richtig")
    boss.sees("0 von 12", "geh die Leute mit ◀ ▶ durch")
    contacts = set()
    for _ in range(12):
        buttons = boss.account.buttons(boss.last)
        amount, _name, contact, *_ = [b["copy_text"]["text"] for b in buttons if "copy_text" in b]
        assert amount == "25"
        contacts.add(contact)
        await boss.taps("☐ Bestellt")
    assert len(contacts) == 12
    boss.sees("12 von 12")
    await boss.taps("Ich habe bestellt")
    await boss.types("/cards")
    await boss.taps("25 EUR")
    boss.sees("12 Leute", "25 EUR")


async def test_a_pasted_list_where_all_but_one_are_left_out(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.com", "By e-mail, now", "50"):
        await anna.types(words)
    await anna.types("Otto <otto@example.com>, otto@example.com, nobody@@example")
    anna.sees("One line of your list is fine", "in the list already")
    await anna.taps("Leave it out")
    await anna.taps("Leave it out")
    anna.sees("order checklist", "otto@example.com", "Otto", "USD 50")
    anna.sees_not("each")


async def test_a_spreadsheet_is_refused_with_the_way_out(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.com", "By e-mail, now", "50"):
        await anna.types(words)
    await anna.sends_file("team.csv", b"PK\x03\x04" + b"\x00" * 50)
    anna.sees("couldn't read that file", "then CSV")
    anna.sees_above("Which e-mail address")  # it stays where it is


async def test_a_contact_from_the_address_book(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.com", "By text message", "50"):
        await anna.types(words)
    ben = await world.person("Ben")
    await anna.shares_contact(ben)
    anna.sees("doesn't", "number")
    await anna.sends(contact={"phone_number": "2125550123", "first_name": "Ben", "last_name": "Li"})
    anna.sees("order checklist", "+1 212-555-0123", "Ben Li")
    await anna.taps("Delivery")
    await anna.taps("By e-mail, now")
    await anna.sends(contact={"phone_number": "2125550123", "first_name": "Ben"})
    anna.sees("no e-mail address")
    anna.sees_above("Which e-mail")
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Li;Ben\nEMAIL;TYPE=HOME:ben@example.com\nEND:VCARD"
    await anna.sends(contact={"phone_number": "1", "first_name": "Ben", "vcard": card})
    anna.sees("order checklist", "ben@example.com", "Ben Li")


async def test_somebody_remembered_is_one_tap_next_time(world: World) -> None:
    anna = await world.person("Anna", "de")
    for words in ("/buy", "Ein Geschenk", "amazon.fr", "Per E-Mail, sofort", "50"):
        await anna.types(words)
    await anna.types("tante@example.com")
    await anna.taps("Merken")
    anna.sees("fürs nächste Mal merken")
    await anna.taps("Ja, merken")
    anna.sees("Fürs nächste Mal gemerkt")
    await anna.taps("Alles richtig")
    await anna.taps("Ich habe bestellt")
    await anna.types("/buy")
    await anna.taps("Ein Geschenk")
    assert anna.labels()[0].replace("\u2068", "").replace("\u2069", "") == (
        "⭐ tante@example.com · amazon.fr"
    )
    await anna.taps("tante@example.com")
    await anna.taps("Per E-Mail, sofort")
    await anna.types("30")
    anna.sees("Bestell-Checkliste", "30 EUR", "tante@example.com", "amazon.fr")
    assert "Merken" not in " ".join(anna.labels())


@pytest.mark.parametrize("said", ["line 2: mia@example.org", "Line 2 is mia@example.org"])
async def test_a_line_named_by_its_number_keeps_its_name(world: World, said: str) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.de", "By e-mail, now", "20"):
        await anna.types(words)
    await anna.types("Paul <paul@example.com>\nMia <mia@@example>\nZoe <zoe@example.com>")
    await anna.types(said)
    anna.sees("order checklist", "Mia · mia@example.org")


async def test_a_contact_or_a_list_too_early_is_shown_its_place(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.shares_contact(ben)
    anna.sees("belongs to the question where the card should go")
    await anna.sends_file("team.csv", b"Ben;ben@example.com\nIda;ida@example.com\n")
    anna.sees("belongs to the question where the card should go")
    await anna.sends(location={"latitude": 52.5, "longitude": 13.4})
    anna.sees("can't read this kind of message")
    for words in ("amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.sends_file("team.csv", b"Ben;ben@example.com\nIda;ida@example.com\n")
    anna.sees("order checklist", "To 2 people")
