"""How often a verdict was called right or wrong: by level and rule, and nothing else."""

from typing import Literal

from storage.transaction import Transaction

Opinion = Literal["yes", "no"]


def count_opinion(tx: Transaction, level: str, rule: str, opinion: Opinion) -> None:
    """Somebody says whether a verdict was right."""
    tx.run(
        "INSERT INTO verdict_opinions (level, rule, opinion, times) VALUES (?, ?, ?, 1)"
        " ON CONFLICT (level, rule, opinion) DO UPDATE SET times = verdict_opinions.times + 1",
        level,
        rule,
        opinion,
    )


def opinions(tx: Transaction) -> dict[tuple[str, str, str], int]:
    """All counts, by level, rule and opinion."""
    rows = tx.rows("SELECT level, rule, opinion, times FROM verdict_opinions ORDER BY level, rule")
    return {(level, rule, opinion): int(times) for level, rule, opinion, times in rows}
