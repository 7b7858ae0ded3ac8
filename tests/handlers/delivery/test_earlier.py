"""What an older version owes is printed: each text as it was saved then, in every language."""

import json
from typing import Any

import pytest

from bot.texts import LANGUAGES, texts
from handlers.delivery import payload, screens

Json = dict[str, Any]

AMOUNT = {"money": [5000, "EUR"]}
LABEL = {"text": ["site-named", {"site": "amazon.de", "country": {"country": "DE"}}]}
MOMENT = {"text": ["moment", {"day": {"day": "2026-11-30"}, "time": {"time": 600},
                              "city": {"city": "Europe/Berlin"}}]}  # fmt: skip
CARD = {"amount": AMOUNT, "label": LABEL}
# Those of the version before a guide lived in one message whose arguments are others by now.
SAVED: list[tuple[str, Json, str]] = [
    ("buy-order-ask", {"way": "email", "label": LABEL, "people": 0, "foreign": "usual",
                       "design": {"text": ["buy-order-design", {"occasion": "none"}]},
                       "address": "known",
                       "when": {"text": ["buy-order-when-email", {}]}}, "amazon.de"),
    ("buy-review-ask", {"costly": "yes"}, "<b>"),
    ("buy-team-line", {"people": 2, "more": 0, "first": {"text": ["calendar-later", {}]}}, "2"),
    ("buy-title", {"label": LABEL}, "🎁 amazon.de"),
    ("buy-done-forward", {"label": LABEL, "way": "email"}, "amazon.de"),
    ("card-arrived", {}, "📬"),
    ("card-ask-arrived", CARD, "EUR"),
    ("card-ask-ordered", CARD, "EUR"),
    ("card-ask-received", CARD, "EUR"),
    ("card-ask-troubled", CARD, "EUR"),
    ("card-button", {**CARD, "state": "ordered"}, "amazon.de"),
    ("card-for", {"name": {"name": "Otto"}}, "Otto"),
    ("card-lost", {}, "be found|nicht"),
    ("card-lost-advice", {"way": "email"}, "<b>E-Mail|<b>The e-mail|<b>Die E-Mail"),
    ("card-redeemed", {}, "✅"),
    ("card-runs-out", {**CARD, "day": {"day": "2027-12-31"}, "over": "no"}, "amazon.de"),
    ("card-state-ordered", {"way": "post"}, "⏳"),
    ("card-title", CARD, "amazon.de"),
    ("card-will-ask", {"moment": MOMENT}, "30"),
    ("card-will-ask-redeemed", {"moment": MOMENT}, "30"),
    ("card-will-ask-troubled", {"moment": MOMENT}, "30"),
    ("proof-done", {}, "🧾"),
    ("redeem-fix-inactive", {}, "<b>"),
    ("redeem-fix-unreadable", {"grade": "official"}, "<b>"),
]  # fmt: skip
LABELS = [
    ("buy-day-earlier", {}, "«"),
    ("buy-day-later", {}, "»"),
    ("buy-day-today", {}, "Today|Heute"),
    ("buy-day-tomorrow", {}, "Tomorrow|Morgen"),
    ("proof-day-choice", {"day": {"short_day": "2026-11-30"}}, "30"),
]


def owed(*saved: list[Any], label: list[Any] | None = None) -> str:
    rows = [[["choice", "value", label, None]]] if label else []
    return json.dumps({"texts": saved, "lines": [], "rows": rows, "turn": None, "file": None})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("text_id", "args", "says"), SAVED, ids=[one[0] for one in SAVED])
def test_a_text_of_before_is_printed(language: str, text_id: str, args: Json, says: str) -> None:
    reply = payload.load(owed([text_id, args]))
    shown = screens.message(reply, texts(language))["text"].replace("\u00a0", " ")
    assert any(one in shown for one in says.split("|")), shown
    again = payload.load(payload.dump(reply))
    assert again == reply, "what is saved by this version stays as it is"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("text_id", "args", "says"), LABELS, ids=[one[0] for one in LABELS])
def test_a_label_of_before_is_printed(language: str, text_id: str, args: Json, says: str) -> None:
    reply = payload.load(owed(["proof-day-ask", {}], label=[text_id, args]))
    shown = screens.message(reply, texts(language))["reply_markup"]["inline_keyboard"][0][0]
    assert any(one in shown["text"] for one in says.split("|")), shown


def test_help_without_amounts_leaves_the_question() -> None:
    reply = payload.load(owed(["buy-amount-problem-help", {}], ["proof-day-ask", {}]))
    assert [text.id for text in reply.texts] == ["proof-day-ask"]
