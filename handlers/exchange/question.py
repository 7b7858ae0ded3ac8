"""Small questions of an exchange: one is open at a time, and none comes back after another."""

from bot.dialogue import Text
from bot.flows.state import Draft
from handlers.exchange.act import Act
from handlers.guides import conversation, living
from handlers.guides.open_guide import go_back, opened
from storage import conversations

_MOST_OPEN = 20


def ask(act: Act, flow: str, draft: Draft, *before: Text) -> None:
    """Ask it, below what is said `before`.

    Another question of an exchange that was left open is not asked again after it.
    """
    visit = act.visit
    for row in conversations.open_conversations(visit.tx, visit.person.id, _MOST_OPEN):
        guide = visit.guides.get(row.flow)
        ours = guide is not None and "exchange" in guide.flow.draft.model_fields
        guided = opened(visit, row) if ours else None
        if guided is not None and (row.flow, guided.state.draft) != (flow, draft):
            living.stopped(visit, row)
            go_back(visit, guided.state, asks=False)
    conversation.start(visit, flow, draft, before=before, message_id=act.message_id)
