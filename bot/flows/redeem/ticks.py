"""What is ticked off on Amazon's page: before the code, and with it."""

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.flows.flow import Mark
from bot.flows.redeem.draft import RedeemDraft
from bot.flows.ticking import read_tick, tick_value, with_tick

_ACCOUNT, _BALANCE, _CODE, _AGAIN = _ALL = ("account", "balance", "code", "again")


def first_ticks(draft: RedeemDraft) -> Rows:
    """What comes before the page: signed in, and the balance as it was."""
    return (tuple(_tick(draft, name) for name in (_ACCOUNT, _BALANCE)),)


def last_ticks(draft: RedeemDraft) -> Rows:
    """What is done there: the code or the link, and another look at the balance."""
    return (tuple(_tick(draft, name) for name in (_CODE, _AGAIN)),)


def _tick(draft: RedeemDraft, name: str) -> Choice:
    done = name in draft.ticks
    args: dict[str, Arg] = {"done": "yes" if done else "no", "kind": draft.kind or "card"}
    return Choice(tick_value(name, done=not done), Text(f"redeem-page-tick-{name}", args))


def take_tick(draft: RedeemDraft, answer: Answer) -> Mark[RedeemDraft] | None:
    """A line ticked off or not; None for anything else."""
    tick = read_tick(answer.choice)
    if tick is None or tick[0] not in _ALL:
        return None
    what, done = tick
    return Mark(draft.model_copy(update={"ticks": with_tick(_ALL, draft.ticks, what, done=done)}))


def kept_ticks(draft: RedeemDraft) -> tuple[str, ...]:
    """What still counts when it is tried once more: all but what was typed, and seen then."""
    return tuple(name for name in draft.ticks if name in (_ACCOUNT, _BALANCE))
