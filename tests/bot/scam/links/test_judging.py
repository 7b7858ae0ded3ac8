"""What links are, and which trick they play."""

import pytest

from bot.scam.links import Change, Given, Judgement, check_links, find_links, judge
from bot.scam.links.judging import Kind, Level


def judged(text: str, *, claims: bool = False) -> Judgement:
    (link,) = find_links(text)
    return judge(link, claims_amazon=claims)


OFFICIAL = [
    "https://www.amazon.co.jp/gp/help",
    "smile.amazon.com",
    "https://amazon.com.be/",
    "https://amazon.co.za",
    "https://a.co/d/0abc",
    "https://amzn.eu/d/0abc",
    "https://amaaozn.com",
    "https://gdansk-amazon.com",
    "https://ueberamazon.de",
    "https://pay.amazonpay.in",
    "https://seller.amazon",
    "https://ショップ.アマゾン",
    "https://amazonaws.com",
    "https://me@amazon.de/x",
    "https://www.primevideo.com/",
]


@pytest.mark.parametrize("text", OFFICIAL)
@pytest.mark.parametrize("claims", [True, False])
def test_amazons_own(text: str, claims: bool) -> None:
    judgement = judged(text, claims=claims)
    assert (judgement.kind, judgement.level) == ("official", "none")


KINDS: list[tuple[str, Kind, Level, Level]] = [
    # beside a claim, and alone
    ("https://www.amazon.com/g/ABCDEF123456", "claim_link", "none", "none"),
    ("https://amazon.de/gc/redeem?claimCode=ABCD-EFGH23-JKLM", "claim_link", "none", "none"),
    ("https://amazonwatch.org/news", "harmless", "none", "none"),
    ("https://www.amazone.de/maschinen", "harmless", "none", "none"),
    ("https://amazon.de@example.com/x", "user_info", "stop", "stop"),
    ("https://www.amazon.com-account@example.com", "user_info", "stop", "stop"),
    ("https://anna@example.com", "other", "stop", "none"),
    ("http://8.8.8.8/ap/signin", "ip_address", "stop", "careful"),
    ("http://192.168.0.1/", "other", "stop", "none"),
    ("https://bit.ly/2xy", "shortener", "careful", "none"),
    ("https://t.co/2xy", "shortener", "careful", "none"),
    ("https://photos.s3.amazonaws.com/x", "user_content", "careful", "none"),
    ("https://d111111abcdef8.cloudfront.net/x", "user_content", "careful", "none"),
    ("https://anna.awsapps.com/start", "user_content", "careful", "none"),
    ("https://t.me/somebody", "platform", "careful", "none"),
    ("https://check-giftcard-balance.com", "balance_check", "stop", "careful"),
    ("https://example.com/gift-card-balance", "balance_check", "stop", "careful"),
    ("https://giftcard-generator.example.com", "code_generator", "stop", "careful"),
    ("https://example.com/free-gift-codes", "code_generator", "stop", "careful"),
    ("https://example.com/x", "other", "stop", "none"),
    ("https://anything.workers.dev", "other", "stop", "none"),
    ("https://amazonas-tours.example.com", "other", "stop", "none"),
    ("https://amazon-rainforest-lodge.com", "other", "stop", "none"),
    ("https://anna.github.io/amazon-clone", "other", "stop", "none"),
    ("https://amazing-deals.com", "other", "stop", "none"),
    ("https://amazingdeals.com", "other", "stop", "none"),
]


@pytest.mark.parametrize(("text", "kind", "beside_a_claim", "alone"), KINDS)
def test_kinds(text: str, kind: Kind, beside_a_claim: Level, alone: Level) -> None:
    claiming, bare = judged(text, claims=True), judged(text)
    assert (claiming.kind, bare.kind) == (kind, kind)
    assert (claiming.level, bare.level) == (beside_a_claim, alone)


LIKENESSES = [
    # the trick, what it is to be taken for, and the level by itself
    ("https://amazon.de.evil.tld/x", "sub_domain", "amazon.de", "stop"),
    ("https://www.amazon.co.jp-login.example.com", "sub_domain", "amazon.co.jp", "stop"),
    ("https://amazon.example.com", "sub_domain", "amazon", "careful"),
    ("https://аmazon.com", "letters", "amazon", "stop"),
    ("https://xn--mazon-3ve.com", "letters", "amazon", "stop"),
    ("https://amạzon-jp.com", "letters", "amazon", "stop"),
    ("https://amaz0n.com", "spelling", "amazon", "stop"),
    ("https://arnazon.com", "spelling", "amazon", "stop"),
    ("https://ama-zon.com", "spelling", "amazon", "stop"),
    ("https://amazon.xyz", "ending", "amazon", "careful"),
    ("https://amazon-support.com", "more_words", "amazon", "careful"),
    ("https://amazonlogin.com", "more_words", "amazon", "careful"),
    ("https://login.amazon-jp.example.com", "more_words", "amazon", "none"),
    ("https://amazon-news.example.com", "more_words", "amazon", "none"),
    ("https://amazon-gift-ideas.com", "more_words", "amazon", "none"),
    ("https://amazom.com", "slip", "amazon", "careful"),
    ("https://anazon.co", "slip", "amazon", "careful"),
    ("https://amzon-x.com", "slip", "amazon", "careful"),
    ("https://amazon-login.s3.amazonaws.com", "more_words", "amazon", "careful"),
]


@pytest.mark.parametrize(("text", "trick", "pretends", "alone"), LIKENESSES)
def test_look_alikes(text: str, trick: str, pretends: str, alone: Level) -> None:
    judgement = judged(text)
    assert judgement.kind == "look_alike"
    assert judgement.likeness is not None
    assert (judgement.likeness.trick, judgement.pretends) == (trick, pretends)
    assert judgement.level == alone
    assert judged(text, claims=True).level == "stop"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("https://аmazon.com", (Change("а", "a", "cyrillic"),)),
        ("https://amazοn.com", (Change("ο", "o", "greek"),)),
        ("https://amạzon.com", (Change("ạ", "a"),)),
        ("https://amaz0n.com", (Change("0", "o"),)),
        ("https://arnazon.com", (Change("rn", "m"),)),
        ("https://ama-zon.com", (Change("-", ""),)),
    ],
)
def test_what_a_text_can_say(text: str, changes: tuple[Change, ...]) -> None:
    likeness = judged(text).likeness
    assert likeness is not None
    assert likeness.changes == changes


def test_the_real_name_is_said() -> None:
    assert judged("https://amazon.de.example.com/x").real_name == "example.com"


def test_words_that_show_another_address() -> None:
    text = "see amazon.de/help today"
    checked = check_links(text, [Given(4, 18, "https://example.com/x")])
    judgement = checked.judgements[0]
    assert (judgement.kind, judgement.pretends) == ("shown_as", "amazon.de")
    assert judgement.level == "careful"
