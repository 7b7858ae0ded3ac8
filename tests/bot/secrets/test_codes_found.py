"""Claim codes in every form people paste, type and read out. All codes here are made up."""

import pytest

from bot.secrets import find_secrets, holds_claim_secret, redact

# (text, the secret in it, its shape)
CODES = [
    pytest.param("QW7E-R8TYU2-PA3S", "QW7E-R8TYU2-PA3S", "4-6-4", id="as printed"),
    pytest.param("QW7E-R8TYU2-PA3SD", "QW7E-R8TYU2-PA3SD", "4-6-5", id="fifteen"),
    pytest.param("MN45-BV2CX-ZL9KJ", "MN45-BV2CX-ZL9KJ", "4-5-5", id="India by e-mail"),
    pytest.param("H27KPZ4M8XN3QD", "H27KPZ4M8XN3QD", "14", id="in a row"),
    pytest.param("H27KPZ4M8XN3QDF", "H27KPZ4M8XN3QDF", "15", id="fifteen in a row"),
    pytest.param("AAAA-BBBBBB-CCCC", "AAAA-BBBBBB-CCCC", "4-6-4", id="capitals need no digit"),
    pytest.param("ABCD-123456-EFGH", "ABCD-123456-EFGH", "4-6-4", id="number in the middle"),
    pytest.param("2345-ABCDEF-6789", "2345-ABCDEF-6789", "4-6-4", id="numbers outside"),
    pytest.param("qw7e-r8tyu2-pa3s", "qw7e-r8tyu2-pa3s", "4-6-4", id="small letters"),
    pytest.param("bcdf-ghjklm-npqr", "bcdf-ghjklm-npqr", "4-6-4", id="small letters, no words"),
    pytest.param("h27kpz4m8xn3qd", "h27kpz4m8xn3qd", "14", id="small, in a row"),
    pytest.param("H27kpz4m8xn3qd", "H27kpz4m8xn3qd", "14", id="keyboard's first capital"),
    pytest.param("kjhbvc7xwrtplm", "kjhbvc7xwrtplm", "14", id="one digit, no words"),
    pytest.param("Qw7e-R8tyu2-Pa3s", "Qw7e-R8tyu2-Pa3s", "4-6-4", id="mixed letters"),
    pytest.param("QW7E R8TYU2 PA3S", "QW7E R8TYU2 PA3S", "4-6-4", id="blanks"),
    pytest.param("QWXE RTTYU2 PASS", "QWXE RTTYU2 PASS", "4-6-4", id="blanks, one digit"),
    pytest.param("qw7e r8tyu2 pa3s", "qw7e r8tyu2 pa3s", "4-6-4", id="small, blanks"),
    pytest.param("Qw7e r8tyu2 pa3s", "Qw7e r8tyu2 pa3s", "4-6-4", id="keyboard's capital, blanks"),
    pytest.param("wxyz r8t2ud pass", "wxyz r8t2ud pass", "4-6-4", id="small, one mixed group"),
    pytest.param("qwxk rttyhg pbsz", "qwxk rttyhg pbsz", "4-6-4", id="small, blanks, no digit"),
    pytest.param("QWXKRTTYHGPBSZ", "QWXKRTTYHGPBSZ", "14", id="no digit, in a row"),
    pytest.param("card code: BERLIN7QXZTKWB", "BERLIN7QXZTKWB", "14", id="named, with a word"),
    pytest.param("QW7E.R8TYU2.PA3S", "QW7E.R8TYU2.PA3S", "4-6-4", id="dots"),
    pytest.param("QW7E/R8TYU2/PA3S", "QW7E/R8TYU2/PA3S", "4-6-4", id="slashes"),
    pytest.param("QW7E_R8TYU2_PA3S", "QW7E_R8TYU2_PA3S", "4-6-4", id="underscores"),
    pytest.param("QW7E+R8TYU2+PA3S", "QW7E+R8TYU2+PA3S", "4-6-4", id="plus from a form"),
    pytest.param(r"QW7E\-R8TYU2\-PA3S", r"QW7E\-R8TYU2\-PA3S", "4-6-4", id="Markdown escapes"),
    pytest.param("QW7E – R8TYU2 – PA3S", "QW7E – R8TYU2 – PA3S", "4-6-4", id="blank, dash, blank"),
    pytest.param("QW7E—R8TYU2—PA3S", "QW7E—R8TYU2—PA3S", "4-6-4", id="em dash"),
    pytest.param("QW7E‒R8TYU2‒PA3S", "QW7E‒R8TYU2‒PA3S", "4-6-4", id="figure dash"),
    pytest.param("QW7E−R8TYU2−PA3S", "QW7E−R8TYU2−PA3S", "4-6-4", id="minus"),
    pytest.param(
        "QW7E\u2011R8TYU2\u2011PA3S", "QW7E\u2011R8TYU2\u2011PA3S", "4-6-4", id="non-breaking"
    ),
    pytest.param(
        "QW7E\u00adR8TYU2\u00adPA3S", "QW7E\u00adR8TYU2\u00adPA3S", "4-6-4", id="soft hyphen"
    ),
    pytest.param(
        "ＱＷ７Ｅ－Ｒ８ＴＹＵ２－ＰＡ３Ｓ",
        "ＱＷ７Ｅ－Ｒ８ＴＹＵ２－ＰＡ３Ｓ",
        "4-6-4",
        id="full width",
    ),
    pytest.param(
        "ＱＷ７ＥーＲ８ＴＹＵ２ーＰＡ３Ｓ",
        "ＱＷ７ＥーＲ８ＴＹＵ２ーＰＡ３Ｓ",
        "4-6-4",
        id="long vowel mark",
    ),
    pytest.param(
        "Ｈ２７ＫＰＺ４Ｍ８ＸＮ３ＱＤ",
        "Ｈ２７ＫＰＺ４Ｍ８ＸＮ３ＱＤ",
        "14",
        id="full width, in a row",
    ),
    pytest.param("𝐐𝐖𝟕𝐄-𝐑𝟖𝐓𝐘𝐔𝟐-𝐏𝐀𝟑𝐒", "𝐐𝐖𝟕𝐄-𝐑𝟖𝐓𝐘𝐔𝟐-𝐏𝐀𝟑𝐒", "4-6-4", id="fancy letters"),
    pytest.param("QW٧E-R٨TYU٢-PA٣S", "QW٧E-R٨TYU٢-PA٣S", "4-6-4", id="Arabic digits"),
    pytest.param(
        "Q\u200bW7E-R8\u200dTYU2-PA3\ufeffS",
        "Q\u200bW7E-R8\u200dTYU2-PA3\ufeffS",
        "4-6-4",
        id="invisible characters",
    ),
    pytest.param(
        "Q\u0336W\u03367\u0336E-R8TYU2-PA3S",
        "Q\u0336W\u03367\u0336E-R8TYU2-PA3S",
        "4-6-4",
        id="struck out",
    ),
    pytest.param("QW7E-\nR8TYU2-\nPA3S", "QW7E-\nR8TYU2-\nPA3S", "4-6-4", id="dash, new line"),
    pytest.param("QW7E\r\nR8TYU2\r\nPA3S", "QW7E\r\nR8TYU2\r\nPA3S", "4-6-4", id="new lines"),
    pytest.param("QW7E\u00a0R8TYU2\u202fPA3S", "QW7E\u00a0R8TYU2\u202fPA3S", "4-6-4", id="nbsp"),
    pytest.param("QW7ER8TYU2-PA3S", "QW7ER8TYU2-PA3S", "14", id="first dash forgotten"),
    pytest.param("QW7E-R8TYU2PA3S", "QW7E-R8TYU2PA3S", "14", id="second dash forgotten"),
    pytest.param("QW7E%2DR8TYU2%2DPA3S", "QW7E%2DR8TYU2%2DPA3S", "4-6-4", id="escaped dashes"),
    pytest.param("QW7E%20R8TYU2%20PA3S", "QW7E%20R8TYU2%20PA3S", "4-6-4", id="escaped blanks"),
    pytest.param("Code:QW7E-R8TYU2-PA3S.", "QW7E-R8TYU2-PA3S", "4-6-4", id="after a colon"),
    pytest.param("**QW7E-R8TYU2-PA3S**", "QW7E-R8TYU2-PA3S", "4-6-4", id="bold"),
    pytest.param("コードはQW7E-R8TYU2-PA3Sです", "QW7E-R8TYU2-PA3S", "4-6-4", id="in Japanese"),
    pytest.param("code=H27KPZ4M8XN3QD&y=1", "H27KPZ4M8XN3QD", "14", id="a parameter"),
    pytest.param('{"code": "H27KPZ4M8XN3QD"}', "H27KPZ4M8XN3QD", "14", id="JSON"),
    pytest.param("Here it comes: QW7E-R8TYU2-PA3S!!", "QW7E-R8TYU2-PA3S", "4-6-4", id="in words"),
    pytest.param("Your friend QW7E-R8TYU2-PA3S", "QW7E-R8TYU2-PA3S", "4-6-4", id="words before"),
    pytest.param("code number qw7e-r8tyu2-pa3s", "qw7e-r8tyu2-pa3s", "4-6-4", id="shaped words"),
]

