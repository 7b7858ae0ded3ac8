"""The process whose copies are bots: it has imported and prepared all that `run` needs."""

import os
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from bot.__main__ import main
from handlers import application, running
from tests.stories import moments

assert running.run_bot  # the command imports it only then
application.prepare()


def run(settings: dict[str, str], log: Path, lifeline: Connection) -> None:
    """In a copy: `python -m bot run` with these settings, its output added to the log."""
    os.environ.update(settings)
    with log.open("ab") as out:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(out.fileno(), stream.fileno())
    os.dup2(lifeline.fileno(), 0)
    if moments.DIES_AT in settings:
        moments.arm(settings[moments.DIES_AT])
    sys.exit(main(["run"]))
