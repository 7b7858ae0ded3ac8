"""Everybody of an exchange by the words of their names: who is called what somebody typed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from bot.exchange.details import LONGEST_NAME
from bot.exchange.naming import Named, shortened
from bot.exchange.spelling import is_one_off, runs_together, signs, ways, words

_SHORTEST_SLIP, _SHORTEST_BEGINNING = 4, 3
_MOST_WAYS, _MOST_ALIKE = 64, 50  # more are not told apart, but asked about
_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it was written, and all the ways to write it."""

    written: str
    ways: frozenset[str]

    def is_meant_by(self, said: "_Word") -> bool:
        """Whether it is that word, its initial, or a part of it where no blank parts names."""
        if self.ways & said.ways:
            return True
        if self.written.isdecimal() or said.written.isdecimal():
            return False
        if runs_together(said.written):
            return self.written.startswith(said.written) or self.written.endswith(said.written)
        return len(said.written) == 1 and self._begins_with(said)

    def is_near(self, said: "_Word") -> bool:
        """Whether it is a slip away from that word, or begins with it."""
        if self.written.isdecimal() or said.written.isdecimal():
            return False
        if len(said.written) >= _SHORTEST_BEGINNING and self._begins_with(said):
            return True
        return any(
            max(len(way), len(own)) >= _SHORTEST_SLIP and is_one_off(way, own)
            for way in said.ways
            for own in self.ways
        )

    def _begins_with(self, said: "_Word") -> bool:
        return any(own.startswith(way) for own in self.ways for way in said.ways)


def _parted(text: str) -> tuple[_Word, ...]:
    return tuple(_Word(word, ways(word)) for word in words(text))


def _keys(full: Sequence[_Word]) -> Iterable[_Key]:
    """The ways to write a name; of a long one only some."""
    return islice(product(*(sorted(word.ways) for word in full)), _MOST_WAYS)


class Known:
    """Everybody, looked up by what is typed; ids in the order they came."""

    def __init__(self, everybody: Sequence[Named]) -> None:
        self._ids = [one.id for one in everybody]
        self._names = [_parted(one.name) for one in everybody]
        self._more = [(_parted(one.word), _parted(str(one.number))) for one in everybody]
        self._by_word = defaultdict[str, set[int]](set)
        self._words = dict[str, _Word]()
        self._by_signs = defaultdict[str, list[int]](list)
        for at, one in enumerate(everybody):
            self._by_signs[signs(one.name)].append(at)
            for word in self._own(at):
                self._words[word.written] = word
                self._by_word[word.written].add(at)
        self._written = defaultdict[_Key, list[int]](list)
        self._whole = defaultdict[_Key, set[int]](set)
        for at in range(len(everybody)):
            for full in self._full(at):
                self._written[tuple(word.written for word in full)].append(at)
                for key in _keys(full):
                    self._whole[key].add(at)
        self._by_way = defaultdict[str, set[str]](set)
        self._by_letter = defaultdict[str, set[str]](set)
        for word in self._words.values():
            for way in word.ways:
                self._by_way[way].add(word.written)
                self._by_letter[way[0]].add(word.written)
        self._run_together = [word for word in self._words.values() if runs_together(word.written)]

    def read(self, typed: str) -> tuple[str, ...]:
        """Who is called that: by the whole name, with word or number, or by some words of it."""
        said = _parted(shortened(typed, LONGEST_NAME))  # as names are when somebody joins
        if not said:
            return self._named(self._by_signs.get(signs(typed), []))
        exactly = self._written.get(tuple(word.written for word in said))
        whole = exactly or self._called(said)
        if whole or all(word.written.isdecimal() for word in said):
            return self._named(dict.fromkeys(whole))
        return self._named(self._holding(said))

    def whole(self, typed: str) -> bool:
        """Whether it is the whole name of somebody."""
        said = _parted(typed)
        return bool(said) and bool(self._called(said))

    def nearly(self, typed: str) -> tuple[str, ...]:
        """Who is nearly called that: a slip away, or by the beginning of their name."""
        said = _parted(typed)
        if all(word.written.isdecimal() for word in said):
            return ()
        near = (self._having(self._meant(word) | self._near(word)) for word in said)
        return self._named(sorted(set[int].intersection(*near)))

    def _named(self, places: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._ids[at] for at in places)

    def _own(self, at: int) -> tuple[_Word, ...]:
        word, number = self._more[at]
        return (*self._names[at], *word, *number)

    def _full(self, at: int) -> set[tuple[_Word, ...]]:
        """A name, perhaps with the word or the number behind it."""
        name, (word, number) = self._names[at], self._more[at]
        return {name, (*name, *word), (*name, *number)} - {()}

    def _called(self, said: Sequence[_Word]) -> list[int]:
        """Whose whole name it is, however it is written."""
        return sorted(set[int]().union(*(self._whole.get(key, ()) for key in _keys(said))))

    def _holding(self, said: Sequence[_Word]) -> list[int]:
        """Whose words these are, each another one."""
        found = sorted(set[int].intersection(*(self._having(self._meant(word)) for word in said)))
        if len(found) > _MOST_ALIKE or len(said) == 1:
            return found
        return [at for at in found if self._has_each(at, said)]

    def _has_each(self, at: int, said: Sequence[_Word]) -> bool:
        own = list(self._own(at))
        for word in sorted(said, key=lambda one: len(one.written), reverse=True):
            one = next((mine for mine in own if mine.is_meant_by(word)), None)
            if one is None:
                return False
            own.remove(one)
        return True

    def _having(self, written: Iterable[str]) -> set[int]:
        return set[int]().union(*(self._by_word[word] for word in written))

    def _meant(self, said: _Word) -> set[str]:
        """The words that are meant: exactly, else those it begins or ends."""
        exactly = set[str]().union(*(self._by_way.get(way, ()) for way in said.ways))
        if exactly:
            return exactly
        if runs_together(said.written):
            return {word.written for word in self._run_together if word.is_meant_by(said)}
        if len(said.written) == 1 and not said.written.isdecimal():
            beginning = set[str]().union(*(self._by_letter.get(way[0], ()) for way in said.ways))
            return {one for one in beginning if self._words[one].is_meant_by(said)}
        return set()

    def _near(self, said: _Word) -> set[str]:
        return {word.written for word in self._words.values() if word.is_near(said)}
