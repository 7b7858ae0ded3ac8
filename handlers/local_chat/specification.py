"""Checks a request against the Bot API's specification in `botapi.json`. Pure.

Checkers are built once for each type. A value that breaks the specification is refused in
Telegram's words where those are known. A parameter that Telegram would ignore is refused as well:
for a bot of ours it is a mistake.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import orjson

from handlers.local_chat.lengths import PARSED, check_size
from handlers.local_chat.refusal import Refusal, bad_request

Json = dict[str, Any]
Check = Callable[[Any, str], None]
_PLAIN: dict[str, type | tuple[type, ...]] = {
    "String": str,
    "Integer": int,
    "Float": (int, float),
    "Boolean": bool,
    "True": bool,
    "InputFile": (str, bytes, dict),
    "RichTextUnion": (str, list, dict),  # a text, several, or one of the RichText types
}
_WRITTEN_NUMBER = re.compile(r"-?[0-9]{1,19}")
# What Telegram says when a required parameter is missing, where its words are known.
_WORDS = {
    "text": "message text is empty",
    "chat_id": "chat_id is empty",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
}


@cache
def specification() -> Json:
    """The whole file, read once."""
    raw = files("handlers.local_chat").joinpath("botapi.json").read_bytes()
    loaded: Json = orjson.loads(raw)
    return loaded


def whole_number(written: str) -> int | None:
    """A number written as digits, of 64 bits at most; None for anything else."""
    return int(written) if _WRITTEN_NUMBER.fullmatch(written) else None


@cache
def _method_names() -> dict[str, str]:
    return {name.lower(): name for name in specification()["methods"]}


def method_named(name: str) -> str:
    """The method's own spelling; Refusal 404 if there is none."""
    try:
        return _method_names()[name.lower()]
    except KeyError:
        raise Refusal("Not Found", 404, mistake=True) from None


@cache
def update_kinds() -> frozenset[str]:
    """What an update can carry, by the name of its field."""
    return frozenset(specification()["types"]["Update"]["fields"]) - {"update_id"}


def check_object(type_name: str, value: Any) -> None:
    """Refusal if a value is no object of this type, as bots would be given it."""
    _type(type_name)(value, type_name)


def check(method: str, parameters: Json, *, from_form: bool = False) -> Json:
    """The parameters as typed values; Refusal if they break the specification."""
    checks, required = _method_checks(method)
    checked: Json = {}
    for name, value in parameters.items():
        if name not in checks:
            raise bad_request(f"unknown parameter {name!r} of {method}")
        if value is None:
            continue
        decoded = _from_form(method, name, value) if from_form else value
        checks[name](decoded, name)
        checked[name] = decoded
    for name in required:
        if name not in checked:
            raise bad_request(_WORDS.get(name, f"parameter {name!r} is required"))
    return checked


def _from_form(method: str, name: str, value: Any) -> Any:
    types = specification()["methods"][method]["params"][name]["types"]
    if not isinstance(value, str) or types == ["String"]:
        return value
    try:
        decoded = orjson.loads(value)
    except ValueError:
        if "String" in types or "InputFile" in types:
            return value
        raise bad_request(f"can't parse {name} JSON object") from None
    return value if isinstance(decoded, str) and "String" in types else decoded


@cache
def _method_checks(method: str) -> tuple[dict[str, Check], tuple[str, ...]]:
    fields = specification()["methods"][method]["params"]
    return _fields(fields)


def _fields(fields: Json) -> tuple[dict[str, Check], tuple[str, ...]]:
    required = tuple(name for name, field in fields.items() if field["required"])
    return {name: _field(field) for name, field in fields.items()}, required


def _field(field: Json) -> Check:
    of_type = _any_of(tuple(field["types"]))
    low, high, unit = field.get("min"), field.get("max"), field.get("unit")
    enum = field.get("enum") or ([field["const"]] if "const" in field else None)

    def checked(value: Any, name: str) -> None:
        of_type(value, name)
        if enum is not None and value not in enum:
            raise bad_request(f"{name} must be one of {enum}")
        if unit is not None and (name, high) not in PARSED:
            check_size(value, name, unit, low, high)

    return checked


@cache
def _any_of(types: tuple[str, ...]) -> Check:
    checks = {name: _type(name) for name in types}
    if len(checks) == 1:
        return checks[types[0]]

    told_apart = any(_constants(one) for one in types)

    def one_fits(value: Any, name: str) -> None:
        if isinstance(value, dict):
            likely = tuple(one for one in types if _may_be(one, value)) if told_apart else types
            if not likely:
                raise bad_request(f"{name} must be of type {' or '.join(types)}")
            checks[_likest(likely, frozenset(value))](value, name)
            return
        for one in checks.values():
            try:
                one(value, name)
            except Refusal:
                continue
            return
        raise bad_request(f"{name} must be of type {' or '.join(types)}")

    return one_fits


@cache
def _constants(type_name: str) -> tuple[tuple[str, Any], ...]:
    known = specification()["types"].get(type_name, {}).get("fields", {})
    return tuple((name, field["const"]) for name, field in known.items() if "const" in field)


def _may_be(type_name: str, value: Json) -> bool:
    """Whether an object does not call itself another type, as by `"type": "default"`."""
    return all(value.get(name, const) == const for name, const in _constants(type_name))


@lru_cache(4096)  # keys are the client's
def _likest(types: tuple[str, ...], keys: frozenset[str]) -> str:
    return max(types, key=lambda one: _resemblance(one, keys))


def _resemblance(type_name: str, keys: frozenset[str]) -> int:
    """How much an object with these keys looks like a type: known keys count, others against."""
    known = specification()["types"].get(type_name, {}).get("fields", {})
    missing = sum(field["required"] and name not in keys for name, field in known.items())
    return 2 * len(keys & known.keys()) - len(keys - known.keys()) - int(missing)


@cache
def _type(name: str) -> Check:
    if name.startswith("Array of "):
        return _array(_type(name.removeprefix("Array of ")))
    if name in _PLAIN:
        return _plain(name, _PLAIN[name])
    subtypes = specification()["types"][name]["subtypes"]
    return _any_of(tuple(subtypes)) if subtypes else _object(name)


def _plain(type_name: str, kind: type | tuple[type, ...]) -> Check:
    def checked(value: Any, name: str) -> None:
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise bad_request(f"{name} must be of type {type_name}")

    return checked


def _array(of_item: Check) -> Check:
    def checked(value: Any, name: str) -> None:
        if not isinstance(value, list):
            raise bad_request(f"{name} must be an Array")
        for item in value:
            of_item(item, name)

    return checked


def _object(type_name: str) -> Check:
    built: list[tuple[dict[str, Check], tuple[str, ...]]] = []

    def checked(value: Any, name: str) -> None:
        if not built:  # types contain each other, so their fields are looked up on first use
            built.append(_fields(specification()["types"][type_name]["fields"]))
        fields, required = built[0]
        if not isinstance(value, dict):
            raise bad_request(f"{name} must be of type {type_name}")
        for key, item in value.items():
            if key not in fields:
                raise bad_request(f"unknown field {key!r} of {type_name} in {name}")
            fields[key](item, key)
        for key in required:
            if key not in value:
                raise bad_request(f"field {key!r} of {type_name} in {name} is required")

    return checked
