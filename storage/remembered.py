"""Single values that a database remembers about itself and its bots, by name."""

from storage.transaction import Transaction


def remembered(tx: Transaction, name: str) -> str | None:
    """The value kept under this name."""
    row = tx.row("SELECT value FROM settings_of_database WHERE name = ?", name)
    return row[0] if row else None


def remember(tx: Transaction, name: str, value: str) -> None:
    """Keep a value under this name, in place of an earlier one."""
    tx.run(
        "INSERT INTO settings_of_database (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value,
    )
