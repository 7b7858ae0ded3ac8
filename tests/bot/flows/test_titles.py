"""A guide's title fits the button that goes on with it, whatever site, amount and name it has."""

import pytest

from bot import labels
from bot.dialogue import Text
from bot.domain.marketplaces import MARKETPLACES
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft
from bot.texts import LANGUAGES, texts
from tests.bot.flows.test_buy import FACTS
from tests.phone import measured


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("whom", [None, "otto@example.com", "Maximiliane von Hohenstein-Öttingen"])
@pytest.mark.parametrize("site", MARKETPLACES)
def test_it_fits_a_button(site: str, whom: str | None, language: str) -> None:
    draft = BuyDraft(purpose="gift", marketplace=site, way="email", amount=100_000, name=whom)
    title = BUY.title(engine.begin(BUY, draft), FACTS)
    assert title is not None
    label = labels.fitting(Text("menu-go-on", {"guide": title}), 1, texts(language).label)
    assert measured(label) <= labels.room(1), label
