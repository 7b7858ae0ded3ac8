"""The lines of a list: one person each, or what has to be asked about."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from bot.domain.recipient_lists.amounts import amounts_in, are_ages, beside, is_amount
from bot.domain.recipient_lists.around import name_and_amount
from bot.domain.recipient_lists.contacts import (
    Found,
    Kind,
    apart,
    contacts_in,
    is_detail,
    own_name,
    spelt_out,
)
from bot.domain.recipient_lists.headers import (
    Columns,
    cards_in,
    columns_of,
    is_heading,
    is_more_than_one,
    name_in,
)
from bot.domain.recipient_lists.line import MOST_RECIPIENTS, Line, Lines
from bot.domain.recipient_lists.rows import Row, rows_of
from bot.domain.recipient_lists.slips import as_typed

LONGEST_NAME = 80
_LONGEST_LINE = 200
_MOST_CELLS = 40
_MOST_TRIED = 8
_MOST_MISSING = 3  # at the top of a list that is counted
_UNSAID = frozenset({"", "beside"})
_NO_NAME = re.compile(r"[\d:;,()?!]|\s[-\u2013\u2014]\s")
_FIRST_WORDS = re.compile(r"[^:<]+")


def lines_of(text: str, kind: Kind) -> Lines:
    """A text read line by line; the contacts themselves are not read yet."""
    rows: list[tuple[Row, Columns | None]] = []
    amounts: list[str] = []
    headings: list[str] = []
    columns, headed = None, False
    for row in _filled(text, kind):
        if (header := columns_of(row.cells)) is not None:
            columns = header if len(header) > 1 else columns
            headed = headed or kind in header
            headings += [cell for cell in row.cells if len(header) == 1 and is_heading(cell)]
            amounts += [amount for cell in row.cells for amount in amounts_in(cell)]
        else:
            rows.append((row, columns))
        if len(rows) > MOST_RECIPIENTS:
            break
    counted = _counting([row for row, _ in rows])
    lines = [_line(row, kind, within, counted) for row, within in rows]
    if not columns and _ages([row for row, _ in rows], lines):
        lines = [replace(line, amount="") for line in lines]
    for at, (row, _) in enumerate(rows):
        if not lines[at].holds and (general := _for_everybody(row.cells, lines[at].amount)):
            amounts += general
            lines[at] = replace(lines[at], amount="")
    alone = all(len(row.cells) == 1 for row, _ in rows)
    return Lines(text, kind, (_paired(lines) if alone else []) or lines, headed, amounts, headings)


def _for_everybody(cells: list[str], amount: str) -> list[str]:
    """The amounts of a row without a contact, unless they stand beside somebody's name."""
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        return amounts_in(filled[0]) or ([filled[0]] if is_amount(filled[0]) else [])
    return [amount] if amount and is_detail(f"{filled[0]}:") else []


def _ages(rows: list[Row], lines: list[Line]) -> bool:
    """Whether what was taken for amounts are ages between names and contacts."""
    pairs = [(row, line) for row, line in zip(rows, lines, strict=True) if line.amount]
    joined = [" ".join(row.cells).partition(line.words)[0] for row, line in pairs]
    between = all(line.amount in before for before, (_, line) in zip(joined, pairs, strict=True))
    return between and are_ages([line.amount for _, line in pairs])


def _paired(lines: list[Line]) -> list[Line]:
    """Lines that are a name and a contact in turns, made one of two; none if they are not."""
    above, below = lines[::2], lines[1::2]
    names = [own_name(line.words.rstrip(" :-\u2013\u2014")) for line in above]
    named = not any(line.holds for line in above) and not any(map(_NO_NAME.search, names))
    if len(below) < 2 or len(above) != len(below) or not named:
        return []
    if any(line.name or not line.holds for line in below):
        return []
    return [replace(line, name=name) for line, name in zip(below, names, strict=True)]


def _filled(text: str, kind: Kind) -> Iterator[Row]:
    return (row for row in rows_of(text, kind) if any(row.cells))


