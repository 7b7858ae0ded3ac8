"""The rules by which what was found becomes a level, as data: the same in every language.

Data first: what speaks more strongly, with whole points, and the rules, each with all that it
needs. A rule that decides nothing any more goes.
"""

from dataclasses import dataclass

from bot.scam.verdict import Level

# How much each pretext adds to a bare request.
POINTS = {
    "secret": 2, "busy": 2, "boss": 2, "sweet": 2, "newphone": 2, "verify": 2, "threat": 2,
    "fee": 2, "stranded": 2, "urgent": 1, "repay": 1, "opener": 1, "occasion": 1, "shop": 1,
    "each": 1, "family": 1, "goods": 1, "prize": 1, "fine": 1, "cash": -3,
}  # fmt: skip
_PRETEXT, _SOME_PRETEXT, _ANY = 5, 2, -99


@dataclass(frozen=True, slots=True)
class Rule:
    """Holds if of each of `needs` one thing was found, with so many points of pretext."""

    name: str
    level: Level
    needs: tuple[frozenset[str], ...]
    points: int = _ANY


def _rule(name: str, level: Level, *needs: str, points: int = _ANY) -> Rule:
    return Rule(name, level, tuple(frozenset(one.split()) for one in needs), points)


_DEBT = "fee fine release parcel prize verify threat stranded goods newphone sweet overpaid"
_ASKED = "asked_for_photo asked_for_code asked_to_get"
_WANTED = "asked_to_get asked_to_hand unfinished"
_CARDS_OR_BACK = "card prepaid plain_card brand back"
# A card named where somebody is in need or pressed.
_NAMED = "card prepaid"
_PLIGHT = "threat newphone stranded blackmail secret busy verify remote fine"
_CARDLIKE = "card prepaid plain_card brand code back"
# What honest people who ask for a card do not say.
_GRAVE = "secret newphone threat sweet stranded verify fee release boss"
_NEVER_HONEST = "secret newphone threat verify fee remote coached blackmail"
# Something is wanted now, not only spoken of.
_ASKS = (
    "asked_to_get asked_to_hand asked_for_code asked_for_photo unfinished buy may_buy hand "
    "may_hand claim link call press details"
)
_CONTACT = "claim call press link"
# What a demand on the reader shows by, and how money or data would leave them.
_DEMAND = (
    "asked_to_get asked_to_hand asked_for_code threat urgent fee wire crypto call "
    "link pay blackmail_again"
)
_MEANS = "amount money wire link call press details account card prepaid"
# What false senders write about.
_TROUBLE = (
    "locked account fine parcel renew fee details release prize threat cancel claim urgent amount"
)
_SPOKEN = (
    "hand may_hand awaited asked_to_hand asked_to_get asked_for_code asked_for_photo buy may_buy "
    "pay_card may_pay_card unfinished pay money amount"
)
# Why they would help.
_BOND = "family newphone sweet wire asked_to_hand asked_to_get busy secret urgent repay opener"

