"""What a rule of the organiser's is to be, while it is asked for."""

from typing import Literal, get_args

from bot.flows.state import Draft

Kind = Literal["two", "team", "several"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class Unsure(Draft):
    """What was typed for one person, and whose ids that may be; `sure`: they are called that."""

    typed: str
    found: tuple[str, ...]
    sure: bool


class RuleDraft(Draft):
    """Whose exchange, which kind, and its people, the first of several first.

    `picked`: who is named so far; `unsure`: whom to ask about; `unknown`: what nobody is called.
    """

    exchange: str = ""
    kind: Kind = "two"
    picked: tuple[str, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    unknown: tuple[str, ...] = ()
    too_many: bool = False
    people: tuple[str, ...] | None = None
    which: str | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """Everybody who is named by now."""
        return self.picked if self.people is None else self.people

    @property
    def rules(self) -> tuple[tuple[Literal["never", "team"], tuple[str, ...]], ...]:
        """What is to be kept: kind and people of each, either way."""
        if self.kind == "team":
            return (("team", self.named),)
        first, rest = self.named[0], self.named[1:]
        return tuple(("never", (first, other)) for other in rest)