def _counting(rows: list[Row]) -> int | None:
    """The place of the first column, if all it does is count the rows."""
    cells = [row.cells[0].rstrip(".)") for row in rows]
    if not cells or not all(cell.isdecimal() and len(cell) < 5 for cell in cells):
        return None
    counts = [int(cell) for cell in cells]
    grows = all(one < other for one, other in pairwise(counts))
    in_turn = len(counts) > 1 and counts[-1] - counts[0] == len(counts) - 1
    return 0 if grows and (in_turn or counts[0] <= _MOST_MISSING) else None


def _line(row: Row, kind: Kind, columns: Columns | None, counted: int | None) -> Line:
    cells = row.cells[:_MOST_CELLS]
    within = columns if columns and len(cells) <= len(columns) else None
    found, at = _found(cells, kind, within)
    whole = found or Found(" ".join(cell for cell in cells if cell))
    name = whole.name
    if within is not None:
        name = name_in(cells, within) or name
    elif not name and len(cells) > 1:
        name = _name_before(cells[:at] if found else cells[:1])
    elif found is None:
        whole = _with_amount(whole)
        name = whole.name or _named_first(whole.words)
    amount = whole.amount or _amount(cells, within, {at, counted} if found else {counted})
    return Line(
        row.number,
        as_typed(whole.words.strip()[:_LONGEST_LINE]),
        name.strip() if len(name) <= LONGEST_NAME else "",
        amount=amount,
        many=_many(cells, within),
        holds=found is not None,
    )


def _found(cells: list[str], kind: Kind, columns: Columns | None) -> tuple[Found | None, int]:
    """The contact of a row and its place; under a header only where that has it."""
    holders = [at for at, cell in enumerate(cells) if contacts_in(cell, kind)]
    said = columns if columns and kind in columns else [kind] * len(cells)
    places = [at for at in range(len(cells)) if said[at] == kind]
    held = [at for at in holders if at in places]
    if held:
        different = {cells[at].lower(): at for at in reversed(held)}
        if len(different) == 1:
            return apart(cells[held[0]], kind), held[0]
        return Found(" ".join(cells[at] for at in held)), held[0]
    if holders or kind == "phone":
        return None, 0
    spelt = ((spelt_out(cells[at]), at) for at in places[:_MOST_TRIED] if cells[at])
    return next(((found, at) for found, at in spelt if found), (None, 0))


def _name_before(cells: list[str]) -> str:
    """A full name in one cell, or a first and a last name in two."""
    names = [cell for cell in cells if any(sign.isalpha() for sign in cell) and not is_amount(cell)]
    names = [cell for cell in names if not cell[0].isdecimal()] or names
    both = names[0] if names and (" " in names[0] or len(names) == 1) else " ".join(names[:2])
    return own_name(both)


def _with_amount(whole: Found) -> Found:
    """ "Tom Reed 20" is somebody and an amount."""
    name, amount = beside(whole.words)
    return replace(whole, name=name, amount=amount) if name_and_amount(name, amount) else whole


def _named_first(words: str) -> str:
    """ "Anna: comes later" begins with a name."""
    name = _FIRST_WORDS.match(words)
    return own_name(name[0].strip()) if name and name[0] != words else ""


def _many(cells: list[str], columns: Columns | None) -> str:
    """How many cards a row wants, in its words, if that is not one."""
    kinds = columns or [""] * len(cells)
    counts = [
        cell
        if kind == "count"
        else cards_in(" ".join(word for word in cell.split() if "@" not in word))
        for cell, kind in zip(cells, kinds, strict=False)
        if kind in _UNSAID or kind == "count" or "@" in cell
    ]
    return next(filter(is_more_than_one, counts), "")[:LONGEST_NAME]


def _amount(cells: list[str], columns: Columns | None, taken: set[int | None]) -> str:
    """The amount in a row: under a header its column, else what looks like one."""
    for at, kind in enumerate(columns or ()):
        if kind == "amount" and at < len(cells):
            return cells[at] if any(sign.isalnum() for sign in cells[at]) else ""
    known = ["" if kind in _UNSAID else kind for kind in columns or [""] * len(cells)]
    found = [
        cell
        for at, cell in enumerate(cells)
        if at not in taken
        and known[at] != "count"
        and is_amount(cell)
        and not (known[at] and cell.isdecimal())
    ]
    return ",".join(found)[:LONGEST_NAME]
