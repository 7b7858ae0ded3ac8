"""Text files and long lists read on this machine, in a light process of their own.

Apart from the one for pictures, so that a heavy picture holds up no list. `reader` and `looking`'s
`FileRead` are for the bot's own process.
"""
