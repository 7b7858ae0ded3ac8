"""What is sent at one step and belongs to another: used where it belongs, or asked about."""

from datetime import date

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.state import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
POST = BuyDraft(purpose="gift", marketplace="DE", way="post", day=date(2026, 12, 24), amount=5000)
MAIL = BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000, email="a@gmx.de")


def said(draft: BuyDraft, step: str, text: str) -> tuple[str, BuyDraft]:
    """The step or the problem that follows, and the draft."""
    state = State(step=step, draft=draft)
    progress = engine.take(BUY, state, Answer(text=text, message_id=1), FACTS)
    assert progress.state is not None
    problem = progress.problem.id.partition("-problem-")[2] if progress.problem else ""
    return problem or progress.state.step, progress.state.draft


ENVELOPES = [
    ("DE", "Anna Schmidt\nHauptstr. 5\n10115 Berlin", "Anna Schmidt", "Hauptstr. 5\n10115 Berlin"),
    ("DE", "Anna Schmidt, Hauptstr. 5, 10115 Berlin", "Anna Schmidt", "Hauptstr. 5\n10115 Berlin"),
    ("DE", "Anna\nHauptstr. 5\n10115 Berlin", "Anna", "Hauptstr. 5\n10115 Berlin"),
    ("DE", "Hauptstr. 5, 10115 Berlin", None, "Hauptstr. 5\n10115 Berlin"),
    ("DE", "Anna Schmidt\nc/o Meier\nHauptstr. 5\n10115 Berlin", None,
     "Anna Schmidt\nc/o Meier\nHauptstr. 5\n10115 Berlin"),
    ("DE", "Schmidt, Anna", "Schmidt, Anna", None),
    ("DE", "Anna Schmidt", "Anna Schmidt", None),
    ("DE", "Familie Meier, Haus 5", "Familie Meier, Haus 5", None),
    ("US", "John Doe\n350 5th Ave\nNew York, NY 10118", "John Doe",
     "350 5th Ave\nNew York, NY 10118"),
    ("US", "350 5th Ave, New York, NY 10118", None, "350 5th Ave\nNew York\nNY 10118"),
    ("US", "Otto, Jr.", "Otto, Jr.", None),
    ("UK", "Anna Smith\n5 High Street\nLondon SW1A 2AA", "Anna Smith",
     "5 High Street\nLondon SW1A 2AA"),
    ("UK", "Rose Cottage, Church Lane, Ambleside LA22 9AA", None,
     "Rose Cottage\nChurch Lane\nAmbleside LA22 9AA"),
    ("FR", "Marie Curie\n12 rue de la Paix\n75002 Paris", "Marie Curie",
     "12 rue de la Paix\n75002 Paris"),
    # Where no code is needed.
    ("IE", "Mary Byrne\n12 Main Street\nNaas\nCo. Kildare", "Mary Byrne",
     "12 Main Street\nNaas\nCo. Kildare"),
    ("IE", "Mary Byrne, 12 Main Street, Dublin 4", "Mary Byrne", "12 Main Street\nDublin 4"),
    ("IE", "12 Main Street, Naas", None, "12 Main Street\nNaas"),
    ("IE", "Mary Byrne\nRose Cottage\nBallymore\nCo. Kildare", None,
     "Mary Byrne\nRose Cottage\nBallymore\nCo. Kildare"),
    ("IE", "Otto and Mia, Dublin", "Otto and Mia, Dublin", None),
    ("IE", "O'Brien, Mary", "O'Brien, Mary", None),
    ("AE", "Ahmed Ali, Flat 1203, Marina Heights, Dubai Marina, Dubai", "Ahmed Ali",
     "Flat 1203\nMarina Heights\nDubai Marina\nDubai"),
    ("AE", "أحمد علي\nشارع الوصل 45\nدبي", "أحمد علي", "شارع الوصل 45\nدبي"),
    ("AE", "Otto, Dubai", "Otto, Dubai", None),
    ("SA", "Ahmed Saleh\nKing Fahd Rd 12\nRiyadh", "Ahmed Saleh", "King Fahd Rd 12\nRiyadh"),
    ("EG", "Ahmed Ali\n12 Tahrir St\nCairo", "Ahmed Ali", "12 Tahrir St\nCairo"),
    ("DE", "Ben Li\nFlat 3, 12 Nathan Road\nKowloon\nHong Kong", "Ben Li",
     "Flat 3, 12 Nathan Road\nKowloon\nHong Kong"),
    ("UK", "Mary Byrne\n12 Main Street\nNaas\nIreland", "Mary Byrne",
     "12 Main Street\nNaas\nIreland"),
]  # fmt: skip


