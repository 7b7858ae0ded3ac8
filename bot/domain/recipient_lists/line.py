"""A line of a list, and all of them: who else is meant where only one has a contact."""

from dataclasses import dataclass, replace

from bot.domain.recipient_lists.around import Around, around, is_missing
from bot.domain.recipient_lists.contacts import Kind, contacts_in, is_detail
from bot.domain.recipient_lists.rows import is_marked

MOST_RECIPIENTS = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its number from 1, the words of its contact, the name beside it.

    `contact` is what is stored, where that is certain and has been read. `amount`: the words of
    one, if the line has any; `many`: how many cards, if that is not one. `holds`: whether it has
    something like a contact, and where that is looked for; without, `words` are all of the line.
    """

    number: int
    words: str
    name: str
    contact: str | None = None
    amount: str = ""
    many: str = ""
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines but blank ones and headers: what is none of these is a line.

    Of a list longer than `MOST_RECIPIENTS` there are only so many that this shows. `headed`:
    whether a header says that one of the columns holds contacts. `amounts`: those that are for
    everybody, said in a header or in a line that names nobody. `headings`: what was passed over
    as the title of the list.
    """

    text: str
    kind: Kind
    lines: list[Line]
    headed: bool
    amounts: list[str]
    headings: list[str]

    @property
    def several(self) -> bool:
        """Whether the text names more than one contact, or somebody else besides one."""
        if len(contacts_in(self.text, self.kind)) > 1:
            return True
        held = [line for line in self.lines if line.holds]
        if len(self.people) < 2 or not held:
            return False
        if not self._has_breaks:
            return any(is_missing(line.words) for line in self.lines if not line.holds)
        if len(held) > 1 or self.headed or is_marked(self.text):
            return True
        # "Anna Schmidt" over a bare address is its name; beside "Ben: ben@gmx.de" she is another.
        others = [line for line in self.lines if line not in held and not is_detail(line.words)]
        return bool(held[0].name and others) or self._around(held[0]).has_others

    @property
    def alone(self) -> Line | None:
        """The one line with a contact of a text of several lines; None for any other text."""
        found = [line for line in self.lines if contacts_in(line.words, self.kind)]
        if len(found) != 1 or not self._has_breaks:
            return None
        return replace(found[0], name=found[0].name or self._around(found[0]).name)

    @property
    def people(self) -> list[Line]:
        """The lines; a name that fits the only contact below it is that one's."""
        held = [line for line in self.lines if line.holds]
        if len(held) != 1 or not self._has_breaks or not self._around(held[0]).is_fitting:
            return self.lines
        at = self.lines.index(held[0])
        named = replace(held[0], name=self._around(held[0]).name)
        return [*self.lines[: at - 1], named, *self.lines[at + 1 :]]

    def _around(self, held: Line) -> Around:
        return around(self.text, held.number, held.words, named=bool(held.name))

    @property
    def _has_breaks(self) -> bool:
        return len(self.text.strip().splitlines()) > 1
