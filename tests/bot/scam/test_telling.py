"""Whose words a text is: what is told of or asked about is judged beside it."""

import pytest

from bot.scam import check

SENT = [
    ("I already sent the code", True),
    ("I've sent them the codes of the gift card", True),
    ("My aunt sent the code of the gift card to me", False),
    ("Ich habe ihm die Codes geschickt", True),
    ("Mein Onkel hat mir den Code geschickt", False),
    ("Je lui ai envoyé le code de la carte", True),
    ("Ma tante m'a envoyé le code de la carte", False),
]


@pytest.mark.parametrize(("text", "given_away"), SENT)
def test_only_who_gave_a_code_away_has_sent_it(text: str, given_away: bool) -> None:
    verdict = check(text)
    assert verdict.level == "none"
    reported = verdict.reported.signals if verdict.reported else ()
    assert ("already_sent" in [signal.name for signal in reported]) == given_away


ASKED_ABOUT = [
    "„Ihr Konto wird gesperrt, bestätigen Sie bis heute“ kam per SMS. Einfach löschen?",
    '"Your parcel could not be delivered, pay the fee today" - we do wait for one. Real or not?',
    "Is this real? They offer me a job, 300 a day for ratings",
]


@pytest.mark.parametrize("text", ASKED_ABOUT)
def test_whoever_asks_whether_a_message_is_real_is_told_to_be_careful(text: str) -> None:
    verdict = check(text)
    assert verdict.level == "none"
    assert verdict.reported is not None
    assert verdict.reported.level != "none"


def test_a_wish_of_the_family_is_no_message_to_doubt() -> None:
    assert check("Mum asked if I could get her a gift card, where do I buy one?").reported is None
    assert check("He asked if I could get him a gift card, where do I buy one?").reported
