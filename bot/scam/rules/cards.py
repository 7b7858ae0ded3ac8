"""Rules on gift cards and their codes, and on what is only told of."""

from bot.scam.rules.rule import NAMED, WANTED, Rule, rule

_SOME_PRETEXT, _SURE, _BEYOND_DOUBT = 2, 4, 7
_CODE = "code photo back"
# What a payment is said to be about, and what is demanded with it.
_ABOUT = "release parcel prize fine goods newphone sweet stranded job account"
_DEMANDED = "fee threat verify overpaid secret"
_DEBT = "fee fine release parcel prize verify threat stranded goods newphone sweet overpaid"
_ASKED = "asked_for_photo asked_for_code asked_to_get"
_CARDS_OR_BACK = "card prepaid plain_card brand back"
_PLIGHT = "threat newphone stranded blackmail secret busy verify remote fine"
_CARDLIKE = "card prepaid plain_card brand code back"
# What is said to one reader, not to all as a consumers' magazine does.
_PERSONAL = (
    "secret busy repay opener newphone urgent sweet stranded goods fee verify boss amount each"
)
# What honest people who ask for a card do not say.
_GRAVE = "secret newphone threat stranded verify fee release boss busy remote coached"
_NEVER_HONEST = "threat verify remote coached blackmail"
# Why the reader and not the writer, or what becomes of the code.
_TOLD_WHY = "repay busy secret boss sweet opener newphone stranded fee verify threat asked_to_hand"
# What more than a word to the family or a shop's notice has beside a bare request.
_REASON = (
    "code photo back urgent busy secret repay opener boss sweet newphone asked_to_hand stranded "
    "each release fee locked job"
)
_TROUBLE = "goods fee fine release verify secret busy"
_SPOKEN = (
    "hand may_hand awaited asked_to_hand asked_to_get asked_for_code asked_for_photo buy may_buy "
    "pay_card may_pay_card unfinished pay money amount"
)

ON_CARDS: tuple[Rule, ...] = (
    rule("hand_over", "stop", "hand", NAMED, points=0),
    rule("hand_over", "stop", "hand", points=_SOME_PRETEXT),
    rule("hand_over", "stop", "hand", "opener secret busy urgent repay", "plain_card brand back"),
    rule("hand_over", "stop", "hand", "buy pay_card"),
    rule("hand_over", "stop", "may_hand", "buy pay_card", _PERSONAL),
    rule("hand_over", "careful", "hand"),
    rule("hand_over", "stop", "may_hand", _PERSONAL, points=_SURE),
    rule("hand_over", "stop", "may_hand", "buy", "code"),
    rule("hand_over", "careful", "may_hand"),
    rule("hand_over", "careful", _ASKED, _CARDLIKE, "fee fine goods swap verify", points=3),
    rule("pay_by_card", "stop", "pay_card", _ABOUT, _DEMANDED),
    rule("pay_by_card", "stop", "pay_card", _DEBT, points=_SURE),
    rule("pay_by_card", "careful", "pay_card", _DEBT),
    rule("pay_by_card", "stop", "pay_card may_pay_card", "remote coached blackmail safe"),
    rule("hand_over", "stop", "asked_for_back", points=_SOME_PRETEXT),
    rule("hand_over", "careful", "asked_for_back"),
    rule("hand_over", "careful", "opener", "shop", "asked_for_photo asked_for_code"),
    rule("hand_over", "stop", "asked_for_code", _CARDS_OR_BACK, points=_SURE),
    rule("hand_over", "careful", "asked_for_code", _CARDS_OR_BACK, points=_SOME_PRETEXT),
    rule("hand_over", "stop", "asked_for_photo", "card prepaid back", points=_SURE),
    rule("hand_over", "stop", "asked_for_photo", "card prepaid plain_card", "back", points=1),
    rule("hand_over", "careful", "asked_for_photo", "card prepaid back", points=1),
    rule("hand_over", "stop", "asked_for_photo", "plain_card brand", "each shop code", points=2),
    rule("pay_by_card", "careful", "pay_card may_pay_card", "awaited asked_to_hand asked_for_code"),
    rule("pay_by_card", "careful", "awaited", NAMED, "fee fine money secret repay"),
    rule("pay_by_card", "careful", NAMED, "code back photo here", _PLIGHT, _SPOKEN, points=4),
    rule("pay_by_card", "stop", "awaited", "goods swap crypto", _CODE),
    rule("pay_by_card", "careful", "awaited", "goods swap crypto"),
    rule(
        "pay_by_card",
        "careful",
        "awaited",
        NAMED,
        "remote locked account parcel job sweet threat",
    ),
    rule("card_swap", "stop", "swap", "card prepaid plain_card", "crypto"),
    rule("card_swap", "stop", "swap lure prize", "offered"),
    rule("buy_with_pretext", "stop", "buy may_buy", _GRAVE, _CODE, points=_SURE),
    rule("buy_with_pretext", "stop", "buy may_buy", _GRAVE, points=_BEYOND_DOUBT),
    rule("buy_with_pretext", "stop", "buy may_buy", "secret newphone", "busy opener boss"),
    rule("buy_with_pretext", "careful", "buy may_buy", _NEVER_HONEST + " newphone fee secret"),
    rule("buy", "careful", "buy", _REASON, unless="withheld"),
    rule("buy", "careful", "buy", unless="withheld family lure"),
    rule("buy", "careful", "may_buy", _CODE, points=_SOME_PRETEXT, unless="withheld"),
    rule("buy", "careful", "may_buy", _CODE, _TOLD_WHY, unless="withheld"),
    rule("buy", "careful", "may_buy", _TROUBLE, points=_SOME_PRETEXT + 1, unless="withheld"),
    rule("buy", "careful", "unfinished", "card prepaid plain_card"),
    rule("buy", "careful", "used", "another", _CARDLIKE + " shop asked_to_get repay"),
    rule("buy", "careful", "used another", "secret desk", _CARDLIKE),
    rule("hand_over", "careful", "barcode", "back"),
    rule("hand_over", "careful", "coached_again", "shop code card prepaid plain_card back"),
    rule("hand_over", "careful", "coached", "back code", "shop"),
    rule("hand_over", "careful", "offered", "goods amount each fee"),
    rule("pay_by_card", "careful", "fine", "card prepaid", "code", "urgent threat call repay"),
    rule("asked_about", "careful", "asked_about"),
    rule("card_swap", "careful", "swap", "card prepaid", "upfront claim", "amount"),
    rule("card_swap", "careful", "card prepaid", "upfront", "amount"),
    rule("buy", "careful", "opener", NAMED, "busy repay shop"),
    rule("buy", "careful", NAMED + " plain_card", WANTED, points=4),
    rule(
        "buy",
        "careful",
        "asked_to_get",
        "each shop",
        "busy secret boss repay opener urgent",
        points=3,
    ),
    rule("pay_by_card", "careful", NAMED, "threat_again", "amount"),
    rule(
        "pay_by_card",
        "careful",
        NAMED,
        "code back photo here",
        WANTED + " claim pay",
        "crypto release verify sweet remote",
    ),
    rule("buy", "careful", "used", "another", WANTED + " secret"),
    rule("buy", "careful", "another", "shop each brand", "coached secret used desk asked_to_get"),
    rule("already_sent", "stop", "sent", "card prepaid plain_card code photo back"),
)
