"""What the bot remembers: the only package that touches a database."""
