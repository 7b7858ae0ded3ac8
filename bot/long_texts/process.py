"""The process that reads texts: what is wanted and the text come in, what it says goes out.

What is wanted is a line of JSON, for a file what a list in it would hold, and the text follows.
"""

import orjson
from pydantic import TypeAdapter

from bot.check.judging import Judged, judged_safely
from bot.domain.recipient_lists import ListOf
from bot.long_texts.looking import FileRead, look, look_at_list
from bot.processes.serving import serve
from bot.scam.findings import Remembered
from bot.scam.links import Given

_MOST_DATA = 2**29
_JUDGED, _FILE_READ = TypeAdapter(Judged), TypeAdapter(FileRead)


def main() -> None:
    """Read texts until the pipe ends."""
    serve(_answer, _MOST_DATA)


def _answer(asked: bytes) -> bytes:
    line, _, content = asked.partition(b"\n")
    wanted = orjson.loads(line)
    if "judge" in wanted:
        earlier, hint, given = wanted["judge"]
        known, links = [Remembered(*one) for one in earlier], [Given(*one) for one in given]
        return _JUDGED.dump_json(judged_safely(content.decode(), known, hint, links))
    of = ListOf(**wanted["of"]) if wanted["of"] else None
    if wanted["file"] or of is None:
        return _FILE_READ.dump_json(look(content, of))
    return orjson.dumps(look_at_list(content.decode(), of))


if __name__ == "__main__":
    main()
