"""A rehearsal with made-up people: what the group and a giver would see, shown to the organiser."""

import secrets
from dataclasses import replace
from random import Random

from bot.dialogue import Choice, Reply, Rows, Text
from bot.exchange.commitment import SALT_BYTES, Leaf, root
from bot.exchange.draw import Draw, draw
from bot.exchange.rules import Never
from handlers.exchange import group_screen
from handlers.exchange.act import REHEARSE, Act

_PEOPLE = 5
_COUPLE = Never(0, 1)  # the first two live together
_STEPS = ("joining", "drawn", "match")
_SEED_BYTES = 4


def tapped(act: Act) -> None:
    """A screen on, of the same made-up draw; for whoever runs the exchange."""
    if act.exchange.organiser_id != act.visit.person.id:
        act.shows(Reply((Text("exchange-run-not-yours"),)))
        return
    step, _, seed = act.words.partition(":")
    if step.isdecimal() and int(step) < len(_STEPS) and seed:
        act.shows(_screen(act, int(step), seed))
    else:
        act.shows(_screen(act, 0, secrets.token_hex(_SEED_BYTES)))


def _screen(act: Act, step: int, seed: str) -> Reply:
    about = Text("exchange-rehearsal", {"step": step + 1, "steps": len(_STEPS)})
    texts = _STEP_TEXTS[step](act, seed)
    return Reply((about, *texts), _buttons(act, step, seed))


def _joining(act: Act, _: str) -> tuple[Text, ...]:
    """The group's message while people sign up."""
    sample = replace(act.exchange, state="collecting")
    return group_screen.of(sample, _PEOPLE).texts


def _drawn(act: Act, seed: str) -> tuple[Text, ...]:
    """The group's message after the draw, with a commitment that is right for it."""
    random = Random(seed)  # noqa: S311 - made up, and the same on every screen
    leaves = (
        Leaf(str(giver), str(receiver), random.randbytes(SALT_BYTES))
        for giver, receiver in enumerate(_draw(seed).receivers)
    )
    sample = replace(act.exchange, state="drawn", root=root(leaves).hex())
    return group_screen.of(sample, _PEOPLE).texts


def _match(_: Act, seed: str) -> tuple[Text, ...]:
    """What the first of them sees, and nobody else."""
    receiver = _draw(seed).receivers[0]
    couple = {"first": _name(0), "second": _name(1)}
    return (
        Text("exchange-rehearsal-match", {"giver": _name(0), "receiver": _name(receiver)}),
        Text("exchange-rehearsal-rule", couple),
    )


def _draw(seed: str) -> Draw:
    drawn = draw(_PEOPLE, [_COUPLE], [], Random(seed))  # noqa: S311 - as above
    if not isinstance(drawn, Draw):
        raise TypeError("five people with one rule can draw")
    return drawn


def _name(number: int) -> Text:
    return Text("exchange-made-up", {"number": number})


def _buttons(act: Act, step: int, seed: str) -> Rows:
    further = Choice(act.value(REHEARSE), Text("exchange-rehearsal-again"))
    if step + 1 < len(_STEPS):
        onwards = act.value(REHEARSE, f"{step + 1}:{seed}")
        further = Choice(onwards, Text("exchange-rehearsal-next"), "primary")
    return ((further,), (Choice(act.value("run"), Text("way-back")),))


_STEP_TEXTS = (_joining, _drawn, _match)
