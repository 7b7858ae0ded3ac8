"""What people say beside the matter, at every question of every guide: heard, and no answer."""

import itertools
from typing import Any

import pytest

from bot.dialogue import Answer
from bot.flows.beside import said_beside
from bot.flows.flow import Accept
from bot.flows.state import State
from bot.flows.typed import taken
from bot.texts import texts
from handlers.private.guides import GUIDES
from tests.bot.flows.test_every_text import DRAFTS, facts_of

SAID = {
    "en": """
is this a scam?
it says already redeemed
how much is left
is this legit or am I being scammed?
this smells like a scam
do you think it's a scam
it says the card was already redeemed
the code has been used already
my gift card isn't working
how much money do I have left
what's the balance on my gift card
how can I see how much is left
thanks so much for helping
awesome, thank you
appreciate it
good morning to you
hey giftwise
hi, anyone there?
👍👍 great
sure, sounds good
ok cool
change the amount to 30
can I use a US card on amazon.de
does this look like a scam to you?
my mum thinks this is fraud
the website says it's been redeemed already
the code got rejected
can you tell me my balance
how much credit do I still have
thank you kindly
many thanks!
hello hello
good evening, bot
👍🏼
perfect, thanks
fine by me
please change the amount to 30
will a card from amazon.com work in Germany?
nice one
is somebody trying to scam me
""",
    "de": """
ist das Betrug?
da steht schon eingelöst
wie viel ist noch drauf
ist das vielleicht Betrug?
das riecht nach Betrug
werde ich hier abgezockt?
da steht, der Code wurde schon benutzt
mein Gutschein lässt sich nicht einlösen
es heißt, er ist bereits eingelöst worden
wie viel Geld ist noch auf dem Gutschein
was habe ich noch an Guthaben?
wo kann ich mein Restguthaben sehen
danke für deine Hilfe
super, vielen lieben Dank
dank dir
guten Morgen zusammen
hallo Giftwise
hi, ist da jemand?
👍 super
ja klar, passt
alles klar, gut
Betrag auf 30 ändern
kann ich eine US-Karte auf amazon.de benutzen
meinst du, das ist Betrug?
meine Mutter hält das für Betrug
auf der Seite steht, er sei schon eingelöst
die Karte geht nicht
der Code wurde abgelehnt
kannst du mir mein Guthaben sagen
wie viel Guthaben hab ich noch
herzlichen Dank dir
danke, das war super
du bist ein Schatz, danke
hallo hallo
guten Abend, Bot
👍🏼
perfekt, danke
von mir aus
bitte den Betrag auf 30 ändern
geht ein Gutschein von amazon.com in Deutschland?
na super
versucht mich da jemand zu betrügen
""",
}


def places() -> list[tuple[str, State[Any]]]:
    """Every question of every guide, with one draft that comes to it."""
    found = {}
    for name, drafts in DRAFTS.items():
        for draft, step in itertools.product(drafts, GUIDES[name].flow.steps):
            if step.applies(draft):
                found.setdefault((name, step.name), State(step=step.name, draft=draft, turn=3))
    return [(name, state) for (name, _), state in found.items()]


def is_heard(name: str, state: State[Any], text: str, language: str) -> bool:
    """Whether it is answered, means a button, or changes another answer than the one asked."""
    flow, facts = GUIDES[name].flow, facts_of(name, language)
    if said_beside(flow, state, text, facts, texts(language)) is not None:
        return True
    meant, progress = taken(flow, state, Answer(text=text), facts, texts(language))
    if meant.choice is not None or progress is None or flow.step(state.step).verbatim:
        return True
    if progress.state is None or not progress.accepted:
        return progress.state is None
    asked = flow.step(state.step).answers
    return bool(getattr(progress.state.draft, asked) != text)


@pytest.mark.parametrize("language", SAID)
def test_heard_at_every_question(language: str) -> None:
    missed = [
        f"{name}-{state.step}: {text}"
        for name, state in places()
        for text in SAID[language].strip().splitlines()
        if not is_heard(name, state, text, language)
    ]
    assert not missed, "\n".join([f"{len(missed)}", *missed])


@pytest.mark.parametrize("guide", ["buy", "redeem"])
@pytest.mark.parametrize(
    ("city", "language", "site"),
    [
        ("Munich", "en", "DE"),
        ("München", "de", "DE"),
        ("Wien", "de", "DE"),
        ("London", "en", "UK"),
        ("Tokio", "de", "JP"),
        ("Chicago", "en", "US"),
        ("Atlantis", "en", None),
    ],
)
def test_a_city_where_a_site_is_asked(guide: str, city: str, language: str, site: str) -> None:
    flow, facts = GUIDES[guide].flow, facts_of(guide, language)
    taken = flow.step("site").take(flow.draft(), Answer(text=city), facts)
    found = taken.draft.marketplace if isinstance(taken, Accept) else None
    assert found == site
