"""A card for a match: the way into the buy guide, which keeps its giver's secret."""

from dataclasses import replace
from datetime import date

from bot.dialogue import Answer, Choice, Reply, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.exchange.details import Details
from bot.flows.buy import BUY as _GUIDE
from bot.flows.buy import BuyDraft, BuyFacts, post
from bot.flows.buy.when import ways_of
from bot.flows.flow import Accept
from bot.flows.saved import restore
from bot.flows.sites import site_label
from bot.texts import texts
from handlers.delivery import payload
from handlers.exchange.act import NAME, Act
from handlers.exchange.telling import who_sees
from handlers.guides import conversation
from handlers.guides.living import STOPPED
from handlers.guides.visit import Visit
from storage import conversations, exchange_progress, participants
from storage.cards import sites_used
from storage.conversations import Conversation
from storage.exchanges import Exchange
from storage.outbox import Lane, OutboxRow
from storage.outbox import post as post_row
from storage.participants import Participant
from storage.people import Person, somebody
from storage.transaction import Transaction

BUY = "buy"
_MOST_OPEN = 20


def row(exchange: Exchange, giver: Participant, *, is_ward: bool) -> Rows:
    """*Buy a card*, below the shown match."""
    value = f"{NAME}:{exchange.id}:match:{BUY}" + (f":{giver.id}" if is_ward else "")
    return ((Choice(value, Text("exchange-button-buy"), style="primary"),),)


def mismatch(tx: Transaction, person: Person, giver: Details, their: Details) -> tuple[Text, ...]:
    """That the giver shops elsewhere, where both are known: a card works on one site only."""
    used = sites_used(tx, person.id, 1)
    own = MARKETPLACES.get(used[0] if used else giver.marketplace or "")
    site = MARKETPLACES.get(their.marketplace or "")
    if own is None or site is None or own == site:
        return ()
    sites = {"own": site_label(own), "site": site_label(site)}
    return (Text("exchange-other-site", {**sites}),)


def begins(act: Act, giver: Participant, receiver: Participant) -> None:
    """The guide, with what the receiver says of themselves by now; their name is left out."""
    draft = _draft(act, giver, receiver.details)
    conversation.start(act.visit, BUY, draft)


def _draft(act: Act, giver: Participant, their: Details) -> BuyDraft:
    exchange, budget = act.exchange, act.exchange.terms.budget
    words = texts(act.group.language)  # of both who give and who get
    day = exchange.exchange_day if exchange.exchange_day > act.visit.today else None
    draft = BuyDraft(
        purpose="gift", match=giver.id, needed=exchange.exchange_day, day=day,
        sender=words.label(Text("exchange-card-from")),
        message=words.label(Text("exchange-card-note")),
    )  # fmt: skip
    site = MARKETPLACES.get(their.marketplace or "")
    if site is None:
        return draft
    same = budget is not None and budget.currency == site.currency
    amount = budget.minor if budget is not None and same else None
    return _to(draft.model_copy(update={"marketplace": site.code, "amount": amount}), their, act)


def _to(draft: BuyDraft, their: Details, act: Act) -> BuyDraft:
    """The same with how and where a card reaches them, as far as that site can do it."""
    where = their.where or ""
    match their.way:
        case "email":
            way = "email" if draft.day is None else "date"
            return draft.model_copy(update={"way": way, "email": where})
        case "sms" if "text" in ways_of(draft):
            return draft.model_copy(update={"way": "text", "day": None, "phone": where})
        case "post":
            by_post = draft.model_copy(update={"way": "post"})
            return _addressed(by_post, where, act.visit.person.language, act.visit.today)
        case _:
            return draft


def _addressed(draft: BuyDraft, where: str, language: str, today: date) -> BuyDraft:
    """What is written on the envelope, read as if the giver had typed it."""
    facts = BuyFacts(today=today, language=language)
    for take in (post.take_recipient, post.take_address):
        taken = take(draft, Answer(text=where), facts)
        if isinstance(taken, Accept) and taken.draft.address is not None:
            return taken.draft
    return draft


# What becomes of it -------------------------------------------------------------------------------


def ordered(visit: Visit, draft: BuyDraft) -> None:
    """Once a card for a match is ordered, its giver has it."""
    giver = participants.participant(visit.tx, draft.match) if draft.match else None
    if giver is None or visit.person.id != who_sees(giver):
        return
    so_far = exchange_progress.progress(visit.tx, giver.id)
    if so_far.giving == "nothing":
        exchange_progress.keep(visit.tx, giver.id, replace(so_far, giving="bought"))


def dropped(tx: Transaction, giver: Participant, now: int) -> list[OutboxRow]:
    """Close the guides for a match who is gone: nothing of them stays there, nor on the screen."""
    person = somebody(tx, who_sees(giver) or 0)
    if person is None:
        return []
    rows = list[OutboxRow]()
    for one in conversations.open_conversations(tx, person.id, _MOST_OPEN):
        state = restore(_GUIDE, one.version, one.step, one.turn, one.state)
        if one.flow == BUY and state is not None and state.draft.match == giver.id:
            rows.append(post_row(tx, _over(tx, person, one), now))
            conversations.close(tx, one, None, now)
    return rows


def _over(tx: Transaction, person: Person, one: Conversation) -> OutboxRow:
    """Its message says that it has ended, and nothing else."""
    line = Reply((STOPPED,))
    return OutboxRow(
        tx.ids.next(), person.chat_id, "edit", person.language, payload.dump(line, one.message_id),
        conversation_id=one.id, lane=Lane.LATE_EDITS, about=one.screen_row, reply=line,
        message_id=one.message_id,
    )  # fmt: skip
