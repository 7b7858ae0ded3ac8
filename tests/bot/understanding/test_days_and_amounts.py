"""A day and an amount in a sentence, on Monday, 2026-11-23: what is certain, asked, or neither.

language, country | sentence | the day, or the days to choose from, or - | the amount, or -
"""

from datetime import date

import pytest

from bot.understanding.sentence import Sentence

MONDAY = date(2026, 11, 23)

SENTENCES = """
en US | May I send a $50 gift card on the 5th? | 2026-12-05 | USD 5000
en US | send my aunt 50 dollars, not before Friday | - | USD 5000
en US | may I send a card on Friday? | 2026-11-27 | -
en US | a card for 50 dollars, it may arrive on the 28th | 2026-11-28 | USD 5000
en US | send a card in May, on the 5th | - | -
en US | a $50 card in December, on the 5th please | - | USD 5000
en US | a $50 card for April on the 5th | - | USD 5000
en US | a $50 card on 5 May | 2027-05-05 | USD 5000
en US | a $50 card on the 5th of May | 2027-05-05 | USD 5000
en US | a $50 card Friday night at 2am | 2026-11-27, 2026-11-28 | USD 5000
en US | a $50 card tomorrow morning at 4pm | 2026-11-24 | USD 5000
en US | a $50 card for her 30th birthday | - | USD 5000
en US | a card for the second evening of Hanukkah | - | -
en US | a card for the 3rd time | - | -
en US | a $50 card two days before Christmas | 2026-12-23 | USD 5000
en US | a $50 card the day after Christmas | 2026-12-26 | USD 5000
en US | a $50 card the day before Christmas Eve | 2026-12-23 | USD 5000
en US | a $50 card a few days before Christmas | - | USD 5000
en US | a $50 card after Friday | - | USD 5000
en US | a $50 card after the 5th | - | USD 5000
en US | a $50 card no later than Friday | 2026-11-27 | USD 5000
en US | a $50 card by the 20th at the latest | 2026-12-20 | USD 5000
en US | a $50 card for Black Friday | 2026-11-27 | USD 5000
en US | a USD $75 card tomorrow | 2026-11-24 | USD 7500
en CA | send a CAD$75 card tomorrow | 2026-11-24 | CAD 7500
de DE | Karte über 25 Euro für einen Nachbarn | - | EUR 2500
de DE | einen Gutschein im Wert von vierzig Euro für eine Kollegin | - | EUR 4000
de DE | zwei Gutscheine zu 25 Euro für eine Kollegin | - | -
en GB | a voucher of 15 pounds for a friend, one card | - | GBP 1500
en US | a $50 card on 24 December 2030 | - | -
en US | a $50 card on December 24, 2025 | - | -
en US | a $50 card on December 24, 2026 | 2026-12-24 | USD 5000
en US | a $50 card on 31 February | - | -
en US | two $50 cards tomorrow | 2026-11-24 | -
en JP | a card for ¥5,00 tomorrow | 2026-11-24 | -
de DE | ein Gutschein am zweiten Abend | - | -
de DE | ein 50-Euro-Gutschein im Mai am 5. | - | -
de DE | am 5. Mai ein 50€-Gutschein | 2027-05-05 | EUR 5000
de DE | eine 50-Euro-Geschenkkarte für Freitag | 2026-11-27 | EUR 5000
de DE | Gutschein über 50 € zwei Tage vor Heiligabend | 2026-12-22 | EUR 5000
de DE | Gutschein über 50 € ein paar Tage vor Weihnachten | - | EUR 5000
de DE | am Tag nach Weihnachten ein 50€-Gutschein | 2026-12-26, 2026-12-27 | EUR 5000
de DE | ein 50€-Gutschein nach Freitag | - | EUR 5000
de DE | bis spätestens Freitag ein Gutschein über 50 Euro | 2026-11-27 | EUR 5000
de DE | EUR €75 Gutschein spätestens am 20.12. | 2026-12-20 | EUR 7500
de DE | Gutschein über 50 € am Black Friday | 2026-11-27 | EUR 5000
de DE | Gutschein über 50 € Freitagnacht um 2 | 2026-11-27, 2026-11-28 | EUR 5000
de DE | Gutschein über 50 € Freitagabend um 8 | 2026-11-27 | EUR 5000
de DE | Gutschein über 50 € in der Nacht auf Samstag | - | EUR 5000
de DE | Gutschein über 50 € am Freitag, 24. Dezember | - | -
de DE | ein 50€-Gutschein am 24. Dezember 2030 | - | -
de DE | ein Gutschein zum zweiten Mal | - | -
de DE | nach dem 5. Dezember ein 50€-Gutschein | - | -
de DE | zwei 50-Euro-Gutscheine für morgen | 2026-11-24 | -
"""


def _rows() -> list[list[str]]:
    lines = SENTENCES.strip().splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines]


@pytest.mark.parametrize(("place", "typed", "day", "amount"), _rows())
def test_what_is_found(place: str, typed: str, day: str, amount: str) -> None:
    language, country = place.split()
    sentence = Sentence(typed)
    read = sentence.day(language, country, MONDAY)
    days = (read.choices or ((read.value,) if read.value else ())) if read else ()
    assert ", ".join(map(str, days)) == day.strip("-")
    money = sentence.amount(language, country, MONDAY)
    assert (f"{money.currency} {money.minor}" if money else "-") == amount
