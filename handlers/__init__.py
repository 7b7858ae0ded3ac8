"""How the bot talks: everything that touches Telegram."""
