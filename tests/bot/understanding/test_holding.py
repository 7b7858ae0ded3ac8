"""Who has a card in their hands, and who did not get one: tables of sentences."""

import pytest

from bot.understanding.sentence import Sentence

HELD = """
I already have a card
I have a gift card here, what now
my aunt gave me a voucher
I got a 50 dollar card for my birthday
ive got an amazon.de gift card lying here
I was given a gift card as a present
someone sent me a card, how does it work
my colleagues got me a 30 euro gift card
I want to redeem my card
hab schon einen Gutschein
Ich habe einen Gutschein geschenkt bekommen
ich habe zum Geburtstag einen Gutschein bekommen
Oma hat mir einen Gutschein geschenkt
hier liegt ein Gutschein von Amazon
wie löse ich die Karte ein
Ich habe eine Karte über 50 Euro bekommen
einen 30 Euro Gutschein gewonnen, und jetzt?
"""

NOT_HELD = """
I have to buy a gift card
I have 50 euros for a card
I don't have a card
do I have to have a card
can I have a card
I have bought a card for my mum
I lost my card
I want my aunt to have a card
when I have a card, what then
I have a card but want to buy another
he wants me to redeem a card and send him the codes
Otto soll einen Gutschein bekommen
Ich habe keinen Gutschein
ich habe einen Gutschein bestellt
ich habe Otto einen Gutschein geschickt
kann ich einen Gutschein haben
Ich hab noch 50 Euro übrig
meine Tante möchte einen Gutschein
er will, dass ich die Karte einlöse
"""

OWN = """
I asked for the codes by e-mail
I ordered the code by mail, not the card
we chose to get the codes by e-mail
I have requested the card's codes by e-mail
ich habe die Codes per Mail bestellt
den Code hab ich per E-Mail angefordert
ich habe um die Codes per Mail gebeten
"""

ASKED = """
he asks me for the card's codes
she asked for the codes of the card
I was asked for the codes of the card
they ordered me to send the codes of the card
er fragt mich nach den Codes der Karte
ich wurde nach dem Code der Karte gefragt, er fordert ihn
sie hat mich um die Codes der Karte gebeten
ich habe ihm die Codes bestellt, er verlangt die Karten
"""


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("text", _lines(HELD))
def test_a_card_in_hand_is_to_be_redeemed(text: str) -> None:
    assert Sentence(text).wants_to_redeem


@pytest.mark.parametrize("text", _lines(NOT_HELD))
def test_a_card_that_is_not_there_is_not(text: str) -> None:
    assert not Sentence(text).wants_to_redeem


@pytest.mark.parametrize("text", _lines(OWN))
def test_what_one_asked_for_oneself_is_no_demand(text: str) -> None:
    sentence = Sentence(text)
    assert not sentence.tells_of_a_demand
    assert not sentence.answers_a_demand
    assert not sentence.hints_at_a_demand


@pytest.mark.parametrize("text", _lines(ASKED))
def test_what_somebody_else_asks_for_is(text: str) -> None:
    assert Sentence(text).tells_of_a_demand


@pytest.mark.parametrize(
    "text",
    ["hab " + "so einen " * 33, "gutschein " + "geschenkt bekommen " * 15, "für " + "es ist " * 40],
)
def test_no_text_is_looked_through_again_and_again(text: str) -> None:
    sentence = Sentence(f"{text}x")  # looked at twice each, its words would take for ever
    assert not (sentence.wants_to_redeem and sentence.is_somebody)
