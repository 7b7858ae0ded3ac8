"""Codes in other groupings beside a word for a code, and numbers of things; all made up."""

import pytest

from bot.secrets import Look, find_secrets, holds_claim_secret
from bot.secrets.seen import seen_in

# By kind, in English and in German: as people write them, after reports of none of these.
BESIDE = {
    "fours": [
        "claim code XK4M 9PTR 2WQZ 7H",
        "The code reads K9WX-4TMB-Q7RL-2Z",
        "Your gift card code: 7TRX 9MKQ WZ4L PB3",
        "gift card code\nQ4TZ 8XKM 3WRB 9P",
        "here it is: M8KX-2TRQ-9ZWL-P4, the code from the card",
        "voucher R7TX M2KQ 9WZP L4",
        "Is 9KTX MW4R ZQ27 PL8 the right code?",
        "code = 4XZK 7MTR 9QWB L2P8",
        "my claim code is k7tx 9mqr w2zl p4",
        "Amazon gift card TX9K–M4QR–7WZL–2P",
        "Gutscheincode XK4M 9PTR 2WQZ 7H",
        "Der Code lautet K9WX-4TMB-Q7RL-2Z",
        "Code vom Gutschein: 7TRX 9MKQ WZ4L PB3",
        "Gutschein-Code:\nQ4TZ 8XKM 3WRB 9P",
        "M8KX-2TRQ-9ZWL-P4 steht auf der Geschenkkarte",
        "Mein Gutschein: R7TX M2KQ 9WZP L4",
        "Ist 9KTX MW4R ZQ27 PL8 der richtige Code?",
        "der geschenkkarten-code ist k7tx 9mqr w2zl p4",
        "Amazon-Gutschein TX9K–M4QR–7WZL–2P",
        "Einlösen bitte: 4XZK 7MTR 9QWB L2P8",
    ],
    "fives, sevens, pairs": [
        "claim code KX4M9 PTR2W QZ7H",
        "gift card code: TX9KM-4QR7W-ZL2P8",
        "The code is XK4M9PT R2WQZ7H",
        "code 7K XM 4Q 9T WR 2Z PL",
        "code\nR9T-XM4-KQ7-WZ2-LP",
        "voucher code X9TK4 M7QRW 2ZLPB",
        "it reads K4XM9T-7QRWZ2-LP, gift card code",
        "my code: 9TX KM4 QR7 WZL 2P",
        "Gift code 4TX9KMQ-7WZ2LPR",
        "code kx4m9 ptr2w qz7h",
        "Gutscheincode KX4M9 PTR2W QZ7H",
        "Code der Geschenkkarte: TX9KM-4QR7W-ZL2P8",
        "Der Code ist XK4M9PT R2WQZ7H",
        "Gutschein 7K XM 4Q 9T WR 2Z PL",
        "Gutscheincode\nR9T-XM4-KQ7-WZ2-LP",
        "Code X9TK4 M7QRW 2ZLPB geht nicht",
        "K4XM9T-7QRWZ2-LP ist mein Gutscheincode",
        "mein Code: 9TX KM4 QR7 WZL 2P",
        "Geschenkcode 4TX9KMQ-7WZ2LPR",
        "gutscheincode kx4m9 ptr2w qz7h",
    ],
    "sign by sign": [
        "claim code X K 4 M 9 P T R 2 W Q Z 7 H",
        "code: T-X-9-K-M-4-Q-R-7-W-Z-L-2-P",
        "The code is K, 4, X, M, 9, T, 7, Q, R, W, Z, 2, L, P",
        "gift card code r,9,t,x,m,4,k,q,7,w,z,2,l,p",
        "code\n7 . X . K . 4 . M . T . 9 . Q . R . W . Z . 2 . L . P",
        "I'll spell the code: M 4 T X 9 K Q R 7 W Z L 2",
        "Z/4/K/9/T/X/M/2/Q/R/7/W/L/P is the code",
        "voucher code k x 4 m 9 t 7 q r w z 2 l p",
        "Gift card: 4 X Z K 7 M T R 9 Q W B L 2 P 8",
        "code X - 9 - T - K - 4 - M - 7 - Q - R - W - 2 - Z - L - P",
        "Gutscheincode X K 4 M 9 P T R 2 W Q Z 7 H",
        "Code: T-X-9-K-M-4-Q-R-7-W-Z-L-2-P",
        "Der Code ist K, 4, X, M, 9, T, 7, Q, R, W, Z, 2, L, P",
        "Gutscheincode r,9,t,x,m,4,k,q,7,w,z,2,l,p",
        "Code\n7 . X . K . 4 . M . T . 9 . Q . R . W . Z . 2 . L . P",
        "Ich buchstabiere den Code: M 4 T X 9 K Q R 7 W Z L 2",
        "Z/4/K/9/T/X/M/2/Q/R/7/W/L/P ist der Code",
        "gutscheincode k x 4 m 9 t 7 q r w z 2 l p",
        "Geschenkkarte: 4 X Z K 7 M T R 9 Q W B L 2 P 8",
        "Code X - 9 - T - K - 4 - M - 7 - Q - R - W - 2 - Z - L - P",
    ],
    "marks between": [
        "claim code XK4M,9PTR2W,QZ7H",
        "code: TX9K, M4QR7W, ZL2P8",
        "The code is K4XM|9T7QRW|Z2LP",
        "gift card code R9TX / M4KQ7W / Z2LP",
        "code\nX9TK;M4QR7W;Z2LP",
        "my code: 7XK4.MT9Q.RWZ2.LP",
        "voucher code KX4M_9T7Q_RWZ2_LP",
        "code TX9K\\M4QR\\7WZL\\2P",
        "M4TX : 9KQR7W : ZL2P is my gift card code",
        "code (K9WX) (4TMBQ7) (RL2Z)",
        "Gutscheincode XK4M,9PTR2W,QZ7H",
        "Code: TX9K, M4QR7W, ZL2P8",
        "Der Code ist K4XM|9T7QRW|Z2LP",
        "Geschenkkartencode R9TX / M4KQ7W / Z2LP",
        "Code\nX9TK;M4QR7W;Z2LP",
        "mein Code: 7XK4.MT9Q.RWZ2.LP",
        "Gutscheincode KX4M_9T7Q_RWZ2_LP",
        "Code TX9K\\M4QR\\7WZL\\2P",
        "M4TX : 9KQR7W : ZL2P ist mein Gutscheincode",
        "Gutschein (K9WX) (4TMBQ7) (RL2Z)",
        "**Claim code**: `WX9K` `4TMQR7` `Z2LP`",
        "claim code WX9K → 4TMQR7 → Z2LP",
        "Gutscheincode: `XK4M` `9PTR` `2WQZ` `7H`",
        "Der Code lautet K9WX → 4TMB → Q7RL → 2Z",
    ],
    "a mail's source": [
        "claim code XK4M&#45;9PTR2W&#45;QZ7H",
        "code: TX9K&ndash;M4QR7W&ndash;ZL2P8",
        "The code is K4XM&nbsp;9T7QRW&nbsp;Z2LP",
        "gift card code R9TX&#8209;M4KQ7W&#8209;Z2LP",
        "code: X9TK=2DM4QR7W=2DZ2LP",
        "my code: 7XK4=20MT9Q=20RWZ2=20LP",
        "voucher code KX4M=E2=80=939T7QRW=E2=80=93Z2LP",
        "<b>Claim code</b> TX9K<br>M4QR7W<br>ZL2P",
        "gift card code M4TX-=\n9KQR7W-=\nZL2P",
        "code K9WX&shy;4TMBQ7&shy;RL2Z",
        "Gutscheincode XK4M&#45;9PTR2W&#45;QZ7H",
        "Code: TX9K&ndash;M4QR7W&ndash;ZL2P8",
        "Der Code ist K4XM&nbsp;9T7QRW&nbsp;Z2LP",
        "Gutschein R9TX&#8209;M4KQ7W&#8209;Z2LP",
        "Code: X9TK=2DM4QR7W=2DZ2LP",
        "mein Code: 7XK4=20MT9Q=20RWZ2=20LP",
        "Gutscheincode KX4M=E2=80=939T7QRW=E2=80=93Z2LP",
        "<b>Gutscheincode</b> TX9K<br>M4QR7W<br>ZL2P",
        "Geschenkkarten-Code M4TX-=\n9KQR7W-=\nZL2P",
        "Code K9WX&#x2d;4TMBQ7&#x2d;RL2Z",
    ],
    "letters of another script": [
        "claim code ХК4М-9РТR2W-QZ7Н",
        "code: ТХ9К М4QR7W ZL2Р",
        "The code is Κ4ΧΜ-9Τ7QRW-Ζ2LP",
        "gift card code R9ТХМ4КQ7WZ2LP",
        "code ᴋ4xᴍ-9ᴛ7ǫʀᴡ-ᴢ2ʟᴘ",
        "my code: КХ4М9 ТР2WQ Z7НL",
        "voucher code 7ΧΚ4-ΜΤ9QRW-Ζ2LP",
        "code ＸＫ４Ｍ　９ＰＴＲ　２ＷＱＺ　７Ｈ",
        "МАВ4-СЕ9НТК-7РХQ is the code",
        "gift card code 🅺4🆇🅼-9🆃7🆀🆁🆆-🆉2🅻🅿",
        "Gutscheincode ХК4М-9РТR2W-QZ7Н",
        "Code: ТХ9К М4QR7W ZL2Р",
        "Der Code ist Κ4ΧΜ-9Τ7QRW-Ζ2LP",
        "Gutschein R9ТХМ4КQ7WZ2LP",
        "Code ᴋ4xᴍ-9ᴛ7ǫʀᴡ-ᴢ2ʟᴘ",
        "mein Code: КХ4М9 ТР2WQ Z7НL",
        "Gutscheincode 7ΧΚ4-ΜΤ9QRW-Ζ2LP",
        "Code ＸＫ４Ｍ　９ＰＴＲ　２ＷＱＺ　７Ｈ",
        "МАВ4-СЕ9НТК-7РХQ ist der Code",
        "Geschenkkarte 🅺4🆇🅼-9🆃7🆀🆁🆆-🆉2🅻🅿",
    ],
    "short, or one sign unreadable": [
        "claim code XK4M-9PTR2-QZ7H",
        "code: TX9K-M4QR7W-ZL2",
        "The code is K4XM-9T?QRW-Z2LP",
        "gift card code R9TX-M4K*7W-Z2LP",
        "code X9TK-M4□R7W-Z2LP",
        "my code: 7XK4-MT9(8/B)RW-Z2LP",
        "voucher code KX4M-9T[0 or O]QRW-Z2LP",
        "code TX9KM4QR7WZL2",
        "M4TX-9K…R7W-ZL2P is my gift card code",
        "code K9W_-4TMBQ7-RL2Z",
        "Gutscheincode XK4M-9PTR2-QZ7H",
        "Code: TX9K-M4QR7W-ZL2",
        "Der Code ist K4XM-9T?QRW-Z2LP",
        "Gutschein R9TX-M4K*7W-Z2LP",
        "Code X9TK-M4□R7W-Z2LP",
        "mein Code: 7XK4-MT9(8/B)RW-Z2LP",
        "Gutscheincode KX4M-9T[0 oder O]QRW-Z2LP",
        "Code TX9KM4QR7WZL2",
        "M4TX-9K…R7W-ZL2P ist mein Gutscheincode",
        "Code K9W_-4TMBQ7-RL2Z",
    ],
    "fives behind a word of five": [
        "The code on the back reads k7m4x 9qtrw z2lp",
        "the gift card code reads p3xk9 tm7wq 4zrl",
        "it shows 7wkx2 m9tqr zp4l, my claim code",
        "my claim code: these k9x4m t7wrq 2zpl",
        "the code below q7tx4 9mkrw z3pl",
        "The voucher code reads 4xkt9 wm7qr pz2l6",
        "Als Code steht 7wkx2 m9tqr zp4l auf der Karte",
        "als Gutscheincode steht k9x4m t7wrq 2zpl drauf",
        "Mein Code: hier steht q7tx4 9mkrw z3pl",
        "der Code, da steht 4xkt9 wm7qr pz2l6",
    ],
}
# A doubt in private, nothing in a group.
OF_THINGS = [
    "I'd love the Samsung UE43BU8079KXZG",
    "QE65Q60DAUXXU",
    "the LG monitor LS32BM700UPXEN",
    "Wi-Fi key: K7M2Q9X4T8W3P5",
    "the wifi password is k7m2q9x4t8w3p5",
    "lot K7M2Q9X4T8W3P5 was recalled",
    "my wish: vacuum cleaner RX7QT42MK9PW8Z",
    "serial K7M2Q9X4T8W3P5",
    "the fridge RB38T7762BSAEF please",
    "gift idea: TV UE43BU8079KXZG",
    "Wunsch: Fernseher UE43BU8079KXZG",
    "Ich hätte gern den QE65Q60DAUXXU",
    "Modell LS32BM700UPXEN in schwarz",
    "WLAN-Schlüssel: K7M2Q9X4T8W3P5",
    "WLAN-Passwort k7m2q9x4t8w3p5",
    "Charge K7M2Q9X4T8W3P5 wird zurückgerufen",
    "Staubsauger RX7QT42MK9PW8Z wäre schön",
    "Seriennummer K7M2Q9X4T8W3P5",
    "den Kühlschrank RB38T7762BSAEF bitte",
    "Geschenkidee: UE43BU8079KXZG",
    "licence key K7M2-Q9X4-T8W3-P5RL",
    "Lizenzschlüssel K7M2-Q9X4-T8W3-P5RL",
]
# Neither a code nor a doubt, beside a word for a code or not.
ORDINARY = [
    "the code is on the back of the card",
    "my gift card code does not work any more",
    "code: 4 digits, then press OK",
    "The postcode is SW1A 1AA, flat 4B",
    "gift card for 50 EUR until 24 Dec 2026",
    "order 305-1234567-1234567 with a gift card code",
    "code for the IBAN DE89 3704 0044 0532 0130 00",
    "claim code? I paid with 4111 1111 1111 1111",
    "H A P P Y B I R T H D A Y, here is your gift card",
    "code abcde-2fghj-k3lmn-4pqrs-tuvw5",
    "Der Code steht hinten auf der Karte",
    "mein Gutscheincode funktioniert nicht mehr",
    "Code: 4 Ziffern, dann OK",
    "Die Postleitzahl ist 10115, Wohnung 4B",
    "Gutschein über 50 EUR bis 24.12.2026",
    "Bestellung 305-1234567-1234567 mit Gutscheincode",
    "Code für IBAN DE89 3704 0044 0532 0130 00",
    "Gutschein bezahlt mit 4111 1111 1111 1111",
    "A L L E S G U T E, hier ist dein Gutschein",
    "Modellcode: siehe Rückseite",
    "GIFT CARD CODE DOES NOT WORK PLEASE HELP ME",
    "Flat 4B, 12A High Street, AB12 3CD Aberdeen",
]


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=f"{kind}: {text}") for kind in BESIDE for text in BESIDE[kind]]
)
def test_beside_a_word_it_is_a_code(text: str) -> None:
    assert [finding.kind for finding in find_secrets(text)] == ["claim_code"]


def test_a_greeting_before_it_stays() -> None:
    (found,) = find_secrets(text := "Hi 0000 00001a 234i the code is")
    assert text[found.start : found.end] == "0000 00001a 234i"


def test_a_row_that_ends_like_qr_is_no_qr_code() -> None:
    assert holds_claim_secret("000000A00123QR コードは")


@pytest.mark.parametrize("text", OF_THINGS)
def test_the_number_of_a_thing_is_a_doubt_and_no_code(text: str) -> None:
    assert not holds_claim_secret(text)
    assert seen_in(Look(text)).doubt is not None


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_neither(text: str) -> None:
    assert not holds_claim_secret(text)
    assert seen_in(Look(text)).doubt is None