@pytest.mark.parametrize(("site", "text", "name", "address"), ENVELOPES)
def test_an_envelope_at_the_name(
    site: str, text: str, name: str | None, address: str | None
) -> None:
    draft = POST.model_copy(update={"marketplace": site})
    step, after = said(draft, "recipient", text)
    assert (after.name, after.address) == (name, address)
    assert step == ("recipient" if name is None else step)
    assert step not in ("unclear", "contact", "code", "long")


@pytest.mark.parametrize(
    ("draft", "step", "text", "problem"),
    [
        (POST, "recipient", "anna@gmx.de", "contact"),
        (POST, "recipient", "Anna, 0151 23456789", "contact"),
        (POST, "recipient", "+49 151 23456789", "unclear"),
        (POST, "recipient", "Anna Schmidt\nHauptstr. 5\n10115 QX7R-M4TKZP-9WLC", "contact"),
        (MAIL, "name", "anna@gmx.de", "contact"),
        (MAIL, "name", "Hauptstr. 5, 10115 Berlin", "address"),
        (MAIL, "name", "Anna Schmidt, Hauptstr. 5, 10115 Berlin", "address"),
        (MAIL, "name", "Anna 2", "review"),
        (MAIL, "name", "Schmidt, Anna", "review"),
    ],
)
def test_what_is_no_name(draft: BuyDraft, step: str, text: str, problem: str) -> None:
    known = draft.model_copy(update={"name": None})
    found, after = said(known, step, text)
    assert found == problem or (problem == "contact" and after.name is None)
    assert (after.name is None) == (problem != "review")


HOUSE = POST.model_copy(update={"name": "Anna", "address": "Hauptstr. 5\n10115 Berlin"})


@pytest.mark.parametrize(
    ("text", "apartment"),
    [
        ("12", "12"),
        ("3. Stock links", "3. Stock links"),
        ("3. Stock, links", "3. Stock, links"),
        ("Wohnung 12, Hinterhaus", "Wohnung 12, Hinterhaus"),
        ("Aufgang 3, 2. OG", "Aufgang 3, 2. OG"),
        ("Hauptstr. 5, 10115 Berlin", None),
        ("Anna Schmidt\nHauptstr. 5\n10115 Berlin", None),
        ("anna@gmx.de", None),
        ("no, it's a house", ""),
    ],
)
def test_what_is_no_apartment(text: str, apartment: str | None) -> None:
    step, after = said(HOUSE, "apartment", text)
    assert after.apartment == apartment
    assert (step == "address") == (apartment is None)


@pytest.mark.parametrize(
    "text", ["Flat 1203, Block 4", "Villa 7, Dubai Marina", "Flat 12, Al Noor Tower", "Floor 3"]
)
def test_an_apartment_where_no_code_is_needed(text: str) -> None:
    known = {"marketplace": "AE", "address": "Al Wasl Road 45\nDubai", "apartment": None}
    _, after = said(HOUSE.model_copy(update=known), "apartment", text)
    assert after.apartment == text


@pytest.mark.parametrize(
    ("site", "address", "text", "corrected"),
    [
        ("DE", "Hauptstr. 5\n1011 Berlin", "10115", "Hauptstr. 5\n10115 Berlin"),
        ("DE", "Hauptstr. 5\nBerlin", "10115", "Hauptstr. 5\n10115 Berlin"),
        ("DE", "Hauptstr. 5\nBerlin", "10115 Berlin", "Hauptstr. 5\n10115 Berlin"),
        ("DE", "Hauptstr.\n10115 Berlin", "Hauptstr. 5", "Hauptstr. 5\n10115 Berlin"),
        ("DE", "Hauptstr.\n10115 Berlin", "Lindenstraße 7", "Lindenstraße 7\n10115 Berlin"),
        ("US", "350 5th Ave\nNew York, NY", "10118", "350 5th Ave\nNew York, NY\n10118"),
        ("DE", "Hauptstr.\n10115 Berlin", "Neue Str. 7\n10969 Berlin",
         "Neue Str. 7\n10969 Berlin"),
        ("DE", "Hauptstr.\n10115 Berlin", "hmm", None),
    ],
)  # fmt: skip
def test_a_line_alone(site: str, address: str, text: str, corrected: str | None) -> None:
    draft = HOUSE.model_copy(update={"marketplace": site, "address": address})
    step, after = said(draft, "check", text)
    assert after.address == (corrected or address), step
    assert (step == "unclear") == (corrected is None)
