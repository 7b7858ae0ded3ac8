"""What tells one open guide from another, and the way back into the one in front."""

from bot.dialogue import Choice, Rows, Text
from bot.flows.saved import restore
from handlers.guides.visit import Visit
from storage import conversations
from storage.conversations import Conversation


def go_on(visit: Visit) -> Rows:
    """The way back into the guide in front, or else the latest that is kept, if there is one."""
    row = conversations.in_front(visit.tx, visit.person.id) or _kept(visit)
    return ((way_into(visit, row),),) if row is not None else ()


def way_into(visit: Visit, row: Conversation) -> Choice:
    """The button that leads into an open conversation, with what tells it apart."""
    label = Text("menu-go-on", {"guide": title(visit, row)})
    return Choice(f"resume:{row.id}", label)


def _kept(visit: Visit) -> Conversation | None:
    return next(iter(conversations.open_conversations(visit.tx, visit.person.id, 1)), None)


def title(visit: Visit, row: Conversation) -> Text:
    """What an open conversation says of itself, else its name."""
    guide = visit.guides.get(row.flow)
    state = guide and restore(guide.flow, row.version, row.step, row.turn, row.state)
    if guide and state:
        facts = guide.facts(visit)
        said = guide.flow.title(state, facts)
        if said is not None:
            return said
        for step in guide.flow.lines(state):
            if step.line is not None:
                return Text(f"{row.flow}-title", step.line(state.draft, facts))
    return Text(f"{row.flow}-title-new")
