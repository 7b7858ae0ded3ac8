"""The advice this product began with, and the moment at which each piece of it is said.

`python -m tests.locales.seed_sentences` writes the table to docs/.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.dialogue import Text
from bot.domain.money import round_sums
from bot.texts import LANGUAGES, texts

DOCUMENT = Path(__file__).parents[2] / "docs" / "seed-sentences.md"

_SUMS = dict(zip(("small", "middle", "large", "largest"), round_sums("EUR"), strict=True))
_SITE = {"site": "amazon.de"}
_WAYS = Text("buy-way-ask", {"grade": "seen", "phone": "no", "purpose": "gift", "by": ""})
_DAY = Text("buy-day-ask", {"way": "date", "today": date(2026, 12, 1)})
_SUITS = Text("buy-review-ask", {"slowly": "no", "suits": "occasion", "way": "print"})
_TEAM = Text("buy-review-ask", {"slowly": "team", "suits": "no", "way": "email"})
_SOON = Text("buy-review-ask", {"slowly": "soon", "suits": "no", "way": "email"})
_KNOWN = Text("redeem-known-ask", {**_SITE, "expiry": Text("redeem-expiry-unknown")})
_STEPS = Text("redeem-page-steps-code", {
    "way": Text("redeem-page-way"),
    "label": Text("redeem-page-no-words"),
    "name": Text("redeem-page-no-words"),
})  # fmt: skip
_PAGE = Text("redeem-page-ask", {**_SITE, "steps": _STEPS})

_CARD = Text("redeem-found-ask", {**_SITE, "kind": "card"})
_MAIL = Text("redeem-found-ask", {**_SITE, "kind": "email"})
_SOME_USE = Text("buy-amount-problem-help", _SUMS)

SENTENCES: tuple[tuple[str, str, Text], ...] = (
    ("the ways", "print as good as the printer; e-mail for distance and haste", _WAYS),
    ("the ways", "plastic for presence; post takes days, parcels get lost", _WAYS),
    ("the calendar", "filters, typos and payment checks: not at the last moment", _DAY),
    ("choosing the amount", "amounts by purpose, with figures", _SOME_USE),
    ("the review", "the way against the occasion, and the design", _SUITS),
    ("the review", "employee rewards: slow down", _TEAM),
    ("the review", "same-day gifts: slow down", _SOON),
    ("before redeeming", "old, work and shared accounts; several in one browser", _KNOWN),
    ("finding the code", "keep card, sleeve and receipt", _CARD),
    ("finding the code", "do not forward the mail; no photo", _MAIL),
    ("on Amazon's page", "field and balance stand together", _PAGE),
    ("on Amazon's page", "count the characters", _STEPS),
)


def table() -> str:
    """The whole document, in Markdown."""
    head = (
        "# The advice this product began with, at its moment\n",
        "Written by `python -m tests.locales.seed_sentences`, and compared by a test.\n",
        "| Moment | Advice | Text | " + " | ".join(LANGUAGES) + " |",
        "|---|---|---|" + "---|" * len(LANGUAGES),
    )
    return "\n".join((*head, *_rows())) + "\n"


def _rows() -> Iterator[str]:
    for moment, advice, text in SENTENCES:
        said = (_on_one_line(texts(language).html(text.id, **text.args)) for language in LANGUAGES)
        yield f"| {moment} | {advice} | `{text.id}` | {' | '.join(said)} |"


def _on_one_line(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


if __name__ == "__main__":
    DOCUMENT.write_text(table(), encoding="utf-8")