LINKS = [
    pytest.param("https://www.amazon.de/g/Zx81QpLm7Yk", id="shareable"),
    pytest.param("https://www.amazon.com/g/Zx81QpLm7Yk?ref=gc_share&x=1", id="with parameters"),
    pytest.param("amazon.co.uk/g/Zx81QpLm7Yk", id="no scheme"),
    pytest.param("HTTPS://WWW.AMAZON.COM.BE/G/ZX81QPLM7YK", id="capitals"),
    pytest.param("https://www.amazon.de/-/en/g/Zx81QpLm7Yk", id="with a language"),
    pytest.param("https://www.amazon.de:443/g/Zx81QpLm7Yk", id="with a port"),
    pytest.param("https://www.amazon.com/gc/redeem?claimCode=QW7ER8TYU2PA3S", id="redeem"),
    pytest.param("https://www.amazon.com/gc/redeem?x=1&CLAIMCODE=QW7E-R8TYU2-PA3S", id="any case"),
    pytest.param("https://www.amazon.de/gp/css/gc/payment?claimCode=ABCDEFGHJKLMNP", id="payment"),
    pytest.param("https://example.com/r?u=https%3A%2F%2Famazon.de%2Fg%2FZx81QpLm7Yk", id="escaped"),
    pytest.param("https://example.com/r?claimCode%3DQW7ER8TYU2PA3S", id="escaped parameter"),
    pytest.param("https://example.com/r?claimCode%253DQW7ER8TYU2PA3S", id="escaped twice"),
    pytest.param("https://a.example/?claimCode=QW7E%20R8TYU2%20PA3S", id="escaped blanks"),
    pytest.param("https://a.example/?claim%43ode=QW7E", id="a letter escaped"),
    pytest.param("claimCode=QW7ER8TYU2PA3S", id="parameter alone"),
    pytest.param("claim_code=QWER", id="underscore"),
    pytest.param(
        "ｈｔｔｐｓ：／／ａｍａｚｏｎ．ｃｏ．ｊｐ／ｇ／Ｚｘ８１ＱｐＬｍ７Ｙｋ", id="full width"
    ),
]


