"""How a place looks: what somebody takes on, what they have said so far, what they may say."""

from bot.dialogue import Arg, Button, Choice, Name, Reply, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.phones import shown
from bot.flows.later import moment_text
from bot.flows.sites import site_label
from handlers.exchange import group_screen, matches, rescue
from handlers.exchange.act import Act
from handlers.exchange.place import apart, receiving, whose
from handlers.exchange.place.whose import Place
from handlers.exchange.relay import buttons as relay
from storage import exchange_progress
from storage.exchanges import Exchange

STRANGER = Reply((Text("exchange-link-not-yours"),))


def of_place(place: Place, *before: Text) -> Reply:
    """The whole of it, below what is said `before`."""
    arrived, may_say = receiving.on_screen(place)
    said = (*_lines(place), *arrived)
    hint = (
        ()
        if said[1:] or not place.act.exchange.is_open
        else (Text("exchange-optional", place.whose),)
    )
    return Reply((*before, *_taken_on(place), *hint), (*may_say, *_buttons(place)), lines=said)


# What is taken on ---------------------------------------------------------------------------------


def _taken_on(place: Place) -> tuple[Text, ...]:
    exchange = place.act.exchange
    seen = (_who_sees(place), *group_screen.reveal(exchange))
    if not place.is_own:
        return (Text("exchange-ward-in", {"name": Name(place.details.name)}), *seen)
    return (_title(exchange), _costs(exchange), _days(exchange), *seen)


def _title(exchange: Exchange) -> Text:
    title = exchange.terms.title
    shown_title: dict[str, Arg] = {"named": "yes" if title else "no", "title": Name(title)}
    return Text("exchange-you-are-in", shown_title)


def _costs(exchange: Exchange) -> Text:
    """For how many people it is, and what it may cost."""
    budget, drawn = exchange.terms.budget, "yes" if exchange.state == "drawn" else "no"
    if budget is None:
        return Text("exchange-take-on-free", {"drawn": drawn})
    return Text("exchange-take-on", {"budget": budget, "drawn": drawn})


def _days(exchange: Exchange) -> Text:
    """Until when people sign up, when gifts are exchanged."""
    if exchange.state == "drawn":
        return Text("exchange-drawn-day", {"day": exchange.exchange_day})
    until = moment_text(exchange.terms.clock, exchange.sign_up_until)
    return Text("exchange-days", {"until": until, "day": exchange.exchange_day})


def _who_sees(place: Place) -> Text:
    return Text("exchange-who-sees", place.whose)


# What is said so far ------------------------------------------------------------------------------


def _lines(place: Place) -> tuple[Text, ...]:
    details = place.details
    names = place.called
    lines = [Text("exchange-line-name", {"name": Name(names[place.participant.id])})]
    if details.wishes:
        lines.append(Text("exchange-line-wishes", {"words": Name(details.wishes)}))
    elif details.nothing_please:
        lines.append(Text("exchange-line-nothing"))
    if details.not_wanted:
        lines.append(Text("exchange-line-unwanted", {"words": Name(details.not_wanted)}))
    site = MARKETPLACES.get(details.marketplace or "")
    if site is not None:
        lines.append(Text("exchange-line-site", {"site": site_label(site)}))
    if details.way:
        lines.append(Text("exchange-line-way", {"way": details.way, "where": where(place)}))
    if any(one in names for one in apart.avoided(place)):
        lines.append(Text("exchange-line-apart", apart.names(place)))
    if details.backup:
        lines.append(Text("exchange-line-backup"))
    return tuple(lines)


def where(place: Place) -> Arg:
    """The address or number, as people read it."""
    written = place.details.where or ""
    return Name(shown(written) if place.details.way == "sms" else written)


# What may be said ---------------------------------------------------------------------------------


def _buttons(place: Place) -> Rows:
    open_still = place.act.exchange.is_open
    rows: list[tuple[Button, ...]] = []
    if place.act.exchange.state == "drawn":
        ward = None if place.is_own else place.participant
        rows.append((matches.button(place.act.exchange, ward),))
        rows.append((relay.write(place.act.exchange, "giver", place.participant),))
        if (
            exchange_progress.progress(place.act.visit.tx, place.participant.id).stands_in
            == "agreed"
        ):
            rows.append((rescue.button(place.act.exchange),))
    rows.append((_ask(place, "wishes"), _ask(place, "unwanted")))
    if open_still:
        rows.append((_ask(place, "name"), _ask(place, "site")))
    else:
        rows.append((_ask(place, "site"),))
    rows.append((_ask(place, "way"),))
    apart_too = (_ask(place, "apart"),) if open_still else ()
    rows.append((*apart_too, *((_backup(place),) if place.is_own else ())))
    if open_still and _needs_word(place):
        rows.append((_ask(place, "word"),))
    if place.is_own:
        rows += [*of_wards(place.act), *of_organiser(place.act)]
        rows.append((_ask(place, "link"), _ask(place, "leave")))
    else:
        rows.append((Choice(place.act.value("me"), Text("way-back")), *_remove(place)))
    return tuple(row for row in rows if row)


def of_organiser(act: Act) -> Rows:
    """The way to what whoever runs it can do."""
    if act.exchange.organiser_id != act.visit.person.id:
        return ()
    return ((Choice(act.value("run"), Text("exchange-button-organise")),),)


def of_wards(act: Act) -> Rows:
    """Those whom the person looks after, and one more."""
    found = [
        Choice(one.value(), Text("exchange-somebody", {"name": Name(one.details.name)}))
        for one in whose.wards(act)
    ]
    pairs = tuple(tuple(found[at : at + 2]) for at in range(0, len(found), 2))
    more = (Choice(act.value("me", "ward"), Text("exchange-ask-ward")),)
    return (*pairs, more) if whose.may_look_after_more(act) else pairs


def _ask(place: Place, what: str) -> Choice:
    return Choice(place.value(what), Text(f"exchange-ask-{what}", {"whose": place.whose["whose"]}))


def _backup(place: Place) -> Choice:
    now, other = ("yes", "no") if place.details.backup else ("no", "yes")
    return Choice(place.value(f"backup:{other}"), Text("exchange-ask-backup", {"now": now}))


def _needs_word(place: Place) -> bool:
    """Whether only a number tells them from somebody of the same name."""
    return not place.details.word and place.is_namesake


def _remove(place: Place) -> tuple[Choice, ...]:
    if not place.act.exchange.is_open:
        return ()
    return (Choice(place.value("leave"), Text("exchange-ask-remove")),)


# Without a place ----------------------------------------------------------------------------------


def not_in(act: Act, said: Text | None = None) -> Reply:
    """Somebody who takes part no more, or only looks after others."""
    if act.exchange.state == "cancelled":
        return Reply((Text("exchange-cancelled"),))
    if act.exchange.state == "closed":
        return Reply((Text("exchange-has-ended"),), of_organiser(act))
    again = Choice(act.value("me", "join"), Text("exchange-join-again"), style="primary")
    rows = ((again,),) if act.exchange.is_open else ()
    return Reply(
        (said or Text("exchange-not-in"), _days(act.exchange)),
        (*rows, *of_wards(act), *of_organiser(act)),
    )
