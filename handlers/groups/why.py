"""The *Why?* button: it carries the rules that hold, its alert explains them to the tapper."""

from bot.check.reasons import LINKS, OTHER, PRETEXTS, RULES, in_order, reason_of
from bot.dialogue import Choice, Text
from bot.scam import Judgement

WHY = "why"
_MOST_BYTES, _MOST = 50, 2
# Each reason has a text `group-why-<name>`, so short that two of them fit into an alert.
_IN_SHORT = {
    "parcel-fee": "advance-fee",
    "false-order": "account-alarm",
    "extortion": "threat",
    "asked-about": "buy",
    "link-balance-check": "link-codes",
    "link-code-generator": "link-codes",
}


def _in_short(rule: str) -> str:
    reason = reason_of(rule)
    return _IN_SHORT.get(reason, "link" if rule in LINKS else reason)


REASONS = frozenset(map(_in_short, (*RULES, *LINKS, *PRETEXTS, OTHER)))


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
    for signal in in_order(judgement.signals):
        by_reason.setdefault(_in_short(signal.name), signal.name)
    by_reason.pop(OTHER, None)
    return list(by_reason.values())[:_MOST]


def alert(carried: str) -> Text:
    """What a tap is answered with; also where a rule has gone since."""
    names = list(dict.fromkeys(map(_in_short, carried.split(",")[:_MOST])))
    first, *more = (Text(f"group-why-{name}") for name in names)
    return Text("group-why-two", {"first": first, "second": more[0]}) if more else first
