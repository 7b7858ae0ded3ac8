"""The story that CONTRIBUTING shows, so that what newcomers copy works."""

import re
from pathlib import Path
from typing import Any

from tests.stories.world import World

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"


async def test_the_story_shown_to_newcomers(world: World) -> None:
    shown = re.search(r"```python\n(.*?)```", CONTRIBUTING.read_text(encoding="utf-8"), re.DOTALL)
    assert shown is not None
    names: dict[str, Any] = {}
    exec(shown[1], names)
    (story,) = [names[name] for name in names if name.startswith("test_")]
    await story(world)
