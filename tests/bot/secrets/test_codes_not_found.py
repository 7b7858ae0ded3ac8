"""What only looks like a claim code, a claim link or a serial number."""

import pytest

from bot.secrets import find_secrets, redact

ORDINARY = [
    "",
    "50",
    "I want to send my aunt in Germany 50 euros by Friday",
    "Ich möchte meiner Tante bis Freitag einen Gutschein über 50 € schicken",
    "アマゾンのギフトカードを買いたいのですが、２４時間以内に届きますか？",
    # words of four, six, four letters
    "this really nice card",
    "Your friend from Berlin here",
    "SEND AMAZON CARD NOW",
    "nice-little-shop",
    "High-School-Kids",
    "Mein-Garten-Haus",
    "Gute-Laune-Abend",
    "some-really-great",
    "E-Mail-Gutschein-Code",
    "rock-around-clock",
    "code_really_nice",
    "this.really.nice",
    "home/folder/file",
    # words and numbers
    "from Berlin 2024",
    "room number 1234",
    "from August 15th",
    "till August 24th 2026",
    "just bought 4GB",
    "your flight LH12",
    "best-phones-2024",
    "with iphone 15pro",
    "with Galaxy S24FE",
    "Your friend QW7E",
    "IPv4-mapped IPv6",
    "left around 10:30",
    "have around 12000 left",
    "Hallo Nummer 12345",
    "iphone15promax",
    "oktober2026fest",
    "Windows11Pro64b",
    "covid19vaccines",
    "Geschenkgutschein",
    "congratulation",
    "CONGRATULATIONS",
    "Zahlungsmethode",
    "HIGH-SCHOOL-KIDS",
    "WOOD-ALWAYS-2025",
    "2025-sneeuw-lijn",
    "eyJh.zP92-G7BMFg-es7t-Kx",
    "https://example.com/?smid=A2L77EKQW7R8TY",
    "no serial; my IBAN: IT90 W872 3266 8405 9320 6569 474",
    "FROM AUGUST 15TH",
    "NEED BEFORE 24TH",
    "GUTE LAUNE HEUTE",
    "gate LH1234 opens",
    "from there 18h30",
    "IPHONE15PROMAX",
    "GALAXYS24ULTRA",
    "PLAYSTATION5PRO",
    "ANNA1990BERLIN",
    "hahahahahahaha",
    "nooooooooooooo",
    "najbezpieczniej",
    "mijnbouwbedrijf",
    "UTF8/UTF16/UTF32",
    # numbers of other things
    "305-1234567-1234567",
    "Order D01-1234567-1234567",
    "RECH-202411-0042",
    "INVC-202411-00042",
    "3782-822463-10005",
    "4111 1111 1111 1111",
    "4111111111111111",
    "+49 30 1234567",
    "(555) 010-0199",
    "0049-1512-3456789",
    "DE89 3704 0044 0532 0130 00",
    "DE89370400440532013000",
    "NO9386011117947",
    "GB29 NWBK 6016 1331 9268 19",
    "1Z999AA10123456784",
    "1Z 999 AA1 01 2345 6784",
    "TBA123456789012",
    "LX1234567890CN",
    "RR123456785DE",
    "JJD000390007882823",
    "978-3-16-148410-0",
    "9783161484100",
    "B08N5WRWNW",
    "https://www.amazon.de/dp/B08N5WRWNW",
    "490154203237518",
    "CHE123456789TVA",
    "22AAAAA0000A1Z5",
    "only recebi de89 3704 0044 0532 0130 00",
    "code abcde-2fghj-k3lmn-4pqrs-tuvw5",
    "code abcde 2fghj k3lmn 4pqrs tuvw5",
    "NL123456789B01",
    "6QXYZ-3GKLM-4AVWX",
    "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2",
    "SW1A 1AA",
    "1012 AB Amsterdam",
    # times
    "2026-11-23T15:58:06Z",
    "20261123T155806",
    "2026-11-23 15:58:06,123 INFO handlers.inbox: update 123456789 took 3.2 ms",
    "Fri, 18 Dec 2026 10:30:00 +0100",
    # machines
    "550e8400-e29b-41d4-a716-446655440000",
    "550E8400-E29B-41D4-A716-446655440000",
    "e83c5163316f89bfbde7d9ab23ca2e25604af290",
    "e83c5163316f89",
    "A1B2C3D4E5F601",
    "00:1A:2B:3C:4D:5E",
    "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
    "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N",
    "dQw4w9WgXcQabc",
    "0x2ceb00002ebe1",
    "gift-0076e55784",
    "work-a1b2c3x4y5",
    "https://www.amazon.de/dp/B08N5WRWNW?smid=A3QXKZ1M7B4LCD&th=1",
    "https://www.amazon.com/s?k=lamp&crid=3QXLZ1ZK2J8TQ4&sprefix=lamp",
    "IMG_20261123_155806.jpg",
    "IMG20261123155.jpg",
    "a1b2c3d4e5f6gh.example.net",
    "https://example.com/p/a1b2c3d4e5f6gh",
    "anna1x2y3z4berl@example.com",
    "someone@example.com",
    "anna.muller.1990@example.com",
    "@a1b2c3d4e5f6gh",
    "user_format_name",
    "100% of 50%25 is 20%",
    # links that are no claim links
    "https://www.amazon.com/gp/help/customer/display.html?nodeId=GGKDN3QZSKBFGNBF",
    "https://www.amazon.com/gc/redeem",
    "https://www.amazon.com/gc/redeem?claimCode=",
    "https://www.amazon.com/gift-cards",
    "https://www.amazon.de/g/",
    "https://notamazon.de/g/Zx81QpLm7Yk",
    "https://a.co/d/abc1234",
    "what is a claim code?",
    # digits without a word for serial
    "1234567890123456",
    "serial killer, 1234",
    "the serial is 123456789012345678",
    "Seriennummer nicht lesbar. IBAN AT21 8401 2113 6882 2040",
    "serial unreadable, IBAN FI6644735443077139",
    "İstanbul, İzmir: İYİ günler",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_left_alone(text: str) -> None:
    for around in (text, f"{text}\n", f"Look: {text}", f"({text})", f"{text}, {text}"):
        assert find_secrets(around) == ()
        assert redact(around) is around


# Decisions that have a price, so that nobody pays another by accident.
@pytest.mark.parametrize("text", ["MACBOOKPRO16M3", "xboxseriesx1tb"])
def test_names_that_alternate_like_a_code_are_taken_for_one(text: str) -> None:
    assert [finding.kind for finding in find_secrets(text)] == ["claim_code"]


@pytest.mark.parametrize(
    "text",
    ["nice-little-lamp", "nice little lam9", "Ab3dEf6hIj9kLm", "CURY GXEGH KYSL", "gates6opened2x"],
)
def test_a_code_in_the_shape_of_words_is_missed(text: str) -> None:
    assert find_secrets(text) == ()