# The first that holds names the alarm; the gravest level counts.
RULES = (
    _rule("hand_over", "stop", "hand", points=0),
    _rule("hand_over", "careful", "hand"),
    _rule("hand_over", "stop", "may_hand", points=1),
    _rule("hand_over", "careful", "may_hand"),
    _rule("hand_over", "careful", _ASKED, _CARDLIKE, "fee fine goods swap verify", points=3),
    _rule("pay_by_card", "stop", "pay_card", _DEBT),
    _rule("pay_by_card", "stop", "pay_card may_pay_card", "remote coached blackmail safe"),
    _rule("pay_by_card", "stop", "buy may_buy", "fee verify blackmail", points=3),
    _rule("pay_by_card", "stop", "buy may_buy", "fine", "threat urgent secret call", points=3),
    _rule("pay_by_card", "stop", "may_pay_card", "hand may_hand awaited back", _DEBT),
    _rule("hand_over", "stop", "asked_for_back", points=_SOME_PRETEXT),
    _rule("hand_over", "careful", "asked_for_back"),
    _rule("hand_over", "careful", "opener", "shop", "asked_for_photo asked_for_code"),
    _rule("hand_over", "stop", "asked_for_photo asked_for_code", _CARDS_OR_BACK, points=1),
    _rule(
        "pay_by_card", "careful", "pay_card may_pay_card", "awaited asked_to_hand asked_for_code"
    ),
    _rule("pay_by_card", "careful", "pay_card", "fee fine urgent goods", "amount code photo each"),
    _rule("pay_by_card", "careful", "awaited", _NAMED, "fee fine money family secret repay"),
    _rule("pay_by_card", "careful", _NAMED, "code back photo here", _PLIGHT, _SPOKEN, points=4),
    _rule("pay_by_card", "stop", "awaited", "goods swap crypto"),
    _rule(
        "pay_by_card",
        "careful",
        "awaited",
        _NAMED,
        "remote locked account parcel job sweet threat",
    ),
    _rule("card_swap", "stop", "swap", "card prepaid plain_card", "crypto"),
    _rule("card_swap", "stop", "swap lure prize", "offered"),
    _rule("buy_with_pretext", "stop", "buy", _GRAVE, points=_PRETEXT),
    _rule("buy_with_pretext", "stop", "buy", points=_PRETEXT),
    _rule("buy_with_pretext", "stop", "buy may_buy", _NEVER_HONEST),
    _rule("buy_with_pretext", "stop", "may_buy", _GRAVE, points=_PRETEXT + 1),
    _rule("buy", "careful", "buy"),
    _rule("buy", "careful", "may_buy", points=_SOME_PRETEXT),
    _rule("buy", "careful", "may_buy", "goods fee fine code back photo release verify", points=1),
    _rule("buy", "careful", _ASKED, "card prepaid", points=_SOME_PRETEXT + 1),
    _rule("buy", "careful", "unfinished", "card prepaid plain_card"),
    _rule("new_number", "stop", "newphone", "money", "family", points=4),
    _rule(
        "new_number",
        "stop",
        "newphone",
        "family",
        _WANTED,
        "money amount busy urgent secret pay repay claim newphone_again",
    ),
    _rule(
        "new_number",
        "careful",
        "newphone",
        "family",
        "money opener claim urgent pay busy call repay newphone_again",
    ),
    _rule("emergency", "stop", "stranded", "wire amount fee", _BOND, _ASKS),
    _rule("emergency", "careful", "stranded", "wire amount fee", _BOND),
    _rule(
        "emergency", "stop", "stranded", "money", "newphone sweet secret urgent wire repay", _ASKS
    ),
    _rule("emergency", "careful", "stranded", "money", "newphone sweet secret urgent wire repay"),
    _rule("emergency", "careful", "stranded_again", "family", "secret"),
    _rule("emergency", "careful", "stranded_again", "money", _BOND),
    _rule(
        "emergency",
        "careful",
        "stranded",
        "family newphone wire",
        _DEMAND,
        "amount wire fee secret threat newphone repay",
    ),
    _rule("pressed_favour", "stop", "money wire crypto", "boss family sweet", _WANTED, points=5),
    _rule("pressed_favour", "careful", "opener", "secret", "busy"),
    _rule("advance_fee", "stop", "prize", "fee wire", _MEANS),
    _rule("advance_fee", "stop", "release", "fee wire", _MEANS, _ASKS + " urgent"),
    _rule("advance_fee", "careful", "release prize", "fee wire", _MEANS),
    _rule("advance_fee", "stop", "fee", "wire", _ASKS),
    _rule("advance_fee", "careful", "fee", "wire", _ASKS + " urgent amount busy stranded"),
    _rule("advance_fee", "careful", "release_again", "details"),
    _rule(
        "account_alarm", "careful", "goods", "details", "money", "claim asked_to_hand asked_to_get"
    ),
    _rule("advance_fee", "careful", "wire", "money pay", points=1),
    _rule("advance_fee", "careful", "wire", "asked_to_hand asked_to_get"),
    _rule("parcel_fee", "stop", "parcel", "fee pay", "link claim urgent", "amount link urgent fee"),
    _rule("emergency", "careful", "stranded", "family", "money", "asked_to_hand unfinished"),
    _rule("parcel_fee", "stop", "parcel", "money", "link", "claim urgent locked"),
    _rule("prize_claim", "stop", "prize", _CONTACT, "amount money wire details account " + _NAMED),
    _rule("prize_claim", "careful", "prize", "link call press", "claim urgent lure won"),
    _rule("prize_claim", "stop", "lure", "card prepaid", "claim", "link"),
    _rule("prize_claim", "careful", "lure", "claim", "call"),
    _rule("prize_claim", "careful", "won", "claim", "link"),
    _rule("account_alarm", "stop", "account", "locked", "link press"),
    _rule(
        "account_alarm", "stop", "account", "locked", "claim call", "urgent threat details otp fee"
    ),
    _rule("account_alarm", "careful", "account", "locked", "claim call"),
    _rule("false_order", "stop", "renew", "call press", "cancel", "amount urgent locked threat"),
    _rule("threat_to_pay", "stop", "fine", "threat", "press link crypto urgent"),
    _rule("threat_to_pay", "stop", "fine", "threat_again", "call fee money pay"),
    _rule("threat_to_pay", "careful", "fine", "threat_again", "amount claim urgent"),
    _rule(
        "threat_to_pay", "careful", "fine_again", "threat", "claim urgent pay", "amount link urgent"
    ),
    _rule("threat_to_pay", "careful", "fine", "coached", "shop"),
    _rule("extortion", "stop", "blackmail", "crypto money wire", _DEMAND),
    _rule("extortion", "stop", "blackmail", "pay_card may_pay_card buy may_buy"),
    _rule("easy_money", "careful", "job", "earn", "link details fee"),
    _rule("easy_money", "careful", "invest", "earn crypto", "link call opener claim"),
    _rule(
        "remote_help",
        "stop",
        "remote",
        "call press link",
        "remote_again locked urgent fee threat blackmail",
    ),
    _rule("code_by_text", "stop", "asked_for_code hand may_hand", "otp"),
    _rule("code_by_text", "careful", "asked_to_hand", "otp", points=0),
    _rule("account_alarm", "stop", "safe_again", "account locked fine threat details call"),
    _rule("account_alarm", "careful", "safe", "account locked fine threat details call"),
    _rule("emergency", "stop", "safe", "stranded newphone"),
    _rule("emergency", "stop", "safe", "family", "money amount wire", _DEMAND),
    _rule("pressed_favour", "careful", "rerouted", "renew money pay fine"),
    _rule("advance_fee", "careful", "goods", "fee money", "busy"),
    _rule("account_alarm", "careful", "details", "link", "claim urgent locked verify prize fine"),
    _rule("account_alarm", "careful", "account fine", "link", "locked urgent threat"),
    _rule("parcel_fee", "careful", "parcel", "amount", "link", "fee pay claim urgent locked goods"),
    _rule(
        "account_alarm",
        "stop",
        "borrowed",
        "locked account fine parcel",
        "claim urgent fee pay threat amount",
    ),
    _rule("account_alarm", "careful", "borrowed", _TROUBLE),
    _rule("threat_to_pay", "careful", "fine", "link", "urgent threat", "amount money pay"),
    _rule("easy_money", "careful", "job account", "earn", "crypto"),
    _rule("easy_money", "careful", "invest_again", "call link opener claim details amount lure"),
    _rule("extortion", "careful", "blackmail threat", "asked_to_hand asked_to_get", _NAMED),
    _rule("extortion", "careful", "blackmail", _NAMED, "threat code back each blackmail_again"),
    _rule("extortion", "careful", "crypto", "threat blackmail", _DEMAND),
    _rule(
        "false_order",
        "careful",
        "cancel",
        "call",
        "account renew",
        "amount urgent locked threat otp",
    ),
    _rule("emergency", "careful", "stranded", "fee amount", "secret threat urgent"),
    _rule(
        "new_number",
        "careful",
        "family",
        "money",
        "busy stranded",
        "asked_to_get asked_to_hand",
        "amount wire repay urgent secret pay",
    ),
    _rule("advance_fee", "careful", "goods", "upfront", "money fee pay amount once"),
    _rule(
        "advance_fee",
        "careful",
        "overpaid",
        "money wire",
        "asked_to_hand asked_to_get repay",
        "goods job renew earn",
    ),
    _rule("advance_fee", "careful", "doorstep", "cash fee", "urgent amount"),
    _rule("advance_fee", "careful", "release", "details", "money amount"),
    _rule("advance_fee", "careful", "release", "asked_to_hand asked_to_get", "amount fee details"),
    _rule("easy_money", "careful", "mistaken", "invest crypto"),
    _rule("easy_money", "careful", "crypto", "swap", "repay urgent claim link"),
    _rule("easy_money", "careful", "invest", "amount", "call claim link"),
    _rule("easy_money", "careful", "job", "earn", "newphone"),
    _rule("easy_money", "careful", "job", "earn", "claim"),
    _rule("easy_money", "careful", "job", "earn", "opener", "asked_to_hand job_again"),
    _rule("easy_money", "careful", "job", "fee", "amount earn"),
    _rule("account_alarm", "careful", "details", "tariff"),
    _rule("account_alarm", "careful", "safe_again", "money"),
    _rule("emergency", "careful", "sweet", "stranded wire release threat", "money amount pay"),
    _rule("emergency", "careful", "sweet", "wire"),
    _rule("threat_to_pay", "careful", "threat", "press"),
    _rule("new_number", "careful", "family", "money", "repay", "newphone renew"),
    _rule("buy", "careful", "used", "another", _CARDLIKE + " shop asked_to_get repay"),
    _rule("buy", "careful", "used another", "secret desk", _CARDLIKE),
    _rule("hand_over", "careful", "desk", "back code", "shop", "urgent amount repay"),
    _rule("hand_over", "careful", "barcode", "back"),
    _rule("hand_over", "careful", "coached_again", "shop code card prepaid plain_card back"),
    _rule("hand_over", "careful", "coached", "back code", "shop"),
    _rule("hand_over", "careful", "offered", "goods amount each fee"),
    _rule("hand_over", "careful", "asked_for_code", "brand", "repay occasion locked cash"),
    _rule("pay_by_card", "careful", "fine", "card prepaid", "code", "urgent threat call repay"),
    _rule("easy_money", "careful", "job_again", "card prepaid", "code amount"),
    _rule("asked_about", "careful", "asked_about"),
    _rule("advance_fee", "careful", "release_again", "fee"),
    _rule("advance_fee", "careful", "mistaken", "overpaid", "money wire"),
    _rule("advance_fee", "careful", "doorstep", "details"),
    _rule(
        "advance_fee",
        "careful",
        "overpaid",
        _NAMED,
        "code goods repay shop remote renew money used cancel",
    ),
    _rule(
        "advance_fee",
        "careful",
        "goods",
        "money",
        "unfinished asked_to_hand asked_to_get",
        "upfront urgent",
    ),
    _rule("remote_help", "careful", "remote", "safe"),
    _rule("remote_help", "careful", "remote_again", "claim asked_to_get asked_to_hand call"),
    _rule(
        "account_alarm", "careful", "safe", "money wire", "asked_to_hand asked_to_get unfinished"
    ),
    _rule("prize_claim", "careful", "won", "claim", "details"),
    _rule("prize_claim", "careful", "lure_again", "card prepaid", "claim"),
    _rule("emergency", "careful", "sweet", "money amount crypto", "asked_to_hand repay", "busy"),
    _rule("card_swap", "careful", "swap", "card prepaid", "upfront claim", "amount"),
    _rule("card_swap", "careful", "card prepaid", "upfront", "amount"),
    _rule("buy", "careful", "opener", _NAMED, "busy repay shop"),
    _rule("buy", "careful", _NAMED + " plain_card", _WANTED, points=4),
    _rule("buy", "careful", "another", "shop each brand"),
    _rule(
        "buy",
        "careful",
        "asked_to_get",
        "each shop",
        "busy secret boss repay opener urgent",
        points=3,
    ),
    _rule(
        "hand_over",
        "careful",
        "another",
        "asked_for_photo photo",
        "each amount need asked_for_photo",
    ),
    _rule("pay_by_card", "careful", _NAMED, "threat_again", "amount"),
    _rule("pressed_favour", "careful", "boss busy", _WANTED, "each shop occasion", points=4),
    _rule(
        "pressed_favour",
        "careful",
        "secret",
        _WANTED,
        "occasion each shop money busy code card plain_card",
    ),
    _rule(
        "pay_by_card",
        "careful",
        _NAMED,
        "code back photo here",
        _WANTED + " claim pay",
        "crypto release verify sweet remote",
    ),
    _rule(
        "advance_fee",
        "careful",
        "overpaid",
        "money wire amount",
        _WANTED + " repay mistaken otp threat",
    ),
    _rule("advance_fee", "careful", "release_again", _WANTED),
    _rule(
        "advance_fee",
        "careful",
        "goods",
        "fee",
        "money wire",
        "upfront urgent busy another secret unfinished",
    ),
    _rule(
        "advance_fee",
        "careful",
        "upfront",
        "money",
        "goods urgent stranded sweet crypto another fee",
    ),
    _rule("emergency", "careful", "sweet", "stranded busy", _WANTED + " amount pay money"),
    _rule("emergency", "careful", "sweet", "fee fine parcel", "money amount pay"),
    _rule("parcel_fee", "careful", "parcel", "link", "claim urgent"),
    _rule("threat_to_pay", "careful", "fine", "link", "claim"),
    _rule("easy_money", "careful", "earn invest", "link", "amount"),
    _rule("extortion", "careful", "remote", "crypto", "money amount pay"),
    _rule("remote_help", "careful", "remote", "locked_again account"),
    _rule("buy", "careful", "used", "another", _WANTED + " secret"),
    _rule("buy", "careful", "opener", "card plain_card", "busy occasion", points=4),
    _rule("easy_money", "careful", "invest_again", "crypto", "earn"),
    _rule("easy_money", "careful", "job_again", "earn", "amount each", "money urgent"),
    _rule("easy_money", "careful", "crypto", "earn", "claim", "amount"),
    _rule("hand_over", "careful", "may_buy", "asked_to_hand", "shop each"),
    _rule("already_sent", "stop", "sent", "card prepaid plain_card code photo back"),
)
