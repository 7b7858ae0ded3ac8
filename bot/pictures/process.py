"""The process that reads pictures and PDFs: files in, verdicts out."""

from bot.pictures.looking import look_and_judge
from bot.pictures.verdict import told
from bot.processes.serving import serve

# Models and libraries take half of it, the largest picture allowed the rest.
_MOST_DATA = 2**30


def main() -> None:
    """Read files until the pipe ends."""
    serve(lambda content: told(look_and_judge(content)), _MOST_DATA)


if __name__ == "__main__":
    main()
