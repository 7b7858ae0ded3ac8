"""What an exchange shows in its group: proposed, signing up, drawn, over. Nobody is named."""

from bot.dialogue import Choice, Name, Reply, Rows, Text
from bot.exchange.terms import Reveal
from bot.flows.later import moment_text
from storage.exchanges import Exchange

NAME = "exchange"
"""What its buttons in a group begin with."""


def of(exchange: Exchange, people: int, *, overdue: bool = False, came: int = 0) -> Reply:
    """The message as it is now, with so many people; `overdue`: it should have been drawn; so many
    gifts `came`, as far as is known.
    """
    match exchange.state:
        case "proposed":
            return Reply((title(exchange), *_terms(exchange)), _proposed(exchange))
        case "collecting":
            return _collecting(exchange, people, overdue=overdue)
        case "drawn":
            return _drawn(exchange, people)
        case "cancelled":
            return Reply((title(exchange), Text("exchange-cancelled")))
        case "closed":
            over = Text("exchange-closed", {"came": came})
            return Reply((title(exchange), over, _root(exchange)))


def with_another(reply: Reply, exchange: Exchange) -> Reply:
    """The same, asked for by the command, which may mean one more exchange as well."""
    another = (_button(exchange, "another"),)
    return Reply(reply.texts, (*reply.buttons, another), lines=reply.lines)


def to_join(exchange: Exchange) -> Reply:
    """For somebody who answers the message in words."""
    return Reply((Text("exchange-tap-to-join"),), ((_button(exchange, "join", "primary"),),))


def late(exchange: Exchange) -> Reply:
    """Who was not there in time may come still, and waits for a repair."""
    return Reply(
        (title(exchange), Text("exchange-late-ask")), ((_button(exchange, "late", "primary"),),)
    )


def match_button(exchange: Exchange) -> Choice:
    """*Show my match*, below a message of its own."""
    return _button(exchange, "match", "primary")


def title(exchange: Exchange) -> Text:
    terms = exchange.terms
    named = "yes" if terms.title else "no"
    return Text("exchange-title", {"named": named, "title": Name(terms.title)})


def _terms(exchange: Exchange) -> tuple[Text, ...]:
    """What a gift costs, until when people sign up, when gifts are exchanged."""
    terms = exchange.terms
    budget = terms.budget
    until = moment_text(terms.clock, exchange.sign_up_until)
    costs = (
        Text("exchange-budget", {"budget": budget})
        if budget is not None
        else Text("exchange-no-budget")
    )
    days = Text("exchange-days", {"until": until, "day": exchange.exchange_day})
    return (costs, days, *reveal(exchange))


def reveal(exchange: Exchange) -> tuple[Text, ...]:
    """That all hear at the end who gave to whom, where that was chosen."""
    chosen = exchange.terms.reveal != Reveal.NEVER
    return (Text("exchange-reveals"),) if chosen else ()


def _proposed(exchange: Exchange) -> Rows:
    return ((_button(exchange, "start", "primary"), _button(exchange, "change")),)


def _collecting(exchange: Exchange, people: int, *, overdue: bool) -> Reply:
    late = (Text("exchange-not-drawn-yet"),) if overdue else ()
    count = Text("exchange-joined", {"people": people})
    buttons = (
        (_button(exchange, "join", "primary"),),
        (_button(exchange, "how"), _button(exchange, "organise")),
    )
    return Reply((title(exchange), *_terms(exchange), *late, count), buttons)


def _drawn(exchange: Exchange, people: int) -> Reply:
    drawn = Text("exchange-drawn", {"people": people, "day": exchange.exchange_day})
    three = (Text("exchange-three"),) if people == 3 else ()
    buttons = (
        (_button(exchange, "match", "primary"),),
        (_button(exchange, "how"), _button(exchange, "organise")),
    )
    return Reply((title(exchange), drawn, *three, _root(exchange)), buttons)


def _root(exchange: Exchange) -> Text:
    return Text("exchange-root", {"root": exchange.root or ""})


def _button(exchange: Exchange, action: str, style: str | None = None) -> Choice:
    label = Text(f"exchange-button-{action}")
    value = f"{NAME}:{exchange.id}:{action}"
    return Choice(value, label, style="primary" if style else None)
