"""What somebody who takes part says of themselves: all of it is optional."""

from pydantic import BaseModel, ConfigDict


class Details(BaseModel):
    """Seen by the giver alone, but for `name`; `word` tells two of one name apart.

    `marketplace`: where they shop; `way` (`email`, `sms`, `print`, `post`, `person`) and `where`:
    how and where a card reaches them. `backup`: they would help out if somebody's gift does not
    come. `nothing_please`: they wish for nothing, and say so.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: str
    word: str = ""
    marketplace: str | None = None
    way: str | None = None
    where: str | None = None
    wishes: str | None = None
    nothing_please: bool = False
    not_wanted: str | None = None
    backup: bool = False
