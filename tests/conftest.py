"""What holds for every test."""

import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.scale import PROVING

# How long an example takes depends on the machine, and is measured by `make bench`. `make test`
# tries the same examples each time, so that it says something about the change at hand;
# `make prove` looks for new ones.
settings.register_profile("giftwise", deadline=None, derandomize=not PROVING)
settings.load_profile("giftwise")


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A database that was not closed keeps its thread, and the thread keeps pytest from ending."""
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and not one.daemon]
    for one in left:
        one.join(10)  # it may be about to end
    assert not any(one.is_alive() for one in left), f"threads left: {[one.name for one in left]}"
