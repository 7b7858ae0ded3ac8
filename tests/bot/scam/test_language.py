"""The language of a text, seen in the text itself."""

import pytest

from bot.scam import check

SENTENCES = [
    ("en", "The parcel shop is closed on Sunday, so we will fetch it tomorrow morning."),
    ("de", "Der Paketshop hat am Sonntag zu, deshalb holen wir es morgen früh ab."),
    ("fr", "Le point relais est fermé le dimanche, nous irons donc le chercher demain matin."),
    ("es", "La tienda está cerrada el domingo, así que lo recogemos mañana por la mañana."),
    ("it", "Il negozio è chiuso la domenica, quindi lo ritiriamo domani mattina."),
    ("pt", "A loja está fechada no domingo, então a gente vai buscar amanhã de manhã."),
    ("nl", "De winkel is zondag dicht, dus we halen het morgenochtend op met de fiets."),
    ("pl", "Sklep jest zamknięty w niedzielę, więc odbierzemy to jutro rano."),
    ("ja", "日曜日はお店が閉まっているので明日の朝に取りに行きます。"),
    ("ru", "Магазин закрыт в воскресенье, поэтому мы заберём это завтра утром."),
    ("uk", "Магазин зачинений у неділю, тому ми заберемо це завтра вранці."),
    ("zh", "商店星期天关门，所以我们明天早上去取。"),
    ("ko", "일요일에는 가게가 문을 닫아서 내일 아침에 찾으러 갈게요."),
    ("tr", "Dükkan pazar günü kapalı, bu yüzden yarın sabah almaya gideceğiz."),
    ("sv", "Affären är stängd på söndag, så vi hämtar det i morgon bitti."),
    ("id", "Toko itu tutup pada hari Minggu, jadi kami akan mengambilnya besok pagi."),
    ("el", "Το κατάστημα είναι κλειστό την Κυριακή, θα το πάρουμε αύριο το πρωί."),
    ("ar", "المتجر مغلق يوم الأحد لذلك سنأخذه غدا صباحا."),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert check(text).language == language
    assert check(text.upper()).language == language


@pytest.mark.parametrize(("language", "text"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_a_wrong_hint_changes_nothing(language: str, text: str) -> None:
    hint = "de" if language != "de" else "en"
    assert check(text, hint=hint).language == language


def test_what_tells_nothing_has_no_language_and_a_hint_helps() -> None:
    assert check("").language is None
    assert check("1234 !!!").language is None
    assert check("Ok").covered is check("Ok", hint="en").covered


def test_whether_a_language_is_understood() -> None:
    assert check("Der Paketshop hat am Sonntag zu.").covered
    assert not check("Магазин закрыт в воскресенье, мы заберём это завтра.").covered
