"""What the page sent, field by field: of the right kind, or the act is impossible."""

from typing import Any

import orjson

Json = dict[str, Any]
_MOST_TEXT = 4096


class Impossible(Exception):
    """The act cannot be done, in words for the page."""


class Sent:
    """An object of the page. Everything here raises Impossible for a field of another kind."""

    def __init__(self, fields: Json) -> None:
        self._fields = fields

    @classmethod
    def read(cls, body: bytes) -> "Sent":
        """A request's body."""
        try:
            fields = orjson.loads(body)
        except ValueError:
            fields = None
        if not isinstance(fields, dict):
            raise Impossible("The page sent something that cannot be read.")
        return cls(fields)

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) is not None

    def number(self, name: str, otherwise: int | None = None) -> int:
        """A whole number."""
        value = self._fields.get(name)
        value = otherwise if value is None else value
        if value is None or not _is_number(value):
            raise Impossible(f"{name} must be a whole number.")
        return int(value)

    def amount(self, name: str, low: float, high: float) -> float:
        """A number within bounds; nothing is 0."""
        value = self._fields.get(name) or 0
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise Impossible(f"{name} must be a number.")
        if not low <= value <= high:
            raise Impossible(f"{name} must be a number from {low:g} to {high:g}.")
        return float(value)

    def words(self, name: str, most: int = _MOST_TEXT) -> str:
        """A text, "" if there is none; too much is cut, as Telegram's apps do."""
        value = self._fields.get(name)
        if value is not None and not isinstance(value, str):
            raise Impossible(f"{name} must be a text.")
        return (value or "").strip()[:most]

    def flag(self, name: str, *, otherwise: bool = False) -> bool:
        """Yes or no."""
        value = self._fields.get(name)
        if value is not None and not isinstance(value, bool):
            raise Impossible(f"{name} must be true or false.")
        return otherwise if value is None else value

    def numbers(self, name: str) -> list[int]:
        """Whole numbers, each once; nothing is none."""
        value = self._fields.get(name) or []
        if not isinstance(value, list) or not all(_is_number(one) for one in value):
            raise Impossible(f"{name} must be whole numbers.")
        return list(dict.fromkeys(value))

    def texts(self, name: str) -> list[str]:
        """Texts; nothing is none."""
        value = self._fields.get(name) or []
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise Impossible(f"{name} must be texts.")
        return value

    def object(self, name: str) -> Json:
        """An object, whatever is in it."""
        value = self._fields.get(name)
        if not isinstance(value, dict):
            raise Impossible(f"{name} must be an object.")
        return value


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
