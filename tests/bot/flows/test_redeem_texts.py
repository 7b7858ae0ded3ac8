"""What the redeem guide prints: facts by their grade, links to verified hosts, no code wanted."""

import pytest

from bot.dialogue import Link
from bot.domain.marketplaces import MARKETPLACES
from bot.flows.question import question
from bot.flows.redeem import REDEEM
from bot.flows.redeem.trouble import TROUBLES
from bot.texts import LANGUAGES, texts
from tests.bot.flows.test_redeem import FACTS, READY, at


def shown(step: str, code: str, language: str = "en") -> str:
    draft = READY.model_copy(update={"marketplace": code, "outcome": None})
    reply = question(REDEEM, "c", at(step, draft), FACTS)
    return "\n".join(texts(language).html(text.id, **text.args) for text in reply.texts)


@pytest.mark.parametrize(
    ("step", "code", "said"),
    [
        ("page", "DE", "There it usually says “Gutschein einlösen”"),
        ("page", "IN", "Look for “Amazon Pay → Add Gift Card”"),
        ("page", "SE", "A gift card is called “Presentkort” there"),
        ("page", "FR", "A gift card is usually called “carte cadeau” there"),
        ("page", "SG", "open your account, then gift cards."),
        ("known", "US", "do not expire"),
        ("known", "DE", "are valid for 10 years"),
        ("known", "MX", "usually valid for 5 years"),
        ("known", "IN", "usually valid for one year only"),
        ("known", "UK", "If the card has an end date"),
    ],
)
def test_facts_are_printed_by_their_grade(step: str, code: str, said: str) -> None:
    assert said in shown(step, code)


@pytest.mark.parametrize("code", sorted(MARKETPLACES))
def test_links_lead_to_the_verified_host_only(code: str) -> None:
    site = MARKETPLACES[code]
    for step in ("page", "look", "trouble", "fix"):
        draft = READY.model_copy(update={"marketplace": code})
        for row in question(REDEEM, "c", at(step, draft), FACTS).buttons:
            for button in row:
                if isinstance(button, Link):
                    assert site.domain is not None
                    assert button.url.startswith(f"https://www.{site.domain.value}/")
                    assert "claimcode" not in button.url.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_typed_at_amazon_and_nowhere_else(language: str) -> None:
    for kind in ("email", "text", "print", "card", "pay"):
        args = {"kind": kind, "site": "amazon.de"}
        said = texts(language).html("redeem-found-ask", **args)
        assert {"en": "I never need it", "de": "Ich brauche ihn nie"}[language] in said


def test_each_trouble_has_advice_of_its_own() -> None:
    for language in LANGUAGES:
        advice = {shown_fix(one, language) for one in TROUBLES}
        assert len(advice) == len(TROUBLES)


def shown_fix(trouble: str, language: str) -> str:
    draft = READY.model_copy(update={"outcome": "failed", "trouble": trouble})
    *_, text = question(REDEEM, "c", at("fix", draft), FACTS).texts
    return texts(language).html(text.id, **text.args)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trouble", ["unreadable", "inactive"])
def test_advice_fits_the_way_it_came(trouble: str, language: str) -> None:
    of_a_card = ("Scratching", "serial number", "the till", "Gerubbelt", "Seriennummer", "Kasse")
    for kind in ("email", "text", "print", "card", None):
        draft = READY.model_copy(update={"outcome": "failed", "trouble": trouble, "kind": kind})
        *_, text = question(REDEEM, "c", at("fix", draft), FACTS).texts
        said = texts(language).html(text.id, **text.args)
        assert any(word in said for word in of_a_card) == (kind in ("card", None)), kind
