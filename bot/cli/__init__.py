"""The rules as commands: no Telegram, no database, no settings."""
