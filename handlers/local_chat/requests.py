"""Reads what a client asks from a request: JSON, a form, an upload or the address alone."""

from collections.abc import Mapping
from typing import Any

import orjson
from aiohttp import web

from handlers.local_chat.refusal import bad_request

Json = dict[str, Any]
_ATTACHED = "attach://"


async def read_parameters(request: web.Request) -> tuple[Json, bool]:
    """The parameters of a request, and whether they came as strings of a form or an address."""
    if request.content_type == "application/json":
        return _from_json(await request.read()), False
    form: Json = dict(request.query)
    uploads: Json = {}
    for name, value in (await _posted(request)).items():
        if isinstance(value, web.FileField):
            uploads[name] = {"file": (value.filename, value.file.read())}
        else:
            form[name] = value
    return _with_uploads(form, uploads), True


async def _posted(request: web.Request) -> Mapping[str, Any]:
    if not request.can_read_body:
        return {}
    try:
        return await request.post()
    except (ValueError, LookupError, AssertionError, EOFError):
        raise bad_request("can't parse the form") from None


def _from_json(body: bytes) -> Json:
    try:
        parsed = orjson.loads(body) if body else {}
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad_request("object expected as parameters")
    return parsed


def _with_uploads(form: Json, uploads: Json) -> Json:
    """Files under the names of their parameters: sent so, or attached under another name."""
    for name, value in form.items():
        if value.startswith(_ATTACHED):
            attached = uploads.pop(value.removeprefix(_ATTACHED), None)
            if attached is None:
                raise bad_request("there is no attached file with the specified name")
            form[name] = attached
    return form | uploads
