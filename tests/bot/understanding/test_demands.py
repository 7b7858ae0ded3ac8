"""Who is being asked for money, who gives it, and who has lost a code: tables of sentences."""

import pytest

from bot.understanding.sentence import Sentence

DEMANDS = """
my uncle rang, he needs 300 dollars in store cards for the hospital
this man wants me to pay the fine, 150 pounds, with vouchers
the boss: get three gift cards and read them the codes
they say 200 euros in gift cards and the account is free again
a lady I never met needs a gift card for the flight
get 80 dollars of amazon cards and text the numbers to this guy
I won the lottery, first buy a 50 euro card
she keeps saying she will pay me back, 120 dollars in cards
the agency said buy two gift cards
My friend says: buy a 100 euro card, scratch it, give me the pin
our priest needs gift cards for the poor
my boss needs the codes until 5pm
the man on the phone said I have to get cards at the store
they told me not to tell the cashier
he is waiting on the line while I buy it
my landlord accepts only gift cards
der Mann am Telefon sagt, ich muss Karten holen
ich soll niemandem davon erzählen
der Verkäufer will nur Gutscheine
er bleibt am Telefon, bis ich es gekauft habe
they need all the codes by noon
der Chef braucht die Codes bis 17 Uhr
die Frau am Telefon will die Codes
I am supposed to buy a 90 dollar card and email them the code
they claim my phone is hacked, 400 dollars in gift cards
der Vermittler möchte 250 Euro als Gutschein, dann gibt es die Wohnung
meine Cousine braucht sofort 180 Euro in Gutscheinen
Der Herr vom Support meint, ich brauche eine Karte über 90 Euro
soll zwei Gutscheine zu 50 Euro besorgen
habe gewonnen, aber erst eine Karte zu 70 Euro
Ein Bekannter sagte, 60 Euro als Gutschein wären gut angelegt
die wollen 500 Euro in Karten, sonst wird der Strom abgestellt
jemand hat mir gesagt, Gutscheine für 200 Euro sind sicher
120 Euro Gutschein und dann die Nummern vorlesen
er will einen Gutschein als Anzahlung
unser Chef braucht heute noch Gutscheinkarten
"""

GIFTS = """
I want to buy my niece a 40 dollar card
we want to give our teacher a gift card, 60 euros
do they need an account for the gift card of 50 dollars
what does my aunt need to use a 25 euro card
it says 50 euros on the card
the page says the card is 50 euros
my son wants a gift card for his birthday, 30 euros
she will love a 50 euro card
my brother will get a 50 dollar card from me
a 30 euro card, Otto needs cheering up
send a gift code for 40 euros to my cousin
40 euros to photo@example.com
20 pounds to boss@example.com by e-mail
I said 50 euros, not 60
my niece needs the code by Friday
I need both codes by e-mail
we want the codes by mail, not on cards
a card for 50 euros, and I need it on Friday
ich möchte meiner Oma 50 Euro schenken
Wir wollen der Lehrerin einen Gutschein über 60 Euro schenken
will Papa einen Gutschein zu 40 Euro kaufen
meine Mutter möchte zu Weihnachten einen Gutschein, 40 Euro
wie gesagt, 50 Euro für meine Schwester
Braucht meine Oma ein Konto für den Gutschein über 50 Euro?
ein Gutscheincode über 30 Euro für meinen Bruder
der Gutschein soll 50 Euro haben und per Mail kommen
Meine Tante soll 40 Euro bekommen
heute möchte ich einen Gutschein für 20 Euro
"""

GONE = """
I just scratched the cards and sent him pictures
he has the code now
er hat jetzt die Codes
hab die Karten freigerubbelt und ihm Fotos geschickt
oh dear, I gave them all the codes
I just texted her the pin
we read out the numbers on the phone
already forwarded the code
sent him a photo of the card
I think I was scammed
ich habe dem Typ die Nummern durchgesagt
Code schon weitergegeben
hab ihr ein Foto von der Karte geschickt
Mist, bin reingelegt worden
"""

NOT_GONE = """
I sent her pictures of the party
Ich habe ihr Fotos geschickt
my aunt sent me the code, what do I do with it
my aunt sent the code and it does not work
I sent a gift code to my friend
should I give him the code?
I have not sent the code
can I read out the code to Amazon?
do I send her the code or the sheet
Meine Tante hat mir den Code geschickt
meine Oma hat den Code schon geschickt
Ich habe meiner Nichte einen Gutscheincode geschickt
soll ich den Code schicken
Ich habe den Code nicht weitergegeben
"""


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("text", lines(DEMANDS))
def test_somebody_else_wants_it(text: str) -> None:
    assert Sentence(text).tells_of_a_demand


@pytest.mark.parametrize("text", lines(GIFTS))
def test_somebody_gives_it(text: str) -> None:
    assert not Sentence(text).tells_of_a_demand


@pytest.mark.parametrize("text", lines(GONE))
def test_a_code_is_gone(text: str) -> None:
    assert Sentence(text).tells_that_a_code_is_gone


@pytest.mark.parametrize("text", lines(NOT_GONE))
def test_a_code_is_not_gone(text: str) -> None:
    assert not Sentence(text).tells_that_a_code_is_gone


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("he said 300 will do", True),
        ("sie meint, 250 reichen", True),
        ("they need a picture of the card", True),
        ("he says buy it for office@example.com", True),
        ("my boss asks me to buy them and text him the codes", True),
        ("mein Chef bittet mich, sie zu kaufen und ihm die Codes zu schicken", True),
        ("Meine Chefin hat mich gebeten, welche zu holen und ihr die Nummern durchzugeben", True),
        ("ich soll welche holen und die Codes fotografieren", True),
        ("he asked for the codes by text", True),
        ("she wants the codes by text", True),
        ("er hat die Codes per SMS verlangt", True),
        ("sie hat um die Codes gebeten", True),
        ("er will die Codes per SMS", True),
        ("my boss asked for an e-mail card", False),
        ("my boss asked for an e-mail card, 300 dollars", True),
        ("my sister asks for a plastic card", False),
        ("mein Chef hat um eine Karte per E-Mail gebeten", False),
        ("ich will die Codes per E-Mail", False),
        ("my aunt said amazon.de", False),
        ("my wife asked which one has a photo on it", False),
        ("do they get the codes by e-mail", False),
        ("Meine Frau fragt, ob man ein Foto draufmachen kann", False),
        ("sie hat mir gesagt, sie mag die mit Foto", False),
        ("kommen die Codes per Mail?", False),
        ("she says it is anna@example.com", False),
        ("sie hat gesagt anna@example.com", False),
        ("Police Academy Ltd, otto@example.com", False),
    ],
)
def test_in_a_guide_a_card_need_not_be_named(text: str, told: bool) -> None:
    assert Sentence(text).answers_a_demand is told
