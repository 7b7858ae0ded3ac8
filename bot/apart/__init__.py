"""Work in a process of its own: what a file does to it, it does to nobody else.

`asking` is for the bot's own process, `serving` for the one it starts.
"""
