"""A root fixes all pairs, and is what the document says it is."""

import json
import re
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.commitment import Leaf, led_to, path, root

DOCUMENT = Path(__file__).parents[3] / "docs" / "commitment.md"
LEAVES = st.lists(
    st.builds(Leaf, st.text(), st.text(), st.binary(min_size=16, max_size=16)), min_size=1
)


@given(LEAVES, st.randoms())
def test_their_order_does_not_matter(leaves: list[Leaf], random: object) -> None:
    assert root(leaves) == root(sorted(leaves)) == root(leaves[::-1])


@given(LEAVES, st.integers(min_value=0))
def test_another_pair_has_another_root(leaves: list[Leaf], number: int) -> None:
    number %= len(leaves)
    leaf = leaves[number]
    for other in (
        leaf._replace(giver=leaf.giver + "a"),
        leaf._replace(receiver="b" + leaf.receiver),
        leaf._replace(salt=bytes(byte ^ 1 for byte in leaf.salt)),
        Leaf(leaf.giver + leaf.receiver[:1], leaf.receiver[1:] + " ", leaf.salt),
    ):
        assert root([*leaves[:number], other, *leaves[number + 1 :]]) != root(leaves)


@given(LEAVES, st.integers(min_value=0))
def test_a_path_leads_from_a_leaf_to_the_root(leaves: list[Leaf], number: int) -> None:
    leaf = leaves[number % len(leaves)]
    way = path(leaves, leaf)
    assert led_to(leaf, way) == root(leaves)
    assert led_to(leaf._replace(receiver=leaf.receiver + "x"), way) != root(leaves)
    assert len(way) <= (len(leaves) - 1).bit_length()


def test_the_script_of_the_document_agrees() -> None:
    script = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(), re.DOTALL)[0]
    leaves = [Leaf(f"Ä{n}", f"日{n}", bytes([n] * 16)) for n in range(11)]
    for count in range(1, len(leaves) + 1):
        commitment, dealt = root(leaves[:count]).hex(), [printed(one) for one in leaves[:count]]
        way = path(leaves[:count], leaves[count // 2])
        wrong = {**dealt[0], "giver": "x"}
        for told, right in (
            ({"leaves": dealt}, True),
            ({"leaves": [wrong, *dealt[1:]]}, False),
            ({"leaf": dealt[count // 2], "path": way}, True),
            ({"leaf": wrong, "path": way}, False),
        ):
            content = json.dumps({"commitment": commitment, **told})
            said = subprocess.run(
                (sys.executable, "-c", script), input=content, capture_output=True, text=True,
                check=True,
            )  # fmt: skip
            assert said.stdout.strip() == str(right)


def printed(leaf: Leaf) -> dict[str, str]:
    """As `python -m bot draw` prints it."""
    return {"giver": leaf.giver, "receiver": leaf.receiver, "salt": leaf.salt.hex()}
