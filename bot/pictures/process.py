"""The process that reads pictures and PDFs: files in, verdicts out."""

from bot.pictures.looking import look
from bot.pictures.said import Said
from bot.pictures.verdict import dump
from bot.processes.serving import serve

# Models and libraries take half of it, the largest picture allowed the rest.
_MOST_DATA = 2**30


def main() -> None:
    """Read files until the pipe ends."""
    serve(_answer, _MOST_DATA)


def _answer(content: bytes) -> bytes:
    said = Said()
    verdict = look(content, said)
    if not said.texts:
        return dump(verdict).encode()
    from bot.pictures.judged import told  # noqa: PLC0415 - a second, and only words need it

    return told(verdict, said.texts)


if __name__ == "__main__":
    main()
