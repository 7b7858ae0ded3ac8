"""Why a message is judged as it is: up to three reasons, each with the words that say so."""

from collections.abc import Iterable, Iterator

from bot.check.quoting import quoted
from bot.dialogue import Arg, Name, Parts, Text
from bot.scam import Judgement, Signal

# Each has a text `check-reason-<name>`; what is named in one line is one reason.
RULES = {
    "hand_over": "hand-over",
    "pay_by_card": "pay-by-card",
    "card_swap": "card-swap",
    "buy_with_pretext": "buy",
    "buy": "buy",
    "new_number": "new-number",
    "emergency": "emergency",
    "pressed_favour": "pressed-favour",
    "advance_fee": "advance-fee",
    "parcel_fee": "parcel-fee",
    "prize_claim": "prize-claim",
    "account_alarm": "account-alarm",
    "false_order": "false-order",
    "threat_to_pay": "threat",
    "extortion": "extortion",
    "easy_money": "easy-money",
    "remote_help": "remote-help",
    "code_by_text": "code-by-text",
    "asked_about": "asked-about",
}
LINKS = {
    "link_user_info": "link-user-info",
    "link_look_alike": "link-look-alike",
    "link_shown_as": "link-shown-as",
    "link_ip_address": "link-hidden",
    "link_shortener": "link-hidden",
    "link_user_content": "link-anybody",
    "link_platform": "link-anybody",
    "link_balance_check": "link-balance-check",
    "link_code_generator": "link-code-generator",
    "link_other": "link-other",
}
PRETEXTS = {
    "secret": "secret",
    "busy": "busy",
    "urgent": "urgent",
    "boss": "boss",
    "repay": "repay",
    "newphone": "new-number",
    "threat": "threat",
    "fee": "advance-fee",
    "sweet": "sweet",
    "stranded": "emergency",
    "verify": "verify",
    "opener": "opener",
}
_ALL = {**RULES, **LINKS, **PRETEXTS}
OTHER, _MOST = "other", 3


def reasons(judgement: Judgement) -> tuple[Text, ...]:
    """A line for each; one at least, unless nothing was found."""
    told: dict[str, Signal] = {}
    for signal in in_order(judgement.signals):
        told.setdefault(reason_of(signal.name), signal)
    for little in (OTHER, "asked-about"):
        if len(told) > 1:
            told.pop(little, None)
    return tuple(_line(name, signal) for name, signal in list(told.items())[:_MOST])


def reason_of(rule: str) -> str:
    """What a rule, a kind of link or a pretext is called where people are told of it."""
    return _ALL.get(rule, OTHER)


def in_order(signals: Iterable[Signal]) -> Iterator[Signal]:
    """What is asked first, then where a link leads, then what else is asked, then how."""
    known = [one for one in signals if one.name in _ALL or one.name not in _UNSAID]
    asked = [one for one in known if one.name not in LINKS and one.name not in PRETEXTS]
    links = [one for one in known if one.name in LINKS]
    yield from (*asked[:1], *links, *asked[1:])
    company = any(one.name in _OF_A_COMPANY for one in asked)
    unlikely = _OF_A_PERSON if company else ()
    yield from (one for one in known if one.name in PRETEXTS and one.name not in unlikely)


# Who writes as a company asks no small favour, and is in no meeting.
_OF_A_COMPANY = ("account_alarm", "false_order", "parcel_fee")
_OF_A_PERSON = ("opener", "busy")

# What says little by itself, or is said by what it stands beside.
_UNSAID = frozenset({
    "already_sent", "claims_amazon", "occasion", "shop", "each", "family", "goods", "prize",
    "fine",
})  # fmt: skip


def _line(name: str, signal: Signal) -> Text:
    reason = Text(f"check-reason-{name}")
    words: list[Arg] = [
        Text("check-quote", {"words": Name(one)}) for one in _apart(map(quoted, signal.words))
    ]
    if not words:
        return Text("check-reason", {"reason": reason})
    return Text("check-reason-quoted", {"reason": reason, "words": Parts(tuple(words))})


def _apart(words: Iterable[str]) -> Iterator[str]:
    """The words without those that stand in others of them."""
    kept: list[str] = []
    for one in words:
        if one and not any(one in other for other in kept):
            kept.append(one)
            yield one
