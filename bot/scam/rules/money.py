"""Rules on other money scams, whatever is paid with."""

from bot.scam.rules.rule import NAMED, WANTED, Rule, rule

# Something is wanted now, not only spoken of.
_ASKS = (
    "asked_to_get asked_to_hand asked_for_code asked_for_photo unfinished buy may_buy hand "
    "may_hand claim link call press details"
)
_ASKS_MONEY = _ASKS.replace("asked_to_get ", "") + " repay secret wire"
_CONTACT = "claim call press link"
# What a demand on the reader shows by, and how money or data would leave them.
_DEMAND_ITSELF = "asked_to_get asked_to_hand asked_for_code urgent call link pay blackmail_again"
_DEMAND = f"{_DEMAND_ITSELF} threat fee wire crypto"
_MEANS = "amount money wire link call press details account card prepaid"
# What false senders write about.
_TROUBLE = (
    "locked account fine parcel renew fee details release prize threat cancel claim urgent amount"
)
# Why they would help.
_BOND = "family newphone sweet wire asked_to_hand asked_to_get busy secret urgent repay opener"

ON_MONEY: tuple[Rule, ...] = (
    rule("new_number", "stop", "newphone", "money", "family", points=4),
    rule(
        "new_number",
        "stop",
        "newphone",
        "family",
        WANTED,
        "money amount secret pay repay",
    ),
    rule(
        "new_number",
        "careful",
        "newphone",
        "family",
        "money opener claim pay repay newphone_again",
    ),
    rule("emergency", "stop", "stranded", "wire amount fee", _BOND, _ASKS_MONEY),
    rule(
        "emergency", "stop", "stranded", "money", "newphone sweet secret urgent wire repay", _ASKS
    ),
    rule("emergency", "careful", "stranded", "money", "newphone sweet secret urgent wire repay"),
    rule("emergency", "careful", "stranded_again", "family", "secret"),
    rule("emergency", "careful", "stranded", "family", "money", "asked_to_hand unfinished"),
    rule(
        "emergency",
        "careful",
        "stranded",
        "family newphone wire",
        _DEMAND,
        "amount wire fee secret threat newphone repay",
    ),
    rule("pressed_favour", "stop", "money wire crypto", "boss family sweet", WANTED, points=5),
    rule("pressed_favour", "careful", "opener", "secret", "busy"),
    rule("advance_fee", "stop", "prize", "fee wire", _MEANS),
    rule("advance_fee", "stop", "release", "fee wire", _MEANS, _ASKS + " urgent"),
    rule("advance_fee", "careful", "release prize", "fee wire", _MEANS),
    rule("advance_fee", "stop", "fee", "wire", _ASKS),
    rule("advance_fee", "careful", "release_again", "details"),
    rule(
        "account_alarm", "careful", "goods", "details", "money", "claim asked_to_hand asked_to_get"
    ),
    rule("advance_fee", "careful", "wire", "money pay", points=1),
    rule("advance_fee", "careful", "wire", "asked_to_hand asked_to_get"),
    rule("parcel_fee", "stop", "parcel", "fee pay", "link claim urgent", "amount link"),
    rule("prize_claim", "stop", "prize", _CONTACT, "amount money wire details account " + NAMED),
    rule("prize_claim", "careful", "prize", "link call press", "claim urgent lure won"),
    rule("prize_claim", "stop", "lure", "card prepaid", "claim", "link"),
    rule("prize_claim", "careful", "won", "claim", "link"),
    rule("account_alarm", "stop", "account", "locked", "link press"),
    rule(
        "account_alarm",
        "stop",
        "account",
        "locked",
        "claim call",
        "urgent threat details otp fee",
        unless="withheld",
    ),
    rule("account_alarm", "careful", "account", "locked", "claim call", unless="withheld"),
    rule("false_order", "stop", "renew", "call press", "cancel", "amount urgent locked threat"),
    rule("threat_to_pay", "stop", "fine", "threat", "press link crypto urgent"),
    rule("threat_to_pay", "stop", "fine", "threat_again", "call fee money pay"),
    rule("threat_to_pay", "careful", "fine", "threat_again", "amount claim urgent"),
    rule("threat_to_pay", "careful", "fine", "coached", "shop"),
    rule("extortion", "stop", "blackmail", "crypto money wire", _DEMAND),
    rule("extortion", "stop", "blackmail", "pay_card may_pay_card buy may_buy"),
    rule("easy_money", "careful", "job", "earn", "link details fee"),
    rule("easy_money", "careful", "invest", "earn crypto", "link call opener claim"),
    rule(
        "remote_help",
        "stop",
        "remote",
        "call press link",
        "remote_again locked urgent fee threat blackmail",
    ),
    rule("code_by_text", "stop", "asked_for_code hand may_hand", "otp"),
    rule("code_by_text", "careful", "asked_to_hand", "otp", points=0),
    rule("account_alarm", "stop", "safe_again", "account locked fine threat details call"),
    rule("account_alarm", "careful", "safe", "account locked fine threat details call"),
    rule("emergency", "stop", "safe", "stranded newphone"),
    rule("emergency", "stop", "safe", "family", "money amount wire", _DEMAND),
    rule("pressed_favour", "careful", "rerouted", "renew money pay fine"),
    rule("account_alarm", "careful", "details", "link", "claim urgent locked verify prize fine"),
    rule("account_alarm", "careful", "account fine", "link", "locked urgent threat"),
    rule(
        "account_alarm",
        "stop",
        "borrowed",
        "locked account fine parcel",
        "claim urgent fee pay threat amount",
    ),
    rule("account_alarm", "careful", "borrowed", _TROUBLE),
    rule("threat_to_pay", "careful", "fine", "link", "claim", "amount urgent threat fee"),
    rule("easy_money", "careful", "job account", "earn", "crypto"),
    rule("easy_money", "careful", "invest_again", "call link opener claim details amount lure"),
    rule("extortion", "careful", "blackmail", NAMED, "threat code back each blackmail_again"),
    rule("extortion", "careful", "crypto", "threat blackmail", _DEMAND_ITSELF + " amount"),
    rule(
        "false_order",
        "careful",
        "cancel",
        "call",
        "account renew",
        "amount urgent locked threat otp",
    ),
    rule("emergency", "careful", "stranded", "fee amount", "secret threat urgent"),
    rule(
        "new_number",
        "careful",
        "family",
        "money",
        "busy stranded",
        "asked_to_get asked_to_hand",
        "amount wire repay urgent secret pay",
    ),
    rule("advance_fee", "careful", "goods", "upfront", "money fee pay amount once"),
    rule("advance_fee", "careful", "doorstep", "cash fee", "urgent amount"),
    rule("advance_fee", "careful", "release", "details", "money amount"),
    rule("advance_fee", "careful", "release", "asked_to_hand asked_to_get", "amount fee details"),
    rule("easy_money", "careful", "mistaken", "invest crypto"),
    rule("easy_money", "careful", "crypto", "swap", "repay urgent claim link"),
    rule("easy_money", "careful", "invest", "amount", "call claim link"),
    rule("easy_money", "careful", "job", "earn", "claim"),
    rule("easy_money", "careful", "job", "fee", "amount earn"),
    rule("account_alarm", "careful", "details", "tariff"),
    rule("account_alarm", "careful", "safe_again", "money"),
    rule("emergency", "careful", "sweet", "stranded wire release threat", "money amount pay"),
    rule("threat_to_pay", "careful", "threat", "press"),
    rule("easy_money", "careful", "job_again", "card prepaid", "code amount"),
    rule("advance_fee", "careful", "release_again", "fee"),
    rule(
        "advance_fee",
        "careful",
        "overpaid",
        NAMED,
        "code goods repay shop remote renew money used cancel",
    ),
    rule(
        "advance_fee",
        "careful",
        "goods",
        "money",
        "unfinished asked_to_hand asked_to_get",
        "upfront urgent",
    ),
    rule("remote_help", "careful", "remote", "safe"),
    rule("remote_help", "careful", "remote_again", "claim asked_to_get asked_to_hand call"),
    rule("prize_claim", "careful", "lure_again", "card prepaid", "claim"),
    rule("pressed_favour", "careful", "boss busy", WANTED, "each shop occasion", points=4),
    rule(
        "pressed_favour",
        "careful",
        "secret",
        WANTED,
        "occasion each shop money busy code card plain_card",
    ),
    rule(
        "advance_fee",
        "careful",
        "overpaid",
        "money wire amount",
        WANTED + " repay mistaken otp threat",
    ),
    rule("advance_fee", "careful", "release_again", WANTED),
    rule(
        "advance_fee",
        "careful",
        "goods",
        "fee",
        "money wire",
        "upfront urgent busy another secret unfinished",
    ),
    rule(
        "advance_fee",
        "careful",
        "upfront",
        "money",
        "goods urgent stranded sweet crypto another fee",
    ),
    rule("emergency", "careful", "sweet", "stranded busy", WANTED + " amount pay money"),
    rule("emergency", "careful", "sweet", "fee fine parcel", "money amount pay"),
    rule("parcel_fee", "careful", "parcel", "link", "claim urgent"),
    rule("parcel_fee", "careful", "parcel", "fee", "pay claim", "urgent threat"),
    rule("remote_help", "careful", "remote", "locked_again account"),
    rule("easy_money", "careful", "job_again", "earn", "amount each", "money urgent"),
    rule("easy_money", "careful", "crypto", "earn", "claim", "amount"),
    rule("easy_money", "careful", "mule_again", "amount earn job"),
    rule("easy_money", "careful", "mule", "earn", "amount job account"),
    rule("advance_fee", "careful", "overpaid_again", "money wire amount"),
)
