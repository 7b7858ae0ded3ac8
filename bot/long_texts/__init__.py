"""Text files and long lists read on this machine, in light processes of their own.

Apart from the one for pictures, so that a heavy picture holds up no text. `reader` and `looking`'s
`FileRead` are for the bot's own process.
"""
