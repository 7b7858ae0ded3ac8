"""The *Why?* button: it carries the rules that hold, its alert explains them to the tapper."""

from bot.dialogue import Choice, Text
from bot.scam import Judgement

WHY = "why"
_MOST_BYTES, _MOST = 50, 2
# Each has a text `group-why-<name>`: two of them fit into an alert.
_REASONS = {
    "hand_over": "hand-over",
    "pay_by_card": "pay-by-card",
    "card_swap": "card-swap",
    "buy_with_pretext": "buy",
    "buy": "buy",
    "new_number": "new-number",
    "newphone": "new-number",
    "emergency": "emergency",
    "stranded": "emergency",
    "pressed_favour": "favour",
    "advance_fee": "fee",
    "parcel_fee": "fee",
    "fee": "fee",
    "prize_claim": "prize",
    "account_alarm": "account",
    "false_order": "account",
    "threat_to_pay": "threat",
    "threat": "threat",
    "extortion": "threat",
    "easy_money": "easy-money",
    "remote_help": "remote-help",
    "code_by_text": "code-by-text",
    "already_sent": "sent",
    "link_user_info": "link",
    "link_look_alike": "link",
    "link_shown_as": "link",
    "link_ip_address": "link",
    "link_shortener": "link",
    "link_user_content": "link",
    "link_platform": "link",
    "link_balance_check": "link-codes",
    "link_code_generator": "link-codes",
    "link_other": "link",
    "secret": "secret",
    "busy": "busy",
    "urgent": "urgent",
    "boss": "boss",
}
REASONS = frozenset((*_REASONS.values(), "other"))


def button(judgement: Judgement) -> Choice:
    """It knows the rules only: no word of the message."""
    carried = ""
    for rule in _told_apart(judgement):
        longer = f"{carried},{rule}" if carried else rule
        if len(longer) <= _MOST_BYTES:
            carried = longer
    return Choice(f"{WHY}:{carried}", Text("group-why"))


def _told_apart(judgement: Judgement) -> list[str]:
    """The first rules with a text each of its own."""
    by_reason: dict[str, str] = {}
    for signal in judgement.signals:
        if signal.name in _REASONS:
            by_reason.setdefault(_REASONS[signal.name], signal.name)
    return list(by_reason.values())[:_MOST]


def rule_of(judgement: Judgement) -> str:
    """What decided, by name."""
    return judgement.signals[0].name if judgement.signals else ""


def alert(carried: str) -> Text:
    """What a tap is answered with; also where a rule has gone since."""
    rules = carried.split(",")[:_MOST]
    names = list(dict.fromkeys(_REASONS.get(rule, "other") for rule in rules))
    first, *more = (Text(f"group-why-{name}") for name in names)
    return Text("group-why-two", {"first": first, "second": more[0]}) if more else first
