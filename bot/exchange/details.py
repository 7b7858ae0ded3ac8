"""What somebody who takes part says of themselves: all of it is optional."""

from pydantic import BaseModel, ConfigDict

LONGEST_NAME, LONGEST_WORD = 40, 30
LONGEST_WISHES, LONGEST_UNWANTED, LONGEST_WHERE = 1000, 500, 300
"""In UTF-16, as Telegram counts: all of it fits into one message."""


class Details(BaseModel):
    """Seen by the giver alone, but for `name`; `word` tells two of one name apart, who are asked
    for it once (`word_asked`).

    `marketplace`: where they shop; `way` (`email`, `sms`, `post`, `person`) and `where`: how and
    where a card reaches them. `backup`: they would help out if somebody's gift does not come.
    `nothing_please`: they wish for nothing, and say so. `told_at`: when the giver was last told
    that something here has changed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: str
    word: str = ""
    word_asked: bool = False
    marketplace: str | None = None
    way: str | None = None
    where: str | None = None
    wishes: str | None = None
    nothing_please: bool = False
    not_wanted: str | None = None
    backup: bool = False
    told_at: int = 0

    @property
    def without_place(self) -> "Details":
        """The same, without where a card reaches them."""
        return self.model_copy(update={"way": None, "where": None})
