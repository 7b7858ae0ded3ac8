"""The way back to /settings, for the small questions that it opens in its message."""

from bot.dialogue import Choice, Text

BACK_TO_SETTINGS = "settings"
TO_SETTINGS = (Choice(BACK_TO_SETTINGS, Text("settings-all")),)
