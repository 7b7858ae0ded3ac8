"""The process that reads texts: what is wanted and the text come in, what it says goes out.

What is wanted is a line of JSON, for a file what a list in it would hold, and the text follows.
"""

import orjson

from bot.domain.recipient_lists import ListOf
from bot.long_texts.looking import judged_text, look, look_at_list
from bot.processes.serving import serve

_MOST_DATA = 2**29


def main() -> None:
    """Read texts until the pipe ends."""
    serve(_answer, _MOST_DATA)


def _answer(asked: bytes) -> bytes:
    line, _, content = asked.partition(b"\n")
    wanted = orjson.loads(line)
    if "judge" in wanted:
        return orjson.dumps(judged_text(content.decode(), *wanted["judge"]))
    of = ListOf(**wanted["of"]) if wanted["of"] else None
    if wanted["file"] or of is None:
        return orjson.dumps(look(content, of))
    return orjson.dumps(look_at_list(content.decode(), of))


if __name__ == "__main__":
    main()