@pytest.mark.parametrize(("text", "secret", "shape"), CODES)
def test_a_code_is_found_where_it_stands(text: str, secret: str, shape: str) -> None:
    (finding,) = find_secrets(text)
    assert text[finding.start : finding.end] == secret
    assert (finding.kind, finding.shape) == ("claim_code", shape)
    assert holds_claim_secret(text)
    assert redact(text) == text.replace(secret, "[claim code]")


@pytest.mark.parametrize("link", LINKS)
def test_a_link_is_found_whole(link: str) -> None:
    for text in (link, f"open {link} now", f"({link})", f"Hier: {link}."):
        (finding,) = find_secrets(text)
        assert text[finding.start : finding.end] == link
        assert (finding.kind, finding.shape) == ("claim_link", "link")
        assert holds_claim_secret(text)
        assert redact(text) == text.replace(link, "[claim link]")


def test_several_secrets_are_each_masked() -> None:
    text = "QW7E-R8TYU2-PA3S, claimCode=ABCDEFGHJKLMNP ⑭… ＭＮ４５－ＢＶ２ＣＸ－ＺＬ９ＫＪ"
    assert redact(text) == "[claim code], [claim link] ⑭… [claim code]"


def test_a_word_shaped_like_a_first_group_hides_nothing() -> None:
    text = "CARD NUMBER QW7E R8TYU2 PA3S"
    assert "R8TYU2" not in redact(text)
    assert "PA3S" not in redact(text)


