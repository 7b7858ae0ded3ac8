"""Disguises are undone, and the words are shown as they were written."""

import random
from collections.abc import Callable

import pytest

from bot.scam import check

MESSAGES = [
    "I'm in a meeting, please buy five gift cards and send me the codes",
    "Bin im Meeting, bitte kaufe fünf Gutscheine und schick mir die Codes",
    "Je suis en réunion, achetez cinq cartes cadeaux et envoyez-moi les codes",
    "Estoy en una reunión, cómprame cinco tarjetas regalo y mándame los códigos",
    "Sono in riunione, comprami cinque carte regalo e mandami i codici",
    "Estou em reunião, compra cinco cartões-presente e me manda os códigos",
    "Ik zit in een vergadering, koop vijf cadeaubonnen en stuur me de codes",
    "Jestem na spotkaniu, kup pięć kart podarunkowych i wyślij mi kody",
]
TWINS = [
    "Thank you for the gift card, I used the code at once and bought a novel",
    "Danke für den Gutschein, ich habe den Code gleich eingelöst und ein Buch gekauft",
    "Merci pour la carte cadeau, j'ai utilisé le code et acheté un roman",
    "Gracias por la tarjeta regalo, ya usé el código y compré una novela",
    "Grazie per la carta regalo, ho usato il codice e preso un romanzo",
    "Obrigada pelo cartão-presente, usei o código e comprei um livro",
    "Bedankt voor de cadeaubon, ik heb de code meteen gebruikt voor een boek",
    "Dziękuję za kartę podarunkową, użyłam kodu i kupiłam książkę",
]
CYRILLIC = str.maketrans("aceopxyi", "асеорхуі")
LEET = str.maketrans("aeios", "43105")
TWO_LETTERS = 2


def each_word(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: " ".join(
        change(word) if len(word) > TWO_LETTERS and word.isalpha() else word
        for word in text.split()
    )


def some_letters(text: str) -> str:
    chance = random.Random(3)
    return "".join(sign.translate(CYRILLIC) if chance.random() < 0.5 else sign for sign in text)


def mathematical(text: str) -> str:
    return "".join(
        chr(0x1D5EE + ord(sign) - 97) if "a" <= sign <= "z" else sign for sign in text.lower()
    )


DISGUISES: dict[str, Callable[[str], str]] = {
    "letters of another script": some_letters,
    "invisible signs": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "struck out": lambda text: "".join(f"{sign}\u0336" for sign in text),
    "full width": lambda text: "".join(
        chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text
    ),
    "mathematical": mathematical,
    "capitals": str.upper,
    "letters apart": lambda text: "  ".join(" ".join(word) for word in text.split()),
    "dots between": each_word(".".join),
    "dashes between": each_word("-".join),
    "emoji between": each_word("🎁".join),
    "emoji for blanks": lambda text: "🎁".join(text.split()),
    "digits for letters": lambda text: text.lower().translate(LEET),
    "padded behind": lambda text: f"{text}.\n\n{'The garden is full of roses. ' * 120}",
    "padded in front": lambda text: f"{'The garden is full of roses. ' * 120}\n\n{text}",
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguise_hides_nothing(disguise: str) -> None:
    missed = []
    for message in MESSAGES:
        text = DISGUISES[disguise](message)
        verdict = check(text)
        assert all(word in text for signal in verdict.signals for word in signal.words)
        if verdict.level == "none":
            missed.append(text)
    assert missed == []


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_twin_stays_quiet(disguise: str) -> None:
    alarmed = [text for twin in TWINS if check(text := DISGUISES[disguise](twin)).level != "none"]
    assert alarmed == []


def slipped(word: str) -> list[str]:
    """A word with two letters within swapped, one doubled, one left out."""
    at = len(word) // 2
    swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    return [swapped, word[:at] + word[at] + word[at:], word[:at] + word[at + 1 :]]


def test_a_slip_hides_little() -> None:
    tried, missed = 0, []
    for message in MESSAGES:
        for word in message.replace(",", "").split():
            for slip in slipped(word) if len(word) > 4 else ():
                tried += 1
                if check(message.replace(word, slip)).level == "none":
                    missed.append(slip)
    assert len(missed) * 20 <= tried, missed


@pytest.mark.parametrize("twin", TWINS)
def test_a_slip_makes_no_request(twin: str) -> None:
    for word in twin.replace(",", "").split():
        for slip in slipped(word) if len(word) > 4 else ():
            assert check(twin.replace(word, slip)).level == "none", slip


def test_words_are_shown_with_their_disguise() -> None:
    text = "Please buy 5 g1ft c4rds and s\u200bend me the cоdes"
    said = [word for signal in check(text).signals for word in signal.words]
    assert any("c4rds" in word for word in said)
    assert any("cоdes" in word for word in said)


@pytest.mark.parametrize(
    "text",
    [
        "Привет, купи мне карту и пришли код, я на встрече",
        "Γεια σου, πού είναι η κάρτα;",
        "Room B4, table 7, gate C3 at 5 o'clock",
        "A B C D E F G is how the song goes",
        "anna@example.com, www.example.com/a-b-c, 1,000.50 €, e.g. 3/4",
    ],
)
def test_ordinary_signs_are_no_disguise(text: str) -> None:
    assert check(text).level == "none"
