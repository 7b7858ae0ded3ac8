"""What erases something comes last, whatever else a card offers."""

import pytest

from handlers.cards.screen import actions
from storage.cards import Card, State

RECEIPT = ("receipt-show", "receipt-drop")


@pytest.mark.parametrize("whose", [{"for": "gift"}, {"for": "myself"}, {}])
@pytest.mark.parametrize("state", ["ordered", "arrived", "redeemed"])
def test_forgetting_the_card_comes_behind_its_receipt(state: State, whose: dict[str, str]) -> None:
    card = Card("c", 1, "DE", "email", 5000, "EUR", state, 0, details={"receipt": "r", **whose})
    found = actions(card)
    last = found[-1] == "forget"
    assert "forget" not in found[:-1]
    assert found[-3:-1] == RECEIPT if last else found[-2:] == RECEIPT
