"""Remarks: what is one, and what only begins like one. The remark, or - | what was typed."""

import pytest

from bot.understanding.sentence import Sentence
from bot.understanding.talk import remark_in

SAID = """
exchange | Secret Santa
exchange | gift exchange please
exchange | Hi, how does secret santa work?
exchange | Show my match
exchange | Who do I give to?
exchange | Wem schenke ich?
exchange | Wichteln
exchange | Wir wollen wichteln!
exchange | Hallo, wie geht das mit dem Wichteln?
- | a present for the gift exchange at school
- | the exchange rate
thanks | thanks
thanks | Thanks!
thanks | thank you so much
thanks | Thank you very much for your help
thanks | thx 🙏
thanks | 🙏🏽
thanks | thanks a lot, you're great
thanks | ok thanks
thanks | danke
thanks | Danke schön!
thanks | Dankeschön
thanks | vielen lieben Dank
thanks | Vielen Dank für die Hilfe
thanks | Danke dir ❤️
thanks | super, danke
thanks | thank u
thanks | thaaanks
hello | hello
hello | Hi!
hello | hey there
hello | Good morning
hello | good evening :)
hello | 👋
hello | 👋🏻
hello | hi bot
hello | helloooo
hello | huhu!
hello | Hallo
hello | Hallo zusammen
hello | Guten Morgen!
hello | Moin
hello | Grüß Gott
hello | Servus, wie geht's?
fine | 👍
fine | 👍🏿
fine | 👍👍
fine | ok
fine | Okay.
fine | got it
fine | 😊
fine | alles klar
fine | Alles klar 👍
fine | passt
fine | yes, looks good
fine | ja, passt alles so
scam | is this a scam?
scam | Is this a scam
scam | is this scam??
scam | Hi, is this a scam?
scam | is this legit?
scam | could this be a scam
scam | scam?
scam | ist das Betrug?
scam | Hallo, ist das Betrug?
scam | ist das seriös
scam | kann das Betrug sein?
scam | Ist das echt?
trouble | it says already redeemed
trouble | It says "already redeemed"
trouble | code already used
trouble | the code was already used
trouble | It says it’s already redeemed
trouble | it doesn't work
trouble | It doesn’t work!!
trouble | sorry, it still doesn't work
trouble | schon eingelöst
trouble | da steht "bereits eingelöst"
trouble | der Code wurde schon eingelöst
trouble | es geht nicht
trouble | Gutschein geht nicht
trouble | code doesnt work
trouble | Es funktioniert leider nicht
trouble | der Code ist ungültig
trouble | er funktioniert nicht
trouble | die Karte geht leider nicht
left | how much is left
left | How much is left on my card?
left | what's my balance
left | What’s my balance?
left | check my balance please
left | wie viel ist noch drauf
left | Wieviel ist noch drauf?
left | Wie viel Guthaben habe ich noch?
left | Guthaben abfragen
where | where is my card
where | Where's my gift card?
where | it hasn't arrived
where | Hi, where is my card?
where | wo ist mein Gutschein
where | Wo bleibt denn mein Gutschein?
where | ist nicht angekommen
can | what can you do
can | How do gift cards work?
can | can you tell me how gift cards work
can | What can you do?
can | who are you?
can | help me please
can | Was kannst du?
can | Wie funktioniert ein Gutschein?
can | wer bist du denn
can | Hilfe
can | r u a bot
can | bist du ein Mensch?
- | Hello Kitty
- | yes
- | ja
- | Jo
thanks | Danke schoen
- | Danke Maier
- | Good
- | Otto
- | Otto Moin
- | Hi Lo
- | Tanja Gut
- | Grace Nice
- | Super Mario
- | Betrug Meier
- | Where Is Otto
- | Hilde Hilfe
- | thanks Otto
- | Hello Otto
- | Hallo Oma
- | ok 50
- | thank you card
- | 50 euros, thanks
- | otto@example.com
- | otto@example.com thanks
- | amazon.de please
- | please
- | bitte
- | and
- | 50
- | Dear Anna
- | it says hello
- | how much is a card
- | wie viel kostet das
- | is this a scam or not my boss wrote
- | ist das die richtige Seite
- | where is my mind
- | no thanks
- | nein danke
- | 👎
- | 🎁
- | ?
- | ...
-
- | my thanks to Otto
- | already
- | I want a card
- | Ich brauche Hilfe beim Einlösen
- | Gutschein
- | Guten
- | okay google
"""


def _rows() -> list[list[str]]:
    lines = SAID.strip().splitlines()
    return [[cell.strip() for cell in f"{line} | ".split("|")][:2] for line in lines]


@pytest.mark.parametrize(("remark", "typed"), _rows())
def test_a_remark_is_nothing_but_one(remark: str, typed: str) -> None:
    assert (remark_in(typed) or "-") == remark


def test_a_long_text_is_none() -> None:
    assert remark_in("thanks " * 100) is None
    assert remark_in("\ufdfa" * 4096) is None
    assert remark_in("\ufdfa" * 100) is None


@pytest.mark.parametrize(
    ("remark", "text"),
    [
        ("scam", "somebody wrote to me, could this be fraud?"),
        ("scam", "sieht mir nach Betrug aus"),
        ("where", "my cousin never received the voucher"),
        ("where", "Die SMS ist nicht angekommen"),
        ("trouble", "the page says my code was rejected"),
        ("trouble", "der Code wird nicht akzeptiert"),
        ("left", "tell me how much is left please"),
        ("left", "wieviel hab ich noch auf dem Konto"),
        (None, "I never got to buy a card for my aunt"),
        (None, "the train does not work"),
        (None, "50 euros for my aunt"),
    ],
)
def test_a_sentence_may_ask_what_a_remark_asks(remark: str | None, text: str) -> None:
    assert Sentence(text).remark == remark