def test_a_finding_never_shows_the_secret() -> None:
    (finding,) = find_secrets("QW7E-R8TYU2-PA3S")
    assert repr(finding) == "Finding(kind='claim_code', start=0, end=16, shape='4-6-4')"


@pytest.mark.parametrize(
    ("text", "masked", "shape"),
    [
        ("Serial number: 1234567890123456", "Serial number: [serial]", "16"),
        ("Seriennummer 1234 5678 9012 3456 ok", "Seriennummer [serial] ok", "16"),
        ("No. de série 123456789012345678901234567890", "No. de série [serial]", "30"),
        ("シリアル番号１２３４５６７８９０１２３４５６", "シリアル番号[serial]", "16"),
        ("管理番号：1234567890123456", "管理番号：[serial]", "16"),
        ("SN 1234567890123456", "SN [serial]", "16"),
        ("1234567890123456 is the serial", "[serial] is the serial", "16"),
        ("número de serie: 1234-5678-9012-3456", "número de serie: [serial]", "16"),
        ("Numer seryjny 1234567890123456", "Numer seryjny [serial]", "16"),
        ("S/N 123456789012345678901234567890", "S/N [serial]", "30"),
    ],
)
def test_a_serial_number_is_masked_but_no_claim_secret(text: str, masked: str, shape: str) -> None:
    (finding,) = find_secrets(text)
    assert (finding.kind, finding.shape) == ("serial", shape)
    assert redact(text) == masked
    assert not holds_claim_secret(text)


@pytest.mark.parametrize(
    ("logged", "masked"),
    [
        (r'{"text":"hi\nQW7E-R8TYU2-PA3S\nthanks"}', r'{"text":"hi\n[claim code]\nthanks"}'),
        (r"\ud83c\udf81QW7ER8TYU2PA3S", r"\ud83c\udf81[claim code]"),
        (r"QW7E\u2013R8TYU2\u2013PA3S\t", r"[claim code]\t"),
        (r"C:\new\table QW7E-R8TYU2-PA3S", r"C:\new\table [claim code]"),
        ("GET /?text=Hallo%20QW7ER8TYU2PA3S%0Abye", "GET /?text=Hallo%20[claim code]%0Abye"),
        ("?text=it%27s%20QW7E%20R8TYU2%20PA3S", "?text=it%27s%20[claim code]"),
    ],
)
def test_codes_beside_the_escapes_of_a_log(logged: str, masked: str) -> None:
    assert redact(logged) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("QW7ER8TYU2PA3S/MN4KBV2CXZL9KJ", "[claim code]/[claim code]"),
        ("pin=QW7ER8TYU2PA3S", "pin=[claim code]"),
        ("=QW7ER8TYU2PA3S", "=[claim code]"),
        ("Code-QW7ER8TYU2PA3S", "Code-[claim code]"),
        ("1\ufe0f\u20e3QW7E-R8TYU2-PA3S", "1\ufe0f\u20e3[claim code]"),
        ("\u2116QW7E-R8TYU2-PA3S", "\u2116[claim code]"),
        ("QW7E-\n    R8TYU2-PA3S", "[claim code]"),
        ("Ser.-Nr. 1234567890123456", "Ser.-Nr. [serial]"),
    ],
)
def test_what_stands_close_to_a_code_does_not_hide_it(text: str, masked: str) -> None:
    assert redact(text) == masked


def test_a_long_text_of_nothing_else_is_one_find() -> None:
    text = "QW7E R8TYU2 " * 20_000
    assert len(find_secrets(text)) == 1
