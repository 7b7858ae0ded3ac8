"""A match in words: whom somebody gives to, by one name; and, apart from it, what helps to give."""

from collections.abc import Iterator

import orjson

from bot.check.judging import judged_safely
from bot.dialogue import Arg, Name, ShortDay, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.phones import shown
from bot.exchange.commitment import Leaf, path
from bot.exchange.details import Details
from bot.exchange.naming import shortened
from bot.exchange.passed_on import untappable
from bot.flows.sites import site_label
from storage.exchanges import Exchange
from storage.matches import Match

_LONGEST_IN_ALERT = 70  # units; an alert takes 200 in all


def named(exchange: Exchange, name: str, ward: str | None = None) -> Text:
    """Whom somebody gives to; `ward`: whom the reader looks after, where it is theirs."""
    said: dict[str, Arg] = {"name": Name(name), "terms": _terms(exchange)}
    if ward is None:
        return Text("exchange-match", said)
    return Text("exchange-match-ward", {**said, "ward": Name(ward)})


def alert(exchange: Exchange, name: str) -> Text:
    """The same for an alert."""
    short = Name(shortened(name, _LONGEST_IN_ALERT))
    return Text("exchange-alert-match", {"name": short, "terms": _terms(exchange)})


def _terms(exchange: Exchange) -> Text:
    day, budget = ShortDay(exchange.exchange_day), exchange.terms.budget
    if budget is None:
        return Text("exchange-match-day", {"day": day})
    return Text("exchange-match-terms", {"budget": budget, "day": day})


def helpful(details: Details) -> tuple[Text, ...]:
    """What the receiver says, without their name; kind words where they say nothing."""
    said = list[Text]()
    if details.wishes:
        said += _theirs("exchange-their-wishes", details.wishes)
    if details.nothing_please:
        said.append(Text("exchange-their-nothing"))
    if details.not_wanted:
        said += _theirs("exchange-their-not-wanted", details.not_wanted)
    site = MARKETPLACES.get(details.marketplace or "")
    if site is not None:
        said.append(Text("exchange-their-site", {"site": site_label(site)}))
    if details.way:
        where = details.where or ""
        printed = Name(shown(where) if details.way == "sms" else where)
        way: dict[str, Arg] = {"way": details.way, "where": printed}
        said.append(Text("exchange-their-way", way))
    return tuple(said) or (Text("exchange-their-silence"),)


def _theirs(text_id: str, words: str) -> Iterator[Text]:
    """What they wrote, as anybody's words are passed on: judged anew, with no address to tap."""
    match judged_safely(words).gravest.level:
        case "stop":
            yield Text("exchange-their-scam")
        case "careful":
            yield Text(text_id, {"words": Name(untappable(words))})
            yield Text("exchange-message-careful")
        case _:
            yield Text(text_id, {"words": Name(untappable(words))})


def proof(exchange: Exchange, giver: str, matches: dict[str, Match]) -> Text:
    """What a giver needs to see that nobody has changed their own match since the draw."""
    leaves = {one: Leaf(one, match.receiver, match.salt) for one, match in matches.items()}
    leaf = leaves[giver]
    told = {
        "commitment": exchange.root,
        "leaf": {**leaf._asdict(), "salt": leaf.salt.hex()},
        "path": path(leaves.values(), leaf),
    }
    return Text("exchange-proof", {"proof": orjson.dumps(told).decode()})
