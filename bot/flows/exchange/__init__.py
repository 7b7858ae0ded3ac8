"""The small questions of an exchange, one a guide: each answer goes to the place it is about."""
