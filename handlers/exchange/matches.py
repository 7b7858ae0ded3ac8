"""Whom somebody drew, shown to them alone: in private, or by an alert in the group."""

from bot.dialogue import Choice, Name, Reply, Text
from bot.exchange.naming import shown_names
from handlers.exchange import buying, group_screen, handing_back, match_text, wishes_in_the_way
from handlers.exchange import giving as gifts
from handlers.exchange.act import NAME, Act
from handlers.exchange.relay import buttons as relay
from storage import exchange_progress, participants
from storage import matches as kept_matches
from storage.exchanges import Exchange
from storage.participants import Participant
from storage.people import Person
from storage.transaction import Transaction

AREA = "match"
_SHOW, _CHECK = "show", "check"
_NOT_SHOWN = {"cancelled": "exchange-cancelled", "closed": "exchange-has-ended"}
_ALL = 2  # of what somebody said is erased


def tapped(act: Act) -> None:
    """A button: show a match or how to check it, one's own or a ward's; or what was asked."""
    action, _, ident = act.words.partition(":")
    if action in wishes_in_the_way.ACTIONS:
        wishes_in_the_way.answered(act, action, ident)
    elif act.exchange.state != "drawn":
        not_shown = _NOT_SHOWN.get(act.exchange.state, "exchange-match-not-yet")
        act.visit.say(Reply((group_screen.title(act.exchange), Text(not_shown))))
    elif (giver := _giver(act, ident)) is None:
        act.visit.say(Reply((Text("exchange-not-in"),)))
    elif giver.match is None:
        act.visit.say(Reply((Text("exchange-late-waits"),)))
    elif action == buying.BUY:
        _buy(act, giver)
    elif action == _CHECK:
        _check(act, giver)
    elif action in handing_back.ACTIONS:
        handing_back.tapped(act, action, giver, receiver_of(act.visit.tx, giver))
    else:
        _show(act, giver)


def button(exchange: Exchange, ward: Participant | None = None) -> Choice:
    """*Show my match*, or that of somebody without Telegram, to whoever looks after them."""
    if ward is None:
        return _choice(exchange, _SHOW, Text("exchange-button-match"))
    label = Text("exchange-button-match-of", {"ward": Name(ward.details.name)})
    return _choice(exchange, _SHOW, label, ward)


# In private ---------------------------------------------------------------------------------------


def _show(act: Act, giver: Participant) -> None:
    """The name in a message that cannot be passed on; what helps, without it, in one that can."""
    tx, exchange = act.visit.tx, act.exchange
    receiver = receiver_of(tx, giver)
    if receiver is None or receiver.faded == _ALL:
        gone = "exchange-match-gone" if receiver is None else "exchange-over"
        act.visit.say(Reply((Text(gone),)))
        return
    is_ward = giver.person_id != act.visit.person.id
    ward = giver.details.name if is_ward else None
    name = match_text.named(exchange, _called(tx, receiver), ward)
    act.visit.say(Reply((name,), protected=True))
    act.visit.say(with_wishes(act, giver, receiver))
    kept_matches.looked_at(tx, giver.id, act.visit.now)


def with_wishes(act: Act, giver: Participant, receiver: Participant) -> Reply:
    """What helps to give, without a name; how far the gift is, and what may be said of it."""
    is_ward = giver.person_id != act.visit.person.id
    giving = exchange_progress.progress(act.visit.tx, giver.id).giving
    helpful = match_text.helpful(receiver.details)
    other_site = buying.mismatch(act.visit.tx, act.visit.person, giver.details, receiver.details)
    proof = _choice(act.exchange, _CHECK, Text("exchange-button-proof"), giver if is_ward else None)
    return Reply(
        (group_screen.title(act.exchange), *helpful, *other_site, *gifts.lines(giving)),
        (
            *(buying.row(act.exchange, giver, is_ward=is_ward) if giving == "nothing" else ()),
            *gifts.rows(act.exchange, giver, giving, is_ward=is_ward),
            (relay.write(act.exchange, "match", giver),),
            *handing_back.row(act.visit.tx, act.exchange, giver, is_ward=is_ward),
            (proof,),
        ),
    )


def _check(act: Act, giver: Participant) -> None:
    matches = kept_matches.matches(act.visit.tx, act.exchange.id)
    act.visit.say(Reply((match_text.proof(act.exchange, giver.id, matches),)))


def _buy(act: Act, giver: Participant) -> None:
    receiver = receiver_of(act.visit.tx, giver)
    if receiver is None or receiver.faded:
        act.visit.say(
            Reply((Text("exchange-match-gone" if receiver is None else "exchange-over"),))
        )
        return
    buying.begins(act, giver, receiver)


def _giver(act: Act, ident: str) -> Participant | None:
    """Whose match it is: the person's own, or by `ident` that of somebody they look after."""
    tx, person = act.visit.tx, act.visit.person
    if not ident:
        return participants.in_exchange(tx, act.exchange.id, person.id)
    wards = _wards(tx, act.exchange, person)
    return next((one for one in wards if one.id == ident), None)


# In the group -------------------------------------------------------------------------------------


def alert(tx: Transaction, exchange: Exchange, person: Person, now: int) -> Text:
    """What only the tapper sees: one name, or why there is none."""
    if exchange.state != "drawn":
        return Text("exchange-over" if exchange.is_over else "exchange-alert-not-yet")
    giver = participants.in_exchange(tx, exchange.id, person.id)
    if giver is None:
        wards = _wards(tx, exchange, person)
        return Text("exchange-alert-wards" if wards else "exchange-alert-not-in")
    if giver.match is None:
        return Text("exchange-alert-late")
    receiver = receiver_of(tx, giver)
    if receiver is None or receiver.faded == _ALL:
        return Text("exchange-alert-gone" if receiver is None else "exchange-over")
    kept_matches.looked_at(tx, giver.id, now)
    return match_text.alert(exchange, _called(tx, receiver))


# Who it is ----------------------------------------------------------------------------------------


def _wards(tx: Transaction, exchange: Exchange, person: Person) -> list[Participant]:
    return [one for one in participants.wards(tx, person.id) if one.exchange_id == exchange.id]


def receiver_of(tx: Transaction, giver: Participant) -> Participant | None:
    """To whom somebody gives; None: they have left, or were erased."""
    found = participants.participant(tx, giver.match.receiver) if giver.match else None
    return None if found is None or found.left_at is not None else found


def _called(tx: Transaction, one: Participant) -> str:
    """Their name, told apart from others of the same."""
    return shown_names(participants.named(tx, one.exchange_id))[one.id]


def _choice(
    exchange: Exchange, action: str, label: Text, ward: Participant | None = None
) -> Choice:
    value = f"{NAME}:{exchange.id}:{AREA}:{action}" + (f":{ward.id}" if ward else "")
    return Choice(value, label, style="primary" if action == _SHOW else None)
