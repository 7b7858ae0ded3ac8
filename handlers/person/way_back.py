"""The way back to /settings, on every screen that it opens in its message."""

from bot.dialogue import Choice, Text

ALL = "all"
TO_SETTINGS = (Choice(f"set:{ALL}", Text("settings-all")),)
